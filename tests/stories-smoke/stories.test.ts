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

it('the seminar opens at its top, with nothing focused, one moment of history and no choice but its author’s', async () => {
  const { page, trouble } = reader;
  await page.goto(storyAddress('seminar-weak-to-strong--weak-to-strong'));
  await widgets(page);
  expect(await untouched(page)).toEqual([]);
  expect(await page.locator('folkmoot-partnership').locator('.line li').count()).toBe(1);
  expect(await page.locator('folkmoot-gauge').first().locator('select').inputValue()).toBe('england');
  expect(trouble()).toEqual([]);
});
