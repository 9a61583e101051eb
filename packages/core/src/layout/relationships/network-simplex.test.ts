import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepDistances, minimiseLengths, type Span } from './network-simplex.js';

const NODES = 4;
const REACH = 6;

/** Spans between a few nodes, with walls that keep all of them within reach of node 0. */
const spans = fc
  .array(
    fc.record({
      from: fc.nat({ max: NODES - 1 }),
      to: fc.nat({ max: NODES - 1 }),
      least: fc.integer({ min: -2, max: 3 }),
      weight: fc.nat({ max: 5 }),
    }),
    { minLength: 2, maxLength: 8 },
  )
  .map((some): Span[] => [
    ...some.filter(({ from, to }) => from !== to),
    ...Array.from({ length: NODES - 1 }, (_, node) => [
      { from: 0, to: node + 1, least: -REACH, weight: 0 },
      { from: node + 1, to: 0, least: -REACH, weight: 0 },
    ]).flat(),
  ]);

const keeps = (x: readonly number[], all: readonly Span[]): boolean => all.every(({ from, to, least }) => x[to]! - x[from]! >= least);

const lengthOf = (x: readonly number[], all: readonly Span[]): number =>
  all.reduce((sum, { from, to, weight }) => sum + weight * (x[to]! - x[from]!), 0);

/** Every placing with node 0 at 0 and the others within reach. */
function* placings(nodes: number): Generator<number[]> {
  if (nodes === 1) return yield [0];
  for (const rest of placings(nodes - 1)) for (let x = -REACH; x <= REACH; x += 1) yield [...rest, x];
}

describe('minimiseLengths', () => {
  test('finds what trying every placing finds', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const x = Array.from({ length: NODES }, () => 0);
        const possible = [...placings(NODES)].filter((placing) => keeps(placing, all));
        expect(keepDistances(x, all)).toBe(possible.length > 0);
        if (possible.length === 0) return;
        expect(keeps(x, all)).toBe(true);
        minimiseLengths(x, all);
        expect(keeps(x, all)).toBe(true);
        expect(lengthOf(x, all)).toBe(Math.min(...possible.map((placing) => lengthOf(placing, all))));
      }),
      { numRuns: 200 },
    );
  });

  test('draws a chain straight where it can be straight', () => {
    // Two rows of two: 0–1 at least 10 apart, 2–3 at least 30 apart; 0 is pulled to 2, and 1 to 3 more strongly.
    const all: Span[] = [
      { from: 0, to: 1, least: 10, weight: 0 },
      { from: 2, to: 3, least: 30, weight: 0 },
      { from: 0, to: 2, least: 0, weight: 1 },
      { from: 1, to: 3, least: 0, weight: 4 },
    ];
    const x = [0, 10, 0, 30];
    minimiseLengths(x, all);
    expect([x[2]! - x[0]!, x[3]! - x[1]!]).toEqual([0, 0]);
  });
});

test('keepDistances leaves alone what cannot be kept', () => {
  const x = [0, 1, 2];
  const circle: Span[] = [
    { from: 0, to: 1, least: 1, weight: 0 },
    { from: 1, to: 2, least: 1, weight: 0 },
    { from: 2, to: 0, least: 0, weight: 0 },
  ];
  expect(keepDistances(x, circle)).toBe(false);
  expect(x).toEqual([0, 1, 2]);
});
