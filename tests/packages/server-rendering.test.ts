import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CALM, open, type WatchedPage } from './support/browser.js';
import { embedFile, Site } from './support/site.js';
import { page } from './support/widgets.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const HYDRATE = "import '@lit-labs/ssr-client/lit-element-hydrate-support.js';";
const DEFINE = "import '@folkmoot/elements/locale/cy.js'; import '@folkmoot/elements/define/gauge.js';";
const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

let site: Site;
let markup: string;
let welsh: string;
const opened: WatchedPage[] = [];
const scripts: Record<string, string> = {};

const renderInNode = async (language: string): Promise<string> =>
  (await promisify(execFile)(process.execPath, [`${here}support/render-on-server.mjs`, language])).stdout;

const bundleOf = async (contents: string, format: 'esm' | 'iife' = 'esm'): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here },
    bundle: true,
    write: false,
    format,
    minify: true,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
};

beforeAll(async () => {
  [site, markup, welsh, scripts.hydrating, scripts.plain, scripts.theirs] = await Promise.all([
    Site.start(),
    renderInNode('en'),
    renderInNode('cy'),
    bundleOf(HYDRATE + DEFINE),
    bundleOf(DEFINE),
    bundleOf(`${HYDRATE} import { LitElement } from 'lit'; customElements.define('their-own', class extends LitElement {});`, 'iife'),
  ]);
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ close }) => close()));
  site.clear();
});
afterAll(async () => {
  await site.close();
});

const show = async (
  body: string,
  { script = '', policy = '', ...options }: { script?: string; policy?: string; javaScriptEnabled?: boolean; before?: () => void } = {},
): Promise<WatchedPage> => {
  site.put('/gauge.js', script);
  const html = page(script && '<script type="module" src="/gauge.js"></script>', body);
  const one = await open(site.put('/page.html', html, policy ? { 'content-security-policy': policy } : {}), options);
  opened.push(one);
  return one;
};

/** What a reader sees of the gauge, and its markup without Lit's marks, which differ between a server and a browser. */
const seen = ({ page: shown }: WatchedPage): Promise<{ text: string; html: string; figures: number; weight: string }> =>
  shown.evaluate(() => {
    const root = document.querySelector('folkmoot-gauge')!.shadowRoot!;
    const copy = document.createElement('div');
    copy.append(...[...root.children].filter((node) => node.localName !== 'style').map((node) => node.cloneNode(true)));
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
    const comments: Comment[] = [];
    while (walker.nextNode()) comments.push(walker.currentNode as Comment);
    for (const comment of comments) comment.remove();
    copy.normalize();
    return {
      text: root.querySelector('[part=sentence]')!.textContent,
      html: new XMLSerializer().serializeToString(copy).replace(/\s+/g, ' '),
      figures: root.querySelectorAll('figure').length,
      weight: getComputedStyle(root.querySelector('figcaption')!).fontWeight,
    };
  });

describe('a gauge rendered in Node', () => {
  it('is whole: sentence, picture, source, style and the fallback', () => {
    expect(markup).toContain('<template shadowroot="open" shadowrootmode="open"');
    expect(markup.replace(/<!--.*?-->/g, '')).toMatch(/Taking part, Camden: 94\.7%\..*London.*96/);
    expect(markup).toMatch(/<path class="fill"[^>]* stroke-dasharray="[\d.]+ 100"/);
    expect(markup).toContain('Department for Education');
    expect(markup).toContain('<p>Taking part, Camden: 94.7%.</p>');
    expect(markup).not.toMatch(/NaN|undefined|\[object/);
  });

  it('speaks the language of its tag', () => {
    expect(welsh).toContain('Tabl data');
    expect(markup).not.toContain('Tabl data');
  });

  it('is shown without any script', async () => {
    const shown = await show(markup, { javaScriptEnabled: false });
    const gauge = shown.page.locator('folkmoot-gauge');
    expect(await gauge.locator('[part=sentence]').textContent()).toMatch(/^Taking part, Camden: 94\.7%\./);
    expect((await gauge.locator('svg').boundingBox())!.height).toBeGreaterThan(80);
  });
});

describe('taken over by a script', () => {
  const mark = (): void => {
    addEventListener('DOMContentLoaded', () => {
      const root = document.querySelector('folkmoot-gauge')!.shadowRoot!;
      Object.assign(window, { served: [root, ...root.querySelectorAll('figure, svg, path, p, details')] });
    });
  };
  const sameNodes = ({ page: shown }: WatchedPage): Promise<boolean[]> =>
    shown.evaluate(() => {
      const root = document.querySelector('folkmoot-gauge')!.shadowRoot!;
      const now = [root, ...root.querySelectorAll('figure, svg, path, p, details')];
      const { served } = window as unknown as { served: Node[] };
      return now.map((node, index) => node === served[index]);
    });

  it('with Lit’s hydration support it keeps every node, and works', async () => {
    const before = await seen(await show(markup));
    const shown = await show(markup, { script: scripts.hydrating!, before: mark });
    await shown.page.evaluate(
      () => (document.querySelector('folkmoot-gauge') as unknown as { updateComplete: Promise<unknown> }).updateComplete,
    );
    const after = await seen(shown);
    expect(after).toEqual(before);
    expect(after.figures).toBe(1);
    const same = await sameNodes(shown);
    expect(same.length).toBeGreaterThan(10);
    expect(same.every(Boolean)).toBe(true);
    expect(await shown.trouble()).toEqual(CALM);

    const gauge = shown.page.locator('folkmoot-gauge');
    await gauge.locator('summary').first().click();
    await gauge.locator('table[part=table]').waitFor();
    await gauge.evaluate((element) => element.setAttribute('value', '12'));
    await expect.poll(() => gauge.locator('[part=sentence]').textContent()).toMatch(/12\.0%/);
    expect(await shown.trouble()).toEqual(CALM);
  });

  it('without it the same root is used again, not doubled', async () => {
    const shown = await show(markup, { script: scripts.plain!, before: mark });
    await shown.page.evaluate(
      () => (document.querySelector('folkmoot-gauge') as unknown as { updateComplete: Promise<unknown> }).updateComplete,
    );
    const { figures, text, weight } = await seen(shown);
    expect(figures).toBe(1);
    expect(text).toMatch(/^Taking part, Camden: 94\.7%\./);
    expect(weight).toBe('700');
    expect((await sameNodes(shown))[0]).toBe(true);
    const gauge = shown.page.locator('folkmoot-gauge');
    await gauge.locator('summary').first().click();
    await gauge.locator('table[part=table]').waitFor();
    expect(await shown.trouble()).toEqual(CALM);
  });

  it('by a file for pages, on a page whose own Lit has hydration support, is not doubled either', async () => {
    site.put('/theirs.js', scripts.theirs!);
    const { page: shown, trouble } = await show(`<script src="/theirs.js"></script>${markup}`, { script: embedFile('folkmoot-gauge.js') });
    expect(await shown.evaluate(() => 'litElementHydrateSupport' in globalThis)).toBe(true);
    expect(await shown.evaluate(() => customElements.get('folkmoot-gauge') !== undefined)).toBe(true);
    await expect
      .poll(() => shown.evaluate(() => document.querySelector('folkmoot-gauge')!.shadowRoot!.querySelectorAll('figure').length))
      .toBe(1);
    await shown.locator('folkmoot-gauge').locator('summary').first().click();
    await shown.locator('folkmoot-gauge').locator('table[part=table]').waitFor();
    expect(await trouble()).toEqual(CALM);
  });

  it('a Welsh gauge on an English page hydrates in Welsh', async () => {
    const shown = await show(welsh, { script: scripts.hydrating! });
    await shown.page.evaluate(
      () => (document.querySelector('folkmoot-gauge') as unknown as { updateComplete: Promise<unknown> }).updateComplete,
    );
    expect(await shown.page.locator('folkmoot-gauge').locator('summary').first().textContent()).toMatch(/Tabl data/);
    expect(await shown.trouble()).toEqual(CALM);
  });
});

describe('under a strict style-src', () => {
  it('the style that a server writes is blocked, and reported', async () => {
    const shown = await show(markup, { policy: STRICT });
    expect((await shown.trouble()).violations.join()).toMatch(/style-src/);
    expect((await seen(shown)).weight).not.toBe('700');
  });

  it('with the page’s nonce on it, it is styled before any script, and hydrates without a violation', async () => {
    const withNonce = markup.replaceAll('<style>', '<style nonce="abc">');
    expect(withNonce).not.toBe(markup);
    const policy = STRICT.replace("style-src 'self'", "style-src 'self' 'nonce-abc'");
    expect((await seen(await show(withNonce, { policy }))).weight).toBe('700');
    const shown = await show(withNonce, { script: scripts.hydrating!, policy });
    await shown.page.evaluate(
      () => (document.querySelector('folkmoot-gauge') as unknown as { updateComplete: Promise<unknown> }).updateComplete,
    );
    expect(await seen(shown)).toMatchObject({ weight: '700', figures: 1 });
    expect(await shown.trouble()).toEqual(CALM);
  });

  it('drawn by the browser alone it needs no nonce', async () => {
    const empty = markup.replace(/<template shadowroot[\s\S]*?<\/template>/, '');
    expect(empty).not.toContain('<template');
    const shown = await show(empty, { script: scripts.plain!, policy: STRICT });
    await shown.page.locator('folkmoot-gauge [part=sentence]').waitFor();
    expect(await shown.trouble()).toEqual(CALM);
  });
});
