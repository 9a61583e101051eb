// Whatever colours a page gives, also the same for everything: value and target can be told from the page and from the track (C12).
import { expect, inside, render, type FolkmootGauge } from '../../../../tests/support/elements.js';
import { html } from 'lit';

const TOKENS = ['white', 'black', 'transparent', '#777', '#ff0', '#00f', '#f00', '#0f0', '#012', '#fedcba', 'rgb(255 255 255 / 1%)'];
const PAGES = [
  ['#fff', '#0b0c0c', 'light'],
  ['#0b0c0c', '#fff', 'dark'],
] as const;

type Colour = readonly [red: number, green: number, blue: number];
const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** The pixel that is seen where colours lie one over another, the lowest first. */
const seen = (...layers: string[]): Colour => {
  canvas.clearRect(0, 0, 1, 1);
  for (const layer of layers) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
};

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: Colour, other: Colour): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

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
