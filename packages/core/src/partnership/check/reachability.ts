import { refusal, type Issue } from '../../issues/index.js';
import type { ChartTransition, Statechart } from '../statechart.js';

const targets = (chart: Statechart, { to }: ChartTransition): readonly number[] =>
  to.kind === 'state' ? [to.state] : chart.parents[to.parent]!.children;

/** States that no path of transitions leads to, from any region's initial state or any start, whatever the guards say. */
export const unreachableStates = (chart: Statechart): readonly Issue[] => {
  const reached = new Set<number>([
    ...chart.regions.map((region) => region.initial),
    ...chart.starts.flatMap((start) => start.configuration),
  ]);
  // A set grows while it is walked, so this visits every state that is reached.
  for (const state of reached) {
    const { transitions, always } = chart.states[state]!;
    for (const transition of [...transitions, ...always]) for (const target of targets(chart, transition)) reached.add(target);
  }
  return chart.states.flatMap((state, index) => {
    if (reached.has(index)) return [];
    const region = chart.regions[state.region]!.id;
    return [
      refusal(
        'dangling',
        `/regions/${state.region}/states/${state.id}`,
        `No transition and no start leads to the state “${region}.${state.id}”.`,
      ),
    ];
  });
};
