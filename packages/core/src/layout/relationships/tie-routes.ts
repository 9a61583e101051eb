import type { Item, Tie } from './layers.js';

/** What going round bodies costs, and each place a tie is longer, in crossings of two bundles. */
const DETOUR = 0.15;
const SPAN = 0.004;

const sum = (weights: readonly number[], most: number): number => {
  let total = 0;
  for (const weight of weights) total += weight < most ? weight : most;
  return total;
};

/** Whether two ties' spans overlap without one holding the other: drawn on the same side they must cross. */
const interlock = (a: Tie, b: Tie): boolean => {
  const [a1, a2] = ends(a);
  const [b1, b2] = ends(b);
  return (a1 < b1 && b1 < a2 && a2 < b2) || (b1 < a1 && a1 < b2 && b2 < a2);
};

const ends = (tie: Tie): readonly [number, number] => {
  const first = tie.first.position;
  const second = tie.second.position;
  return first < second ? [first, second] : [second, first];
};

/**
 * Decides for every tie of a row how it is drawn, and returns what that costs: straight where no body stands between,
 * else above or below, whichever crosses less.
 */
export function routeTies(row: readonly Item[], ties: readonly Tie[]): number {
  let cost = 0;
  for (let place = 0; place < ties.length; place += 1) {
    const tie = ties[place] as Tie;
    const [left, right] = ends(tie);
    const most = tie.bundle.weight;
    let bodies = 0;
    let lanes = 0;
    let above = DETOUR;
    let below = DETOUR;
    for (let position = left + 1; position < right; position += 1) {
      const item = row[position] as Item;
      if (item.bundle === undefined) bodies += 1;
      else lanes += Math.min(item.bundle.weight, most);
      above += sum(item.upWeights, most);
      below += sum(item.downWeights, most);
    }
    cost += (right - left) * SPAN;
    if (bodies === 0) {
      tie.way = 'straight';
      cost += lanes;
      continue;
    }
    for (let earlier = 0; earlier < place; earlier += 1) {
      const other = ties[earlier] as Tie;
      if (other.way === 'straight' || !interlock(tie, other)) continue;
      if (other.way === 'above') above += Math.min(most, other.bundle.weight);
      else below += Math.min(most, other.bundle.weight);
    }
    tie.way = above <= below ? 'above' : 'below';
    cost += Math.min(above, below);
  }
  return cost;
}
