import type { Statechart } from '../statechart.js';

/** The id of the machine's root, with which every state's address begins. */
export const ROOT = 'partnership';

/** The address of a state, for `target` and `stateIn`, for example `#partnership.arrangement.formed.weak`. */
export const addressOf = (chart: Statechart, index: number): string => {
  const { id, region, parent } = chart.states[index]!;
  const around = parent >= 0 ? `${chart.parents[parent]!.id}.` : '';
  return `#${ROOT}.${chart.regions[region]!.id}.${around}${id}`;
};

/** The key of the pseudo-state inside a composite state that leads back to the remembered child. No state's id begins with `_`. */
export const REMEMBERED = '_remembered';

/** The address of that pseudo-state. */
export const historyAddress = (chart: Statechart, parent: number): string => {
  const { id, region } = chart.parents[parent]!;
  return `#${ROOT}.${chart.regions[region]!.id}.${id}.${REMEMBERED}`;
};
