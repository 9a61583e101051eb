// The page in a frame: what its address may ask for, how high it says it is and to whom, and that nobody else can make it say or do anything.
import fc from 'fast-check';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askedFor } from '../../packages/embed/src/frame/asked-for.js';
import { sharedBrowser } from '../support/shared-browser.js';
import { CALM, open, type WatchedPage } from './support/browser.js';
import { Site } from './support/site.js';

const WIDGETS = ['folkmoot-gauge', 'folkmoot-relationships'];
const MODELS = ['learning-systems'];
const asked = (search: string) => askedFor(search, WIDGETS, MODELS);

describe('what an address asks for', () => {
  it('is a widget, with the rest of the address as its attributes', () => {
    expect(asked('?widget=gauge&label=Trust&value=62&lang=cy&parent=https%3A%2F%2Fwww.example.gov.uk')).toEqual({
      tag: 'folkmoot-gauge',
      attributes: [
        ['label', 'Trust'],
        ['value', '62'],
      ],
      language: 'cy',
      parent: 'https://www.example.gov.uk',
    });
    expect(asked('?widget=gauge&theme=dark')?.theme).toBe('dark');
    expect(asked('?widget=gauge&theme=url(x)')?.theme).toBeUndefined();
  });

  it('is a reference model by its name, and any other as an address', () => {
    expect(asked('?widget=relationships&model=learning-systems')?.model).toEqual({ name: 'learning-systems' });
    expect(asked('?widget=relationships&model=/models/ours.json')?.model).toEqual({ src: '/models/ours.json' });
    expect(asked('?widget=relationships')).not.toHaveProperty('model');
  });

  it.each(['', '?widget=', '?widget=model', '?widget=Gauge', '?widget=gauge-', '?widget=constructor', '?widget=gauge%00'])(
    'is nothing for %s',
    (search) => {
      expect(asked(search)).toBeUndefined();
    },
  );

  it.each([
    '*',
    'null',
    '/',
    'https://www.example.gov.uk/',
    'https://www.example.gov.uk/page',
    'https://www.example.gov.uk:443',
    'HTTPS://www.example.gov.uk',
    'https://me@www.example.gov.uk',
    'www.example.gov.uk',
    'data:text/html,hello',
    'javascript:alert(1)',
  ])('tells nobody for parent=%s, which is no exact origin', (parent) => {
    expect(asked(`?widget=gauge&parent=${encodeURIComponent(parent)}`)?.parent).toBeUndefined();
  });

  it('is read from any address without failing, with a language that the browser knows', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (lang, rest) => {
        const { language } = asked(`?widget=gauge&lang=${encodeURIComponent(lang)}&${rest}`) ?? {};
        expect(() => Intl.getCanonicalLocales(language ?? '')).not.toThrow();
      }),
    );
  });
});

describe('a widget in a frame', () => {
  /** The page around the frame, and the site that has the widget: two origins. */
  let around: Site;
  let site: Site;
  const opened: WatchedPage[] = [];

  beforeAll(async () => {
    [around, site] = await Promise.all([Site.start(), Site.start()]);
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map(({ close }) => close()));
    around.clear();
    site.clear();
  });
  afterAll(async () => {
    await Promise.all([around.close(), site.close()]);
  });

  const GAUGE = 'widget=gauge&label=Taking+part&area=Camden&value=94.7&unit=%25&comparators=London%3A+96.3';
  const address = (query: string): string => `${site.origin}/folkmoot/embed.html?${query}`;

  /** A page with a frame in it, and the frame. Every message that the page gets is remembered. */
  const show = async (
    query: string,
    width = 600,
    script = '<script src="/folkmoot/around-frames.classic.js"></script>',
  ): Promise<{ shown: WatchedPage; frame: Frame }> => {
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${script}<body><iframe title="Taking part, Camden" src="${address(query).replaceAll('&', '&amp;')}" width="${String(width)}" height="150"></iframe>`;
    const shown = await open(around.put('/page.html', html), {
      before: () => {
        const told: unknown[] = [];
        Object.defineProperty(window, Symbol.for('told'), { value: told });
        addEventListener('message', ({ data, origin }) => told.push({ data, origin }));
      },
    });
    opened.push(shown);
    return { shown, frame: shown.page.frames()[1]! };
  };
  const told = ({ page }: WatchedPage): Promise<{ data: { type: string; height: number }; origin: string }[]> =>
    page.evaluate(() => Reflect.get(window, Symbol.for('told')) as never);
  // Not `innerText`, which is empty until the browser has found the gauge to be in view.
  const sentence = async (frame: Frame): Promise<string> => (await frame.locator('folkmoot-gauge [part=sentence]').textContent()) ?? '';
  const heightOf = ({ page }: WatchedPage): Promise<number> =>
    page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);

  it('shows what its address says, under its own policy, with nothing gone wrong', async () => {
    const { shown, frame } = await show(GAUGE);
    expect(await sentence(frame)).toContain('Taking part, Camden: 94.7%.');
    expect(await frame.evaluate(() => Reflect.get(window, Symbol.for('seen')).violations as unknown)).toEqual([]);
    expect(await shown.trouble()).toEqual(CALM);
    expect(site.requests.every((path) => path.startsWith('/folkmoot/'))).toBe(true);
  });

  it('shows a reference model by its name', async () => {
    const { frame } = await show('widget=gauge&model=real-figures&indicator=participation-16-17&area=camden');
    expect(await sentence(frame)).toContain('Participation in education and training, Camden');
  });

  it('speaks the language of its address', async () => {
    const { frame } = await show(`${GAUGE}&lang=cy`);
    await expect.poll(() => sentence(frame)).toContain('Is na: London');
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe('cy');
    const { frame: other } = await show('widget=relationships&model=tvei-localism&lang=cy');
    await expect.poll(() => other.locator('folkmoot-relationships').evaluate((it) => it.shadowRoot?.textContent)).toContain('perthynas');
  });

  it('takes no attribute that the widget does not have', async () => {
    const { shown, frame } = await show(`${GAUGE}&style=position:fixed&onclick=alert(1)&id=x&class=y&slot=z&is=a`);
    await sentence(frame);
    expect(await frame.locator('folkmoot-gauge').evaluate((gauge) => gauge.getAttributeNames().sort())).toEqual(
      ['area', 'comparators', 'label', 'unit', 'value'].sort(),
    );
    expect(await shown.trouble()).toEqual(CALM);
  });

  it.each(['', 'widget=', 'widget=nothing', 'widget=model'])('says what is missing for “%s”', async (query) => {
    const { frame } = await show(query);
    await expect.poll(() => frame.locator('main').innerText()).toMatch(/no widget.*one of these: gauge, partnership, relationships/);
  });

  it.each([
    ['widget=relationships', /its address needs “model=”\. It can be .*learning-systems.* or the address of one/],
    ['widget=partnership', /its address needs “model=”/],
    ['widget=partnership&model=lerning-systems', /no model “lerning-systems” here\. It can be .*learning-systems/],
    ['widget=gauge&model=%3Cb%3E', /no model “<b>” here/],
  ])('says which models there are for “%s”', async (query, words) => {
    const { frame } = await show(query);
    await expect.poll(() => frame.locator('main').innerText()).toMatch(words);
  });

  it('asks no other site for what it shows: whoever writes the address does not choose what another says here', async () => {
    around.put('/theirs.json', '{"label": "Theirs", "value": 1}', { 'access-control-allow-origin': '*' });
    const { frame } = await show(`widget=gauge&src=${encodeURIComponent(`${around.origin}/theirs.json`)}`);
    await expect
      .poll(() => frame.locator('folkmoot-gauge').evaluate((gauge) => gauge.shadowRoot?.textContent))
      .toMatch(/could not be reached/);
    expect(around.requests).not.toContain('/theirs.json');
  });

  it('is given its height, at 1280 px and at 400 %, and again when a table opens', async () => {
    for (const width of [600, 320]) {
      const { shown, frame } = await show(`${GAUGE}&parent=${encodeURIComponent(around.origin)}`, width);
      await sentence(frame);
      const cut = (): Promise<number> => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      await expect.poll(cut).toBeLessThanOrEqual(0);
      const before = await heightOf(shown);
      expect(before).toBeGreaterThan(150);
      await frame.locator('folkmoot-gauge summary').click();
      await expect.poll(() => heightOf(shown)).toBeGreaterThan(before);
      await expect.poll(cut).toBeLessThanOrEqual(0);
      const messages = await told(shown);
      expect(messages.length).toBeGreaterThan(0);
      for (const { data, origin } of messages) {
        expect(origin).toBe(site.origin);
        expect(data).toEqual({ type: 'folkmoot-height', height: Math.ceil(data.height) });
      }
    }
  });

  it('tells nobody its height without an exact origin, nor another origin', async () => {
    for (const parent of ['', '&parent=*', `&parent=${encodeURIComponent(site.origin)}`]) {
      const { shown, frame } = await show(GAUGE + parent);
      await sentence(frame);
      await shown.page.waitForTimeout(200);
      expect(await told(shown)).toEqual([]);
      expect(await heightOf(shown)).toBeLessThan(160);
    }
  });

  it('is not made higher by another window, nor by nonsense', async () => {
    const { shown, frame } = await show(`${GAUGE}&parent=${encodeURIComponent(around.origin)}`);
    await sentence(frame);
    await expect.poll(() => heightOf(shown)).toBeGreaterThan(160);
    const before = await heightOf(shown);
    // The page's own window is not the frame's; the frame itself may only say a number, within reason.
    await shown.page.evaluate(() => {
      postMessage({ type: 'folkmoot-height', height: 5000 }, '*');
    });
    await frame.evaluate((parent) => {
      for (const height of ['5000', Number.NaN, Number.POSITIVE_INFINITY, null, {}])
        window.parent.postMessage({ type: 'folkmoot-height', height }, parent);
      for (const data of [null, 'folkmoot-height', { type: 'other', height: 5000 }]) window.parent.postMessage(data, parent);
    }, around.origin);
    await shown.page.waitForTimeout(100);
    expect(await heightOf(shown)).toBe(before);
    await frame.evaluate((parent) => {
      window.parent.postMessage({ type: 'folkmoot-height', height: 1e9 }, parent);
    }, around.origin);
    await expect.poll(() => heightOf(shown)).toBeLessThanOrEqual(20_010);
  });

  it('can be scrolled where the page has no script', async () => {
    const { frame } = await show(GAUGE, 600, '');
    await sentence(frame);
    expect(await frame.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe('visible');
  });

  it('says so where no script has run', async () => {
    const context = await (await sharedBrowser()).newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address(GAUGE));
    expect(await page.locator('main').innerText()).toMatch(/needs a script/);
    await context.close();
  });

  it('says so where its code did not arrive', async () => {
    const context = await (await sharedBrowser()).newContext();
    const page = await context.newPage();
    await page.route(/autoload\/gauge-/, (route) => route.abort());
    await page.goto(address(GAUGE));
    await expect.poll(() => page.locator('main').innerText()).toMatch(/did not arrive/);
    await context.close();
  });
});
