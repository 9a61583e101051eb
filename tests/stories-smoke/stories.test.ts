import { beforeAll, expect, inject, it } from 'vitest';
import { newReader, type Reader, storyAddress, untouched, widgets } from './support/reader.js';

/** What no reader may ever see (invariant G10). */
const NONSENSE = /\bNaN\b|Infinity|undefined|\bnull\b|\[object|\uFFFD/;

/** Its gauge stands in a frame that allows no script. */
const WITHOUT_SCRIPT = 'gauge-states--fallback';

let reader: Reader;

beforeAll(async () => {
  reader = await newReader();
});

const storyIds = async (): Promise<readonly string[]> => {
  const answer = await fetch(`${inject('storybook')}index.json`);
  const { entries } = (await answer.json()) as { entries: Record<string, { id: string; type: string }> };
  return Object.values(entries)
    .filter(({ type }) => type === 'story')
    .map(({ id }) => id);
};

it(
  'every story stands alone under a sub-path: upgraded, in words, as written, without an error or a request elsewhere',
  { timeout: 300_000 },
  async () => {
    const { page, trouble } = reader;
    const found: Record<string, unknown> = {};
    let sentences = 0;
    const ids = await storyIds();
    for (const id of ids) {
      await page.goto(storyAddress(id));
      if (id === WITHOUT_SCRIPT) {
        await page.frameLocator('iframe').locator('table').waitFor();
        continue;
      }
      const shown = await widgets(page).catch(() => undefined);
      if (!shown) {
        found[id] = ['shows nothing', ...trouble()];
        continue;
      }
      sentences += shown.filter(({ sentence }) => sentence.length > 20).length;
      const wrong: string[] = [
        ...trouble(),
        ...(await untouched(page)),
        ...shown.filter(({ defined }) => !defined).map(({ tag }) => `${tag} is not upgraded`),
        ...shown.filter(({ text }) => text.length < 10 || NONSENSE.test(text)).map(({ text }) => `says “${text}”`),
      ];
      if (wrong.length > 0) found[id] = wrong;
    }
    expect(found).toEqual({});
    expect(ids.length).toBeGreaterThan(40);
    expect(sentences).toBeGreaterThan(60);
  },
);

it('Storybook keeps its panel for stories that have something to set', async () => {
  const { page } = await newReader();
  const panel = page.locator('#storybook-panel-root');
  await page.goto(`${inject('storybook')}?path=/story/gauge-options--dial`);
  await panel.waitFor({ state: 'visible' });
  await page.goto(`${inject('storybook')}?path=/story/seminar-weak-to-strong--weak-to-strong`);
  await panel.waitFor({ state: 'hidden' });
});

it('the seminar opens at its top, with nothing focused, one moment of history and no choice but its author’s', async () => {
  const { page, trouble } = reader;
  await page.goto(storyAddress('seminar-weak-to-strong--weak-to-strong'));
  await widgets(page);
  expect(await untouched(page)).toEqual([]);
  expect(await page.locator('folkmoot-partnership').locator('.line li').count()).toBe(1);
  expect(await page.locator('folkmoot-gauge').first().locator('select').inputValue()).toBe('england');
  // The diagram and the partnership are of the same time.
  expect(await page.locator('folkmoot-relationships').locator('[part~=title]').innerText()).toContain('2005–2006');
  expect(await page.locator('folkmoot-partnership').locator('[data-start][aria-pressed=true]').getAttribute('data-start')).toBe(
    'england-2006',
  );
  expect(trouble()).toEqual([]);
});
