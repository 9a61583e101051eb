// Room: a gauge takes what there is, up to its own width, and a closed tab is no small box (C-4, C-5).
import { expect, inside, pause, render, textOf, until, type FolkmootGauge } from '../../../../tests/support/elements.js';
import { html } from 'lit';

const inBox = async (width: string): Promise<FolkmootGauge> => {
  const gauge = await render<FolkmootGauge>(html`<folkmoot-gauge label="Trust" value="62"></folkmoot-gauge>`);
  gauge.parentElement!.style.width = width;
  return gauge;
};
const width = (gauge: Element, selector: string): number => inside(gauge, selector).getBoundingClientRect().width;

describe('a gauge with little room', () => {
  it('keeps its words, and inside its box', async () => {
    for (const box of ['100px', '60px', '1px', '0']) {
      const gauge = await inBox(box);
      await pause();
      expect(textOf(gauge)).to.equal('Trust: 62 out of 100.');
      expect(width(gauge, '.meter'), box).to.be.at.most(100);
    }
  });

  it('says that it is too small to draw, in its language, and only then', async () => {
    /** What stands in place of the picture, and how high. */
    const hint = (gauge: Element): { readonly words: string; readonly height: number } => {
      const key = inside(gauge, '.key');
      const { content, paddingBlockEnd } = getComputedStyle(key, '::before');
      // One engine writes out what the style sheet takes from the attribute, the others only that it takes it.
      const words = content === 'attr(data-small)' ? `"${String(key.dataset.small)}"` : content;
      return { words, height: Number.parseFloat(paddingBlockEnd) };
    };
    for (const [box, isSmall] of [
      ['119px', true],
      ['60px', true],
      ['1px', true],
      ['0', true],
      ['140px', false],
      ['300px', false],
    ] as const) {
      const gauge = await inBox(box);
      const { words, height } = hint(gauge);
      expect(words, box).to.equal('"Too small to draw: open table"');
      if (isSmall) expect(height, box).to.be.at.least(30);
      else expect(height, box).to.equal(0);
      expect(width(gauge, 'svg') === 0, box).to.equal(isSmall);
      expect(gauge.shadowRoot!.innerHTML).not.to.contain('NaN');
      gauge.parentElement!.remove();
    }
    document.documentElement.lang = 'cy';
    expect(hint(await inBox('60px')).words).to.equal('"Rhy fach i’w lunio: agorwch y tabl"');
  });

  it('fills what room there is, up to its own width', async () => {
    const gauge = await inBox('200px');
    expect(width(gauge, 'svg')).to.be.within(180, 200);
    gauge.parentElement!.style.width = '10000px';
    // What is out of sight is laid out again when the browser has seen that it is in sight, which takes a busy machine a while.
    await until('its own width', () => width(gauge, 'svg') >= 250);
    expect(width(gauge, 'svg')).to.be.at.most(300);
  });

  it('draws when it is shown that was hidden', async () => {
    const gauge = await inBox('300px');
    gauge.parentElement!.style.display = 'none';
    await pause();
    gauge.parentElement!.style.display = '';
    await pause();
    expect(width(gauge, 'svg')).to.be.greaterThan(200);
  });
});
