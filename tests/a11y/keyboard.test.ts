// A4, A15, A16, A17: everything with keys alone, everything with a pointer alone, no key taken that is not ours.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, site, type WatchedPage } from '../support/site.js';
import { fixtures, gallery } from './fixtures.js';
import { openGallery } from './gallery.js';
import { focused, keysTaken, ringShare, stopsBetween } from './keys.js';

const one = async (name: string, more: Parameters<typeof openGallery>[0] = {}): Promise<WatchedPage> =>
  openGallery({ list: fixtures.filter((fixture) => fixture.name === name), ...more });

describe('with keys alone (A4)', () => {
  it('a gauge is at most three stops, back as forth, in the order it is read', async () => {
    const { page, close } = await one('full');
    const stops = await stopsBetween(page);
    expect(stops).toEqual(['Data table (13 rows) and downloads', 'Source: Department for Education, 2025']);
    expect(await stopsBetween(page, 'Shift+Tab')).toEqual([...stops].reverse());
    await close();
  });

  it('no fixture has more than six stops with its details closed, and none is a trap', async () => {
    const { page, close } = await openGallery({ list: fixtures.filter(({ name }) => name !== 'table') });
    const stops = await stopsBetween(page);
    expect(stops.length).toBeGreaterThan(fixtures.length / 2);
    expect(stops.length).toBeLessThan(fixtures.length * 3);
    await close();
  });

  it('the table opens with Enter and closes with Space, and what is in it is reached next', async () => {
    const { page, close } = await one('full');
    await page.locator('#before').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    // The code of the downloads comes with the first that is opened.
    await page.locator('#full button').first().waitFor();
    expect(await focused(page)).toBe('Data table (13 rows) and downloads');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Download data (CSV)');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press(' ');
    await page.locator('#full tbody').waitFor({ state: 'detached' });
    await close();
  });

  it('a failed load is tried again with Enter', async () => {
    const { page, requests, close } = await one('error');
    await page.locator('#before').focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Try again');
    const before = requests.length;
    await page.keyboard.press('Enter');
    await expect.poll(() => requests.length).toBeGreaterThan(before);
    await close();
  });

  it('Escape with nothing open is left to the page', async () => {
    const { page, close } = await one('full');
    await page.evaluate(() => {
      Object.assign(globalThis, { escaped: 0 });
      addEventListener('keydown', (event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) (globalThis as unknown as { escaped: number }).escaped++;
      });
    });
    await page.locator('#full summary').focus();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => (globalThis as unknown as { escaped: number }).escaped)).toBe(1);
    await close();
  });

  it('the focus stays where it was when other data comes, and when it does not', async () => {
    const { page, close } = await one('csv');
    await page.locator('#csv summary').first().focus();
    for (const src of ['/file/good.json', '/status/503', '/file/good.csv?more']) {
      await page.evaluate((src) => document.getElementById('csv')!.setAttribute('src', src), src);
      await page.evaluate(() => inPage.settled());
      expect(await focused(page), src).toMatch(/^Data table/);
    }
    await close();
  });
});

describe('the ring around what has the focus (A4)', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    it(`is two pixels wide and seen, on a ${colorScheme} page`, async () => {
      const { page, close } = await one('table', { colorScheme, attributes: 'style="color-scheme: light dark"' });
      // Two pixels all the way round, seen with a contrast of three to one.
      for (const selector of ['#table summary', '#table button', '#table a'])
        expect(await ringShare(page, selector), selector).toBeGreaterThan(0.9);
      await close();
    });
});

describe('with a pointer alone (A15)', () => {
  for (const how of ['click', 'tap'] as const)
    it(`the table opens, the data is saved, a load is tried again: by ${how}`, async () => {
      const list = fixtures.filter(({ name }) => ['full', 'error'].includes(name));
      const { page, requests, close } = await openGallery({ list, hasTouch: true });
      await page.locator('#full summary')[how]();
      await page.locator('#full tbody tr').first().waitFor();
      const download = page.waitForEvent('download');
      await page.locator('#full button', { hasText: 'CSV' })[how]();
      expect((await download).suggestedFilename()).toMatch(/\.csv$/);
      const before = requests.length;
      await page.locator('#error button')[how]();
      await expect.poll(() => requests.length).toBeGreaterThan(before);
      await close();
    });

  it('nothing has to be hovered over to be read', async () => {
    const { page, close } = await one('full');
    const text = await page.evaluate(() => inPage.textOf('full'));
    await page.locator('#full svg').hover();
    expect(await page.evaluate(() => inPage.textOf('full'))).toBe(text);
    await close();
  });
});

describe('keys that are not ours (A16)', () => {
  it('change nothing, with the focus outside or inside, and the page has them all', async () => {
    const { page, close } = await one('full');
    const before = await page.evaluate(() => inPage.textOf('full'));
    for (const selector of ['#before', '#full summary']) expect(await keysTaken(page, selector), selector).toEqual([]);
    expect(await page.evaluate(() => inPage.textOf('full'))).toBe(before);
    await close();
  });

  it('Space and Page Down scroll the page past it', async () => {
    const { page, close } = await openGallery({ list: fixtures.slice(0, 6) });
    await page.locator('#section-plain').click({ position: { x: 5, y: 5 } });
    for (const key of [' ', 'PageDown']) {
      const from = await page.evaluate(() => scrollY);
      await page.keyboard.press(key);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(from);
    }
    await close();
  });

  it('the wheel and a finger scroll the page over a picture (C20)', async () => {
    const { page, close } = await openGallery({ list: fixtures.slice(0, 6) });
    await page.locator('#plain svg').hover();
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(
      await page.evaluate(() => getComputedStyle(document.getElementById('plain')!.shadowRoot!.querySelector('svg')!).touchAction),
    ).toBe('auto');
    await close();
  });
});

describe('with a sticky header and footer (A17)', () => {
  let watched: WatchedPage;
  beforeAll(async () => {
    const list = fixtures.filter(({ name }) => ['plain', 'full', 'table', 'error'].includes(name));
    const body = `<link rel="stylesheet" href="/sticky.css"><div class="sticky top"></div>${gallery(list)}<div class="sticky bottom"></div>`;
    watched = await openPage((await site()).page({ body, modules: ['/elements/folkmoot.js'] }), { viewport: { width: 800, height: 500 } });
    await watched.page.locator('#error button').waitFor();
  });
  afterAll(() => watched.close());

  for (const key of ['Tab', 'Shift+Tab'] as const)
    it(`what has the focus is not behind either, going by ${key}`, async () => {
      const { page } = watched;
      await page.locator(key === 'Tab' ? '#before' : '#after').focus();
      const hidden: string[] = [];
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press(key);
        const found = await page.evaluate(() => {
          let at: Element | null = document.activeElement;
          const host = at;
          while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
          if (!at || !host?.localName.startsWith('folkmoot')) return host?.id;
          const { left, top, width, height } = at.getBoundingClientRect();
          const seen = [
            [left + width / 2, top + height / 2],
            [left + 3, top + 3],
          ].filter(([x, y]) => document.elementFromPoint(x!, y!) === host);
          return seen.length === 2 ? '' : `hidden: ${inPage.labelOf(at)}`;
        });
        if (found === (key === 'Tab' ? 'after' : 'before')) break;
        if (found?.startsWith('hidden')) hidden.push(found);
      }
      expect(hidden).toEqual([]);
    });
});
