import { describe, expect, inject, it } from 'vitest';
import { docsAddress, newReader } from './support/reader.js';

describe('the tables', () => {
  it('list what is public, by kind, and nothing private', async () => {
    const { page, trouble } = await newReader({ viewport: { width: 1280, height: 20_000 } });
    await page.goto(docsAddress('gauge-overview--docs'));
    const table = page.locator('#tables ~ * table, h2:has-text("Tables") ~ * table').last();
    await table.waitFor();
    const text = await table.innerText();
    for (const name of [
      'comparators',
      'heading-level',
      'reload(): Promise<void>',
      'folkmoot-error',
      '--folkmoot-gauge-size',
      'sentence',
      'stale',
    ])
      expect(text).toContain(name);
    const names = await table.locator('td:first-child').allInnerTexts();
    expect(names.filter((name) => /^[#_]/.test(name.trim()))).toEqual([]);
    for (const inner of ['tableOpen', 'localization', 'internals']) expect(text).not.toContain(inner);
    expect(trouble()).toEqual([]);
  });
});

describe('the controls', () => {
  it.each([
    ['relationships', { view: ['diagram', 'list', 'table'], type: ['json'] }],
    ['gauge', { view: ['picture', 'table'], type: ['csv', 'json'] }],
  ])('of a playground, here that of %s, offer what the element takes', async (widget, words) => {
    const { page } = await newReader();
    await page.goto(`${inject('storybook')}index.html?path=/story/${widget}-overview--playground`);
    const offered: Record<string, readonly string[]> = {};
    for (const attribute of Object.keys(words)) {
      const control = page.locator(`select[id$="control-${attribute}"]`);
      await control.waitFor();
      // Before them Storybook's own: nothing chosen, and the attribute left out.
      offered[attribute] = (await control.locator('option').allInnerTexts()).slice(2);
    }
    expect(offered).toEqual(words);
  });
});

describe('every page of documentation', () => {
  it('opens on a telephone without an error, a request elsewhere or anything cut off', { timeout: 120_000 }, async () => {
    const { page, trouble } = await newReader({ viewport: { width: 360, height: 800 } });
    const { entries } = (await (await fetch(`${inject('storybook')}index.json`)).json()) as {
      entries: Record<string, { id: string; type: string }>;
    };
    const found: Record<string, readonly string[]> = {};
    for (const { id } of Object.values(entries).filter(({ type }) => type === 'docs')) {
      await page.goto(docsAddress(id));
      await page.locator('#storybook-docs h1').first().waitFor();
      const wrong = [...trouble()];
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 360) wrong.push(`is ${String(width)} px wide`);
      if (wrong.length > 0) found[id] = wrong;
    }
    expect(found).toEqual({});
  });
});
