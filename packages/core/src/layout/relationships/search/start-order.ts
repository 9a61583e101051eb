import type { Diagram } from '../diagram.js';
import { renumber, type Item, type Layers, type Tie } from '../layers.js';
import { orderCost } from './order-cost.js';
import { BODY_GAP, type Measures } from '../measures.js';

/**
 * Shares the bodies of every shelf out over the fewest rows that hold them, as evenly as can be: those that mostly look
 * upwards in the upper rows, those that steer downwards in the lowest, so that their bundles need no lane past their
 * neighbours.
 */
export function shareOut(diagram: Diagram, measures: Measures): number[][] {
  const shelfOf: number[] = [];
  diagram.shelves.forEach((shelf, place) => shelf.bodies.forEach((body) => (shelfOf[body] = place)));
  const pull = diagram.bodies.map(() => 0);
  for (const { from, to, weight } of diagram.bundles) {
    const downwards = Math.sign((shelfOf[to] ?? 0) - (shelfOf[from] ?? 0));
    pull[from] = (pull[from] ?? 0) + downwards * weight;
    pull[to] = (pull[to] ?? 0) - downwards * weight;
  }
  const page = measures.width - measures.gutter - measures.margin;
  return diagram.shelves.flatMap(({ bodies }) => {
    const width = bodies.reduce((sum, body) => sum + (diagram.bodies[body]?.width ?? 0) + BODY_GAP, 0);
    const count = Math.max(1, Math.ceil(bodies.length / measures.bodiesPerRow), Math.min(bodies.length, Math.ceil(width / page)));
    const ordered = count === 1 ? [...bodies] : [...bodies].sort((a, b) => (pull[a] ?? 0) - (pull[b] ?? 0));
    return Array.from({ length: count }, (_, row) =>
      ordered.slice(Math.round((row * ordered.length) / count), Math.round(((row + 1) * ordered.length) / count)),
    );
  });
}

const centre = (item: Item, row: readonly Item[]): number => (item.position + 0.5) / row.length;

/** Sorts one row by the mean place of what its items are joined to in the row above or below, ties at half weight. */
function sortByBarycentre(layers: Layers, place: number, neighbour: number): void {
  const row = layers.rows[place] as Item[];
  const other = layers.rows[neighbour] as Item[];
  const totals = row.map(() => 0);
  const weights = row.map(() => 0);
  const add = (item: Item, key: number, weight: number): void => {
    totals[item.position] = (totals[item.position] ?? 0) + key * weight;
    weights[item.position] = (weights[item.position] ?? 0) + weight;
  };
  for (const item of row) {
    for (const joined of neighbour < place ? item.up : item.down) add(item, centre(joined, other), 1);
  }
  for (const tie of layers.ties[place] as Tie[]) {
    add(tie.first, centre(tie.second, row), 0.5);
    add(tie.second, centre(tie.first, row), 0.5);
  }
  for (const item of row) {
    const weight = weights[item.position] ?? 0;
    item.key = weight === 0 ? centre(item, row) : (totals[item.position] ?? 0) / weight;
  }
  row.sort((a, b) => a.key - b.key || a.position - b.position);
  renumber(row);
}

/**
 * Four sweeps down and up the rows by barycentres (K. Sugiyama, S. Tagawa, M. Toda, "Methods for visual understanding of
 * hierarchical system structures", IEEE SMC-11, 1981), keeping the best order seen.
 */
export function sweep(layers: Layers, measures: Measures): void {
  const { rows } = layers;
  let best = orderCost(layers, measures);
  let kept = rows.map((row) => [...row]);
  for (let round = 0; round < 4; round += 1) {
    for (let place = 1; place < rows.length; place += 1) sortByBarycentre(layers, place, place - 1);
    for (let place = rows.length - 2; place >= 0; place -= 1) sortByBarycentre(layers, place, place + 1);
    const cost = orderCost(layers, measures);
    if (cost < best) {
      best = cost;
      kept = rows.map((row) => [...row]);
    }
  }
  kept.forEach((row, place) => {
    rows[place] = row;
    renumber(row);
  });
}

/**
 * Puts lanes where the straight line between their bundle's two bodies passes their row; bodies keep their order.
 *
 * @param which the bundles whose lanes move, by index; all when left out
 */
export function straightenLanes(layers: Layers, which?: ReadonlySet<number>): void {
  for (const row of layers.rows) for (const item of row) item.key = centre(item, row);
  layers.lanes.forEach((lanes, index) => {
    const first = lanes[0];
    const last = lanes.at(-1);
    if (first === undefined || last === undefined || (which !== undefined && !which.has(index))) return;
    const from = (first.up[0] as Item).key;
    const to = (last.down[0] as Item).key;
    lanes.forEach((lane, step) => (lane.key = from + ((to - from) * (step + 1)) / (lanes.length + 1)));
  });
  for (const row of layers.rows) {
    row.sort((a, b) => a.key - b.key || a.position - b.position);
    renumber(row);
  }
}
