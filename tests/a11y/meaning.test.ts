// A1, A2, A3, A12, A20: what a screen reader is given, in every state: a tree a person has read and found right, names,
// values, tables, an outline left alone, nothing said unasked.
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.js';
import { openPage, site, type WatchedPage } from '../support/site.js';
import { readTree } from './tree.js';
import { fixtures, gallery } from './fixtures.js';
import { findingsIn, openGallery } from './gallery.js';

let watched: WatchedPage;
let trees: Map<string, string>;

beforeAll(async () => {
  watched = await openGallery({ head: '<script src="/listen.js"></script>' });
  trees = await readTree(
    watched.page,
    fixtures.map(({ name }) => `section-${name}`),
  );
});
afterAll(() => watched.close());

describe('the accessibility tree (A1)', () => {
  it.each(fixtures.map(({ name }) => name))('of “%s” is the one that was reviewed', async (name) => {
    const file = fileURLToPath(new URL(`snapshots/${name}.txt`, import.meta.url));
    await expect(`${trees.get(`section-${name}`) ?? ''}\n`).toMatchFileSnapshot(file);
  });

  it('holds no picture: it is paint', () => {
    for (const [name, tree] of trees) expect(tree, name).not.toMatch(/^\s*(?:image|img|graphics|SvgRoot)/im);
  });
});

describe('names, values, tables, outline', () => {
  it('every control has a name, that begins with what is seen, and no two different ones share one (A1)', async () => {
    expect(await findingsIn(watched.page, 'namingFaults')).toEqual({});
  });

  it('values are numbers within their limits, and the sentence says them (A3)', async () => {
    expect(await findingsIn(watched.page, 'ariaValueFaults')).toEqual({});
  });

  it('tables have captions, headings and no empty cell (C4)', async () => {
    expect(await findingsIn(watched.page, 'tableFaults')).toEqual({});
  });

  it('no landmark, no id twice, no reference that leads nowhere (A20)', async () => {
    expect(await findingsIn(watched.page, 'outlineFaults')).toEqual({});
  });

  it('no heading but where one was asked for (A20)', async () => {
    expect(await watched.page.evaluate(() => inPage.headingsIn(document.body))).toEqual(['1 Our county', '2 Trust in partners']);
  });

  it('nothing is said that nobody asked for (A12)', async () => {
    const said = await watched.page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(said).toEqual([]);
    expect(await watched.page.locator('[aria-live]').count()).toBe(0);
  });

  it('a meter is no stop on the way through the page', async () => {
    expect(await watched.page.locator('[role=meter][tabindex]').count()).toBe(0);
    expect(await watched.page.locator('[role=meter]').count()).toBeGreaterThan(10);
  });
});

describe('axe (A2)', () => {
  it.each(fixtures.map(({ name }) => name))('finds nothing in “%s”', async (name) => {
    expect(await axeFindings(watched.page, `#section-${name}`)).toEqual([]);
  });

  it('finds nothing in a frame', async () => {
    const server = await site();
    const some = fixtures.filter(({ name }) => ['full', 'table', 'error'].includes(name));
    const inner = server.page({ body: gallery(some), modules: ['/elements/folkmoot.js'] });
    const outer = await openPage(server.page({ body: `<iframe title="Three gauges" width="600" height="900" src="${inner}"></iframe>` }));
    const frame = outer.page.frames()[1]!;
    await frame.locator('#error .message').waitFor();
    expect(await axeFindings(frame)).toEqual([]);
    await outer.close();
  });
});
