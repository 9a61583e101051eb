import { describe, expect, it } from 'vitest';
import { newReader, storyAddress, widgets } from './support/reader.js';

describe('a reader’s own settings', () => {
  it('reach a story: the keyboard goes from the table to the source, past the picture', async () => {
    const { page } = await newReader();
    await page.goto(storyAddress('gauge-options--dial'));
    await widgets(page);
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent?.trim() ?? '');
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^Data table/);
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^Source/);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('folkmoot-gauge').locator('table').waitFor();
    expect(await focused()).toMatch(/^Data table/);
  });

  it('reach a story: forced colours, for every mark', async () => {
    const { page } = await newReader({ forcedColors: 'active' });
    await page.goto(storyAddress('gauge-accessibility--forced-colours'));
    await widgets(page);
    const [fill, canvas, ...marks] = await page.locator('folkmoot-gauge').evaluate(({ shadowRoot }) => {
      const probe = document.body.appendChild(document.createElement('span'));
      const system = (name: string): string => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      const stroke = (name: string): string => getComputedStyle(shadowRoot!.querySelector(name)!).stroke;
      return [stroke('.fill') === system('Highlight'), system('Canvas'), ...['.marks', '.target', '.track'].map(stroke)];
    });
    expect(fill).toBe(true);
    expect(marks).toHaveLength(3);
    expect(marks).not.toContain(canvas);
  });

  it('reach a story: print, with the table and without controls', async () => {
    const { page } = await newReader();
    await page.goto(storyAddress('gauge-options--dial'));
    await widgets(page);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const gauge = page.locator('folkmoot-gauge');
    await gauge.locator('table').waitFor();
    expect(await gauge.locator('td').allInnerTexts()).toContain('94.7%');
    expect(await gauge.locator('button:visible').count()).toBe(0);
  });
});
