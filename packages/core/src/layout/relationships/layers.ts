import type { Bundle } from './bundles.js';
import type { Diagram } from './diagram.js';
import { BODY_GAP, BUNDLE_GAP, PORT_MARGIN } from './measures.js';

/**
 * What stands in a row: a body, or the lane of a bundle that passes the row on its way. `position` and `row` change while
 * an order is sought; the rest stays.
 */
export interface Item {
  /** A body's place in the diagram, or -1 for a lane. */
  readonly body: number;
  /** The bundle whose lane this is, or undefined for a body. */
  readonly bundle: Bundle | undefined;
  readonly row: number;
  position: number;
  /** Where the bundles go that leave upwards and downwards, and what crossing each costs, in the same order. */
  readonly up: Item[];
  readonly upWeights: number[];
  readonly down: Item[];
  readonly downWeights: number[];
  /** The room it takes in its row with the gap beside it, in pixels; the search uses it to keep rows from overflowing. */
  readonly room: number;
  /** The key by which the barycentre sweeps sort. */
  key: number;
}

/** A piece of a bundle from one row to the next. */
export interface Link {
  readonly bundle: Bundle;
  readonly upper: Item;
  readonly lower: Item;
}

/** A bundle between two bodies in the same row. */
export interface Tie {
  readonly bundle: Bundle;
  readonly first: Item;
  readonly second: Item;
  /** How it is drawn: straight between neighbours, else as a U in the channel above or below the row. */
  way: 'straight' | 'above' | 'below';
}

/** A layered graph: bodies in rows, long bundles cut into one lane per row they pass. */
export interface Layers {
  readonly diagram: Diagram;
  /** Rows from top to bottom, each from left to right. */
  readonly rows: Item[][];
  /** `links[r]` are the links that arrive in row `r` from the row above; `links[0]` is empty. */
  readonly links: readonly Link[][];
  /** `ties[r]` are the ties within row `r`. */
  readonly ties: readonly Tie[][];
  /** Ties of a class with itself. */
  readonly loops: readonly { readonly bundle: Bundle; readonly item: Item }[];
  /** The item of every body, by the body's place. */
  readonly bodies: readonly Item[];
  /** The lanes of every bundle from top to bottom, by the bundle's index. */
  readonly lanes: readonly Item[][];
}

/** Which bodies stand in which row, from top to bottom. A row without bodies is an empty band. */
export type RowPlan = readonly (readonly number[])[];

/** The width a body's box must have for all its ports on the fuller side. */
function boxWidths(diagram: Diagram, rowOf: readonly number[]): number[] {
  const above = diagram.bodies.map(() => -BUNDLE_GAP);
  const below = [...above];
  for (const { from, to, extent } of diagram.bundles) {
    const fromRow = rowOf[from] ?? 0;
    const toRow = rowOf[to] ?? 0;
    if (fromRow === toRow) continue;
    const upper = fromRow < toRow ? from : to;
    const lower = fromRow < toRow ? to : from;
    below[upper] = (below[upper] ?? 0) + extent + BUNDLE_GAP;
    above[lower] = (above[lower] ?? 0) + extent + BUNDLE_GAP;
  }
  return diagram.bodies.map(({ width }, body) => Math.max(width, Math.max(above[body] ?? 0, below[body] ?? 0) + 2 * PORT_MARGIN));
}

/** Builds the layered graph of a row plan; within a row, bodies stand in the plan's order, then lanes. */
export function buildLayers(diagram: Diagram, plan: RowPlan): Layers {
  const rowOf: number[] = [];
  plan.forEach((row, place) => row.forEach((body) => (rowOf[body] = place)));
  const widths = boxWidths(diagram, rowOf);
  const rows: Item[][] = plan.map(() => []);
  const links: Link[][] = plan.map(() => []);
  const ties: Tie[][] = plan.map(() => []);
  const lanes: Item[][] = diagram.bundles.map(() => []);
  const loops: { bundle: Bundle; item: Item }[] = [];
  const bodies: Item[] = [];

  const addItem = (row: number, body: number, bundle: Bundle | undefined, room: number): Item => {
    const there = rows[row] as Item[];
    const item: Item = {
      body,
      bundle,
      row,
      position: there.length,
      up: [],
      upWeights: [],
      down: [],
      downWeights: [],
      room,
      key: 0,
    };
    there.push(item);
    return item;
  };

  plan.forEach((row, place) => {
    for (const body of row) bodies[body] = addItem(place, body, undefined, (widths[body] ?? 0) + BODY_GAP);
  });
  for (const bundle of diagram.bundles) {
    const from = bodies[bundle.from] as Item;
    const to = bodies[bundle.to] as Item;
    if (from === to) loops.push({ bundle, item: from });
    else if (from.row === to.row) ties[from.row]?.push({ bundle, first: from, second: to, way: 'straight' });
    else {
      const top = from.row < to.row ? from : to;
      const bottom = from.row < to.row ? to : from;
      let upper = top;
      for (let row = top.row + 1; row <= bottom.row; row += 1) {
        const lower = row === bottom.row ? bottom : addItem(row, -1, bundle, bundle.extent + BUNDLE_GAP);
        if (lower !== bottom) lanes[bundle.index]?.push(lower);
        links[row]?.push({ bundle, upper, lower });
        upper.down.push(lower);
        upper.downWeights.push(bundle.weight);
        lower.up.push(upper);
        lower.upWeights.push(bundle.weight);
        upper = lower;
      }
    }
  }
  return { diagram, rows, links, ties, loops, bodies, lanes };
}

/** Writes the positions of a row's items after its order has changed. */
export const renumber = (row: readonly Item[]): void => row.forEach((item, position) => (item.position = position));

/** The bodies of every row, in their present order. */
export const planOf = (layers: Layers): number[][] =>
  layers.rows.map((row) => row.filter((item) => item.bundle === undefined).map((item) => item.body));
