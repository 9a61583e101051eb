import type { Bundle } from './bundles.js';
import type { Item, Layers, Tie } from './layers.js';
import { BUNDLE_GAP, PORT_MARGIN, STRAND_PITCH } from './measures.js';

/** Something that has an x: a body, a lane, or a port on a body's upper or lower side. */
export interface Column {
  /** Its number among all columns. */
  readonly index: number;
  /** How far its strands reach to each side of x, in pixels; for a body, half its width. */
  readonly reach: number;
  x: number;
}

type Role = 'left' | 'through' | 'right' | 'loop';

/** The place on a body's upper or lower side where a bundle arrives. */
export interface Port extends Column {
  readonly bundle: Bundle;
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
  /** Legs that reach the row above the channel. */
  readonly tops: readonly Column[];
  /** Legs that reach the row below it. */
  readonly bottoms: readonly Column[];
  /** Where the run lies, from the top of the channel; unused where the link is straight. */
  y: number;
}

/** Everything whose x is to be found. */
export interface Frame {
  readonly layers: Layers;
  readonly columns: readonly Column[];
  /** The columns of every row's items, from left to right. */
  readonly rows: readonly (readonly Column[])[];
  readonly bodies: readonly PortedBody[];
  /** Channel `c` lies above row `c`; the last lies below the last row. */
  readonly channels: readonly (readonly Run[])[];
  readonly straightTies: readonly Tie[];
}

const ROLES: readonly Role[] = ['left', 'through', 'right', 'loop'];

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
  const lanes = new Map(layers.lanes.flat().map((lane) => [lane, add<Column>({ reach: (lane.bundle as Bundle).extent / 2 })]));
  const ports = layers.bodies.map(() => ({ above: [] as Port[], below: [] as Port[] }));
  const end = (item: Item, side: 'above' | 'below', bundle: Bundle, role: Role, sort: number): Column => {
    const lane = lanes.get(item);
    if (lane !== undefined) return lane;
    const port = add<Port>({ reach: bundle.extent / 2, bundle, role, sort });
    ports[item.body]?.[side].push(port);
    return port;
  };

  const channels: Run[][] = [...layers.rows.map(() => []), []];
  layers.links.forEach((links, row) => {
    for (const { bundle, upper, lower } of links) {
      const top = end(upper, 'below', bundle, 'through', lower.position);
      const bottom = end(lower, 'above', bundle, 'through', upper.position);
      channels[row]?.push({ bundle, tops: [top], bottoms: [bottom], y: 0 });
    }
  });
  const addTurn = (bundle: Bundle, legs: readonly Column[], row: number, side: 'above' | 'below'): void => {
    if (side === 'above') channels[row]?.push({ bundle, tops: [], bottoms: legs, y: 0 });
    else channels[row + 1]?.push({ bundle, tops: legs, bottoms: [], y: 0 });
  };
  const straightTies: Tie[] = [];
  for (const tie of layers.ties.flat()) {
    const { bundle, way } = tie;
    if (way === 'straight') {
      straightTies.push(tie);
      continue;
    }
    const legs = [tie.first, tie.second].map((item, place, both) => {
      const distance = item.position - (both[1 - place] as Item).position;
      return end(item, way, bundle, distance < 0 ? 'right' : 'left', distance);
    });
    addTurn(bundle, legs, tie.first.row, way);
  }
  for (const { bundle, item } of layers.loops) {
    const legs = [0, 1].map((leg) => end(item, 'below', bundle, 'loop', leg));
    addTurn(bundle, legs, item.row, 'below');
  }

  const bodies = ports.map(({ above, below }, body): PortedBody => {
    for (const side of [above, below]) side.sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || a.sort - b.sort);
    const needed = Math.max(layers.diagram.bodies[body]?.width ?? 0, portRoom(above), portRoom(below));
    return { column: add<Column>({ reach: Math.ceil(needed / 2) }), above, below };
  });
  const rows = layers.rows.map((row) => row.map((item) => lanes.get(item) ?? (bodies[item.body] as PortedBody).column));
  return { layers, columns, rows, bodies, channels, straightTies };
}

/** The width a box needs for the ports of one side. */
function portRoom(ports: readonly Port[]): number {
  let room = 2 * PORT_MARGIN;
  ports.forEach((port, index) => {
    const before = ports[index - 1];
    room += before === undefined ? port.reach : portsApart(before, port);
    if (index === ports.length - 1) room += port.reach;
  });
  return room;
}
