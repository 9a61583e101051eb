import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CALM, differingPixels, open, sentences, type WatchedPage } from './support/browser.js';
import { embedFile, exampleFile, POLICY, Site } from './support/site.js';

const MODEL = '/folkmoot/models/learning-systems.json';
const FILES = ['/council-page.html', '/council.css', '/hostile.css', '/folkmoot/folkmoot.classic.js', '/participation.csv', MODEL];
const SCRIPT = '<script defer src="../../packages/embed/dist/folkmoot.classic.js"></script>';
const SENTENCES = [/94\.7%.*England.*London.*target/, /2\.9%.*London.*England/, /\b5(?:\.0)?%.*East of England.*England/, /suppressed/i];

let site: Site;
const opened: WatchedPage[] = [];

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

/** The council's page with its script where this site has it, under the policy as a header too. */
const councilPage = async (
  options: Parameters<typeof open>[1] & {
    readonly script?: string;
    readonly headers?: Record<string, string>;
    readonly change?: (html: string) => string;
  } = {},
): Promise<WatchedPage> => {
  const { script = '<script defer src="folkmoot/folkmoot.classic.js"></script>', headers, change = (html) => html, ...rest } = options;
  const html = exampleFile('council-page.html');
  expect(html).toContain(SCRIPT);
  expect(html).toContain(`src="../../packages/embed/dist/models/`);
  const address = site.put(
    '/council-page.html',
    change(html.replace(SCRIPT, script).replace('../../packages/embed/dist/models/', 'folkmoot/models/')),
    headers ?? { 'content-security-policy': `${POLICY}; report-uri /reports` },
  );
  const page = await open(address, rest);
  opened.push(page);
  return page;
};

/** The fallbacks that can be read: what stands in each gauge's tag, as the page shows it. */
const fallbacks = ({ page }: WatchedPage): Promise<readonly string[]> =>
  page
    .locator('folkmoot-gauge')
    .evaluateAll((gauges) =>
      gauges.map((gauge) =>
        (gauge.querySelector('table')?.getBoundingClientRect().height ?? 0) > 50
          ? (gauge as HTMLElement).innerText.replace(/\s+/g, ' ').trim()
          : '',
      ),
    );

const TABLES = [
  'In education or training at 16 and 17, 2025 Area Per cent Camden 94.7 London 96.3 England 92.0',
  'Not in education, employment or training, or not known, 2025 Area Per cent Camden 2.9 London 3.3 England 5.6',
  'Not in education, employment or training, or not known, 2025 Area Per cent Luton 5.0 East of England 5.1 England 5.6',
  'In education or training at 16 and 17, 2025 Area Per cent Luton Suppressed East of England 91.3 England 92.0',
];

describe('under the policy of a careful council', () => {
  it('shows four gauges, the diagram and the partnership, with no violation, no error, no new global and no request but its own files', async () => {
    const council = await councilPage();
    const said = await sentences(council.page);
    expect(said).toHaveLength(SENTENCES.length);
    for (const [index, pattern] of SENTENCES.entries()) expect(said[index]).toMatch(pattern);
    expect((await sentences(council.page, 'folkmoot-relationships'))[0]).toMatch(/22 bodies and 43 relationships/);
    expect((await sentences(council.page, 'folkmoot-partnership'))[0]).toMatch(/“Weakly collaborative”/);
    await council.page.locator('folkmoot-relationships [part=picture]').waitFor();
    expect(await council.trouble()).toEqual(CALM);
    expect(site.reports).toEqual([]);
    expect([...site.requests].sort()).toEqual([...FILES].sort());
    expect(await council.newGlobals()).toEqual([]);
    const events = await council.events();
    // Three gauges that read something, and the model.
    expect(events.map(({ type }) => type)).toEqual(['folkmoot-load', 'folkmoot-load', 'folkmoot-load', 'folkmoot-load']);
  });

  it('sees a violation when there is one', async () => {
    const council = await councilPage({ change: (html) => html.replace('<h1>', '<h1 style="color: red">') });
    await sentences(council.page);
    const { violations } = await council.trouble();
    // Once for the header and once for the page's own <meta>.
    expect(violations).toHaveLength(2);
    expect(violations[0]).toMatch(/^style-src-attr/);
  });

  it('does nothing that a policy which only reports would report', async () => {
    const council = await councilPage({
      headers: { 'content-security-policy-report-only': `${POLICY}; report-uri /reports` },
      change: (html) => html.replace(/<meta\s+http-equiv[^>]*>/, ''),
    });
    await sentences(council.page);
    // What a reader can set off: the table, the data, the picture.
    const gauge = council.page.locator('folkmoot-gauge').first();
    await gauge.locator('summary').first().click();
    for (const [label, ending] of [
      ['CSV', '.csv'],
      ['SVG', '.svg'],
    ] as const) {
      const [download] = await Promise.all([council.page.waitForEvent('download'), gauge.getByRole('button', { name: label }).click()]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`camden-2025\\${ending}$`));
    }
    expect(await council.trouble()).toEqual(CALM);
    expect(site.reports).toEqual([]);
  });

  it('says why it cannot make a PNG, and offers the SVG', async () => {
    const council = await councilPage();
    await sentences(council.page);
    const gauge = council.page.locator('folkmoot-gauge').first();
    await gauge.locator('summary').first().click();
    await gauge.getByRole('button', { name: 'PNG' }).click();
    await expect.poll(() => gauge.locator('.message').textContent()).toMatch(/does not allow a PNG/);
    // The attempt is the reader's, and the refusal the page's: no other line appears in the reports.
    expect((await council.trouble()).violations.filter((line) => !line.startsWith('img-src blob'))).toEqual([]);
  });

  it('looks the same with and without the hostile style sheet', async () => {
    const picture = async (hostile: string): Promise<Buffer> => {
      site.put('/hostile.css', hostile);
      // All of it in view, so that no gauge is still a reserved space.
      const { page } = await councilPage({ viewport: { width: 1280, height: 2000 }, reducedMotion: 'reduce' });
      await sentences(page);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      return page.screenshot();
    };
    const quiet = await picture('');
    expect(await differingPixels(quiet, await picture(exampleFile('hostile.css')))).toBe(0);
    // And it would be seen: a rule for what a page may set does show.
    expect(await differingPixels(quiet, await picture('folkmoot-gauge { --folkmoot-gauge-value-color: red }'))).toBeGreaterThan(1000);
  });

  it('sees the hostile style sheet where nothing keeps it out', async () => {
    const { page } = await councilPage();
    await sentences(page);
    const colour = await page.evaluate(
      () => getComputedStyle(document.querySelector('main')!.appendChild(document.createElement('summary'))).borderTopColor,
    );
    expect(colour).toBe('rgb(255, 0, 0)');
  });
});

describe('every rule of a page aimed at the widget itself', () => {
  const RULES = [
    'all: unset',
    'display: none',
    'visibility: hidden',
    'position: fixed',
    'float: left',
    'transform: scale(0)',
    'opacity: 0',
    'pointer-events: none',
    'filter: opacity(0)',
    'contain: strict',
    'overflow: hidden',
  ];

  let council: WatchedPage | undefined;
  const page = async (): Promise<Page> => {
    council ??= await councilPage({ viewport: { width: 1280, height: 900 } });
    // Kept for all rules: opening a page is what takes the time.
    opened.length = 0;
    await sentences(council.page);
    return council.page;
  };
  afterAll(() => council?.close());

  it.each(RULES)('%s !important leaves it in view and usable', async (rule) => {
    const shown = await page();
    await shown.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, `folkmoot-gauge, folkmoot-gauge * { ${rule} !important }`);
    const gauge = shown.locator('folkmoot-gauge').first();
    const table = gauge.locator('table[part=table]');
    const wasOpen = await table.isVisible();
    await gauge.locator('summary').first().click();
    await expect.poll(() => table.isVisible()).toBe(!wasOpen);
    const { opacity, visibility, filter, transform, position, overflow } = await gauge.evaluate((element) => ({
      ...getComputedStyle(element),
    }));
    expect({ opacity, visibility, filter, transform, position, overflow }).toEqual({
      opacity: '1',
      visibility: 'visible',
      filter: 'none',
      transform: 'none',
      position: 'static',
      overflow: 'visible',
    });
    expect((await gauge.boundingBox())!.height).toBeGreaterThan(200);
  });
});

describe('where the script does not run, every fallback can be read', () => {
  it('with scripts off', async () => {
    expect(await fallbacks(await councilPage({ javaScriptEnabled: false }))).toEqual(TABLES);
  });

  it('with the file gone', async () => {
    const council = await councilPage({ script: '<script defer src="folkmoot/gone.js"></script>' });
    expect(await fallbacks(council)).toEqual(TABLES);
  });

  it('with scripts forbidden by the policy', async () => {
    const council = await councilPage({ change: (html) => html.replace("script-src 'self'", "script-src 'none'") });
    expect(await fallbacks(council)).toEqual(TABLES);
  });

  it('with a file that throws, and with one cut off half-way', async () => {
    site.put('/broken.js', 'throw new Error("broken")');
    expect(await fallbacks(await councilPage({ script: '<script defer src="broken.js"></script>' }))).toEqual(TABLES);
    site.put('/half.js', embedFile('folkmoot.classic.js').slice(0, 40_000));
    expect(await fallbacks(await councilPage({ script: '<script defer src="half.js"></script>' }))).toEqual(TABLES);
  });

  it('with a file that is not the one its hash was made of', async () => {
    const { files } = JSON.parse(embedFile('integrity.json')) as { files: Record<string, { integrity: string }> };
    const { integrity } = files['folkmoot.classic.js']!;
    const script = `<script defer src="folkmoot.js" integrity="${integrity}" crossorigin="anonymous"></script>`;
    site.put('/folkmoot.js', embedFile('folkmoot.classic.js'));
    expect(await sentences((await councilPage({ script })).page)).toHaveLength(SENTENCES.length);
    site.put('/folkmoot.js', `${embedFile('folkmoot.classic.js')}\n;alert(1);`);
    expect(await fallbacks(await councilPage({ script }))).toEqual(TABLES);
  });
});

describe('in a browser that lacks something', () => {
  it('without constructable style sheets: the sentence can be read and nothing throws', async () => {
    const council = await councilPage({
      headers: {},
      change: (html) => html.replace(/<meta\s+http-equiv[^>]*>/, ''),
      before: () => {
        Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
        Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
      },
    });
    const said = await sentences(council.page);
    expect(said[0]).toMatch(SENTENCES[0]!);
    // Lit then writes a style element, which a page without a strict style-src lets through.
    expect(
      await council.page
        .locator('folkmoot-gauge')
        .first()
        .evaluate((gauge) => getComputedStyle(gauge.shadowRoot!.querySelector('figcaption')!).fontWeight),
    ).toBe('700');
    expect((await council.trouble()).errors).toEqual([]);
  });

  it('without constructable style sheets and under the policy: plain, in order, legible', async () => {
    const council = await councilPage({
      before: () => {
        Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
        Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
      },
    });
    const said = await sentences(council.page);
    expect(said[0]).toMatch(SENTENCES[0]!);
    expect((await council.trouble()).errors).toEqual([]);
  });

  it('without ResizeObserver, structuredClone and IntersectionObserver', async () => {
    const council = await councilPage({
      before: () => {
        for (const name of ['ResizeObserver', 'structuredClone', 'IntersectionObserver']) Reflect.deleteProperty(window, name);
      },
    });
    expect(await sentences(council.page)).toHaveLength(SENTENCES.length);
    expect(await council.trouble()).toEqual(CALM);
  });

  it('without what an element stands on: the fallback stays and the page goes on', async () => {
    const council = await councilPage({
      before: () => {
        Reflect.deleteProperty(HTMLElement.prototype, 'attachInternals');
      },
    });
    expect(await fallbacks(council)).toEqual(TABLES);
  });

  it('without custom elements: the fallback stays and the page goes on', async () => {
    const council = await councilPage({
      before: () => {
        Reflect.deleteProperty(window, 'customElements');
      },
    });
    expect(await fallbacks(council)).toEqual(TABLES);
  });
});
