import { BUNDLE_GAP, LEAST_CHANNEL } from './measures.js';
import { apart, type Column, type Run } from './ports.js';
import type { Parting } from './columns.js';

/**
 * Puts the runs of a channel one below the other, so that they cross as little as they can and never lie on one another:
 * the channel routing of printed circuits (A. Hashimoto, J. Stevens, "Wire routing by optimizing channel assignment
 * within large apertures", DAC 1971), with runs as wide as their bundles.
 */

/** A leg of one run on a leg of another costs more than any number of crossings. */
const CONFLICT = 1000;
const ROUNDS = 20;

/** A channel whose runs have their places. */
export interface TrackedChannel {
  readonly height: number;
  /** Legs that would lie on one another whatever the order of the runs. */
  readonly conflicts: readonly Parting[];
}

interface Level {
  readonly run: Run;
  readonly left: number;
  readonly right: number;
  readonly reach: number;
}

/** Whether a run is no run at all: a link whose two legs stand in one line. */
export const isStraight = ({ tops, bottoms }: Run): boolean => tops.length === 1 && bottoms.length === 1 && tops[0]?.x === bottoms[0]?.x;

const levelOf = (run: Run): Level => {
  const legs = [...run.tops, ...run.bottoms];
  const xs = legs.map((leg) => leg.x);
  return { run, left: Math.min(...xs), right: Math.max(...xs), reach: run.bundle.extent / 2 };
};

const within = ({ x }: Column, { left, right }: Level): boolean => x > left && x < right;

/** Pairs of a lower leg of `above` and an upper leg of `below` that would lie on one another. */
const clashes = (above: Run, below: Run): (readonly [Column, Column])[] =>
  above.bottoms.flatMap((leg) =>
    below.tops.filter((other) => other !== leg && Math.abs(leg.x - other.x) < apart(leg, other)).map((other) => [leg, other] as const),
  );

/** What it costs to put one run above another. */
const costOf = (above: Level, below: Level): number =>
  below.run.tops.filter((leg) => within(leg, above)).length +
  above.run.bottoms.filter((leg) => within(leg, below)).length +
  clashes(above.run, below.run).length * CONFLICT;

/** The order of runs from top to bottom, as indices, found by inserting each where it costs least until nothing changes. */
function orderRuns(costs: readonly (readonly number[])[]): number[] {
  const cost = (above: number, below: number): number => costs[above]?.[below] ?? 0;
  let order: number[] = [];
  const insert = (run: number, at: number): number => {
    let best = 0;
    let bestPlace = at;
    let change = 0;
    for (let place = at - 1; place >= 0; place -= 1) {
      change += cost(run, order[place] as number) - cost(order[place] as number, run);
      if (change < best) [best, bestPlace] = [change, place];
    }
    change = 0;
    for (let place = at; place < order.length; place += 1) {
      change += cost(order[place] as number, run) - cost(run, order[place] as number);
      if (change < best) [best, bestPlace] = [change, place + 1];
    }
    order.splice(bestPlace, 0, run);
    return best;
  };
  costs.forEach((_, run) => insert(run, order.length));
  for (let round = 0; round < ROUNDS; round += 1) {
    let better = false;
    for (const run of costs.keys()) {
      const at = order.indexOf(run);
      order = order.filter((other) => other !== run);
      if (insert(run, at) < 0) better = true;
    }
    if (!better) break;
  }
  return order;
}

/**
 * Gives every run of a channel its `y`, and the channel its height.
 *
 * @param above the least room between the row above and a run; less above the first row, where no box is near
 * @param below the same for the row below
 */
export function layTracks(runs: readonly Run[], above: number, below: number): TrackedChannel {
  const levels = runs.filter((run) => !isStraight(run)).map(levelOf);
  const costs = levels.map((upper) => levels.map((lower) => (upper === lower ? 0 : costOf(upper, lower))));
  const ordered = orderRuns(costs).map((index) => levels[index] as Level);
  const conflicts = ordered.flatMap((upper, place) =>
    ordered.slice(place + 1).flatMap((lower) =>
      clashes(upper.run, lower.run).map(([one, other]) => {
        const [left, right] = one.x <= other.x ? [one, other] : [other, one];
        return { left, right, distance: apart(left, right) };
      }),
    ),
  );

  const earliest = ordered.map((level) => above + level.reach);
  ordered.forEach((level, place) => {
    for (let before = 0; before < place; before += 1) {
      const needed = (earliest[before] as number) + distance(ordered[before] as Level, level);
      if (needed > (earliest[place] as number)) earliest[place] = needed;
    }
  });
  const least = runs.length > 0 ? above + below : Math.min(above + below, LEAST_CHANNEL);
  const height = Math.max(least, ...ordered.map((level, place) => (earliest[place] as number) + level.reach + below));
  const latest = ordered.map((level) => height - below - level.reach);
  for (let place = ordered.length - 2; place >= 0; place -= 1) {
    for (let after = place + 1; after < ordered.length; after += 1) {
      const needed = (latest[after] as number) - distance(ordered[place] as Level, ordered[after] as Level);
      if (needed < (latest[place] as number)) latest[place] = needed;
    }
  }
  ordered.forEach(({ run, ...level }, place) => {
    const low = earliest[place] as number;
    const high = latest[place] as number;
    run.y = run.bottoms.length === 0 ? low : run.tops.length === 0 ? high : Math.round((low + high) / 2);
    for (let before = 0; before < place; before += 1) {
      const other = ordered[before] as Level;
      run.y = Math.max(run.y, other.run.y + distance(other, { run, ...level }));
    }
  });
  return { height, conflicts };
}

/** How far below one run the next must lie: -Infinity where they are nowhere near each other. */
function distance(above: Level, below: Level): number {
  const gap = above.reach + below.reach + BUNDLE_GAP;
  const near = above.left - gap < below.right && below.left - gap < above.right;
  return near ? gap : -Infinity;
}
