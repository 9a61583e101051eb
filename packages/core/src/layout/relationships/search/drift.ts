import type { Geometry } from '../geometry.js';
import type { Measures } from '../measures.js';

/** Where a body stands: its row from the top, and the middle of its box as a share of the page's width, from 0 to 1. */
export interface Place {
  readonly row: number;
  readonly x: number;
}

/** Where every body of a regime stands, by its id. */
export type Places = ReadonlyMap<string, Place>;

/** Where the bodies of a picture stand. */
export function placesOf({ layers, frame }: Geometry, { gutter, width }: Measures): Places {
  return new Map(
    layers.diagram.bodies.map(({ id }, body) => [
      id,
      { row: layers.bodies[body]!.row, x: (gutter + frame.bodies[body]!.column.x) / width },
    ]),
  );
}

/** What it is worth that two bodies do not change sides, beside the way they go: as much as a third of the page. */
const SWAP = 1 / 3;

/**
 * How far the bodies that two pictures share move between them: the sum of the ways they go across the page, in shares of its width, and
 * something for every two that stand in one row in both and change sides. A reader who goes from one regime to another finds a body by where
 * it was; how high a row is depends on what stands above it, so only the way across counts.
 */
export function driftBetween(one: Places, other: Places): number {
  const shared = [...one].flatMap(([id, before]) => {
    const after = other.get(id);
    return after === undefined ? [] : [{ before, after }];
  });
  return shared.reduce(
    (sum, { before, after }, index) =>
      sum +
      Math.abs(before.x - after.x) +
      SWAP *
        shared
          .slice(0, index)
          .filter(
            (earlier) =>
              earlier.before.row === before.row &&
              earlier.after.row === after.row &&
              (earlier.before.x - before.x) * (earlier.after.x - after.x) < 0,
          ).length,
    0,
  );
}
