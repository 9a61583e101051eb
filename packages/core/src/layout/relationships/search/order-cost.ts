import type { Item, Layers, Link, Tie } from '../layers.js';
import { BODY_GAP, TIE_GAP, type Measures } from '../measures.js';
import { routeTies } from '../tie-routes.js';

/**
 * What an order costs before it is drawn: crossings between rows, crossings of ties within rows, and what makes a row
 * ugly. The unit is one crossing of two bundles.
 */

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
