import type { Frame } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { newReader, type Reader, storyAddress, widgets } from './support/reader.js';

const SENTENCE = /Camden, 2025: 94\.7%\. Higher than England \(92\.0%\)\. Lower than London \(96\.3%\)\./;

/** A story as Storybook shows it, in its frame. */
const framed = async ({ page }: Reader, id: string): Promise<Frame> => {
  await page.goto(`${inject('storybook')}?path=/story/${id}`);
  const frame = await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame();
  await widgets(frame!);
  return frame!;
};

describe('copy as HTML', () => {
  it('puts on the clipboard what shows the same gauge on another page', async () => {
    const reader = await newReader({ permissions: ['clipboard-read', 'clipboard-write'] });
    const frame = await framed(reader, 'gauge-options--dial');
    await frame.getByRole('button', { name: 'Copy as HTML' }).click();
    await frame.getByText('Copied.').waitFor();
    const html = await frame.evaluate(() => navigator.clipboard.readText());
    expect(html).toMatch(/^<folkmoot-gauge\n {2}label="In education or training at 16 and 17"\n/);
    expect(html).not.toMatch(/<!--|class=""|story-stage/);

    const address = new URL('/pasted.html', inject('storybook')).href;
    const page = `<!doctype html><html lang="en"><title>Page</title><script defer src="/folkmoot/0.1.0/folkmoot-gauge.classic.js"></script>${html}`;
    await reader.page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: page }));
    await reader.page.goto(address);
    expect((await widgets(reader.page))[0]?.sentence).toMatch(SENTENCE);
  });

  it('shows the text, selected, where there is no clipboard', async () => {
    const reader = await newReader();
    await reader.page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
    });
    const frame = await framed(reader, 'gauge-options--dial');
    await frame.getByRole('button', { name: 'Copy as HTML' }).click();
    const area = frame.getByRole('textbox', { name: /Copy this text/ });
    await area.waitFor();
    const [selected, value] = await area.evaluate((element) => {
      const { selectionStart, selectionEnd, value } = element as HTMLTextAreaElement;
      return [value.slice(selectionStart, selectionEnd), value];
    });
    expect(value).toMatch(/^<folkmoot-gauge/);
    expect(selected).toBe(value);
  });
});

describe('the toolbar', () => {
  it('sets colours and language, and the link without Storybook keeps them', async () => {
    const reader = await newReader();
    const { page } = reader;
    await page.goto(storyAddress('gauge-options--dial', 'theme:dark;language:cy'));
    expect((await widgets(page))[0]?.sentence).toMatch(/Uwch na: England \(92\.0%\)/);
    expect(await page.locator('folkmoot-gauge').evaluate((gauge) => getComputedStyle(gauge).color)).toBe('rgb(255, 255, 255)');
    // Alone, a story is a plain page.
    expect(await page.getByRole('button', { name: 'Copy as HTML' }).count()).toBe(0);

    await page.goto(`${inject('storybook')}?path=/story/gauge-options--dial&globals=theme:dark-widget;language:ar`);
    const frame = await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame();
    await widgets(frame!);
    expect(await frame!.locator('story-stage').getAttribute('dir')).toBe('rtl');
    expect(await frame!.locator('folkmoot-gauge').getAttribute('theme')).toBe('dark');
    const alone = await frame!.getByRole('link', { name: /Open without Storybook/ }).evaluate((link) => (link as HTMLAnchorElement).href);
    await page.goto(alone);
    expect((await widgets(page))[0]?.sentence).toMatch(/94\.7%/);
    expect(await page.locator('folkmoot-gauge').getAttribute('theme')).toBe('dark');
  });

  it('sets the width, and nothing runs out of a phone', async () => {
    const { page } = await newReader();
    for (const [width, pixels] of [
      ['phone', 360],
      ['tablet', 768],
    ] as const) {
      await page.goto(`${inject('storybook')}?path=/story/gauge-states--long-labels&globals=viewport.value:${width}`);
      const handle = await page.waitForSelector('#storybook-preview-iframe');
      const frame = await handle.contentFrame();
      await widgets(frame!);
      await expect.poll(() => frame!.evaluate(() => innerWidth)).toBe(pixels);
      expect(await frame!.evaluate(() => document.documentElement.scrollWidth)).toBe(pixels);
    }
  });
});
