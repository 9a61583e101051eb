// Language and direction: where they are found, and that a change of either is followed at once.
import {
  expect,
  inside,
  open,
  readable,
  render,
  renderings,
  textOf,
  until,
  type FolkmootGauge,
} from '../../../../tests/support/elements.js';
import { html, type TemplateResult } from 'lit';

const template = (): TemplateResult => html`<folkmoot-gauge label="Trust" value="62" target="80"></folkmoot-gauge>`;
const ENGLISH = 'Trust: 62 out of 100. Below the target of 80.';
const WELSH = 'Trust: 62 allan o 100. Islaw’r targed o 80.';

for (const { name, render } of renderings) {
  describe(`the language of a gauge, ${name}`, () => {
    it('is its own, or that of what it stands in', async () => {
      const own = await render(html`<folkmoot-gauge lang="cy" label="Trust" value="62" target="80"></folkmoot-gauge>`);
      expect(textOf(own)).to.equal(WELSH);
      document.documentElement.lang = 'cy';
      const inherited = await render(template());
      await until('Welsh', () => textOf(inherited) === WELSH);
    });
  });
}

describe('the language of a gauge', () => {
  it('changes with the page, while it stands', async () => {
    const gauge = await render(template());
    expect(textOf(gauge)).to.equal(ENGLISH);
    document.documentElement.lang = 'cy';
    await until('Welsh', () => textOf(gauge) === WELSH);
    document.documentElement.lang = 'en-GB';
    await until('English again', () => textOf(gauge) === ENGLISH);
  });

  it('is found through the shadow roots around it', async () => {
    await render(template());
    const host = document.createElement('div');
    host.lang = 'cy';
    const root = host.attachShadow({ mode: 'open' });
    const gauge = Object.assign(document.createElement('folkmoot-gauge'), { label: 'Trust', value: 62, target: 80 });
    root.append(gauge);
    document.body.append(host);
    await gauge.updateComplete;
    expect(textOf(gauge)).to.equal(WELSH);
    host.remove();
  });

  it('is English where it is not known or no language at all (T12)', async () => {
    for (const lang of ['', 'xx-invalid', '!', 'de', 'x'.repeat(5000)]) {
      document.documentElement.lang = lang;
      const gauge = await render(template());
      expect(textOf(gauge), lang.slice(0, 20)).to.equal(ENGLISH);
    }
  });

  it('says of a translation that it has not been reviewed', async () => {
    const gauge = await render(html`<folkmoot-gauge lang="cy" label="Trust" value="62"></folkmoot-gauge>`);
    await until('the note', () => readable(gauge).includes('Nodiadau data (1)'));
    const notes = await open(gauge, /^Nodiadau data/);
    expect(notes.textContent).to.contain('Nid yw’r testun Cymraeg hwn wedi’i adolygu eto.');
  });
});

describe('the direction of a gauge', () => {
  /** Where the scale begins and ends, across the picture. */
  const ends = (gauge: FolkmootGauge): number[] =>
    [...gauge.shadowRoot!.querySelectorAll('.end')].map((text) => text.getBoundingClientRect().left - gauge.getBoundingClientRect().left);

  for (const shape of ['dial', 'bullet'] as const)
    it(`mirrors a ${shape} from right to left, and back`, async () => {
      const gauge = await render<FolkmootGauge>(html`<folkmoot-gauge label="Trust" value="62" shape=${shape}></folkmoot-gauge>`);
      let [low = 0, high = 0] = ends(gauge);
      expect(low).to.be.lessThan(high);
      document.documentElement.dir = 'rtl';
      await until('the mirror image', () => {
        [low = 0, high = 0] = ends(gauge);
        return low > high;
      });
      document.documentElement.dir = 'ltr';
      await until('the first image', () => {
        [low = 0, high = 0] = ends(gauge);
        return low < high;
      });
    });

  it('keeps names of another direction apart', async () => {
    const gauge = await render(html`<folkmoot-gauge label="الثقة" value="62" comparators="שכנים: 60"></folkmoot-gauge>`);
    expect(textOf(gauge)).to.equal('\u2068الثقة\u2069: 62 out of 100. Higher than \u2068שכנים\u2069 (60).');
    await open(gauge, /^Data table/);
    expect([...inside(gauge, 'tbody').querySelectorAll('bdi')].map(({ textContent }) => textContent)).to.include('שכנים');
  });
});
