// A partnership for everybody: read aloud, by keys alone, at 320 pixels, in any colours, in print.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.js';
import type { WatchedPage } from '../support/site.js';
import { findingsOn, moments, openPartnership } from './partnership-page.js';

const all = Object.entries(moments);

describe.concurrent('axe finds nothing, the strictest policy is kept, and names, tables and outline hold', () => {
  it.each(all)('at %s', async (_name, moment) => {
    const watched = await openPartnership(moment);
    expect(await axeFindings(watched.page, '#section-it')).toEqual([]);
    expect(await findingsOn(watched, 'namingFaults', 'tableFaults', 'outlineFaults', 'ariaValueFaults')).toEqual([]);
    const { errors, violations } = await watched.page.evaluate(() => inPage.recorded());
    expect([...errors, ...violations]).toEqual([]);
    await watched.close();
  });
});

describe.concurrent('nothing is cut off and nothing reaches out of the page', () => {
  const checks = ['clippedTexts', 'sidewaysFaults', 'scrollerFaults', 'pictureTextFaults'] as const;

  it.each(all)('at %s, from 320 to 1280 pixels wide', async (_name, moment) => {
    const watched = await openPartnership(moment, { width: 320 });
    for (const width of [320, 360, 768, 1280]) {
      await watched.page.setViewportSize({ width, height: 900 });
      await watched.page.evaluate(() => inPage.drawn());
      expect(await findingsOn(watched, ...checks), `${String(width)} pixels`).toEqual([]);
    }
    await watched.close();
  });

  it('with a reader’s own spacing, with text of twice the size, and zoomed four times', async () => {
    for (const [page, width] of [
      [{ head: '<link rel="stylesheet" href="/spacing.css">' }, 640],
      [{ styles: 'large' }, 640],
      [{ attributes: 'style="zoom: 4"' }, 1280],
    ] as const) {
      const watched = await openPartnership(moments['a pause, with everything open'], { width }, page);
      expect(await findingsOn(watched, ...checks), JSON.stringify(page)).toEqual([]);
      await watched.close();
    }
  });
});

describe('words', () => {
  it('of the reference model are never broken, however wide the widget is', async () => {
    const broken: Record<string, readonly string[]> = {};
    const onTop = { attributes: 'start="devolved"', events: ['REVIEW'] };
    for (const [name, moment] of Object.entries({ start: moments['the start'], side: moments['the side road'], top: onTop })) {
      const watched = await openPartnership(moment, { width: 900 });
      for (let width = 320; width <= 800; width += 32) {
        const found = await watched.page.evaluate(async (width) => {
          const it = document.getElementById('it')!;
          // In a wide face: many systems' own is as wide, and a narrow one would hide what it breaks.
          it.style.font = '16px/1.5 "DejaVu Sans", Verdana, sans-serif';
          it.style.width = `${String(width)}px`;
          await inPage.drawn();
          return inPage.brokenWords(it.shadowRoot!);
        }, width);
        if (found.length > 0) broken[`${name} at ${String(width)}`] = found;
      }
      await watched.close();
    }
    expect(broken).toEqual({});
  });

  it('that are broken are found', async () => {
    const watched = await openPartnership();
    const planted = await watched.page.evaluate(() => {
      const box = document.createElement('p');
      box.textContent = 'Weakly collaborative';
      box.style.cssText = 'inline-size: 4em; overflow-wrap: anywhere';
      document.body.append(box);
      return inPage.brokenWords(box);
    });
    expect(planted).toEqual(['collaborative']);
    await watched.close();
  });
});

describe.concurrent('colours', () => {
  it.each([
    ['a light page', ''],
    ['a dark page', 'style="color-scheme: dark"'],
    ['a page with colours of its own', 'style="background: #fdf6e3; color: #3b2f0b"'],
    ['a dark page with colours of its own', 'style="color-scheme: dark; background: #10243e; color: #f5f5f5"'],
  ])('text, marks and edges can be told on %s', async (_name, attributes) => {
    for (const name of ['the side road', 'a pause, with everything open']) {
      const watched = await openPartnership(moments[name], {}, { attributes });
      expect(await findingsOn(watched, 'textContrastFaults', 'markContrastFaults', 'edgeContrastFaults'), name).toEqual([]);
      await watched.close();
    }
  });

  it.each(['light', 'dark'] as const)('where colours are forced, %s, all are the system’s', async (colorScheme) => {
    const watched = await openPartnership(moments['a pause, with everything open'], { forcedColors: 'active', colorScheme });
    expect(await findingsOn(watched, 'forcedColourFaults', 'textContrastFaults', 'edgeContrastFaults')).toEqual([]);
    await watched.close();
  });
});

describe.concurrent('targets', () => {
  it.each([1000, 320])('at a width of %i, controls are 44 pixels each way', async (width) => {
    const watched = await openPartnership(moments['a pause, with everything open'], { width });
    expect(await findingsOn(watched, 'targetFaults')).toEqual([]);
    await watched.close();
  });
});

describe('with keys alone', () => {
  let watched: WatchedPage;
  const focused = (): Promise<string> =>
    watched.page.evaluate(() => document.getElementById('it')!.shadowRoot!.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  beforeAll(async () => {
    watched = await openPartnership();
  });
  afterAll(() => watched.close());

  it('every control is reached in the order it is read, and left again', async () => {
    await watched.page.locator('#before').focus();
    const stops: string[] = [];
    for (let turn = 0; turn < 60; turn++) {
      await watched.page.keyboard.press('Tab');
      if (await watched.page.evaluate(() => document.activeElement?.id === 'after')) break;
      stops.push(await focused());
    }
    expect(stops.slice(0, 5)).toEqual(['England 2006', 'Mandated 2006', 'Pathfinder 2004', 'Devolved', 'Market']);
    expect(stops.slice(5, 9)).toEqual(['Undo', 'Redo', 'Start again: England 2006', '0. Start: England 2006: Weakly collaborative (now)']);
    expect(stops).toContain('The partnership and its area: 11 possible, 11 not');
    expect(stops.at(-1)).toBe('Keep, share or bring back this state');
    // Five stops for the starts, three to go back and forth, one for each moment, the moves of the group that is open, the folded parts.
    expect(stops).toHaveLength(5 + 3 + 1 + 1 + 5 + 11 + 1 + 2);
  });

  it('a move is made with Enter and undone with Space, and focus stays where it makes sense', async () => {
    await watched.page
      .locator('#it')
      .locator('[data-event=REORGANISE]')
      .evaluate((button) => (button.closest('details')!.open = true));
    await watched.page.locator('#it').locator('[data-event=REORGANISE]').focus();
    await watched.page.keyboard.press('Enter');
    await expect.poll(() => watched.page.locator('#it').locator('.stage').textContent()).toBe('Dormant');
    await expect.poll(focused).toContain('Reorganisation suspends the partnership');
    await watched.page.locator('#it').locator('[data-go=undo]').focus();
    await watched.page.keyboard.press(' ');
    await expect.poll(() => watched.page.locator('#it').locator('.stage').textContent()).toBe('Weakly collaborative');
    expect(await focused()).toBe('Undo');
  });
});

describe('a move that is gone afterwards', () => {
  /** Where the list of moves stands in the window, and how far up the name of the state. */
  const places = ({ page }: WatchedPage): Promise<{ readonly list: number; readonly stage: number }> =>
    page.evaluate(() => {
      const root = document.getElementById('it')!.shadowRoot!;
      const top = (selector: string): number => root.querySelector(selector)!.getBoundingClientRect().top;
      return { list: top('.owner'), stage: top('.stage') };
    });
  const isFocused = ({ page }: WatchedPage): Promise<boolean> =>
    page.evaluate(() => document.getElementById('it')!.shadowRoot!.activeElement?.className === 'stage');

  it('leaves the list where it is for whoever points, and leads to the name of the state by the keyboard', async () => {
    const watched = await openPartnership();
    const move = (event: string): ReturnType<typeof watched.page.locator> => watched.page.locator('#it').locator(`[data-event=${event}]`);
    await move('AGREE_AIMS').scrollIntoViewIfNeeded();
    const before = await places(watched);
    expect(before.stage).toBeLessThan(0);
    await move('AGREE_AIMS').click();
    await expect.poll(() => move('AGREE_AIMS').count()).toBe(0);
    await expect.poll(() => isFocused(watched)).toBe(true);
    const after = await places(watched);
    expect(after.stage).toBeLessThan(0);
    expect(Math.abs(after.list - before.list)).toBeLessThan(60);
    await move('DISTRIBUTE_LEADERSHIP').focus();
    await watched.page.keyboard.press('Enter');
    await expect.poll(() => isFocused(watched)).toBe(true);
    expect((await places(watched)).stage).toBeGreaterThan(0);
    await watched.close();
  });
});

describe('on paper', () => {
  it('checklists are written out, moves stand as text, and no button asks to be pressed', async () => {
    const watched = await openPartnership(moments['the side road']);
    const { page } = watched;
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => inPage.drawn());
    const it = page.locator('#it');
    await expect.poll(() => it.locator('.blocked').count()).toBeGreaterThanOrEqual(2);
    expect(await it.locator('[data-event=TERM]').isVisible()).toBe(true);
    expect(await it.locator('[data-go=undo]').isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(() => it.locator('.blocked').count()).toBe(0);
    await watched.close();
  });
});
