/**
 * Orders that are known on this page, so that the diagrams of reference models need no search. Apart from the models' own registry, since an
 * order belongs to a regime whichever model it comes in, and a model from an address finds it as well.
 */
import type { StoredOrders } from './order.js';

const orders = new Map<string, StoredOrders>();

/**
 * Makes the orders known in which regimes are drawn. One that does not fit a regime's bodies is not used. `seekOrder` of
 * `@folkmoot/core/layout/relationships/search` makes them.
 *
 * @param byRegime the orders, by the ids of their regimes
 */
export function registerOrders(byRegime: Readonly<Record<string, StoredOrders>>): void {
  for (const [regime, stored] of Object.entries(byRegime)) orders.set(regime, stored);
}

/** The orders known for a regime, by its id; `undefined` where there are none. */
export function registeredOrders(regime: string): StoredOrders | undefined {
  return orders.get(regime);
}
