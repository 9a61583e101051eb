import { refusal, repair, type Issue } from '../../issues/index.js';
import type { Statechart } from '../statechart.js';

/** Ends that may not be meant: states without a way out, events that lead nowhere, transitions that can never be taken. */
export const unintendedEnds = (chart: Statechart): readonly Issue[] => {
  const issues: Issue[] = [];
  chart.states.forEach((state) => {
    const name = `“${chart.regions[state.region]!.id}.${state.id}”`;
    const at = `/regions/${state.region}/states/${state.id}`;
    const ways = state.transitions.length + state.always.length;
    if (ways === 0 && !state.final) {
      issues.push(repair('schema', at, `Nothing leads out of ${name}. Mark it as final if that is meant.`));
    }
    if (ways > 0 && state.final) issues.push(refusal('schema', at, `${name} is marked as final, yet something leads out of it.`));
    for (const list of [state.transitions, state.always]) {
      const closed = new Set<number>();
      for (const transition of list) {
        if (closed.has(transition.event)) {
          const event = chart.events[transition.event]?.id;
          const on = event ? ` on “${event}”` : '';
          issues.push(
            repair('schema', at, `${name} has a transition${on} that can never be taken, because one before it has no condition.`),
          );
        }
        if (!transition.guard) closed.add(transition.event);
      }
    }
  });
  const answered = new Set(chart.states.flatMap((state) => state.transitions.map((transition) => transition.event)));
  chart.events.forEach((event, index) => {
    if (event.effects.length > 0 || answered.has(index)) return;
    issues.push(
      refusal('dangling', `/events/${index}`, `The event “${event.id}” leads nowhere: it changes no rating and no state answers it.`),
    );
  });
  return issues;
};
