import type { Item, Layers, Link, Tie } from './layers.js';
import { BODY_GAP, TIE_GAP, type Measures } from './measures.js';

/**
 * What an order costs before it is drawn: crossings between rows, crossings of ties within rows, and what makes a row
 * ugly. The unit is one crossing of two bundles.
 */

const DETOUR = 0.15;
const SPAN = 0.004;
const OVERFLOW = 3;
const OVERFLOW_PER_PIXEL = 1 / 10;
const EXTRA_ROW = 0.8;
const LONE_BODY = 0.7;
const UNEVEN = 0.4;

/** Crossings between links of the same two rows. */
function crossingsBetweenRows(links: readonly Link[]): number {
  let cost = 0;
  for (let i = 1; i < links.length; i += 1) {
    const a = links[i] as Link;
    for (let j = 0; j < i; j += 1) {
      const b = links[j] as Link;
      if ((a.upper.position - b.upper.position) * (a.lower.position - b.lower.position) < 0) {
        cost += Math.min(a.bundle.weight, b.bundle.weight);
      }
    }
  }
  return cost;
}

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

/** What is ugly about rows as such: fuller than the page, more rows than needed, a body alone, uneven rows of a tier. */
function rowShapes(layers: Layers, measures: Measures): number {
  let cost = 0;
  layers.rows.forEach((row, place) => {
    let needed = -BODY_GAP;
    for (const item of row) needed += item.room;
    for (const tie of layers.ties[place] as Tie[]) {
      if (tie.way === 'straight' && Math.abs(tie.first.position - tie.second.position) === 1) needed += TIE_GAP - BODY_GAP;
    }
    if (needed > measures.room) cost += OVERFLOW + (needed - measures.room) * OVERFLOW_PER_PIXEL;
  });
  let place = 0;
  for (const shelf of layers.diagram.shelves) {
    let seen = 0;
    let rows = 0;
    let most = 0;
    let fewest = Infinity;
    do {
      let count = 0;
      for (const item of layers.rows[place] as Item[]) if (item.bundle === undefined) count += 1;
      seen += count;
      rows += 1;
      most = Math.max(most, count);
      fewest = Math.min(fewest, count);
      place += 1;
    } while (seen < shelf.bodies.length);
    cost += (rows - 1) * EXTRA_ROW + Math.max(0, most - fewest - 2) * UNEVEN;
    if (fewest === 1 && most > 2) cost += LONE_BODY;
  }
  return cost;
}

/** The cost of the order as it stands. Decides the way of every tie. */
export function orderCost(layers: Layers, measures: Measures): number {
  let cost = 0;
  layers.rows.forEach((row, place) => {
    cost += crossingsBetweenRows(layers.links[place] as Link[]) + routeTies(row, layers.ties[place] as Tie[]);
  });
  return cost + rowShapes(layers, measures);
}
