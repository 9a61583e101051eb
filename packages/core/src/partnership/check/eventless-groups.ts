import type { NormalGuard } from '../normal-guard.js';
import type { Statechart } from '../statechart.js';

/** Regions whose eventless transitions look at each other, directly or through others. */
export interface EventlessGroup {
  /** In document order, which is the order they are settled in. */
  readonly regions: readonly number[];
  /** Other regions that their guards look at; these keep still while the group settles. */
  readonly watched: readonly number[];
  readonly guards: readonly NormalGuard[];
}

const regionsSeen = (chart: Statechart, guard: NormalGuard): readonly number[] => {
  if (guard.kind === 'all' || guard.kind === 'any') return guard.parts.flatMap((part) => regionsSeen(chart, part));
  return guard.kind === 'in' ? guard.states.map((state) => chart.states[state]!.region) : [];
};

/** Groups the regions that have eventless transitions. */
export const eventlessGroups = (chart: Statechart): readonly EventlessGroup[] => {
  const guardsOf = chart.regions.map((region) =>
    region.states.flatMap((state) => chart.states[state]!.always.flatMap((transition) => transition.guard ?? [])),
  );
  const restless = chart.regions.flatMap((region, index) =>
    region.states.some((state) => chart.states[state]!.always.length > 0) ? [index] : [],
  );
  const seen = guardsOf.map((guards) => new Set(guards.flatMap((guard) => regionsSeen(chart, guard))));

  const groups: Set<number>[] = [];
  for (const region of restless) {
    const touching = groups.filter((group) => [...group].some((member) => seen[region]!.has(member) || seen[member]!.has(region)));
    const merged = new Set([...touching.flatMap((group) => [...group]), region]);
    groups.splice(0, groups.length, ...groups.filter((group) => !touching.includes(group)), merged);
  }
  return groups.map((group) => {
    const regions = [...group].sort((a, b) => a - b);
    const watched = [...new Set(regions.flatMap((region) => [...seen[region]!]))].filter((region) => !group.has(region));
    return { regions, watched, guards: regions.flatMap((region) => guardsOf[region]!) };
  });
};
