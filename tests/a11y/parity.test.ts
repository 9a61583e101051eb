// A11: what is told is the same for everybody: the table holds every fact of a reading and no other, the sentence claims
// what the figures bear and nothing else, and the picture shows no number that is not in words. Over 500 random readings.
import type { Reading } from '@folkmoot/core/indicators';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openPage, site, type WatchedPage } from '../support/site.js';
import { parityFaults, type Shown } from './facts.js';

/** One decimal at most, so that what is written is what was meant. */
const amount = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => (tenths === 0 ? 0 : tenths / 10));
const word = fc.stringMatching(/^[A-Z][a-z]{2,9}$/);
const missing = fc.constantFrom('suppressed', 'not-applicable', 'not-available', 'low', 'unreliable', 'not-collected');
const figure = (min: number, max: number): fc.Arbitrary<{ value: number | null; missing?: string }> =>
  fc.oneof(
    { arbitrary: amount(min, max).map((value) => ({ value })), weight: 4 },
    { arbitrary: missing.map((reason) => ({ value: null, missing: reason })), weight: 1 },
  );
const intervalAround = (value: number | null, spread: number): object | undefined =>
  value === null ? undefined : { lower: Math.round((value - spread) * 10) / 10, upper: Math.round((value + spread) * 10) / 10, level: 95 };

const readings: fc.Arbitrary<Reading> = fc
  .record({
    words: fc.uniqueArray(word, { minLength: 20, maxLength: 20 }),
    unit: fc.constantFrom('', '%', '£', 'students'),
    scale: fc.tuple(fc.constantFrom(0, -100, 20), fc.constantFrom(100, 250)),
    figure: figure(-120, 280),
    others: fc.array(fc.tuple(figure(-120, 280), fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined })), { maxLength: 5 }),
    spread: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
    target: fc.option(amount(-120, 280), { nil: undefined }),
    cuts: fc.uniqueArray(fc.integer({ min: -90, max: 240 }), { maxLength: 4 }),
    earlier: fc.array(figure(-120, 280), { maxLength: 3 }),
    polarity: fc.constantFrom('higher', 'lower', 'none'),
    has: fc.record({ area: fc.boolean(), period: fc.boolean(), source: fc.boolean(), licence: fc.boolean(), assumption: fc.boolean() }),
  })
  .map(({ words, unit, scale: [min, max], figure, others, spread, target, cuts, earlier, polarity, has }) => {
    const [label, area, source, licence, assumption, ...names] = words as [string, string, string, string, string, ...string[]];
    const edges = cuts.toSorted((a, b) => a - b);
    const plain = {
      label,
      unit,
      min,
      max,
      decimals: 1,
      polarity,
      ...figure,
      ...(has.area && { area }),
      ...(has.period && { period: '2025' }),
      ...(target !== undefined && { target }),
      ...(spread !== undefined && figure.value !== null && { interval: intervalAround(figure.value, spread) }),
      comparators: others.map(([other, width], index) => ({
        label: names[index],
        ...other,
        ...(width !== undefined && other.value !== null && { interval: intervalAround(other.value, width) }),
      })),
      bands: edges.slice(1).map((to, index) => ({ label: names[8 + index], from: edges[index], to })),
      series: earlier.map((point, index) => ({ period: String(2025 - earlier.length + index), ...point })),
      ...(has.source && { source: { label: source, ...(has.licence && { licence }) } }),
      ...(has.assumption && { assumption }),
    };
    return plain as unknown as Reading;
  });

const show = (page: Page, readings: readonly Reading[]): Promise<Shown[]> =>
  page.evaluate(async (readings) => {
    const gauge = document.getElementById('gauge') as unknown as HTMLElement & { data: unknown; updateComplete: Promise<unknown> };
    const all: Shown[] = [];
    for (const reading of readings) {
      gauge.data = reading;
      await gauge.updateComplete;
      const root = gauge.shadowRoot!;
      const meter = root.querySelector('[role=meter]');
      all.push({
        sentence: inPage.sentenceOf('gauge'),
        table: [...root.querySelectorAll('tbody tr')].map((row) =>
          [...row.children].map(({ textContent }) => textContent?.trim()).join(': '),
        ),
        promised: Number(/\((\d+)/.exec(root.querySelector('summary')?.textContent ?? '')?.[1]),
        picture: [...root.querySelectorAll('svg text')].map(({ textContent }) => textContent ?? ''),
        key: root.querySelector('.key')?.textContent ?? '',
        ...(meter && {
          meter: {
            label: meter.getAttribute('aria-label') ?? '',
            text: meter.getAttribute('aria-valuetext') ?? '',
            now: Number(meter.getAttribute('aria-valuenow')),
          },
        }),
        error: inPage.messageOf('gauge'),
      });
    }
    return all;
  }, readings);

describe('parity (A11)', () => {
  let watched: WatchedPage;
  beforeAll(async () => {
    const body = '<folkmoot-gauge id="gauge" view="table"></folkmoot-gauge>';
    watched = await openPage((await site()).page({ body, modules: ['/elements/folkmoot.js'] }));
    await watched.page.evaluate(() => customElements.whenDefined('folkmoot-gauge').then(() => inPage.settled()));
  });
  afterAll(() => watched.close());

  it('holds for 500 random readings', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(readings, { minLength: 25, maxLength: 25, size: 'max' }), async (batch) => {
        const shown = await show(watched.page, batch);
        expect(batch.flatMap((reading, index) => parityFaults(reading, shown[index]!))).toEqual([]);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });
});
