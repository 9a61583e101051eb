// Going through a page by keys: what has the focus, where the stops are, how the ring shows, which keys are taken.
import type { Page } from 'playwright-core';
import { changedPixels, photograph } from './pixels.js';

/** What has the focus, through shadow roots, in words. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at: Element | null = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at === document.body || !at ? 'the page' : inPage.labelOf(at);
  });

/** Presses Tab from the link before the gauges until the link after them; the stops between. */
export const stopsBetween = async (page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<string[]> => {
  const [start, end] = key === 'Tab' ? ['#before', 'After'] : ['#after', 'Before'];
  await page.locator(start).focus();
  const stops: string[] = [];
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press(key);
    const at = await focused(page);
    if (at === end) return stops;
    stops.push(at);
  }
  throw new Error(`There is no way out: ${stops.slice(0, 12).join(', ')} …`);
};

/** How much of a ring two pixels wide is seen around a control that has the focus, with a contrast of three to one; 1 is all of it. */
export const ringShare = async (page: Page, selector: string): Promise<number> => {
  const control = page.locator(selector).first();
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (!box) throw new Error(`${selector} is nowhere.`);
  const clip = { x: box.x - 8, y: box.y - 8, width: box.width + 16, height: box.height + 16 };
  await page.locator('#before').focus();
  const without = await photograph(page, clip);
  await control.focus();
  // Only what a key brought there shows a ring.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  const ringed = await photograph(page, clip);
  return (await changedPixels(page, without, ringed, 3)) / (2 * 2 * (box.width + box.height));
};

const PRINTABLE = [...'abcdefghijklmnopqrstuvwxyz0123456789?/.,;[]-='];
const OTHERS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'Home', 'End', 'Control+k', 'Alt+d', 'Meta+o'];

/** The keys that something takes for itself while the focus is on a control. */
export const keysTaken = async (page: Page, selector: string): Promise<string[]> => {
  await page.evaluate(() => {
    const taken: string[] = [];
    Object.assign(globalThis, { taken });
    addEventListener('keydown', (event) => {
      if (event.defaultPrevented) taken.push(event.key);
    });
  });
  await page.locator(selector).first().focus();
  for (const key of [...PRINTABLE, ...OTHERS]) await page.keyboard.press(key);
  return page.evaluate(() => (globalThis as unknown as { taken: string[] }).taken);
};
