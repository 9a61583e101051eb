// Whatever colours a page gives, also the same for everything: edges and lines can be told from the page, and words can be read (C12).
import { contrast, PAGES, seen, TOKENS } from '../../../../tests/support/colours.js';
import { expect, inside, render, textOf, until, type FolkmootPartnership } from '../../../../tests/support/elements.js';
import { html } from 'lit';

const NAMES = ['current', 'side', 'line', 'wash'];

describe('the colours of a partnership', () => {
  for (const [page, ink, scheme] of PAGES)
    it(`hold on a ${scheme} page, whichever a page gives`, async () => {
      const element = await render<FolkmootPartnership>(html`<folkmoot-partnership name="learning-systems"></folkmoot-partnership>`);
      await until('the partnership', () => textOf(element, '.stage') !== '');
      element.style.color = ink;
      // A dark page that says nothing of it by its scheme is held too.
      element.style.background = page;
      const style = (selector: string): CSSStyleDeclaration => getComputedStyle(inside(element, selector));
      for (const all of [undefined, ...TOKENS])
        for (const wash of [undefined, ...TOKENS]) {
          for (const name of NAMES) {
            const token = name === 'wash' ? wash : all;
            const property = `--folkmoot-partnership-${name}-color`;
            if (token === undefined) element.style.removeProperty(property);
            else element.style.setProperty(property, token);
          }
          const what = `${String(all)}, wash ${String(wash)}`;
          const ground = seen(page);
          for (const selector of [
            '.steps > [aria-current]',
            '.steps > :not([aria-current])',
            '.beside > .road',
            '.beside > .pause',
            '.chips > li',
          ]) {
            const { borderTopColor, backgroundColor, color } = style(selector);
            expect(contrast(seen(page, borderTopColor), ground), `the edge of ${selector}, ${what}`).to.be.at.least(3);
            expect(contrast(seen(page, color), seen(page, backgroundColor)), `the words in ${selector}, ${what}`).to.be.at.least(4.5);
          }
          expect(contrast(seen(page, style('.between .lines line').stroke), ground), `the roads, ${what}`).to.be.at.least(3);
          expect(contrast(seen(page, style('.scale .bar').fill), ground), `the bar, ${what}`).to.be.at.least(3);
          expect(contrast(seen(page, style('.scale .needle').stroke), ground), `the needle, ${what}`).to.be.at.least(3);
          expect(contrast(seen(page, style('.scale text').fill), ground), `the marks, ${what}`).to.be.at.least(4.5);
        }
    }).timeout(60_000);

  it('are the page’s, in hue', async () => {
    const element = await render<FolkmootPartnership>(html`<folkmoot-partnership name="learning-systems"></folkmoot-partnership>`);
    await until('the partnership', () => textOf(element, '.stage') !== '');
    element.style.setProperty('--folkmoot-partnership-current-color', '#5b2a86');
    const [red, green, blue] = seen('white', getComputedStyle(inside(element, '.steps > [aria-current]')).borderTopColor);
    expect(blue).to.be.greaterThan(red);
    expect(red).to.be.greaterThan(green);
  });
});
