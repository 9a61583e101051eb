import type { ChartRegion, ChartState, ChartTransition, Statechart } from '../statechart.js';
import { addressOf, historyAddress, REMEMBERED } from './addresses.js';
import { writeGuard } from './guards.js';

/** The internal event with which an accepted event reaches the regions, once its effects have been applied. */
export const reaching = (event: string): string => `reach.${event}`;

const writeTransition = (chart: Statechart, { to, guard, why }: ChartTransition) => ({
  target: to.kind === 'state' ? addressOf(chart, to.state) : historyAddress(chart, to.parent),
  ...(guard ? { guard: writeGuard(chart, guard) } : {}),
  ...(why ? { description: why } : {}),
});

const writeState = (chart: Statechart, state: ChartState) => {
  const on: Record<string, object[]> = {};
  for (const transition of state.transitions) {
    (on[reaching(chart.events[transition.event]!.id)] ??= []).push(writeTransition(chart, transition));
  }
  return {
    description: state.label,
    ...(state.final ? { type: 'final' } : {}),
    ...(state.transitions.length > 0 ? { on } : {}),
    ...(state.always.length > 0 ? { always: state.always.map((transition) => writeTransition(chart, transition)) } : {}),
  };
};

/**
 * Writes one region as a state node, with its composite states inside it.
 * @param current the state it starts in
 */
export const writeRegion = (chart: Statechart, region: ChartRegion, current: number): object => {
  const nodes = (states: readonly number[]) =>
    Object.fromEntries(states.map((state) => [chart.states[state]!.id, writeState(chart, chart.states[state]!)]));
  const parents = chart.parents.flatMap((parent, index) => {
    if (!parent.children.some((child) => region.states.includes(child))) return [];
    const first = chart.states[parent.children[0]!]!.id;
    const initial = chart.states[current]!.parent === index ? chart.states[current]!.id : first;
    const remembered = { type: 'history', history: 'shallow', target: first };
    return [
      [parent.id, { initial, states: { ...nodes(parent.children), ...(parent.remembers ? { [REMEMBERED]: remembered } : {}) } }] as const,
    ];
  });
  const { id, parent } = chart.states[current]!;
  return {
    description: region.label,
    initial: parent >= 0 ? chart.parents[parent]!.id : id,
    states: { ...nodes(region.states.filter((state) => chart.states[state]!.parent < 0)), ...Object.fromEntries(parents) },
  };
};
