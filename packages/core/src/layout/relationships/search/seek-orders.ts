import type { DiagramInput } from '../diagram-input.js';
import type { WidthClass } from '../measures.js';
import type { StoredOrder } from '../order.js';
import { driftBetween } from './drift.js';
import { drawOrders, type DrawnOrder, type SeekOptions } from './seek-order.js';

/** How much more than the best one a picture may cost that keeps bodies in place, in crossings; more crossings or more rows it never has. */
const LEEWAY = 0.25;
/** How often orders are sought anew near where the other regimes have their bodies. */
const ROUNDS = 2;

/**
 * Seeks orders for the regimes of one model together, so that bodies that several share stay where they are when a reader goes from one to
 * another. Of the orders that are as good as each regime's best, or nearly, those are taken that move shared bodies least, over all pairs of
 * regimes. No regime is an anchor for the rest. This takes minutes.
 *
 * @param known orders that are known to be good, one per regime or none: a search need not find again what an earlier one found
 * @returns one order per regime, in the same order as the regimes
 */
export function seekOrders(
  inputs: readonly DiagramInput[],
  widthClass: WidthClass,
  options: SeekOptions,
  known: readonly (StoredOrder | undefined)[] = [],
): StoredOrder[] {
  let found = inputs.map((input, place) => drawOrders(input, widthClass, options, { known: known[place] }));
  const best = found.map((drawn) => drawn[0]!);
  const choose = (): DrawnOrder[] => chooseTogether(found.map((drawn, place) => drawn.filter((one) => isNearly(one, best[place]!))));
  let chosen = choose();
  for (let round = 0; round < ROUNDS; round += 1) {
    found = inputs.map((input, place) => {
      const others = chosen.filter((_, other) => other !== place);
      return [...(found[place] as DrawnOrder[]), ...drawOrders(input, widthClass, options, { wanted: meanPlaces(others) })];
    });
    chosen = choose();
  }
  return chosen.map(({ order }) => order);
}

/** Whether an order may be taken in place of the best, which is the one that would be taken for its regime alone. */
const isNearly = ({ cost, crossings, order }: DrawnOrder, best: DrawnOrder): boolean =>
  cost <= best.cost + LEEWAY && crossings <= best.crossings && order.length <= best.order.length;

/** Where bodies stand across the page, on average over all the pictures they are in. */
function meanPlaces(pictures: readonly DrawnOrder[]): Map<string, number> {
  const all = new Map<string, number[]>();
  for (const { places } of pictures) for (const [id, { x }] of places) all.set(id, [...(all.get(id) ?? []), x]);
  return new Map([...all].map(([id, some]) => [id, some.reduce((sum, x) => sum + x, 0) / some.length]));
}

/**
 * Takes one order for each regime such that the drift over all pairs is least: from every order of every regime in turn, each regime goes to
 * its best answer to the others until none changes (J. Besag, "On the statistical analysis of dirty pictures", Journal of the Royal
 * Statistical Society B 48(3), 1986, calls this iterated conditional modes).
 */
function chooseTogether(choices: readonly (readonly DrawnOrder[])[]): DrawnOrder[] {
  const known = new Map<DrawnOrder, Map<DrawnOrder, number>>();
  const drift = (one: DrawnOrder, other: DrawnOrder): number => {
    const row = known.get(one) ?? new Map<DrawnOrder, number>();
    known.set(one, row);
    const sum = row.get(other) ?? driftBetween(one.places, other.places);
    row.set(other, sum);
    return sum;
  };
  const toOthers = (one: DrawnOrder, place: number, all: readonly DrawnOrder[]): number =>
    all.reduce((sum, other, there) => (there === place ? sum : sum + drift(one, other)), 0);
  const total = (all: readonly DrawnOrder[]): number => all.reduce((sum, one, place) => sum + toOthers(one, place, all), 0);
  const settle = (start: readonly DrawnOrder[]): DrawnOrder[] => {
    const all = [...start];
    for (let changed = true; changed;) {
      changed = false;
      choices.forEach((some, place) => {
        const answer = least(some, (one) => toOthers(one, place, all));
        if (toOthers(answer, place, all) >= toOthers(all[place]!, place, all)) return;
        all[place] = answer;
        changed = true;
      });
    }
    return all;
  };
  const best = choices.map((some) => some[0]!);
  const starts = choices.flatMap((some, place) => some.map((one) => best.map((other, there) => (there === place ? one : other))));
  return least([best, ...starts].map(settle), total);
}

/** The first of those for which a number is least. */
function least<Thing extends object>(things: readonly Thing[], numberOf: (thing: Thing) => number): Thing {
  let found = things[0]!;
  for (const thing of things) if (numberOf(thing) < numberOf(found)) found = thing;
  return found;
}
