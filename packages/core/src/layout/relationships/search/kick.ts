import { buildLayers, planOf, renumber, type Item, type Layers } from '../layers.js';
import type { Measures } from '../measures.js';
import { pick, type Random } from './seeded-random.js';
import { straightenLanes } from './start-order.js';

/** How often a body that moves to another row gets a row of its own. */
const OWN_ROW = 0.1;
/** A tier of fewer bodies stays in one row. */
const FEWEST_TO_SPLIT = 4;

/** The rows of every shelf. */
function shelfRows(layers: Layers): number[][] {
  let place = 0;
  return layers.diagram.shelves.map((shelf) => {
    const group: number[] = [];
    let seen = 0;
    do {
      seen += bodiesIn(layers.rows[place] as Item[]).length;
      group.push(place);
      place += 1;
    } while (seen < shelf.bodies.length);
    return group;
  });
}

const bodiesIn = (row: readonly Item[]): Item[] => row.filter((item) => item.bundle === undefined);

const bundlesOf = (layers: Layers, bodies: readonly number[]): Set<number> =>
  new Set(layers.diagram.bundles.filter(({ from, to }) => bodies.includes(from) || bodies.includes(to)).map(({ index }) => index));

/** Exchanges two bodies of one row, or moves one to another's place, and lets their lanes follow. */
export function kickWithinRow(layers: Layers, random: Random): Layers | undefined {
  const wide = layers.rows.filter((row) => bodiesIn(row).length > 1);
  const row = wide[pick(random, wide.length)];
  if (row === undefined) return undefined;
  const bodies = bodiesIn(row);
  const one = bodies[pick(random, bodies.length)] as Item;
  const others = bodies.filter((item) => item !== one);
  const other = others[pick(random, others.length)] as Item;
  const target = other.position;
  if (random() < 0.5) {
    row[one.position] = other;
    row[target] = one;
    renumber(row);
    straightenLanes(layers, bundlesOf(layers, [one.body, other.body]));
  } else {
    row.splice(one.position, 1);
    row.splice(target, 0, one);
    renumber(row);
    straightenLanes(layers, bundlesOf(layers, [one.body]));
  }
  return layers;
}

/**
 * Sends one bundle down another way: all its lanes to one random place across the figure. Sifting moves one lane at a
 * time, so it cannot bring a bundle round the other side of a body that its neighbours in the next rows hold it to.
 */
export function kickLanes(layers: Layers, random: Random): Layers | undefined {
  const long = layers.lanes.filter((lanes) => lanes.length > 0);
  const lanes = long[pick(random, long.length)];
  if (lanes === undefined) return undefined;
  const key = random();
  for (const lane of lanes) {
    const row = layers.rows[lane.row] as Item[];
    row.splice(lane.position, 1);
    row.splice(Math.round(key * row.length), 0, lane);
    renumber(row);
  }
  return layers;
}

/**
 * Exchanges two bodies of one tier that stand in different rows, or moves one to another row of its tier or to a row of
 * its own, and builds the layers anew: other bundles pass other rows then. A row that loses its last body goes.
 * Everything that did not move keeps its place.
 *
 * @returns new layers, or undefined where the tier has one body only; those given stay as they are
 */
export function kickBetweenRows(layers: Layers, random: Random, measures: Measures): Layers | undefined {
  const groups = shelfRows(layers);
  const plan = planOf(layers);
  const body = pick(random, layers.diagram.bodies.length);
  const from = (layers.bodies[body] as Item).row;
  const group = groups.find((rows) => rows.includes(from)) as number[];
  const source = plan[from] as number[];
  if (group.length === 1 && source.length < FEWEST_TO_SPLIT) return undefined;
  const rest = group.filter((row) => row !== from);
  const to = rest[pick(random, rest.length)];
  if (to === undefined || random() < OWN_ROW) {
    if (source.length < 2) return undefined;
    plan[from] = source.filter((one) => one !== body);
    plan.splice((group[0] as number) + pick(random, group.length + 1), 0, [body]);
    return rebuild(layers, plan, new Map());
  }
  const target = plan[to] as number[];
  if (random() < 0.5 && target.length < measures.bodiesPerRow) {
    plan[to] = [...target, body];
    plan[from] = source.filter((one) => one !== body);
    if (source.length === 1) plan.splice(from, 1);
    return rebuild(layers, plan, new Map());
  }
  const other = target[pick(random, target.length)] as number;
  plan[from] = source.map((one) => (one === body ? other : one));
  plan[to] = target.map((one) => (one === other ? body : one));
  return rebuild(
    layers,
    plan,
    new Map([
      [body, other],
      [other, body],
    ]),
  );
}

/**
 * Builds layers for another plan, keeping everything where it was.
 *
 * @param stands the bodies that change places, each with the one whose old place it takes
 */
function rebuild(layers: Layers, plan: readonly (readonly number[])[], stands: ReadonlyMap<number, number>): Layers {
  const next = buildLayers(layers.diagram, plan);
  const formerly = (body: number): Item => layers.bodies[stands.get(body) ?? body] as Item;
  const place = (item: Item): number => (item.position + 0.5) / (layers.rows[item.row] as Item[]).length;
  for (const item of next.bodies) item.key = place(formerly(item.body));
  const emptyRows = layers.rows.flatMap((row, old) => (row.every((item) => item.bundle !== undefined) ? [old] : []));
  const oldRows = plan.map((row) => (row[0] === undefined ? emptyRows.shift() : formerly(row[0]).row));
  const unplaced = new Set<number>();
  next.lanes.forEach((lanes, index) => {
    for (const lane of lanes) {
      const before = layers.lanes[index]?.find(({ row }) => row === oldRows[lane.row]);
      if (before === undefined) unplaced.add(index);
      lane.key = before === undefined ? 0.5 : place(before);
    }
  });
  for (const row of next.rows) {
    row.sort((a, b) => a.key - b.key || a.position - b.position);
    renumber(row);
  }
  straightenLanes(next, unplaced);
  return next;
}
