import { orderOf, type StoredOrder } from '../order.js';
import type { Layers } from '../layers.js';

/** An order seen in a mirror: about as many crossings, and every body on the other side. */
export const mirrored = (order: StoredOrder): StoredOrder => order.map((row) => [...row].reverse());

/**
 * The mirror image of an order, where it has more of the pairs of bodies that share a row stand as the regime lists them, the first on the
 * left; `undefined` where the order itself does. Regimes that share bodies mostly list them alike, so this keeps shared bodies on their side
 * without one picture knowing of another.
 */
export function nearerToListing(layers: Layers): StoredOrder | undefined {
  let against = 0;
  for (const row of layers.rows) {
    const bodies = row.flatMap(({ body }) => (body < 0 ? [] : [body]));
    bodies.forEach((body, place) => {
      for (const left of bodies.slice(0, place)) against += Math.sign(left - body);
    });
  }
  return against > 0 ? mirrored(orderOf(layers)) : undefined;
}
