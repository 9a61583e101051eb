// What a screen reader is given of a relationship diagram (A1, A12), and what stands on paper (A13): the same as in the picture.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { regimes } from '../../packages/models/src/reference.js';
import { openPage, site, type WatchedPage } from '../support/site.js';
import { describeWhere } from '../support/where.js';
import { readTree } from './tree.js';

const open = async (attributes: string, width = 900): Promise<WatchedPage> => {
  const address = (await site()).page({
    body: `<section id="section-it"><folkmoot-relationships id="it" name="learning-systems" ${attributes}></folkmoot-relationships></section>`,
    modules: ['/elements/models.js', '/elements/relationships.js'],
    head: '<link rel="stylesheet" href="/gallery.css">',
  });
  const watched = await openPage(address, { viewport: { width, height: 900 } });
  await watched.page.waitForFunction(
    () => {
      const root = document.getElementById('it')?.shadowRoot;
      return root?.querySelector('[type=search]') && root.querySelector('.stage .word, .list');
    },
    undefined,
    { polling: 30 },
  );
  return watched;
};

describe('the accessibility tree (A1)', () => {
  it.each([
    ['relationships-diagram', 'regime="post-war-partnership"', 900],
    ['relationships-selected', 'regime="post-war-partnership" body="leas"', 900],
    ['relationships-list', 'regime="post-war-partnership" body="teachers"', 360],
  ])('of %s is as a person has found right', async (name, attributes, width) => {
    const watched = await open(attributes, width);
    const tree = (await readTree(watched.page, ['section-it'])).get('section-it') ?? '';
    await expect(`${tree}\n`).toMatchFileSnapshot(`snapshots/${name}.txt`);
    expect(tree).not.toMatch(/^\s*(?:image|img|graphics|SvgRoot)/im);
    await watched.close();
  });
});

describe('what is said on its own (A12)', () => {
  it('is nothing on load, and one sentence after what a reader does', async () => {
    const watched = await open('regime="post-war-partnership"');
    const said = (): Promise<string> => watched.page.evaluate(() => document.querySelector('[slot=folkmoot-announcer]')?.textContent ?? '');
    // Where the browser has a channel of its own for it, what goes there cannot be seen: it is taken away here.
    await watched.page.evaluate(() => {
      Object.defineProperty(document.getElementById('it')!, 'ariaNotify', { value: undefined });
    });
    await watched.page.waitForTimeout(700);
    expect(await said()).toBe('');
    await watched.page.locator('#it').locator('.body').first().click();
    await expect.poll(said).toBe('Selected: Central education department, 4 relationships, 3 absent.');
    await watched.page.locator('#it').locator('.legend button').first().click();
    await expect.poll(said).toBe('Showing 9 of 10 relationships.');
    await watched.close();
  });
});

describeWhere('pdftotext', 'on paper (A13)', () => {
  it('stand the title, the sentence, both tables whole, and nothing to press', async () => {
    const watched = await open('regime="devolved-social-partnership"');
    const regime = regimes.find(({ id }) => id === 'devolved-social-partnership')!;
    const folder = mkdtempSync(join(tmpdir(), 'folkmoot-print-'));
    writeFileSync(join(folder, 'page.pdf'), await watched.page.pdf({ format: 'A4' }));
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'page.pdf'), '-'], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    const squeezed = text.replace(/\s+/g, '');
    expect(text).toContain('Devolved social partnership, proposed, 2009');
    for (const { name } of regime.actors)
      expect(squeezed.includes(name.replace(/\s+/g, '')) || text.includes(name.split(' ')[0]!), name).toBe(true);
    // A note for each relationship: enough to see that every row is there.
    const words = new Set(text.split(/\s+/));
    const lost = regime.relationships
      .flatMap(({ note = '' }) => note.split(/\s+/))
      .filter((word) => /^[a-z]{4,8}$/.test(word) && !words.has(word));
    expect(lost).toEqual([]);
    expect(text).not.toMatch(/Find a body|Zoom|\(CSV\)|\(PNG\)|Trace/);
    for (const page of text.split('\f').slice(0, -1)) expect(page.trim()).not.toBe('');
    await watched.close();
  });
});
