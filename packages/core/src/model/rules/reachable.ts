import type { UnsettledModel } from '../types.js';

type Region = NonNullable<UnsettledModel['partnership']>['regions'][number];

/** `H(parent)`: whichever child of the parent was left last. */
const HISTORY = /^H\((.*)\)$/;

/** The states a transition can lead to; none where its target does not exist. */
export function targetsOf(region: Region, to: string): readonly string[] {
  if (Object.hasOwn(region.states, to)) return [to];
  const parent = HISTORY.exec(to)?.[1];
  const { parents } = region;
  if (parent === undefined || parents === undefined || !Object.hasOwn(parents, parent)) return [];
  return parents[parent]!.filter((child) => Object.hasOwn(region.states, child));
}

/**
 * The states that transitions can lead to from where a region may start, whatever their conditions: whether a condition can ever hold is
 * a question for the engine.
 */
export function reachableStates(region: Region, starts: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [region.initial, ...starts];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    if (reached.has(state) || !Object.hasOwn(region.states, state)) continue;
    reached.add(state);
    const { on, always } = region.states[state]!;
    for (const { to } of [...on, ...always]) waiting.push(...targetsOf(region, to));
  }
  return reached;
}
