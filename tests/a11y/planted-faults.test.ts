// A23: a green suite that cannot fail proves nothing. Each fault here is planted into a gauge that is right, and the
// check that guards against it must go red; before, it is green.
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { axeFindings } from '../support/axe.js';
import { openPage, site } from '../support/site.js';
import { fixtures } from './fixtures.js';
import { findingsIn, openGallery } from './gallery.js';
import { focused, keysTaken, ringShare, stopsBetween } from './keys.js';
import { planted, type Planted } from './planted-faults.js';
import { readTree } from './tree.js';

const WITH_BANDS = fixtures
  .filter(({ name }) => name === 'table')
  .map((fixture) => ({ ...fixture, html: fixture.html.replace('view=', 'bands="low: 0 50; fair: 50 90; good: 90 100" view=') }));

const plant = (page: Page, { css, change }: Pick<Planted, 'css' | 'change'>): Promise<void> =>
  page.evaluate(
    ([css, change]) => {
      const root = document.getElementById('table')!.shadowRoot!;
      if (css) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        root.adoptedStyleSheets.push(sheet);
      }
      if (change) (0, eval)(`(${change})`)(root);
    },
    [css, change?.toString()] as const,
  );

describe.concurrent('a planted fault is found:', () => {
  it.each(planted.map((one) => [one.fault, one] as const))('%s', async (_fault, one) => {
    const context = one.width
      ? { viewport: { width: one.width, height: 800 } }
      : one.forcedColors
        ? { forcedColors: one.forcedColors }
        : {};
    const { page, close } = await openGallery({ list: WITH_BANDS, ...context });
    const findings = async (): Promise<number> => Object.keys(await findingsIn(page, one.check)).length;
    expect(await findings(), 'before').toBe(0);
    await plant(page, one);
    expect(await findings(), 'after').toBeGreaterThan(0);
    await close();
  });

  const onGauge = async (use: (page: Page) => Promise<void>): Promise<void> => {
    const { page, close } = await openGallery({ list: WITH_BANDS });
    await use(page);
    await close();
  };

  it('a fault that axe knows', () =>
    onGauge(async (page) => {
      await plant(page, { change: (root) => root.querySelector('[role=meter]')!.removeAttribute('aria-label') });
      await plant(page, { change: (root) => root.querySelector('button')!.replaceChildren() });
      expect((await axeFindings(page, '#section-table')).length).toBeGreaterThan(0);
    }));

  it('a name that a screen reader no longer gets', () =>
    onGauge(async (page) => {
      const before = (await readTree(page, ['section-table'])).get('section-table');
      await plant(page, { change: (root) => root.querySelector('figure')!.removeAttribute('aria-labelledby') });
      expect((await readTree(page, ['section-table'])).get('section-table')).not.toBe(before);
    }));

  it('a heading nobody asked for', () =>
    onGauge(async (page) => {
      await plant(page, { change: (root) => root.querySelector('figcaption')!.setAttribute('role', 'heading') });
      expect(await page.evaluate(() => inPage.headingsIn(document.body))).toHaveLength(2);
    }));

  it('a ring that does not show', () =>
    onGauge(async (page) => {
      await plant(page, { css: ':focus-visible { outline: 1px dotted #ccc !important }' });
      expect(await ringShare(page, '#table summary')).toBeLessThan(0.9);
    }));

  it('a stop too many', () =>
    onGauge(async (page) => {
      const before = await stopsBetween(page);
      await plant(page, { change: (root) => root.querySelector('.meter')!.setAttribute('tabindex', '0') });
      expect(await stopsBetween(page)).not.toEqual(before);
    }));

  it('a trap', () =>
    onGauge(async (page) => {
      await plant(page, { change: (root) => root.addEventListener('keydown', (event) => event.preventDefault()) });
      await expect(stopsBetween(page)).rejects.toThrow('no way out');
    }));

  it('keys that are taken', () =>
    onGauge(async (page) => {
      await plant(page, {
        change: (root) =>
          root.addEventListener('keydown', (event) => {
            if ((event as KeyboardEvent).key === 'o') event.preventDefault();
          }),
      });
      expect(await keysTaken(page, '#table summary')).toContain('o');
    }));

  it('a focus that is lost when data changes', () =>
    onGauge(async (page) => {
      await page.locator('#table summary').focus();
      await plant(page, { change: (root) => root.querySelector('summary')!.replaceWith(document.createElement('summary')) });
      expect(await focused(page)).not.toMatch(/^Data table/);
    }));

  it('something that moves for ever', () =>
    onGauge(async (page) => {
      await plant(page, { css: '@keyframes spin { to { rotate: 1turn } } svg { animation: spin 1s infinite }' });
      await page.evaluate(() => new Promise(requestAnimationFrame));
      expect(
        await page.evaluate(() => (document.getElementById('table')!.shadowRoot as unknown as Document).getAnimations().length),
      ).toBeGreaterThan(0);
    }));

  it('a fallback that is hidden until script comes', async () => {
    const body =
      '<style>folkmoot-gauge:not(:defined) { display: none }</style><folkmoot-gauge id="gauge"><p>Sixty-two.</p></folkmoot-gauge>';
    const { page, close } = await openPage((await site()).page({ body }));
    expect(await page.locator('#gauge').isVisible()).toBe(false);
    await close();
  });

  it('a global left behind, a prototype changed, an error and an event that are not as they should be', async () => {
    const { page, close } = await openPage((await site()).page({ body: '<folkmoot-gauge id="gauge"></folkmoot-gauge>' }));
    const found = await page.evaluate(() => {
      inPage.rememberGlobals();
      Object.assign(globalThis, { pwned: 1, leftBehind: 2 });
      Object.assign(Array.prototype, { shuffled: () => [] });
      const detail = { code: 'nonsense', message: '', issues: [] };
      document.getElementById('gauge')!.dispatchEvent(new CustomEvent('folkmoot-error', { detail, bubbles: true }));
      void Promise.reject(new Error('unheard'));
      const globals = inPage.changedGlobals();
      Reflect.deleteProperty(Array.prototype, 'shuffled');
      return new Promise<{ globals: string[]; script: string[]; errors: string[]; faults: readonly string[] }>((resolve) =>
        setTimeout(
          () =>
            resolve({
              globals,
              script: inPage.signsOfScript(),
              errors: inPage.recorded().errors,
              faults: inPage.recorded().events[0]?.faults ?? [],
            }),
          50,
        ),
      );
    });
    expect(found.globals.join()).toMatch(/leftBehind.*Array\.prototype\.shuffled/);
    expect(found.script).toEqual(['window.pwned is set']);
    expect(found.errors.join()).toContain('unheard');
    expect(found.faults.length).toBeGreaterThan(2);
    await close();
  });
});
