// A reader who goes from one regime to another looks for a body where it was. What is pinned here is seen from outside, in the boxes of the
// pictures that are drawn.
import { layoutFromOrder, type StoredOrder } from '@folkmoot/core/layout/relationships';
import { describe, expect, it } from 'vitest';
import { relationshipOrders } from './orders.js';
import { regimes } from './reference.js';

type WidthClass = 'narrow' | 'medium' | 'wide';

/** The middle of every body's box, by its id. */
type Picture = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

const pictureOf = (regime: (typeof regimes)[number], order: StoredOrder, width: number): Picture =>
  new Map(layoutFromOrder(regime, order, { width })!.boxes.map(({ id, x, y, width: breadth }) => [id, { x: x + breadth / 2, y }]));

/** How many two bodies stand in one row of both pictures, how many of those change sides, and how far shared bodies move, in pixels. */
const compare = (one: Picture, other: Picture): { pairs: number; swaps: number; ways: readonly number[] } => {
  const shared = [...one].flatMap(([id, before]) => (other.has(id) ? [{ before, after: other.get(id)! }] : []));
  const pairs = shared
    .flatMap((first, place) => shared.slice(0, place).map((second) => [first, second] as const))
    .filter(([a, b]) => a.before.y === b.before.y && a.after.y === b.after.y);
  return {
    pairs: pairs.length,
    swaps: pairs.filter(([a, b]) => (a.before.x - b.before.x) * (a.after.x - b.after.x) < 0).length,
    ways: shared.map(({ before, after }) => Math.abs(before.x - after.x)),
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Every regime with every later one. */
const compareAll = (pictures: readonly Picture[]): { pairs: number; swaps: number; meanWay: number } => {
  const all = pictures.flatMap((one, place) => pictures.slice(place + 1).map((other) => compare(one, other)));
  const ways = all.flatMap((each) => each.ways);
  return { pairs: sum(all.map(({ pairs }) => pairs)), swaps: sum(all.map(({ swaps }) => swaps)), meanWay: sum(ways) / ways.length };
};

describe.each([
  // Of the orders that were sought for each regime alone, 5 of 18, 10 of 19 and 12 of 20 pairs changed sides, and a body moved by 24, 24 and
  // 18 % of the width.
  ['narrow', 600, 1, 0.14],
  ['medium', 768, 2, 0.17],
  ['wide', 1280, 2, 0.14],
] as const satisfies readonly (readonly [WidthClass, number, number, number])[])(
  'from regime to regime in the %s class',
  (widthClass, width, mostSwaps, mostWay) => {
    const orders = regimes.map(({ id }) => relationshipOrders[id]![widthClass]);
    const pictures = regimes.map((regime, place) => pictureOf(regime, orders[place]!, width));

    it('bodies that stand in one row in both keep their sides', () => {
      const { pairs, swaps } = compareAll(pictures);
      expect(pairs).toBeGreaterThan(10);
      expect(swaps).toBeLessThanOrEqual(mostSwaps);
    });

    it('a shared body moves little across the page', () => {
      expect(compareAll(pictures).meanWay / width).toBeLessThanOrEqual(mostWay);
    });

    it.each(regimes.map(({ id }, place) => [id, place] as const))('%s does not fit the others better in a mirror', (_, place) => {
      const mirror = pictureOf(
        regimes[place]!,
        orders[place]!.map((row) => [...row].reverse()),
        width,
      );
      const others = pictures.filter((__, other) => other !== place);
      // Two that change sides count for a third of the page.
      const driftTo = (picture: Picture): number =>
        sum(others.map((other) => compare(picture, other)).map(({ ways, swaps }) => sum(ways) / width + swaps / 3));
      expect(driftTo(pictures[place]!)).toBeLessThanOrEqual(driftTo(mirror));
    });
  },
);
