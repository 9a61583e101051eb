// The colours of pictures that are taken along: as every word processor and drawing program reads them, and the same as on the page.
import { boxed, learning } from '../../../../tests/support/diagrams.js';
import { expect, inside, open, render, until, type FolkmootGauge, type FolkmootPartnership } from '../../../../tests/support/elements.js';
import { catchFiles } from '../../../../tests/support/saved-files.js';
import { html } from 'lit';

/** Presses a download once it is there, and reads the picture that comes of it. */
const picture = async (element: HTMLElement, label: RegExp): Promise<SVGSVGElement> => {
  const button = (): HTMLButtonElement | undefined =>
    [...element.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => label.test(textContent ?? ''));
  await until('the button', () => button() !== undefined);
  const { files, stop } = catchFiles();
  button()?.click();
  await until('a file', () => files.length > 0);
  stop();
  const parsed = new DOMParser().parseFromString(await files[0]!.blob.text(), 'image/svg+xml').documentElement;
  expect(parsed.localName).to.equal('svg');
  return parsed as Element as SVGSVGElement;
};

const NAMES = ['fill', 'stroke', 'color', 'stop-color', 'fill-opacity', 'stroke-opacity', 'opacity'];

/** The attributes with a colour in them that an old program would not understand. */
const foreign = (svg: SVGSVGElement): string[] =>
  [svg, ...svg.querySelectorAll('*')].flatMap((element) =>
    NAMES.flatMap((name) => {
      const value = element.getAttribute(name);
      const isPlain =
        value === null || (name.endsWith('opacity') ? /^(?:[01]|0?\.\d+)$/ : /^(?:#[\da-f]{6}|#[\da-f]{3}|none|white|black)$/).test(value);
      return isPlain ? [] : [`${element.localName} ${name}="${String(value)}"`];
    }),
  );

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** The pixel that a colour makes over white. */
const seen = (colour: string, opacity = 1): number[] => {
  canvas.globalAlpha = 1;
  canvas.fillStyle = 'white';
  canvas.fillRect(0, 0, 1, 1);
  canvas.globalAlpha = opacity;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
};

describe('a picture that is taken along has plain colours', () => {
  const gauge = html`<folkmoot-gauge label="Trust" value="62" target="80" comparators="England: 61" bands="low: 0 40"></folkmoot-gauge>`;

  for (const [page, ink, surface] of [
    ['a plain', '', ''],
    ['a wide-gamut', 'oklch(30% 0.2 264)', 'color(display-p3 1 0.2 0)'],
    ['a half-transparent', 'rgb(0 0 0 / 75%)', 'lab(90 none 20 / 0.5)'],
  ])
    it(`of a gauge on ${String(page)} page, as they are on the page`, async () => {
      const element = await render<FolkmootGauge>(gauge);
      element.style.color = ink ?? '';
      if (surface) element.style.setProperty('--folkmoot-gauge-surface-color', surface);
      await open(element, /ownload/);
      const saved = await picture(element, /SVG/);
      expect(foreign(saved)).to.deep.equal([]);
      const shown = inside(element, 'svg');
      expect(shown.getAttribute('style') ?? '').to.equal('');
      // The file begins with a title, a description and a ground of its own.
      const marks = [...saved.children].slice(3);
      expect(marks).to.have.length(shown.children.length).greaterThan(9);
      for (const [place, mark] of marks.entries())
        for (const name of ['fill', 'stroke'] as const) {
          const onPage = getComputedStyle(shown.children[place]!)[name];
          const what = `${shown.children[place]!.getAttribute('class') ?? ''} ${name} ${onPage}`;
          const inFile = mark.getAttribute(name)!;
          if (onPage === 'none') expect(inFile, what).to.equal('none');
          else {
            const difference = seen(onPage).map((part, index) =>
              Math.abs(part - seen(inFile, Number(mark.getAttribute(`${name}-opacity`)))[index]!),
            );
            expect(Math.max(...difference), `${what}: ${inFile}`).to.be.at.most(2);
          }
        }
    });

  it('of a diagram', async () => {
    const element = await boxed(1000, learning());
    await open(element, /Data tables/);
    expect(foreign(await picture(element, /SVG/))).to.deep.equal([]);
  });

  it('of a partnership', async () => {
    const element = await render<FolkmootPartnership>(
      html`<folkmoot-partnership name="learning-systems" view="table" style="color: oklch(30% 0.2 264)"></folkmoot-partnership>`,
    );
    const saved = await picture(element, /SVG/);
    expect(foreign(saved)).to.deep.equal([]);
    expect(saved.querySelector('[stroke-width="4"]')!.getAttribute('stroke')).to.match(/^#/);
  });
});
