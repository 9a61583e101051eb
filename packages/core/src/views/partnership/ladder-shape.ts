import type { Statechart } from '../../partnership/index.js';

/** How the states of the first statechart region stand to one another as a ladder. States are indices of the statechart. */
export interface LadderShape {
  /** Index of the statechart region. */
  readonly region: number;
  /** Weakest first. */
  readonly rungs: readonly number[];
  /** States beside the ladder that look like steps and are none, such as a contrived partnership. */
  readonly sideRoads: readonly number[];
  /** States that remember the rung that was left, such as dormancy. */
  readonly pauses: readonly number[];
}

/**
 * Reads the ladder off a definition, which does not name it: the first region is what moves, its composite state holds the steps in order,
 * its initial state is below them, a state that leads back to a remembered step is a pause, and any other is a side road. A region without
 * a composite state is all steps. Rejected: a property of its own in the model, which every definition would have to repeat.
 */
export const ladderOf = ({ regions, states, parents }: Statechart): LadderShape => {
  const [first] = regions;
  const inside = parents.find(({ region }) => region === 0)?.children;
  if (!first || !inside) return { region: 0, rungs: first?.states ?? [], sideRoads: [], pauses: [] };
  const rungs = inside.includes(first.initial) ? inside : [first.initial, ...inside];
  const others = first.states.filter((state) => !rungs.includes(state));
  const remembers = (state: number): boolean => states[state]?.transitions.some(({ to }) => to.kind === 'history') ?? false;
  return { region: 0, rungs, sideRoads: others.filter((state) => !remembers(state)), pauses: others.filter(remembers) };
};
