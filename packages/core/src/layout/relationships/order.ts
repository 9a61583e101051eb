import type { Diagram } from './diagram.js';
import type { WidthClass } from './measures.js';
import { buildLayers, renumber, type Item, type Layers } from './layers.js';

/**
 * An order to keep: rows from top to bottom, each from left to right, of body ids and, for a bundle that passes the row,
 * its `from~to`. Plain data, so that a reference model can carry one per width class.
 */
export type StoredOrder = readonly (readonly string[])[];

/** The orders a model carries, one per width class. */
export type StoredOrders = Readonly<Record<WidthClass, StoredOrder>>;

const keyOf = (diagram: Diagram, item: Item): string => item.bundle?.id ?? diagram.bodies[item.body]?.id ?? '';

/** The order of a layered graph as it stands. */
export const orderOf = (layers: Layers): string[][] => layers.rows.map((row) => row.map((item) => keyOf(layers.diagram, item)));

/**
 * Lays a stored order over a model. Lanes the order does not know go where their bundle's ends suggest, and lanes the
 * model no longer has are skipped, so that a small edit to a model does not throw the order away.
 *
 * @returns the layered graph, or undefined where bodies are missing, new, or in another tier: then an order must be sought
 */
export function layersFromOrder(diagram: Diagram, order: StoredOrder): Layers | undefined {
  const plan = planFromOrder(diagram, order);
  if (plan === undefined) return undefined;
  const layers = buildLayers(diagram, plan);
  layers.rows.forEach((row, place) => {
    const stored = order[place] ?? [];
    const positions = new Map(stored.map((key, position) => [key, (position + 0.5) / stored.length]));
    for (const item of row) item.key = positions.get(keyOf(diagram, item)) ?? 2;
  });
  for (const lanes of layers.lanes) {
    for (const lane of lanes) if (lane.key === 2) lane.key = lane.up[0]?.key ?? 0.5;
  }
  for (const row of layers.rows) {
    row.sort((a, b) => a.key - b.key || a.position - b.position);
    renumber(row);
  }
  return layers;
}

/** The bodies of every row of a stored order, if they are exactly the diagram's bodies, tier by tier. */
function planFromOrder(diagram: Diagram, order: StoredOrder): number[][] | undefined {
  const places = new Map(diagram.bodies.map((body, place) => [body.id, place]));
  const rows = order.map((row) => row.flatMap((key) => places.get(key) ?? []));
  let next = 0;
  for (const { bodies } of diagram.shelves) {
    const missing = new Set(bodies);
    do {
      const row = rows[next];
      if (row === undefined || (row.length === 0 && bodies.length > 0)) return undefined;
      for (const body of row) if (!missing.delete(body)) return undefined;
      next += 1;
    } while (missing.size > 0);
  }
  return next === rows.length ? rows : undefined;
}
