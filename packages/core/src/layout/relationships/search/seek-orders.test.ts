import { describe, expect, test } from 'vitest';
import type { DiagramInput } from '../diagram-input.js';
import { layoutFromOrder, type StoredOrder } from '../index.js';
import { driftBetween, type Place } from './drift.js';
import { layoutRelationships, seekOrder, seekOrders } from './index.js';
import { mirrored } from './mirror.js';

const tiers = [
  { id: 'national', rank: 1, band: 'national', label: 'National' },
  { id: 'local', rank: 0, band: 'local', label: 'Local' },
];
const relationshipKinds = [{ id: 'lever', family: 'control' }];

/** A regime from rows of its bodies and from pairs of those that are joined. */
const regimeOf = (national: readonly string[], local: readonly string[], pairs: readonly (readonly [string, string])[]): DiagramInput => ({
  tiers,
  relationshipKinds,
  actors: [
    ...national.map((id) => ({ id, tier: 'national', name: `Body ${id}` })),
    ...local.map((id) => ({ id, tier: 'local', name: `Body ${id}` })),
  ],
  relationships: pairs.map(([from, to]) => ({ id: `${from}-${to}`, kind: 'lever', from, to })),
});

const places = (some: Readonly<Record<string, readonly [row: number, x: number]>>): Map<string, Place> =>
  new Map(Object.entries(some).map(([id, [row, x]]) => [id, { row, x }]));

describe('how far shared bodies move', () => {
  test('is the ways they go, and not those of others', () => {
    expect(driftBetween(places({ a: [0, 0.25], b: [0, 0.5], c: [1, 0] }), places({ a: [0, 0.75], d: [1, 1] }))).toBe(0.5);
    expect(driftBetween(places({ a: [0, 0.25] }), places({ b: [0, 0.75] }))).toBe(0);
  });

  test('is more where two of a row change sides, and not where they stand in different rows', () => {
    const before = places({ a: [0, 0.25], b: [0, 0.75] });
    const swapped = driftBetween(before, places({ a: [0, 0.75], b: [0, 0.25] }));
    expect(swapped).toBeCloseTo(1 + 1 / 3);
    expect(driftBetween(before, places({ a: [0, 0.75], b: [1, 0.25] }))).toBe(1);
  });
});

/** Whether one body stands left of another in the picture of an order. */
const isLeft = (regime: DiagramInput, order: StoredOrder, one: string, other: string): boolean => {
  const boxes = layoutFromOrder(regime, order, { width: 1100 })!.boxes;
  const x = (id: string): number => boxes.find((box) => box.id === id)!.x;
  return x(one) < x(other);
};

describe('orders that are sought together', () => {
  const effort = { seeds: 3, work: 20_000 };
  // Each has two bodies above two, joined straight down, listed once one way and once the other; a third regime shares a pair with each.
  const regimes = [
    regimeOf(
      ['n1', 'n2'],
      ['a', 'b'],
      [
        ['n1', 'a'],
        ['n2', 'b'],
      ],
    ),
    regimeOf(
      ['n4', 'n3'],
      ['b', 'a'],
      [
        ['n4', 'b'],
        ['n3', 'a'],
      ],
    ),
    regimeOf(
      ['n2', 'n1'],
      ['c', 'b'],
      [
        ['n2', 'b'],
        ['n1', 'c'],
      ],
    ),
  ];

  test('keep shared bodies on their side, where alone they do not', () => {
    const sides = (orders: readonly StoredOrder[]): boolean[] =>
      orders.slice(0, 2).map((order, place) => isLeft(regimes[place]!, order, 'a', 'b'));
    const [first, second] = sides(seekOrders(regimes, 'wide', effort));
    expect(first).toBe(second);
    const [one, other] = sides(regimes.map((regime) => seekOrder(regime, 'wide', effort)));
    expect(one).not.toBe(other);
  });

  test('cross no more than the best alone, and are the same each time', () => {
    const orders = seekOrders(regimes, 'wide', effort);
    const crossings = (order: StoredOrder, place: number): number => layoutFromOrder(regimes[place]!, order, { width: 1100 })!.crossings;
    expect(orders.map(crossings)).toEqual(regimes.map((regime, place) => crossings(seekOrder(regime, 'wide', effort), place)));
    expect(seekOrders(regimes, 'wide', effort)).toEqual(orders);
  });

  test('are none for no regimes, and that of one alone for one', () => {
    expect(seekOrders([], 'wide', effort)).toEqual([]);
    expect(seekOrders([regimes[0]!], 'wide', effort)).toEqual([seekOrder(regimes[0]!, 'wide', effort)]);
  });
});

describe('a picture that is sought on the page', () => {
  test('has most of its bodies as they are listed, where it could be either way round', () => {
    const pairs = [
      ['n1', 'a'],
      ['n1', 'b'],
      ['n2', 'b'],
      ['n2', 'c'],
    ] as const;
    const orderOf = (national: readonly string[], local: readonly string[]): StoredOrder =>
      layoutRelationships(regimeOf(national, local, pairs), { width: 1100 }).order;
    expect(orderOf(['n1', 'n2'], ['a', 'b', 'c'])).toEqual([
      ['n1', 'n2'],
      ['a', 'b', 'c'],
    ]);
    // Three pairs of the lower row outvote one of the upper.
    expect(orderOf(['n1', 'n2'], ['c', 'b', 'a'])).toEqual([
      ['n2', 'n1'],
      ['c', 'b', 'a'],
    ]);
  });

  test('is the mirror image of itself seen twice', () => {
    const order: StoredOrder = [['a', ['a', 'c'], 'b'], ['c']];
    expect(mirrored(order)).toEqual([['b', ['a', 'c'], 'a'], ['c']]);
    expect(mirrored(mirrored(order))).toEqual(order);
  });
});
