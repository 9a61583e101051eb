import type { NormalGuard } from './normal-guard.js';
import type { Operand, Term } from './operands.js';
import type { Statechart } from './statechart.js';

/** What eventless transitions look at, so that after a change only those are tried that it can concern. */
export interface Dependencies {
  /** Regions with eventless transitions, in document order. */
  readonly restless: readonly number[];
  /** The restless regions that may have to move after a rating or counter changed, in document order. */
  readonly afterQuantity: (kind: 'rating' | 'counter', index: number) => readonly number[];
  /** The restless regions that may have to move after a region has moved, itself included, in document order. */
  readonly afterRegion: (region: number) => readonly number[];
}

interface Seen {
  readonly ratings: ReadonlySet<number>;
  readonly counters: ReadonlySet<number>;
  readonly regions: ReadonlySet<number>;
}

/** Works out which regions' eventless transitions look at what, directly or through a region that moves by itself. */
export const dependenciesOf = (chart: Statechart): Dependencies => {
  const restless = chart.regions.flatMap((region, index) =>
    region.states.some((state) => chart.states[state]!.always.length > 0) ? [index] : [],
  );
  const seen = chart.regions.map((_, region) => seenBy(chart, region));

  /** Adds the regions that look at one that may move, until there are no more. */
  const spread = (first: readonly number[]): readonly number[] => {
    const found = new Set(first);
    for (const moving of found) seen.forEach(({ regions }, region) => regions.has(moving) && found.add(region));
    return restless.filter((region) => found.has(region));
  };

  return {
    restless,
    afterQuantity: (kind, index) =>
      spread(restless.filter((region) => seen[region]?.[kind === 'rating' ? 'ratings' : 'counters'].has(index))),
    afterRegion: (region) => spread(restless.filter((other) => other === region || seen[other]?.regions.has(region))),
  };
};

const seenBy = (chart: Statechart, region: number): Seen => {
  const ratings = new Set<number>();
  const counters = new Set<number>();
  const regions = new Set<number>();
  const { factors, quadrantSums } = chart.weighing;

  const look = (of: Operand | Term['of']): void => {
    if (of.kind === 'rating') ratings.add(of.index);
    else if (of.kind === 'counter') counters.add(of.index);
    else if (of.kind === 'derived') chart.vocabulary.derived[of.index]!.terms.forEach((term) => look(term.of));
    else if (of.kind === 'balance') factors.forEach((_, factor) => ratings.add(factor));
    else if (of.kind === 'quadrant') quadrantSums[of.index]!.factors.forEach((factor) => ratings.add(factor));
  };
  const visit = (guard: NormalGuard): void => {
    if ('parts' in guard) guard.parts.forEach(visit);
    else if (guard.kind === 'in') guard.states.forEach((state) => regions.add(chart.states[state]!.region));
    else if (guard.kind === 'every') look(guard.counter);
    else [guard.left, guard.right].forEach(look);
  };
  for (const state of chart.regions[region]!.states) for (const { guard } of chart.states[state]!.always) if (guard) visit(guard);
  return { ratings, counters, regions };
};
