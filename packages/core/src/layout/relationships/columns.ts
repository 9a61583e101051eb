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
import { portsApart, type Column, type Frame, type PortedBody } from './ports.js';

/** Two legs that must not stand one below the other: `left` keeps `distance` from `right`. */
export interface Parting {
  readonly left: Column;
  readonly right: Column;
  readonly distance: number;
}

/** What straightness is worth: long pieces between lanes most (as in Gansner et al. 1993), a body's balance least. */
const LANE_TO_LANE = 64;
const LANE_TO_PORT = 24;
const PORT_TO_PORT = 8;
const TURN = 3;
const STRAIGHT_TIE = 2;
const PORT_TO_CENTRE = 1;
const ROOM = 3;

/** The room for rows, in pixels without the gutter: what they are given, and how much of it the page does not have. */
export interface Room {
  readonly given: number;
  readonly overflow: number;
}

/** How often a figure is widened to part two columns; more has never been needed. */
const MOST_WIDENINGS = 20;

const LEFT_WALL = 0;
const RIGHT_WALL = 1;

/** Everything the columns must keep and are pulled to, ready to be solved again with more partings. */
export class Placing {
  readonly #frame: Frame;
  readonly #page: number;
  readonly #spans: Span[] = [];
  #nodes: number;
  #x: number[] = [];
  #before: { readonly x: number[]; readonly spans: number } = { x: [], spans: 0 };
  #given: number;

  constructor(frame: Frame, measures: Measures) {
    this.#frame = frame;
    this.#nodes = frame.columns.length + 2;
    const bodies = new Map(frame.bodies.map((body) => [body.column, body]));
    const ties = frame.straightTies.map(({ first, second }) => [bodyColumn(frame, first.body), bodyColumn(frame, second.body)] as const);
    this.#page = measures.width - measures.gutter - measures.margin;
    const rowsWith = (tieGap: number): RowGaps[] =>
      frame.rows.map((row) =>
        gapsOf(
          row,
          bodies,
          ties.filter(([one]) => row.includes(one)),
          tieGap,
        ),
      );
    const widest = (rows: readonly RowGaps[], size: 'needed' | 'wanted'): number => Math.max(0, ...rows.map((row) => row[size]));
    let rows = rowsWith(frame.layers.diagram.isRoomy ? WORD_GAP : TIE_GAP);
    if (widest(rows, 'needed') > this.#page) rows = rowsWith(TIE_GAP);
    const compact = COMPACT_WIDTH - measures.gutter - measures.margin;
    this.#given = Math.max(widest(rows, 'needed'), Math.min(this.#page, Math.max(compact, widest(rows, 'wanted'))));
    this.#spans.push(...this.#walls());
    for (const { gaps } of rows) {
      for (const { left, right, least, wish } of gaps) {
        this.#keep(node(left, LEFT_WALL), node(right, RIGHT_WALL), least);
        if (wish > least) this.#wish(node(left, LEFT_WALL), node(right, RIGHT_WALL), wish);
      }
    }
    for (const body of frame.bodies) this.#keepPorts(body);
    this.#pullTogether();
  }

  get room(): Room {
    return { given: this.#given, overflow: Math.max(0, this.#given - this.#page) };
  }

  /** The first two spans: they keep the ends of the rows exactly as far apart as the room given. */
  #walls(): [Span, Span] {
    const wall = { weight: 0 };
    return [
      { ...wall, from: LEFT_WALL, to: RIGHT_WALL, least: this.#given },
      { ...wall, from: RIGHT_WALL, to: LEFT_WALL, least: -this.#given },
    ];
  }

  /** Finds every column's x, from 0 at the left end of the rows. */
  solve(partings: readonly Parting[]): void {
    if (this.#x.length === 0) {
      this.#x = Array.from({ length: this.#nodes }, () => 0);
      keepDistances(this.#x, this.#spans);
    }
    for (const parting of partings) this.#part(parting);
    minimiseLengths(this.#x, this.#spans);
    this.#write();
  }

  /** Brings two columns to the same x, if that can be, and places everything anew. */
  join(one: Column, other: Column): boolean {
    this.#before = { x: [...this.#x], spans: this.#spans.length };
    const level = { least: 0, weight: 0 };
    const both = [
      { ...level, from: node(one, 0), to: node(other, 0) },
      { ...level, from: node(other, 0), to: node(one, 0) },
    ];
    if (!keepDistances(this.#x, [...this.#spans, ...both])) return false;
    this.#spans.push(...both);
    this.solve([]);
    return true;
  }

  /** Takes the last joining back. */
  undo(): void {
    this.#x = this.#before.x;
    this.#spans.length = this.#before.spans;
    this.#write();
  }

  #write(): void {
    const origin = this.#x[LEFT_WALL] as number;
    for (const column of this.#frame.columns) column.x = (this.#x[node(column, 0)] as number) - origin;
  }

  /** Parts two columns as they stand, or the other way round, or, where rows are too full for either, in a wider figure. */
  #part({ left, right, distance }: Parting): void {
    for (let widening = 0; widening < MOST_WIDENINGS; widening += 1) {
      for (const [from, to] of [
        [left, right],
        [right, left],
      ] as const) {
        const span = { from: node(from, 0), to: node(to, 0), least: distance, weight: 0 };
        if (!keepDistances(this.#x, [...this.#spans, span])) continue;
        this.#spans.push(span);
        return;
      }
      this.#given += distance;
      [this.#spans[0], this.#spans[1]] = this.#walls();
      if (!keepDistances(this.#x, this.#spans)) return;
    }
  }

  #keep(from: number, to: number, least: number): void {
    this.#spans.push({ from, to, least, weight: 0 });
  }

  /** Charges for what is missing between two columns: a node that stays right of `from + wish` is pulled back to `to`. */
  #wish(from: number, to: number, wish: number): void {
    const past = this.#nodes;
    this.#nodes += 1;
    this.#spans.push({ from, to: past, least: wish, weight: 0 }, { from: to, to: past, least: 0, weight: ROOM });
  }

  #keepPorts({ column, above, below }: PortedBody): void {
    for (const ports of [above, below]) {
      ports.forEach((port, index) => {
        const before = ports[index - 1];
        const inset = column.reach - PORT_MARGIN - port.reach;
        if (before === undefined) this.#keep(node(column, 0), node(port, 0), -inset);
        else this.#keep(node(before, 0), node(port, 0), portsApart(before, port));
        if (index === ports.length - 1) this.#keep(node(port, 0), node(column, 0), -inset);
        this.#pull(port, column, PORT_TO_CENTRE);
      });
    }
  }

  /** The length between two columns, whichever is left: both are pulled to a node that stays left of both. */
  #pull(one: Column, other: Column, weight: number): void {
    const left = this.#nodes;
    this.#nodes += 1;
    this.#spans.push({ from: left, to: node(one, 0), least: 0, weight }, { from: left, to: node(other, 0), least: 0, weight });
  }

  #pullTogether(): void {
    const lanes = new Set(this.#frame.rows.flat());
    for (const { bundle, tops, bottoms } of this.#frame.channels.flat()) {
      const [one, other] = [...tops, ...bottoms] as [Column, Column];
      const turn = tops.length !== 1;
      const passing = Number(lanes.has(one)) + Number(lanes.has(other));
      const weight = turn ? TURN : ([PORT_TO_PORT, LANE_TO_PORT, LANE_TO_LANE][passing] as number);
      this.#pull(one, other, bundle.weight < 1 ? Math.ceil(weight / 2) : weight);
    }
    for (const { first, second } of this.#frame.straightTies) {
      this.#pull(bodyColumn(this.#frame, first.body), bodyColumn(this.#frame, second.body), STRAIGHT_TIE);
    }
  }
}

const node = (column: Column | undefined, wall: number): number => (column === undefined ? wall : column.index + 2);

const bodyColumn = (frame: Frame, body: number): Column => (frame.bodies[body] as PortedBody).column;

/** What must be, and what should be, between two columns of a row; without a column, the end of the row. */
interface Gap {
  readonly left: Column | undefined;
  readonly right: Column | undefined;
  readonly least: number;
  readonly wish: number;
}

interface RowGaps {
  readonly gaps: readonly Gap[];
  /** The least width of the row, and the width that grants all wishes. */
  readonly needed: number;
  readonly wanted: number;
}

/** The gaps of one row. `ties` are its pairs of bodies joined by a straight line, which has heads, if not words, to carry. */
function gapsOf(
  row: readonly Column[],
  bodies: ReadonlyMap<Column, PortedBody>,
  ties: readonly (readonly [Column, Column])[],
  tieGap: number,
): RowGaps {
  const gaps: Gap[] = [];
  const add = (left: Column | undefined, right: Column | undefined, least: number, wish: number): void => {
    const touching = (left?.reach ?? 0) + (right?.reach ?? 0);
    gaps.push({ left, right, least: touching + least, wish: touching + wish });
  };
  add(undefined, row[0], row.some((column) => bodies.has(column)) ? 0 : EMPTY_BAND_WORDS, 0);
  row.slice(1).forEach((right, index) => {
    const left = row[index] as Column;
    const between = Number(bodies.has(left)) + Number(bodies.has(right));
    if (between === 0) add(left, right, BUNDLE_GAP, 0);
    else if (between === 1) add(left, right, LANE_TO_BODY, 2 * LANE_TO_BODY);
    else add(left, right, BODY_GAP, ROOMY_GAP);
  });
  for (const [one, other] of ties) {
    const [left, right] = row.indexOf(one) < row.indexOf(other) ? [one, other] : [other, one];
    add(left, right, tieGap, ROOMY_GAP);
  }
  add(row.at(-1), undefined, 0, 0);
  return {
    gaps,
    needed: widthWith(row, gaps, ({ least }) => least),
    wanted: widthWith(row, gaps, ({ least, wish }) => Math.max(least, wish)),
  };
}

/** The width of a row whose gaps are exactly so wide: the longest way from its left end to its right end. */
function widthWith(row: readonly Column[], gaps: readonly Gap[], size: (gap: Gap) => number): number {
  const at = new Map<Column | undefined, number>();
  const reach = (right: Column | undefined): number =>
    Math.max(
      0,
      ...gaps
        .filter((gap) => gap.right === right && (gap.left === undefined || at.has(gap.left)))
        .map((gap) => (at.get(gap.left) ?? 0) + size(gap)),
    );
  for (const column of row) at.set(column, reach(column));
  return reach(undefined);
}
