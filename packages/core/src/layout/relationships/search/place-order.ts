import type { DiagramInput } from '../diagram-input.js';
import { readDiagram } from '../diagram.js';
import { geometrySteps } from '../geometry.js';
import { LEAST_WIDTHS, measuresFor, type WidthClass } from '../measures.js';
import { layersFromOrder, type StoredOrder } from '../order.js';
import { finish } from '../steps.js';
import { sumOf, type StoredPlacing } from '../stored-placing.js';

/** The greatest width of every class, in pixels; the last has none, and nothing is laid out wider than this. */
const WIDEST: Readonly<Record<WidthClass, number>> = { narrow: LEAST_WIDTHS.medium - 1, medium: LEAST_WIDTHS.wide - 1, wide: 10_000 };

/**
 * Finds where the columns of an order stand in the widest page of a width class, to store with the model beside the order. It holds for every
 * page that is as wide as the figure then is, which for most models is nearly all of the class.
 *
 * @returns `undefined` where the order does not fit the model
 */
export function placeOrder(input: DiagramInput, widthClass: WidthClass, order: StoredOrder): StoredPlacing | undefined {
  const measures = measuresFor(WIDEST[widthClass]);
  const layers = layersFromOrder(readDiagram(input, measures), order);
  if (layers === undefined) return undefined;
  const { frame, given } = finish(geometrySteps(layers, measures));
  return { sum: sumOf(frame), given, x: frame.columns.map((column) => column.x) };
}
