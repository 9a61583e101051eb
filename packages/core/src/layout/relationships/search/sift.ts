import type { Item, Layers, Tie } from '../layers.js';
import { renumber } from '../layers.js';
import { routeTies } from '../tie-routes.js';

/** How much work has been done: one for every exchange of neighbours tried. Counted, because time would differ each run. */
export interface Effort {
  spent: number;
}

const EPSILON = 1e-9;

/** Crossings between the links of two items on one side, if `left` stands left of `right`. */
function crossingsAt(
  left: readonly Item[],
  leftWeights: readonly number[],
  right: readonly Item[],
  rightWeights: readonly number[],
): number {
  let cost = 0;
  for (let i = 0; i < left.length; i += 1) {
    const position = (left[i] as Item).position;
    const weight = leftWeights[i] as number;
    for (let j = 0; j < right.length; j += 1) {
      if (position > (right[j] as Item).position) {
        const other = rightWeights[j] as number;
        cost += weight < other ? weight : other;
      }
    }
  }
  return cost;
}

const crossingsBetween = (left: Item, right: Item): number =>
  crossingsAt(left.up, left.upWeights, right.up, right.upWeights) + crossingsAt(left.down, left.downWeights, right.down, right.downWeights);

/** Exchanges the items at `position` and the next, and returns how much that changes the crossings between rows. */
function exchange(row: Item[], position: number): number {
  const left = row[position] as Item;
  const right = row[position + 1] as Item;
  row[position] = right;
  row[position + 1] = left;
  right.position = position;
  left.position = position + 1;
  return crossingsBetween(right, left) - crossingsBetween(left, right);
}

/** Takes one item through its whole row by exchanges of neighbours and leaves it where the cost is least. */
function siftItem(layers: Layers, item: Item, effort: Effort): boolean {
  const row = layers.rows[item.row] as Item[];
  const ties = layers.ties[item.row] as Tie[];
  const start = item.position;
  const last = row.length - 1;
  if (last < 1) return false;
  const tied = ties.length > 0;
  const atStart = tied ? routeTies(row, ties) : 0;
  let change = 0;
  let best = -EPSILON;
  let bestPosition = start;
  const weigh = (): void => {
    const cost = change + (tied ? routeTies(row, ties) - atStart : 0);
    if (cost < best - EPSILON) {
      best = cost;
      bestPosition = item.position;
    }
  };
  while (item.position > 0) {
    change += exchange(row, item.position - 1);
    weigh();
  }
  row.splice(0, 1);
  row.splice(start, 0, item);
  renumber(row);
  change = 0;
  while (item.position < last) {
    change += exchange(row, item.position);
    weigh();
  }
  row.splice(last, 1);
  row.splice(bestPosition, 0, item);
  renumber(row);
  effort.spent += last * (2 + ties.length);
  return bestPosition !== start;
}

/**
 * Sifts every body and every lane through its row until nothing gets better (R. Rudell, "Dynamic variable ordering for
 * ordered binary decision diagrams", ICCAD 1993; applied to crossings by C. Matuszewski, R. Schönfeld, P. Molitor,
 * "Using sifting for k-layer straightline crossing minimization", Graph Drawing 1999).
 *
 * @param stale whether each row, or a row beside it, has changed since it was last sifted; all are false afterwards
 * @param rounds at most this many times through all rows
 */
export function sift(layers: Layers, stale: boolean[], effort: Effort, rounds: number): void {
  for (let round = 0; round < rounds && stale.includes(true); round += 1) {
    layers.rows.forEach((row, place) => {
      if (!stale[place]) return;
      stale[place] = false;
      let moved = false;
      for (const item of [...row]) if (siftItem(layers, item, effort)) moved = true;
      if (!moved) return;
      for (let near = Math.max(0, place - 1); near <= Math.min(place + 1, stale.length - 1); near += 1) stale[near] = true;
    });
  }
  stale.fill(false);
}
