// Whatever colours a page gives, also the same for everything: lines can be told from the page, and words can be read (C12).
import { contrast, PAGES, seen, TOKENS } from '../../../../tests/support/colours.js';
import { boxed, learning } from '../../../../tests/support/diagrams.js';
import { expect, inside } from '../../../../tests/support/elements.js';
import { smallModel, smallRegime } from '../../../../tests/support/small-regime.js';
import { html } from 'lit';

const FAMILIES = ['control', 'enable', 'relate', 'voice', 'learn'] as const;

// Each family with a stated line and an inferred one, and nothing more: the whole diagram gets its style again with each of the many colours.
const [bottom, top] = [smallRegime.relationships.find(({ kind }) => kind === 'voice')!, { from: 'authority', to: 'dept' }];
const everyFamily = {
  ...smallModel,
  regimes: [
    {
      ...smallRegime,
      relationshipKinds: FAMILIES.map((family) => ({ id: family, family, polarity: 0, mutual: false })),
      relationships: FAMILIES.flatMap((kind) => [
        { ...bottom, id: `${kind}-stated`, kind },
        { ...bottom, ...top, id: `${kind}-inferred`, kind, status: 'inferred' },
      ]),
      absences: [],
    },
  ],
};

describe('the colours of a diagram', () => {
  for (const [page, ink, scheme] of PAGES)
    it(`hold on a ${scheme} page, whichever a page gives`, async () => {
      const element = await boxed(1000, html`<folkmoot-relationships></folkmoot-relationships>`, undefined, everyFamily);
      element.style.color = ink;
      element.style.colorScheme = scheme;
      element.style.background = page;
      const set = (name: string, token: string | undefined): void => {
        const property = `--folkmoot-relationships-${name}-color`;
        if (token === undefined) element.style.removeProperty(property);
        else element.style.setProperty(property, token);
      };
      for (const token of [undefined, ...TOKENS]) {
        for (const family of FAMILIES) set(family, token);
        for (const surface of [undefined, ...TOKENS])
          for (const row of surface === token || surface === undefined ? [undefined, ...TOKENS] : [token]) {
            set('surface', surface);
            set('row', row);
            const what = `${String(token)} on ${String(surface)}, rows ${String(row)}`;
            const ground = seen(page, getComputedStyle(inside(element, 'figure')).backgroundColor);
            const groundText = `rgb(${ground.slice(0, 3).join(' ')})`;
            const tint = seen(groundText, getComputedStyle(inside(element, '.rows')).fill);
            for (const family of FAMILIES)
              for (const look of [`.${family}.line:not(.inferred)`, `.${family}.inferred.line`]) {
                const mark = inside(element, `.picture ${look}`);
                const colour = getComputedStyle(mark).stroke;
                const name = `${String(mark.getAttribute('class'))} ${what}`;
                expect(contrast(seen(groundText, colour), ground), name).to.be.at.least(3);
                expect(contrast(seen(groundText, colour), tint), `${name}, on a row`).to.be.at.least(3);
              }
            const paper = seen(groundText, getComputedStyle(inside(element, '.picture .box')).fill);
            const body = inside(element, '.body:not(.faint)');
            const ratio = contrast(seen(groundText, getComputedStyle(body).color), paper);
            expect(ratio, `a name, ${what}`).to.be.at.least(4.5);
            expect(contrast(seen(groundText, getComputedStyle(inside(element, '[part=sentence]')).color), ground), what).to.be.at.least(
              4.5,
            );
            for (const family of FAMILIES) {
              const colour = getComputedStyle(inside(element, `.picture .word.${family}`)).fill;
              expect(contrast(seen(groundText, colour), paper), `the words of ${family}, ${what}`).to.be.at.least(4.5);
            }
          }
      }
    }).timeout(60_000);

  it('are the page’s, in hue, and its surface where it can be read on', async () => {
    const element = await boxed(1000, learning());
    element.style.setProperty('--folkmoot-relationships-control-color', '#5b2a86');
    element.style.setProperty('--folkmoot-relationships-surface-color', '#fdf6e3');
    const [red, green, blue] = seen('white', getComputedStyle(inside(element, '.picture .control.line')).stroke);
    expect(blue).to.be.greaterThan(red);
    expect(red).to.be.greaterThan(green);
    const box = seen('white', getComputedStyle(inside(element, '.picture .box')).fill);
    const given = seen('#fdf6e3');
    expect(Math.max(...box.map((part, index) => Math.abs(part - given[index]!)))).to.be.at.most(2);
  });
});
