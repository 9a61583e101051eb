import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { docsAddress, launch, newReader } from './support/reader.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('the tables', () => {
  it('list what is public, by kind, and nothing private', async () => {
    const { page, trouble } = await newReader(browser, { viewport: { width: 1280, height: 20_000 } });
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
    ['relationships-overview--playground', 'view', ['diagram', 'list', 'table']],
    ['relationships-overview--playground', 'type', ['json']],
    ['gauge-overview--playground', 'view', ['picture', 'table']],
    ['gauge-overview--playground', 'type', ['csv', 'json']],
  ])('of %s offer for “%s” what the element takes', async (story, attribute, words) => {
    const { page } = await newReader(browser);
    await page.goto(`${inject('storybook')}index.html?path=/story/${story}`);
    const control = page.locator(`select[id$="control-${attribute}"]`);
    await control.waitFor();
    const offered = await control.locator('option').allInnerTexts();
    // Before them Storybook's own: nothing chosen, and the attribute left out.
    expect(offered.slice(2)).toEqual(words);
  });
});

describe('every page of documentation', () => {
  it('opens on a telephone without an error, a request elsewhere or anything cut off', { timeout: 120_000 }, async () => {
    const { page, trouble } = await newReader(browser, { viewport: { width: 360, height: 800 } });
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
