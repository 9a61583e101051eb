import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CALM, open, sentences, type WatchedPage } from './support/browser.js';
import { embedFile, POLICY, Site } from './support/site.js';
import { GAUGE, page, SAYS } from './support/widgets.js';

let site: Site;
const opened: WatchedPage[] = [];
const CLASSIC = '<script src="/folkmoot/folkmoot.classic.js"></script>';
const MODULE = '<script type="module" src="/folkmoot/folkmoot.js"></script>';

beforeAll(async () => {
  site = await Site.start();
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ close }) => close()));
  site.clear();
});
afterAll(async () => {
  await site.close();
});

const show = async (html: string, policy = ''): Promise<WatchedPage> => {
  const one = await open(site.put('/page.html', html, policy ? { 'content-security-policy': policy } : {}));
  opened.push(one);
  return one;
};

/** A rendered gauge has one figure, however many copies of us are on the page. */
const figures = ({ page: shown }: WatchedPage): Promise<readonly number[]> =>
  shown.locator('folkmoot-gauge').evaluateAll((gauges) => gauges.map((gauge) => gauge.shadowRoot!.querySelectorAll('figure').length));

describe('a second copy on a page', () => {
  it.each([
    ['the classic file twice', CLASSIC + CLASSIC],
    ['the module file from two addresses', MODULE + MODULE.replace('folkmoot.js', 'folkmoot.js?again')],
    [
      'classic, deferred, async and module at once',
      `${CLASSIC}${CLASSIC.replace('src', 'defer src')}${CLASSIC.replace('src', 'async src')}${MODULE}`,
    ],
    ['every element, then the gauge alone', CLASSIC + CLASSIC.replace('folkmoot.classic', 'folkmoot-gauge.classic')],
    ['the autoloader, then every element', `${MODULE.replace('folkmoot.js', 'autoload.js')}${MODULE}`],
  ])('steps aside in silence: %s', async (_, scripts) => {
    const shown = await show(page(scripts), POLICY.replace('trusted-types folkmoot', "trusted-types folkmoot 'allow-duplicates'"));
    expect((await sentences(shown.page))[0]).toMatch(SAYS);
    await shown.page.waitForTimeout(200);
    expect(await figures(shown)).toEqual([1]);
    expect(await shown.trouble()).toEqual(CALM);
    expect(await shown.events()).toEqual([]);
  });

  it('asks for no second policy where the first copy holds every tag', async () => {
    const shown = await show(page(CLASSIC + CLASSIC + MODULE), POLICY);
    expect((await sentences(shown.page))[0]).toMatch(SAYS);
    expect(await shown.trouble()).toEqual(CALM);
  });

  it('of another version steps aside and says so once for each tag', async () => {
    const other = embedFile('folkmoot.classic.js').replaceAll('0.1.0', '9.9.9');
    expect(other).toContain('9.9.9');
    site.put('/other.js', other);
    const shown = await show(page(`${CLASSIC}<script src="/other.js"></script>`));
    expect((await sentences(shown.page))[0]).toMatch(SAYS);
    await expect.poll(() => shown.events()).toHaveLength(4);
    for (const { type, detail } of await shown.events()) {
      expect(type).toBe('folkmoot-error');
      expect(detail).toMatchObject({ code: 'version', version: '9.9.9', keptLastGood: true });
      expect(detail.message).toMatch(/0\.1\.0.*9\.9\.9/);
    }
    expect((await shown.trouble()).errors).toEqual([]);
  });

  it('finds a tag that somebody else owns, and leaves it', async () => {
    site.put('/theirs.js', "customElements.define('folkmoot-gauge', class extends HTMLElement {});");
    const shown = await show(page(`<script src="/theirs.js"></script>${CLASSIC}`));
    await expect.poll(() => shown.events()).toHaveLength(1);
    expect((await shown.events())[0]!.detail).toMatchObject({ code: 'version', widget: 'folkmoot-gauge' });
    expect((await shown.trouble()).errors).toEqual([]);
  });
});

describe('a script that comes late, or in an odd way', () => {
  it('takes over what is there: after the page has loaded, and written into it', async () => {
    const shown = await show(page(''));
    expect(await shown.page.locator('folkmoot-gauge').innerText()).toBe('Taking part, Camden: 94.7%.');
    await shown.page.addScriptTag({ url: '/folkmoot/folkmoot.classic.js' });
    expect((await sentences(shown.page))[0]).toMatch(SAYS);
    const written = await show(page(`<script>document.write('<script src="/folkmoot/folkmoot.classic.js"></scr' + 'ipt>');</script>`));
    expect((await sentences(written.page))[0]).toMatch(SAYS);
    expect((await written.trouble()).errors).toEqual([]);
  });

  it('keeps properties that were set before it came', async () => {
    const shown = await show(page(''));
    await shown.page.evaluate(() => {
      Object.assign(document.querySelector('folkmoot-gauge')!, { value: 12, label: 'Set before' });
    });
    await shown.page.addScriptTag({ url: '/folkmoot/folkmoot.classic.js' });
    expect((await sentences(shown.page))[0]).toMatch(/Set before.*12\.0%/);
  });

  it('works inside a paragraph, where an editor put it', async () => {
    const shown = await show(page(CLASSIC, `<p>${GAUGE.replace(/<p>(.*)<\/p>/, '$1')}</p>`));
    expect((await sentences(shown.page))[0]).toMatch(SAYS);
  });
});

describe('a gauge that is moved', () => {
  const borders = (shown: WatchedPage): Promise<string> =>
    shown.page.evaluate(() => {
      const frame = document.querySelector('iframe');
      const gauge = document.querySelector('folkmoot-gauge') ?? frame!.contentDocument!.querySelector('folkmoot-gauge')!;
      const view = gauge.ownerDocument.defaultView!;
      return view.getComputedStyle(gauge.shadowRoot!.querySelector('figcaption')!).fontWeight;
    });

  it('within a page by moveBefore keeps its picture, its open table and its focus', async () => {
    const shown = await show(page(CLASSIC, `<section id="a">${GAUGE}</section><section id="b"></section>`));
    await sentences(shown.page);
    const summary = shown.page.locator('folkmoot-gauge').locator('summary').first();
    await summary.click();
    const kept = await shown.page.evaluate(async () => {
      const gauge = document.querySelector('folkmoot-gauge')!;
      const focused = gauge.shadowRoot!.activeElement;
      const figure = gauge.shadowRoot!.querySelector('figure');
      (document.querySelector('#b') as Element & { moveBefore: (node: Node, child: Node | null) => void }).moveBefore(gauge, null);
      await (gauge as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      return [
        gauge.parentElement?.id,
        focused?.localName,
        gauge.shadowRoot!.activeElement === focused,
        gauge.shadowRoot!.querySelector('figure') === figure,
        gauge.shadowRoot!.querySelector('details')!.open,
      ];
    });
    expect(kept).toEqual(['b', 'summary', true, true, true]);
    expect(await shown.trouble()).toEqual(CALM);
  });

  it('into a frame and back keeps its styles', async () => {
    site.put('/empty.html', page('', '<div id="there"></div>'));
    const shown = await show(
      page(CLASSIC, `${GAUGE}<iframe src="/empty.html" title="Elsewhere"></iframe>`),
      POLICY.replace("default-src 'none'", "default-src 'none'; frame-src 'self'"),
    );
    await sentences(shown.page);
    await shown.page.frameLocator('iframe').locator('#there').waitFor({ state: 'attached' });
    expect(await borders(shown)).toBe('700');
    await shown.page.evaluate(() => {
      document.querySelector('iframe')!.contentDocument!.querySelector('#there')!.append(document.querySelector('folkmoot-gauge')!);
    });
    expect(await borders(shown)).toBe('700');
    await shown.page.evaluate(() => {
      document.querySelector('main')!.append(document.querySelector('iframe')!.contentDocument!.querySelector('folkmoot-gauge')!);
    });
    expect(await borders(shown)).toBe('700');
    expect(await shown.trouble()).toEqual(CALM);
  });
});

describe('the autoloader', () => {
  const AUTOLOAD = '<script type="module" src="/folkmoot/autoload.js"></script>';
  const loaded = (): readonly string[] =>
    site.requests
      .filter((path) => path.startsWith('/folkmoot/autoload/'))
      .map((path) => /autoload\/([\w-]+)-[\w-]{8}\.js$/.exec(path)?.[1] ?? path);

  /** Whether what was asked for has the reader of CSV in it, by the name of a column that only it knows. */
  const holdsCsvReader = (): boolean =>
    site.requests.some(
      (path) => path.startsWith('/folkmoot/autoload/') && embedFile(path.slice('/folkmoot/'.length)).includes('geographic_level'),
    );

  it('loads nothing for a page without a widget', async () => {
    await show(page(AUTOLOAD, '<p>Nothing of ours. <folkmoot-other></folkmoot-other></p>'), POLICY);
    expect(loaded()).toEqual([]);
  });

  it('loads what a page has, and later what is added to it', async () => {
    const shown = await show(page(AUTOLOAD, '<p>Later</p>'), POLICY);
    await shown.page.evaluate(() => {
      const gauge = document.createElement('folkmoot-gauge');
      for (const [name, value] of Object.entries({ label: 'Added', value: '5' })) gauge.setAttribute(name, value);
      document.querySelector('main')!.append(gauge);
    });
    expect((await sentences(shown.page))[0]).toMatch(/Added.*5/);
    expect(loaded()).toContain('gauge');
    expect(holdsCsvReader()).toBe(false);
    expect(loaded().filter((name) => /model|^cy$/.test(name))).toEqual([]);
    expect(await shown.trouble()).toEqual(CALM);
  });

  it('loads the reader of CSV with the first gauge that needs it', async () => {
    const shown = await show(
      page(AUTOLOAD, '<folkmoot-gauge src="/participation.csv" indicator="NEET_not_known_percent" area="Camden"></folkmoot-gauge>'),
      POLICY,
    );
    expect((await sentences(shown.page))[0]).toMatch(/2\.9%/);
    expect(holdsCsvReader()).toBe(true);
  });

  it('brings Welsh to a page in Welsh before the first picture', async () => {
    const shown = await show(page(AUTOLOAD, GAUGE, 'lang="cy"'), POLICY);
    await sentences(shown.page);
    expect(loaded()).toContain('cy');
    expect(await shown.page.locator('folkmoot-gauge').locator('summary').first().textContent()).toMatch(/Tabl data/);
  });

  it('looks into a shadow root that it is shown', async () => {
    site.put(
      '/shadow.js',
      `import { discover } from '/folkmoot/autoload.js';
      const root = document.querySelector('#host').attachShadow({ mode: 'open' });
      const gauge = document.createElement('folkmoot-gauge');
      gauge.setAttribute('value', '7');
      root.append(gauge);
      document.title = customElements.get('folkmoot-gauge') ? 'too early' : 'not yet';
      await discover(root);
      document.title += customElements.get('folkmoot-gauge') ? ', then there' : ', and never';`,
    );
    const shown = await show(page(`${AUTOLOAD}<script type="module" src="/shadow.js"></script>`, '<div id="host"></div>'));
    await expect.poll(() => shown.page.title()).toBe('not yet, then there');
  });

  it('keeps the fallback and says so when a part does not arrive, and asks again with the next widget', async () => {
    const [part = ''] = Object.keys((JSON.parse(embedFile('integrity.json')) as { files: object }).files).filter((name) =>
      /^autoload\/gauge-[\w-]{8}\.js$/.test(name),
    );
    site.put(`/folkmoot/${part}`, 'gone', { 'content-type': 'text/plain' }, 404);
    const shown = await show(page(AUTOLOAD));
    await expect.poll(() => shown.events()).toHaveLength(1);
    expect((await shown.events())[0]!.detail).toMatchObject({
      code: 'env',
      phase: 'environment',
      recoverable: true,
      widget: 'folkmoot-gauge',
      version: '0.1.0',
    });
    expect(await shown.page.locator('folkmoot-gauge').innerText()).toBe('Taking part, Camden: 94.7%.');
    await shown.page.evaluate(() => {
      document.querySelector('main')!.append(document.createElement('folkmoot-gauge'));
    });
    await expect.poll(() => shown.events()).toHaveLength(2);
    expect((await shown.trouble()).errors).toEqual([]);
  });
});
