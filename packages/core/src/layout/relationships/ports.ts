import type { Bundle } from './bundles.js';
import type { Item, Layers } from './layers.js';
import { BUNDLE_GAP, PORT_MARGIN, STRAND_PITCH } from './measures.js';

/** Something that has an x: a body, a lane, or a port on a body's upper or lower side. */
export interface Column {
  /** Its number among all columns. */
  readonly index: number;
  /** How far its strands reach to each side of x, in pixels; for a body, half its width. */
  readonly reach: number;
  /** For a port, the place of its body in the diagram. */
  readonly body?: number;
  x: number;
}

/** What arrives at a port, in the order of ports along a side. */
const ROLES = ['left', 'link', 'right', 'loop'] as const;
type Role = (typeof ROLES)[number];

/** The place on a body's upper or lower side where a bundle arrives. */
export interface Port extends Column {
  readonly role: Role;
  /** Ports of one role stand in this order, from left to right. */
  readonly sort: number;
}

/** A body with its ports, each side from left to right. */
export interface PortedBody {
  readonly column: Column;
  readonly above: readonly Port[];
  readonly below: readonly Port[];
}

/**
 * A piece of a bundle in one channel. A link has one leg up and one down; a tie drawn as a U has two legs on one side.
 * The run is the level piece that joins the legs.
 */
export interface Run {
  readonly bundle: Bundle;
  /** Legs that reach the row above the channel; those of a U from its `from` to its `to`. */
  readonly tops: readonly Column[];
  /** Legs that reach the row below it. */
  readonly bottoms: readonly Column[];
  /** Where the run lies, from the top of the channel; unused where the link is straight. */
  y: number;
}

/** A tie between neighbours, with the columns of its two bodies from left to right. */
export interface StraightTie {
  readonly bundle: Bundle;
  readonly row: number;
  readonly columns: readonly [left: Column, right: Column];
}

/** Everything whose x is to be found. */
export interface Frame {
  readonly layers: Layers;
  readonly columns: readonly Column[];
  /** The columns of every row's items, from left to right. */
  readonly rows: readonly (readonly Column[])[];
  /** By the body's place in the diagram. */
  readonly bodies: readonly PortedBody[];
  /** Channel `c` lies above row `c`; the last lies below the last row. */
  readonly channels: readonly (readonly Run[])[];
  readonly straightTies: readonly StraightTie[];
}

/** The distance between the middles of two bundles side by side. */
export const apart = (left: Column, right: Column): number => left.reach + right.reach + BUNDLE_GAP;

/** The distance between two ports side by side: the legs of a loop leave room for the level piece of its inner strand. */
export const portsApart = (left: Port, right: Port): number =>
  apart(left, right) + (left.role === 'loop' && right.role === 'loop' ? 2 * STRAND_PITCH : 0);

/**
 * Gives every bundle its ports. On a body's side the order is: ties to the left, nearer partners further out, so that
 * their Us nest; links in the order of what they go to; ties to the right, mirrored; the loop. None of these cross.
 */
export function frameOf(layers: Layers): Frame {
  const columns: Column[] = [];
  const add = <T extends Column>(column: Omit<T, 'index' | 'x'>): T => {
    const added = { ...column, index: columns.length, x: 0 } as T;
    columns.push(added);
    return added;
  };
  const lanes = new Map(layers.lanes.flat().map((lane) => [lane, add<Column>({ reach: (lane.bundle?.extent ?? 0) / 2 })]));
  const ports = layers.bodies.map(() => ({ above: [] as Port[], below: [] as Port[] }));
  const end = (item: Item, side: 'above' | 'below', { extent }: Bundle, role: Role, sort: number): Column => {
    const lane = lanes.get(item);
    if (lane !== undefined) return lane;
    const port = add<Port>({ reach: extent / 2, body: item.body, role, sort });
    ports[item.body]?.[side].push(port);
    return port;
  };

  const channels: Run[][] = [...layers.rows.map(() => []), []];
  const addRun = (channel: number, bundle: Bundle, tops: Column[], bottoms: Column[]): void => {
    channels[channel]?.push({ bundle, tops, bottoms, y: 0 });
  };
  layers.links.forEach((links, row) => {
    for (const { bundle, upper, lower } of links) {
      const top = end(upper, 'below', bundle, 'link', lower.position);
      addRun(row, bundle, [top], [end(lower, 'above', bundle, 'link', upper.position)]);
    }
  });
  const straight: { bundle: Bundle; left: Item; right: Item }[] = [];
  for (const { bundle, first, second, way } of layers.ties.flat()) {
    const distance = second.position - first.position;
    if (way === 'straight') {
      const [left, right] = distance > 0 ? [first, second] : [second, first];
      straight.push({ bundle, left, right });
      continue;
    }
    const legs = [
      end(first, way, bundle, distance > 0 ? 'right' : 'left', -distance),
      end(second, way, bundle, distance > 0 ? 'left' : 'right', distance),
    ];
    if (way === 'above') addRun(first.row, bundle, [], legs);
    else addRun(first.row + 1, bundle, legs, []);
  }
  for (const { bundle, item } of layers.loops) {
    addRun(item.row + 1, bundle, [end(item, 'below', bundle, 'loop', 0), end(item, 'below', bundle, 'loop', 1)], []);
  }

  const bodies = ports.map(({ above, below }, body): PortedBody => {
    for (const side of [above, below]) side.sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || a.sort - b.sort);
    const width = Math.max(layers.diagram.bodies[body]?.width ?? 0, portRoom(above), portRoom(below));
    return { column: add<Column>({ reach: Math.ceil(width / 2) }), above, below };
  });
  const columnOf = (item: Item): Column => lanes.get(item) ?? (bodies[item.body] as PortedBody).column;
  return {
    layers,
    columns,
    rows: layers.rows.map((row) => row.map(columnOf)),
    bodies,
    channels,
    straightTies: straight.map(({ bundle, left, right }) => ({ bundle, row: left.row, columns: [columnOf(left), columnOf(right)] })),
  };
}

/** The width a box needs for the ports of one side. */
function portRoom(ports: readonly Port[]): number {
  const ends = (ports[0]?.reach ?? 0) + (ports.at(-1)?.reach ?? 0);
  return ports.slice(1).reduce((room, port, index) => room + portsApart(ports[index]!, port), ends + 2 * PORT_MARGIN);
}
