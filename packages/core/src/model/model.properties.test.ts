import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readModel } from './index.js';
import { followSchema } from './reading/follow-schema.js';
import { governanceModel } from './schema/document.js';

/** A model with something in every part, so that a change anywhere meets a rule. */
const parameters = { lambda: { internal: 1, external: 1.5 }, theta: { strong: 0.35 }, hysteresis: 0.1, areaMargin: 0 };
const cited = { sources: [{ source: 's', place: '1', lines: [[1, 2]] }] };
const whole = {
  version: 1,
  id: 'm',
  title: 'Model',
  lang: 'en-GB',
  regimes: [
    {
      id: 'r',
      title: 'Regime',
      actors: [
        { id: 'a', name: 'A', tier: 'area', voices: ['learners'], parent: 'b', ...cited },
        { id: 'b', name: 'B', tier: 'national', policyMaker: true, ...cited },
      ],
      relationships: [
        { id: 't', kind: 'voice', from: 'a', to: 'b', rung: 3, ...cited },
        { id: 'u', kind: 'competition', from: 'a', to: 'a', ...cited },
      ],
      absences: [{ id: 'x', kind: 'funding', from: 'b', to: 'a', ...cited }],
      forcePreset: 'usual',
      ...cited,
    },
  ],
  forces: {
    scale: { min: 0, max: 4, anchors: ['absent'] },
    quadrants: { IE: { label: 'internal enabling', sign: 1, lambda: 'internal' } },
    parameters,
    factors: [{ id: 'ie.trust', quadrant: 'IE', name: 'Trust', weight: 1, ...cited }],
    presets: { usual: { ratings: { 'ie.trust': 2 } } },
  },
  partnership: {
    id: 'p',
    starts: { here: { preset: 'usual', configuration: { ties: 'weak' } } },
    parameters,
    derived: { 'leave.k': 'theta.k - hysteresis' },
    counters: ['count.meetings'],
    regions: [
      {
        id: 'ties',
        label: 'Ties',
        initial: 'weak',
        parents: { formed: ['weak', 'strong'] },
        states: {
          weak: {
            label: 'Weak',
            on: [{ event: 'MEET', to: 'strong', guard: { all: [{ '>=': ['ie.trust', 2] }, { not: { in: ['ties.strong'] } }] } }],
          },
          strong: { label: 'Strong', always: [{ to: 'H(formed)', guard: { '<': ['ie.trust', 'leave.strong'] } }] },
        },
      },
    ],
    events: [
      { id: 'MEET', owner: 'local', name: 'Meet', effects: [{ add: ['ie.trust', 1], max: 3, if: { in: ['ties.weak'] } }], once: true },
    ],
  },
  areas: [
    { id: 'x', name: 'X', level: 'local-authority', parent: 'y' },
    { id: 'y', name: 'Y', level: 'national' },
  ],
  indicators: [
    {
      id: 'i',
      name: 'Participation',
      polarity: 'higher',
      scale: { min: 0, max: 100 },
      target: { value: 95, owner: 'modeller' },
      bands: [
        { label: 'low', from: 0, to: 50 },
        { label: 'high', from: 50, to: 100 },
      ],
      comparators: ['y'],
      series: [
        {
          area: 'x',
          points: [
            { period: '2024', value: null, missing: 'suppressed' },
            { period: '2025', value: 92, lower: 91, upper: 93, level: 95 },
          ],
        },
      ],
      source: 's',
    },
  ],
  timeline: [{ id: 't', start: '2005', end: '2006-07', label: 'Plan', regime: 'r', ...cited }],
  comparisons: [
    {
      id: 'c',
      title: 'C',
      options: [{ id: 'o', label: 'O' }],
      scale: { min: 0, max: 4 },
      rows: [{ id: 'w', cells: { o: 'text' }, regions: ['ties'], concepts: ['C-1'] }],
    },
  ],
  profiles: [{ id: 'p', title: 'P', items: [{ id: 'i', label: 'I', concept: 'C-1', events: ['MEET'] }] }],
  loops: [{ id: 'half', label: 'Half' }],
  concepts: [{ id: 'C-1', name: 'Concept', shownIn: ['gauge'], ...cited }],
  sources: [{ id: 's', title: 'Source', authors: ['A'], href: 'https://example.org/' }],
  provenance: { wording: 'own' },
};

test('the model these properties start from is sound', () => {
  const result = readModel(whole, { strict: true });
  expect(result.ok ? [] : result.issues).toEqual([]);
});

/** Whether a value and everything in it is frozen. */
function isDeeplyFrozen(value: unknown): boolean {
  return typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen));
}

/** What must be true of every reading. */
function check(input: unknown): void {
  const result = readModel(input);
  if (!result.ok) {
    expect(result.issues.length).toBeGreaterThan(0);
    expect(result.issues.length).toBeLessThanOrEqual(20);
    for (const issue of result.issues) {
      expect(issue.severity).toBe('error');
      expect(issue.message).not.toMatch(/undefined|NaN|\[object|[Ii]nvalid input|expected|received|zod/);
      expect(issue.message.isWellFormed()).toBe(true);
    }
    return;
  }
  expect(isDeeplyFrozen(result.value)).toBe(true);
  const again = readModel(result.value);
  expect(again.ok && again.value).toEqual(result.value);
  const throughText = readModel(JSON.stringify(result.value));
  expect(throughText.ok && throughText.value).toEqual(result.value);
  const strict = readModel(input, { strict: true });
  expect(strict.ok).toBe(result.warnings.length === 0);
}

test('any text: never throws', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), check), { numRuns: 2000 });
});

test('any bytes: never throws', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), check), { numRuns: 2000 });
});

test('any value: never throws', () => {
  const anything = fc.anything({
    // Property names are repeated in messages; fast-check likes to call them “undefined”.
    key: fc.string({ maxLength: 6 }),
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    stringUnit: 'binary',
  });
  fc.assert(
    fc.property(
      fc.oneof(anything, fc.record({ version: fc.constant(1), id: fc.string(), title: anything, regimes: anything, indicators: anything })),
      check,
    ),
    { numRuns: 3000 },
  );
});

/** Every place in a value. */
function* places(value: unknown, path: readonly (string | number)[] = []): Iterable<readonly (string | number)[]> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inside] of Object.entries(value)) yield* places(inside, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** A copy with the value at one place changed; taken out where there is nothing to put there. */
function withChange(value: unknown, path: readonly (string | number)[], put: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return put;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string | number, unknown>;
  if (rest.length === 0 && put === undefined) Reflect.deleteProperty(copy, key);
  else copy[key] = withChange(copy[key], rest, put);
  return copy;
}

test('a sound model with something wrong in it: never throws, never changes what it was given', () => {
  const everywhere = [...places(whole)];
  const values = fc.oneof(
    fc.constantFrom<unknown>(
      undefined,
      null,
      '',
      ' ',
      'a',
      'b',
      'x',
      's',
      '__proto__',
      'constructor',
      0,
      -1,
      1,
      4.5,
      1e308,
      NaN,
      Infinity,
      true,
      [],
      {},
      [{}],
      [null],
      [['a', 1]],
      { in: [] },
      { all: [{}] },
      '\ud800',
      'x'.repeat(600),
    ),
    fc.anything(),
    fc
      .constantFrom(...everywhere)
      .map((path) => path.reduce<unknown>((inside, key) => (inside as Record<string | number, unknown>)[key], whole)),
  );
  const change = fc.tuple(fc.constantFrom(...everywhere.slice(1)), values);
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const input = changes.reduce<unknown>((changed, [path, put]) => {
        try {
          return withChange(changed, path, put);
        } catch {
          return changed;
        }
      }, whole);
      const before = structuredClone(input);
      check(input);
      expect(input).toEqual(before);
    }),
    { numRuns: 1500 },
  );
  expect(isDeeplyFrozen(whole)).toBe(false);
}, 30_000);

test('every place in turn, taken out', () => {
  for (const path of [...places(whole)].slice(1)) check(withChange(whole, path, undefined));
});

test('the schema is followed as zod itself follows it: the same is refused, the same is filled in', () => {
  const puts = [undefined, null, '', 'stated', 0, 1, 1.5, -1, 9, 2 ** 53, true, [], ['a', 1], [1, 2], [1, 2, 3], {}, { extra: 1 }];
  let [sound, faulty] = [0, 0];
  for (const path of places(whole)) {
    for (const put of puts) {
      const given = withChange(whole, path, put);
      const followed = structuredClone(given);
      let faults = 0;
      followSchema(governanceModel, followed, { fault: () => (faults += 1), extra: () => (faults += 1) });
      const result = z.safeParse(governanceModel, given);
      const where = `${path.join('/')}: ${JSON.stringify(put)}`;
      expect(faults === 0, where).toBe(result.success);
      if (result.success) expect(followed, where).toEqual(result.data);
      if (result.success) sound += 1;
      else faulty += 1;
    }
  }
  expect(Math.min(sound, faulty)).toBeGreaterThan(500);
});
