import type { Bundle } from './bundles.js';
import type { Point } from './picture.js';
import type { Column, Frame, Run } from './ports.js';

/** The middle line of a bundle, with square corners, from its `from` to its `to`. */
export interface Route {
  readonly bundle: Bundle;
  readonly line: readonly Point[];
}

/** From where to where something reaches, from the top of the figure. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Where rows, boxes and channels lie, from the top of the figure. */
export interface Heights {
  readonly rows: readonly Extent[];
  /** By the body's place in the diagram. */
  readonly boxes: readonly Extent[];
  /** The top of every channel. */
  readonly channels: readonly number[];
}

/** Joins the pieces of every bundle. The fainter bundles of absences come first, so that what is there passes over them. */
export function routesOf(frame: Frame, heights: Heights): Route[] {
  const pieces = new Map<Bundle, { run: Run; channel: number }[]>();
  frame.channels.forEach((runs, channel) => {
    for (const run of runs) pieces.set(run.bundle, [...(pieces.get(run.bundle) ?? []), { run, channel }]);
  });
  const routes: Route[] = [];
  for (const [bundle, found] of pieces) {
    const line = found.flatMap(({ run, channel }) => pieceOf(run, channel, heights));
    const upwards = (frame.layers.bodies[bundle.from]?.row ?? 0) > (frame.layers.bodies[bundle.to]?.row ?? 0);
    routes.push({ bundle, line: withoutIdlePoints(upwards ? line.reverse() : line) });
  }
  for (const { bundle, columns } of frame.straightTies) {
    const [left, right] = columns;
    const [one, other] = [heights.boxes[bundle.from]!, heights.boxes[bundle.to]!];
    const y = (one.top + Math.min(one.bottom, other.bottom)) / 2;
    const line = [
      { x: left.x + left.reach, y },
      { x: right.x - right.reach, y },
    ];
    routes.push({ bundle, line: frame.bodies[bundle.from]?.column === left ? line : line.reverse() });
  }
  return routes.sort((a, b) => a.bundle.weight - b.bundle.weight || a.bundle.index - b.bundle.index);
}

/** One piece from its first leg over its run to its second: from the row above, if it reaches it, to the row below. */
function pieceOf(run: Run, channel: number, heights: Heights): Point[] {
  const above = (leg: Column): number => (leg.body === undefined ? heights.rows[channel - 1] : heights.boxes[leg.body])?.bottom ?? 0;
  const below = heights.rows[channel]?.top ?? 0;
  const y = (heights.channels[channel] ?? 0) + run.y;
  const legs = [...run.tops.map((leg) => ({ leg, end: above(leg) })), ...run.bottoms.map((leg) => ({ leg, end: below }))];
  const [first, second] = legs as [{ leg: Column; end: number }, { leg: Column; end: number }];
  return [
    { x: first.leg.x, y: first.end },
    { x: first.leg.x, y },
    { x: second.leg.x, y },
    { x: second.leg.x, y: second.end },
  ];
}

/** Leaves out points that are repeated or lie on a straight line between their neighbours. */
function withoutIdlePoints(line: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of line) {
    const last = kept.at(-1);
    if (last?.x === point.x && last.y === point.y) continue;
    const before = kept.at(-2);
    if ((before?.x === last?.x && last?.x === point.x) || (before?.y === last?.y && last?.y === point.y)) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** A place where one route crosses another, given by their indices; `under` is the earlier one. */
export interface Crossing extends Point {
  readonly over: number;
  readonly under: number;
  /** The direction of the route that passes over. */
  readonly level: boolean;
}

interface Piece {
  readonly level: boolean;
  /** The y of a level piece, the x of an upright one. */
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

const piecesOf = ({ line }: Route): Piece[] =>
  line.slice(1).map((end, index) => {
    const start = line[index] as Point;
    return start.y === end.y
      ? { level: true, at: end.y, low: Math.min(start.x, end.x), high: Math.max(start.x, end.x) }
      : { level: false, at: end.x, low: Math.min(start.y, end.y), high: Math.max(start.y, end.y) };
  });

/** All crossings of routes, each counted once, in the order of the routes. */
export function crossingsOf(routes: readonly Route[]): Crossing[] {
  const crossings: Crossing[] = [];
  const earlier: (Piece & { under: number })[] = [];
  routes.forEach((route, over) => {
    const pieces = piecesOf(route);
    for (const a of pieces) {
      for (const b of earlier) {
        if (a.level === b.level || b.at <= a.low || b.at >= a.high || a.at <= b.low || a.at >= b.high) continue;
        crossings.push({ over, under: b.under, level: a.level, x: a.level ? b.at : a.at, y: a.level ? a.at : b.at });
      }
    }
    for (const piece of pieces) earlier.push({ ...piece, under: over });
  });
  return crossings;
}
