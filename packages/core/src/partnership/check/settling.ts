import { refusal, repair, type Issue } from '../../issues/index.js';
import { compileGuard, type Reader, type Test } from '../compile-guard.js';
import type { NormalGuard } from '../normal-guard.js';
import type { Operand } from '../operands.js';
import type { Statechart } from '../statechart.js';
import { PASS_LIMIT } from '../moves.js';
import { criticalValues, operandKey } from './critical-values.js';
import { eventlessGroups, type EventlessGroup } from './eventless-groups.js';

/** Above this many situations the check is not made; the pass limit still stops the step. */
const SITUATION_LIMIT = 100_000;

/** An imagined moment: a value for each quantity that the guards look at, and a state for each region. */
interface Situation {
  readonly values: ReadonlyMap<string, number>;
  readonly states: number[];
}

/**
 * Eventless transitions that would follow one another for ever.
 *
 * While they settle only states change, so it is enough to try every situation that the guards can tell apart: for each quantity
 * the values at, between and beyond its thresholds. Quantities are taken as independent, so a loop may be reported that only an
 * impossible combination would cause; that is the safer mistake.
 */
export const restlessTransitions = (chart: Statechart): readonly Issue[] =>
  eventlessGroups(chart).flatMap((group) => {
    const issues: Issue[] = [];
    const names = group.regions.map((region) => `“${chart.regions[region]!.id}”`).join(' and ');
    const at = `/regions/${group.regions[0]}`;
    if (group.regions.length > 1) {
      const message =
        `The eventless transitions of ${names} look at each other, so the order in which they are taken matters. ` +
        `They can be rehearsed, but not exported as a state machine.`;
      issues.push(repair('schema', at, message));
    }
    const loop = findLoop(chart, group);
    if (loop === 'too-many')
      issues.push(repair('too-many', at, `It could not be shown that the eventless transitions of ${names} come to rest.`));
    else if (loop) {
      const states = loop.map((state) => `“${chart.regions[chart.states[state]!.region]!.id}.${chart.states[state]!.id}”`);
      issues.push(
        refusal('cycle', at, `The eventless transitions of ${names} never come to rest: they go round and round ${states.join(', ')}.`),
      );
    }
    return issues;
  });

const situationReader = (chart: Statechart): Reader<Situation> => {
  const read = (operand: Operand) => {
    if (operand.kind === 'number') return () => operand.value;
    const key = operandKey(operand);
    return (situation: Situation) => situation.values.get(key) ?? NaN;
  };
  return {
    low: read,
    high: read,
    isIn: (states) => {
      const wanted = new Set(states);
      const regions = [...new Set(states.map((state) => chart.states[state]!.region))];
      return (situation) => regions.some((region) => wanted.has(situation.states[region]!));
    },
  };
};

/** The states of a loop, if there is a situation from which the group never comes to rest. */
const findLoop = (chart: Statechart, group: EventlessGroup): readonly number[] | 'too-many' | null => {
  const reader = situationReader(chart);
  const test = (guard: NormalGuard | undefined): Test<Situation> => (guard ? compileGuard(guard, reader) : () => true);
  const ways = chart.states.map((state) => state.always.map(({ guard, to }) => ({ holds: test(guard), to })));
  const values = criticalValues(chart, group.guards);
  const axes: readonly (readonly number[])[] = [
    ...values.map(([, candidates]) => candidates),
    ...[...group.regions, ...group.watched].map((region) => chart.regions[region]!.states),
  ];
  if (axes.reduce((product, axis) => product * axis.length, 1) > SITUATION_LIMIT) return 'too-many';

  const pass = (situation: Situation): readonly number[] => {
    const visited: number[] = [];
    for (const region of group.regions) {
      const way = ways[situation.states[region]!]!.find(({ holds }) => holds(situation));
      if (!way) continue;
      // A remembered child is a child: the first stands for all of them.
      situation.states[region] = way.to.kind === 'state' ? way.to.state : chart.parents[way.to.parent]!.children[0]!;
      visited.push(situation.states[region]);
    }
    return visited;
  };

  for (const choice of product(axes)) {
    const states = chart.regions.map((region) => region.initial);
    [...group.regions, ...group.watched].forEach((region, k) => (states[region] = choice[values.length + k]!));
    const situation: Situation = { values: new Map(values.map(([key], k) => [key, choice[k]!])), states };
    let passes = 0;
    while (passes < PASS_LIMIT && pass(situation).length > 0) passes++;
    if (passes === PASS_LIMIT) return [...new Set(Array.from({ length: PASS_LIMIT }, () => pass(situation)).flat())];
  }
  return null;
};

function* product(axes: readonly (readonly number[])[]): Generator<readonly number[]> {
  const places = axes.map(() => 0);
  if (axes.some((axis) => axis.length === 0)) return;
  for (;;) {
    yield places.map((place, k) => axes[k]![place]!);
    let k = axes.length - 1;
    while (k >= 0 && ++places[k]! === axes[k]!.length) places[k--] = 0;
    if (k < 0) return;
  }
}
