import type { Diagram } from './diagram.js';
import { buildLayers, renumber, type Item, type Layers } from './layers.js';
import type { WidthClass } from './measures.js';
import type { StoredPlacing } from './stored-placing.js';

/** What stands in a row: a body, by its id, or a bundle that passes the row, by the ids of its two bodies. */
export type OrderEntry = string | readonly [from: string, to: string];

/** An order to keep: rows from top to bottom, each from left to right. Plain data, so that a model can carry it. */
export type StoredOrder = readonly (readonly OrderEntry[])[];

/** The orders a model carries, one per width class, and where their columns stand. */
export interface StoredOrders extends Readonly<Record<WidthClass, StoredOrder>> {
  readonly placings?: Readonly<Partial<Record<WidthClass, StoredPlacing>>>;
}

const idOf = ({ bodies }: Diagram, body: number): string => bodies[body]!.id;

const entryOf = (diagram: Diagram, { body, bundle }: Item): OrderEntry =>
  bundle === undefined ? idOf(diagram, body) : [idOf(diagram, bundle.from), idOf(diagram, bundle.to)];

/** The order of a layered graph as it stands. */
export const orderOf = (layers: Layers): OrderEntry[][] => layers.rows.map((row) => row.map((item) => entryOf(layers.diagram, item)));

/** An entry as a key that no other entry has, whatever the ids are. */
const keyOf = (entry: OrderEntry): string => JSON.stringify(entry);

/** Where a lane goes that the order does not know, until its bundle's ends say better. */
const UNKNOWN = 2;

/**
 * Lays a stored order over a model. Lanes the order does not know go where their bundle comes from, and lanes the model no
 * longer has are skipped, so that a small edit to a model does not throw the order away.
 *
 * @returns the layered graph, or undefined where bodies are missing, new, or in another tier: then an order must be sought
 */
export function layersFromOrder(diagram: Diagram, order: StoredOrder): Layers | undefined {
  const plan = planFromOrder(diagram, order);
  if (plan === undefined) return undefined;
  const layers = buildLayers(diagram, plan);
  layers.rows.forEach((row, place) => {
    const stored = order[place]!;
    const places = new Map(stored.map((entry, position) => [keyOf(entry), (position + 0.5) / stored.length]));
    for (const item of row) item.key = places.get(keyOf(entryOf(diagram, item))) ?? UNKNOWN;
  });
  for (const lane of layers.lanes.flat()) if (lane.key === UNKNOWN) lane.key = lane.up[0]?.key ?? 0.5;
  for (const row of layers.rows) {
    row.sort((a, b) => a.key - b.key || a.position - b.position);
    renumber(row);
  }
  return layers;
}

/** The bodies of every row of a stored order, if they are exactly the diagram's bodies, tier by tier. */
function planFromOrder(diagram: Diagram, order: StoredOrder): number[][] | undefined {
  const places = new Map(diagram.bodies.map((body, place) => [body.id, place]));
  const rows = order.map((row) => row.flatMap((entry) => (typeof entry === 'string' ? (places.get(entry) ?? -1) : [])));
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
