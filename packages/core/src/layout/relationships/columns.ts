import {
  BODY_GAP,
  BUNDLE_GAP,
  COMPACT_WIDTH,
  EMPTY_BAND_WORDS,
  LANE_TO_BODY,
  PORT_MARGIN,
  ROOMY_GAP,
  TIE_GAP,
  WORD_GAP,
  type Measures,
} from './measures.js';
import { keepDistances, minimiseLengths, type Span } from './network-simplex.js';
import { portsApart, type Column, type Frame, type Run } from './ports.js';

/** Two legs that must not stand one below the other: `left` keeps `distance` from `right`. */
export interface Parting {
  readonly left: Column;
  readonly right: Column;
  readonly distance: number;
}

/** Columns with all they must keep and are pulled to. Every change places them anew. */
export interface Columns {
  /** The room for rows as it is now, in pixels without the gutter: partings may widen it beyond what the page has. */
  readonly given: () => number;
  /** Keeps columns apart, as they stand or the other way round, or, where rows are too full for either, in a wider figure. */
  readonly part: (partings: readonly Parting[]) => void;
  /** Brings two columns to the same x, if that can be; returns whether it was done. */
  readonly join: (one: Column, other: Column) => boolean;
  /** Takes the last joining back. */
  readonly undo: () => void;
}

/** What a pixel of length costs: between lanes most (as in Gansner et al. 1993), so that long pieces are straight. */
const LINK_COSTS = { none: 8, one: 24, both: 64 } as const;
const TURN_COST = 3;
const TIE_COST = 2;
/** What a pixel costs by which a port is off its body's middle, and by which a gap is narrower than it would like to be. */
const OFF_MIDDLE_COST = 1;
const NARROW_GAP_COST = 3;

/** How often a figure is widened to part two columns; more has never been needed. */
const MOST_WIDENINGS = 20;

/** The ends of the rows; columns come after them. */
const START = 0;
const END = 1;
const nodeOf = (column: Column): number => column.index + 2;

/** What must be, and what should be, between two columns of a row, or a column and the row's end. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly wish: number;
}

/** Places the columns of a frame as well as can be: each column's `x` is from the start of the rows. */
export function placeColumns(frame: Frame, measures: Measures): Columns {
  const compact = COMPACT_WIDTH - measures.gutter - measures.margin;
  let rows = gapsOf(frame, frame.layers.diagram.isRoomy ? WORD_GAP : TIE_GAP);
  if (widest(rows, 'least') > measures.room) rows = gapsOf(frame, TIE_GAP);
  let given = Math.max(widest(rows, 'least'), Math.min(measures.room, Math.max(compact, widest(rows, 'wish'))));

  const spans: Span[] = [];
  let nodes = frame.columns.length + 2;
  const span = (from: number, to: number, least: number, weight = 0): number => spans.push({ from, to, least, weight });
  /** The first two spans keep the ends of the rows exactly as far apart as the room given. */
  const widen = (by: number): void => {
    given += by;
    spans[0] = { from: START, to: END, least: given, weight: 0 };
    spans[1] = { from: END, to: START, least: -given, weight: 0 };
  };
  /** The length between two columns, whichever is left: both are pulled to a node that stays left of both. */
  const pull = (one: Column, other: Column, weight: number): void => {
    span(nodes, nodeOf(one), 0, weight);
    span(nodes, nodeOf(other), 0, weight);
    nodes += 1;
  };

  widen(0);
  for (const { from, to, least, wish } of rows.flat()) {
    span(from, to, least);
    if (wish <= least) continue;
    // What is missing: a node that stays right of where the wish ends is pulled back to where the gap ends.
    span(from, nodes, wish);
    span(to, nodes, 0, NARROW_GAP_COST);
    nodes += 1;
  }
  for (const { column, above, below } of frame.bodies) {
    for (const ports of [above, below]) {
      ports.forEach((port, index) => {
        const inset = column.reach - PORT_MARGIN - port.reach;
        const before = ports[index - 1];
        if (before !== undefined) span(nodeOf(before), nodeOf(port), portsApart(before, port));
        span(nodeOf(column), nodeOf(port), -inset);
        span(nodeOf(port), nodeOf(column), -inset);
        pull(port, column, OFF_MIDDLE_COST);
      });
    }
  }
  const inRows = new Set(frame.rows.flat());
  for (const run of frame.channels.flat()) {
    const [one, other] = [...run.tops, ...run.bottoms] as [Column, Column];
    pull(one, other, costOf(run, Number(inRows.has(one)) + Number(inRows.has(other))));
  }
  for (const [one, other] of frame.straightTies.map(({ columns }) => columns)) pull(one, other, TIE_COST);

  let x = Array.from({ length: nodes }, () => 0);
  let before: { readonly x: number[]; readonly spans: number };
  const write = (): void => {
    for (const column of frame.columns) column.x = x[nodeOf(column)]! - x[START]!;
  };
  const solve = (): void => {
    minimiseLengths(x, spans);
    write();
  };
  const add = (...more: readonly Span[]): boolean => {
    if (!keepDistances(x, [...spans, ...more])) return false;
    spans.push(...more);
    return true;
  };
  const partTwo = ({ left, right, distance }: Parting): void => {
    const [from, to] = [nodeOf(left), nodeOf(right)];
    for (let widening = 0; widening < MOST_WIDENINGS; widening += 1) {
      if (add({ from, to, least: distance, weight: 0 }) || add({ from: to, to: from, least: distance, weight: 0 })) return;
      widen(distance);
      keepDistances(x, spans);
    }
  };
  keepDistances(x, spans);
  solve();
  return {
    given: () => given,
    part: (partings) => {
      partings.forEach(partTwo);
      solve();
    },
    join: (one, other) => {
      before = { x: [...x], spans: spans.length };
      const [from, to] = [nodeOf(one), nodeOf(other)];
      const joined = add({ from, to, least: 0, weight: 0 }, { from: to, to: from, least: 0, weight: 0 });
      if (joined) solve();
      return joined;
    },
    undo: () => {
      x = before.x;
      spans.length = before.spans;
      write();
    },
  };
}

/** What a pixel of a run's level piece costs, by how many of its ends are lanes. */
function costOf({ bundle, tops }: Run, lanes: number): number {
  const cost = tops.length !== 1 ? TURN_COST : lanes === 0 ? LINK_COSTS.none : lanes === 1 ? LINK_COSTS.one : LINK_COSTS.both;
  return bundle.weight < 1 ? Math.ceil(cost / 2) : cost;
}

/** The gaps of every row, each after those that end left of it. A straight tie needs room for heads, if not for words. */
function gapsOf(frame: Frame, tieGap: number): Gap[][] {
  const bodies = new Set(frame.bodies.map(({ column }) => column));
  return frame.rows.map((row) => {
    const gaps: Gap[] = [];
    const add = (left: Column | undefined, right: Column | undefined, least: number, wish = 0): void => {
      const touching = (left?.reach ?? 0) + (right?.reach ?? 0);
      const [from, to] = [left === undefined ? START : nodeOf(left), right === undefined ? END : nodeOf(right)];
      gaps.push({ from, to, least: touching + least, wish: touching + Math.max(least, wish) });
    };
    row.forEach((right, index) => {
      const left = row[index - 1];
      const between = Number(bodies.has(right)) + Number(left !== undefined && bodies.has(left));
      if (left === undefined) add(left, right, row.some((column) => bodies.has(column)) ? 0 : EMPTY_BAND_WORDS);
      else if (between === 0) add(left, right, BUNDLE_GAP);
      else if (between === 1) add(left, right, LANE_TO_BODY, 2 * LANE_TO_BODY);
      else add(left, right, BODY_GAP, ROOMY_GAP);
      for (const { columns } of frame.straightTies) if (columns[1] === right) add(columns[0], right, tieGap, ROOMY_GAP);
    });
    add(row.at(-1), undefined, row.length === 0 ? EMPTY_BAND_WORDS : 0);
    return gaps;
  });
}

/** The width of the widest row whose gaps are all as given: the longest way from its start to its end. */
function widest(rows: readonly (readonly Gap[])[], size: 'least' | 'wish'): number {
  return Math.max(
    0,
    ...rows.map((gaps) => {
      const at: number[] = [0];
      for (const gap of gaps) at[gap.to] = Math.max(at[gap.to] ?? 0, at[gap.from]! + gap[size]);
      return at[END]!;
    }),
  );
}
