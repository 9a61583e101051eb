import type { DiagramInput } from '../diagram-input.js';
import { readDiagram } from '../diagram.js';
import { geometrySteps } from '../geometry.js';
import type { Layers } from '../layers.js';
import { LEAST_WIDTHS, measuresFor, type WidthClass } from '../measures.js';
import { layersFromOrder, type StoredOrder } from '../order.js';
import { finish } from '../steps.js';
import { searchOrders } from './orders.js';
import { pictureCost } from './picture-cost.js';

/** How hard to seek. */
export interface SeekOptions {
  /** How many seeds to try, from 1. */
  readonly seeds: number;
  /** How many exchanges of neighbours to try for each seed. */
  readonly work: number;
}

/**
 * Seeks an order to store with a model: the best of many seeds, by the pictures they give at the class's least width, so
 * that it fits every width of the class. This takes seconds: it is for when a model is made, not for when it is shown.
 */
export function seekOrder(input: DiagramInput, widthClass: WidthClass, { seeds, work }: SeekOptions): StoredOrder {
  const measures = measuresFor(LEAST_WIDTHS[widthClass]);
  const diagram = readDiagram(input, measures);
  let best: StoredOrder = [];
  let least = Infinity;
  for (let seed = 1; seed <= seeds; seed += 1) {
    for (const { order } of finish(searchOrders(diagram, measures, seed, work))) {
      const cost = pictureCost(finish(geometrySteps(layersFromOrder(diagram, order) as Layers, measures)), measures);
      if (cost >= least) continue;
      least = cost;
      best = order;
    }
  }
  return best;
}
