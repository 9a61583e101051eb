// Whatever colours a page gives, also the same for everything: value and target can be told from the page and from the track (C12).
import { contrast, PAGES, seen, TOKENS } from '../../../../tests/support/colours.js';
import { expect, inside, render, type FolkmootGauge } from '../../../../tests/support/elements.js';
import { html } from 'lit';

describe('the colours of a gauge', () => {
  for (const [page, ink, scheme] of PAGES)
    it(`hold on a ${scheme} page, whichever a page gives`, async () => {
      const gauge = await render<FolkmootGauge>(html`<folkmoot-gauge label="Trust" value="62" target="80"></folkmoot-gauge>`);
      gauge.style.color = ink;
      gauge.style.colorScheme = scheme;
      const colourOf = (mark: string): string => getComputedStyle(inside(gauge, mark)).stroke;
      for (const value of [undefined, ...TOKENS])
        for (const track of [undefined, ...TOKENS]) {
          for (const [name, token] of Object.entries({ value, target: value, track })) {
            const property = `--folkmoot-gauge-${name}-color`;
            if (token === undefined) gauge.style.removeProperty(property);
            else gauge.style.setProperty(property, token);
          }
          const behind = seen(page, colourOf('.track'));
          const what = `${String(value)} on ${String(track)}`;
          expect(contrast(seen(page, colourOf('.fill')), behind), `value ${what}`).to.be.at.least(3);
          expect(contrast(seen(page, colourOf('.fill')), seen(page)), `value ${what}, page`).to.be.at.least(3);
          expect(contrast(seen(page, colourOf('.target')), seen(page)), `target ${what}`).to.be.at.least(3);
        }
      gauge.remove();
    });

  it('are the page’s, in hue', async () => {
    const gauge = await render<FolkmootGauge>(html`<folkmoot-gauge label="Trust" value="62"></folkmoot-gauge>`);
    gauge.style.setProperty('--folkmoot-gauge-value-color', '#5b2a86');
    const [red, green, blue] = seen('white', getComputedStyle(inside(gauge, '.fill')).stroke);
    expect(blue).to.be.greaterThan(red);
    expect(red).to.be.greaterThan(green);
  });
});
