import type { DiagramInput } from '../diagram-input.js';
import { readDiagram } from '../diagram.js';
import { geometrySteps } from '../geometry.js';
import { LEAST_WIDTHS, measuresFor, type WidthClass } from '../measures.js';
import { layersFromOrder, type StoredOrder } from '../order.js';
import { finish } from '../steps.js';
import { placesOf, type Places } from './drift.js';
import { mirrored } from './mirror.js';
import { searchOrders } from './orders.js';
import { pictureCost } from './picture-cost.js';

/** How hard to seek. */
export interface SeekOptions {
  /** How many seeds to try, from 1. */
  readonly seeds: number;
  /** How many exchanges of neighbours to try for each seed. */
  readonly work: number;
}

/** What else the search for an order may know. */
interface Hints {
  /** An order that is known to be good; not used where it does not fit the regime. */
  readonly known?: StoredOrder | undefined;
  /** Where bodies would best stand across the page, by their ids, from 0 to 1. */
  readonly wanted?: ReadonlyMap<string, number>;
}

/** An order with the picture it gives at the least width of its class. */
export interface DrawnOrder {
  readonly order: StoredOrder;
  /** The least is best, see `pictureCost`. */
  readonly cost: number;
  readonly crossings: number;
  readonly places: Places;
}

/**
 * Draws the orders that many seeds give, and their mirror images, at the class's least width, so that they fit every width of the class.
 *
 * @returns all different, the best first; at least one
 */
export function drawOrders(
  input: DiagramInput,
  widthClass: WidthClass,
  { seeds, work }: SeekOptions,
  { known, wanted }: Hints = {},
): DrawnOrder[] {
  const measures = measuresFor(LEAST_WIDTHS[widthClass]);
  const diagram = readDiagram(input, measures);
  const drawn = new Map<string, DrawnOrder>();
  const draw = (found: StoredOrder): void => {
    for (const order of [found, mirrored(found)]) {
      const name = JSON.stringify(order);
      const layers = drawn.has(name) ? undefined : layersFromOrder(diagram, order);
      if (layers === undefined) continue;
      const geometry = finish(geometrySteps(layers, measures));
      const cost = pictureCost(geometry, measures);
      drawn.set(name, { order, cost, crossings: geometry.crossings.length, places: placesOf(geometry, measures) });
    }
  };
  if (known !== undefined) draw(known);
  for (let seed = 1; seed <= seeds; seed += 1)
    for (const { order } of finish(searchOrders(diagram, measures, seed, work, wanted))) draw(order);
  return [...drawn.values()].sort((a, b) => a.cost - b.cost);
}

/**
 * Seeks an order to store with a model: the best of many seeds, by the pictures they give. This takes seconds: it is for when a model is made,
 * not for when it is shown. For a model of several regimes, `seekOrders` keeps the bodies they share in place.
 */
export const seekOrder = (input: DiagramInput, widthClass: WidthClass, options: SeekOptions): StoredOrder =>
  drawOrders(input, widthClass, options)[0]!.order;
