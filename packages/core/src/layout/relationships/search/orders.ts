import type { Diagram } from '../diagram.js';
import { kickBetweenRows, kickLanes, kickWithinRow } from './kick.js';
import { buildLayers, renumber, type Item, type Layers } from '../layers.js';
import type { Measures } from '../measures.js';
import { orderOf, type StoredOrder } from '../order.js';
import { orderCost } from './order-cost.js';
import { seededRandom, type Random } from './seeded-random.js';
import { sift, type Effort } from './sift.js';
import { shareOut, straightenLanes, sweep } from './start-order.js';

/** An order worth drawing, with its cost before drawing, in crossings. */
export interface Candidate {
  readonly order: StoredOrder;
  readonly cost: number;
}

/** At most this many orders are drawn to choose from. */
const CANDIDATES = 8;
const SIFT_ROUNDS = 8;
/** How often lanes, and bodies between rows, are kicked; the rest of the kicks are within a row. Tried on the reference regimes. */
const LANE_KICKS = 0.3;
const ROW_KICKS = 0.5;
/** How much worse than the best an order may be at the start of the search; this sinks to nothing towards its end. */
const LEEWAY = 0.5;
/** What a kick costs beside its sifting, per item. */
const KICK_WORK = 4;
/** What it costs that a body stands a whole page away from where it is wanted: less than a crossing, or the search would trade them. */
const WAY = 0.3;
/** Nothing is left to gain below this. */
const SOLVED = 0.02;

/** The best orders found, all different, best first. */
class Pool {
  readonly candidates: Candidate[] = [];
  readonly #seen = new Set<string>();

  add(layers: Layers, cost: number): void {
    const last = this.candidates.at(-1);
    if (this.candidates.length === CANDIDATES && last !== undefined && cost >= last.cost) return;
    const order = orderOf(layers);
    const name = JSON.stringify(order);
    if (this.#seen.has(name)) return;
    this.#seen.add(name);
    this.candidates.push({ order, cost });
    this.candidates.sort((a, b) => a.cost - b.cost);
    this.candidates.length = Math.min(this.candidates.length, CANDIDATES);
  }
}

/**
 * Seeks orders with few crossings by iterated local search (H. R. Lourenço, O. C. Martin, T. Stützle, "Iterated local
 * search", Handbook of Metaheuristics, 2003): kick, sift, and keep what is not much worse than the best so far
 * (G. Dueck, "New optimization heuristics", Journal of Computational Physics 104, 1993). Kicks move bodies within a row,
 * between the rows of their tier and into new rows, and send lanes another way.
 *
 * A generator that yields after every step, a millisecond or so. Work is counted, not timed, so the result is the same
 * however the steps are spread over time.
 *
 * @param work how many exchanges of neighbours to try, about; 0 gives the start order, sifted
 * @param wanted where in their rows bodies would best stand, by their ids, from 0 to 1: of orders with as many crossings, the nearer wins
 * @returns at least one candidate, best first
 */
export function* searchOrders(
  diagram: Diagram,
  measures: Measures,
  seed: number,
  work: number,
  wanted: ReadonlyMap<string, number> = new Map(),
): Generator<undefined, readonly Candidate[]> {
  const random = seededRandom(seed);
  const pool = new Pool();
  const effort: Effort = { spent: 0 };
  let layers = buildLayers(diagram, shareOut(diagram, measures));
  straightenLanes(layers);
  sweep(layers, measures);
  sift(
    layers,
    layers.rows.map(() => true),
    effort,
    SIFT_ROUNDS,
  );
  const costOf = (some: Layers): number => orderCost(some, measures) + wayOff(some, wanted);
  let cost = costOf(layers);
  let record = cost;
  pool.add(layers, cost);
  yield;
  while (effort.spent < work && record > SOLVED) {
    const before = layers.rows.map((row) => [...row]);
    const next = kick(layers, random, measures);
    effort.spent += layers.rows.reduce((items, row) => items + row.length, 0) * KICK_WORK;
    if (next === undefined) continue;
    sift(next, staleRows(next, before), effort, SIFT_ROUNDS);
    const after = costOf(next);
    const leeway = LEEWAY * Math.max(0, 1 - effort.spent / work);
    if (after <= Math.max(cost, record + leeway)) {
      layers = next;
      cost = after;
      record = Math.min(record, cost);
      pool.add(layers, cost);
    } else if (next === layers) restore(layers, before);
    yield;
  }
  return pool.candidates;
}

/** What it costs that bodies stand elsewhere than wanted. */
function wayOff({ rows, diagram }: Layers, wanted: ReadonlyMap<string, number>): number {
  if (wanted.size === 0) return 0;
  let ways = 0;
  for (const row of rows)
    for (const { body, position } of row) {
      const place = body < 0 ? undefined : wanted.get(diagram.bodies[body]!.id);
      if (place !== undefined) ways += Math.abs((position + 0.5) / row.length - place);
    }
  return ways * WAY;
}

/** Changes the layers in place, or returns new ones; undefined where the kick drawn does not apply. */
function kick(layers: Layers, random: Random, measures: Measures): Layers | undefined {
  const choice = random();
  if (choice < LANE_KICKS) return kickLanes(layers, random);
  if (choice < LANE_KICKS + ROW_KICKS) return kickBetweenRows(layers, random, measures);
  return kickWithinRow(layers, random);
}

/** Rows that have changed, or lie beside one that has. */
function staleRows(layers: Layers, before: readonly (readonly Item[])[]): boolean[] {
  const changed = layers.rows.map((row, place) => row.some((item, position) => item !== before[place]?.[position]));
  return changed.map((here, place) => here || changed[place - 1] === true || changed[place + 1] === true);
}

function restore(layers: Layers, rows: readonly (readonly Item[])[]): void {
  rows.forEach((row, place) => {
    layers.rows[place] = [...row];
    renumber(row);
  });
}
