import type { Condition, Explanation, Outcome, Way } from '../../partnership/index.js';
import { type ConditionView, conditionView, topConditions } from './condition-view.js';
import { gainOf, keyOf } from './nearer.js';
import { count, ownerLabel, type Scene, stateIn } from './scene.js';

/** A condition of the way up, and who could bring it nearer. */
export interface WayCondition extends ConditionView {
  /** "Would bring it nearer now: Government (Legislate area-wide measures)." Empty where it is met. */
  readonly help: string;
}

/** One way to a higher step. */
export interface WayUp {
  readonly event: string;
  /** "By “Evidence review” (Time)". */
  readonly by: string;
  /** The state it leads to. */
  readonly to: string;
  readonly outcome: Outcome;
  readonly conditions: readonly WayCondition[];
  /** The way in one sentence: open, shut, or not known. */
  readonly sentence: string;
}

/** How far up a state is: its rung, 0 for the lowest; −1 beside the ladder. */
export const rungOf = ({ chart, ladder }: Scene, id: string): number => ladder.rungs.findIndex((rung) => chart.states[rung]?.id === id);

const MOST_NAMED = 3;

/** What must hold for a way, what the event itself requires first; a condition that both name stands once. */
const conditionsOf = (event: Explanation, way: Way): readonly Condition[] => [
  ...new Map(
    [...topConditions(event.conditions), ...topConditions(way.conditions)].map((condition) => [keyOf(condition), condition]),
  ).values(),
];

const waysUp = (scene: Scene, explanation: Explanation): readonly Way[] => {
  const { chart, ladder, state } = scene;
  const here = Math.max(rungOf(scene, chart.states[stateIn(state, ladder.region)]?.id ?? ''), 0);
  return explanation.ways.filter(({ region, to }) => region.id === chart.regions[ladder.region]?.id && rungOf(scene, to.id) > here);
};

/** For each condition of a way, by its key, the moves that are possible now and would bring it nearer; the most helpful first. */
const helpersOf = (
  scene: Scene,
  event: string,
  way: Way,
  conditions: readonly Condition[],
): ReadonlyMap<string, readonly Explanation[]> => {
  const { player, state, words, explanations } = scene;
  const found = new Map<string, { readonly move: Explanation; readonly gain: number }[]>();
  for (const move of explanations) {
    if (!move.allowed || move.event.id === event) continue;
    const then = player.explain(player.step(state, move.event.id), event, words.explanation);
    const same = then.ways.find(({ from, to, why }) => from.id === way.from.id && to.id === way.to.id && why === way.why);
    if (!same) continue;
    const after = new Map(conditionsOf(then, same).map((condition) => [keyOf(condition), condition]));
    for (const condition of conditions) {
      const key = keyOf(condition);
      const now = after.get(key);
      const gain = now ? gainOf(condition, now) : 0;
      if (gain > 1e-9) found.set(key, [...(found.get(key) ?? []), { move, gain }]);
    }
  }
  return new Map([...found].map(([key, list]) => [key, list.sort((a, b) => b.gain - a.gain).map(({ move }) => move)]));
};

/**
 * The moves that could bring a condition nearer some time, though not by one step from here: those that change its rating or counter in the
 * direction asked for, and those that lead to its states.
 */
const laterHelpers = ({ chart, explanations }: Scene, condition: Condition): readonly Explanation[] => {
  const events = new Set<number>();
  for (const part of 'parts' in condition ? condition.parts : [condition]) {
    if (part.kind === 'state')
      for (const { transitions } of chart.states)
        for (const { event, to } of transitions) {
          const there = to.kind === 'state' ? chart.states[to.state] : undefined;
          if (there && chart.regions[there.region]?.id === part.region.id && part.states.some(({ id }) => id === there.id) !== part.negated)
            events.add(event);
        }
    else if ('sign' in part)
      chart.events.forEach(({ effects }, event) => {
        for (const { target, amount } of effects) {
          const id = (target.kind === 'rating' ? chart.vocabulary.ratings : chart.vocabulary.counters)[target.index];
          if (id === part.subject.id && (part.sign.startsWith('<') ? amount < 0 : amount > 0)) events.add(event);
        }
      });
  }
  return [...events].flatMap((event) => explanations[event] ?? []);
};

/** "Government (Legislate area-wide measures, Reduce performance tables, 2 more)", one after the other. */
const byOwner = (scene: Scene, moves: readonly Explanation[]): string => {
  const { words } = scene;
  const owners = [...new Set(moves.map(({ event }) => event.owner))];
  const texts = owners.map((owner) => {
    const theirs = moves.filter(({ event }) => event.owner === owner);
    const names = theirs.slice(0, MOST_NAMED).map(({ event }) => event.label);
    const more = theirs.length - names.length;
    return words.ownersMoves(ownerLabel(words, owner), [...names, ...(more > 0 ? [words.andMore(count(scene, more))] : [])].join(', '));
  });
  return texts.join('; ');
};

const helpText = (scene: Scene, condition: Condition, now: readonly Explanation[]): string => {
  const { words } = scene;
  if (now.length > 0) return words.helps(byOwner(scene, now));
  const later = laterHelpers(scene, condition);
  return later.length > 0 ? words.helpsLater(byOwner(scene, later)) : words.nobodyHelps;
};

const OPENNESS: Readonly<Record<Outcome, number>> = { met: 0, unknown: 1, 'not-met': 2 };

/** Every way to a higher step from here: open ones first, then those with the least still to do. */
export const waysUpView = (scene: Scene): readonly WayUp[] => {
  const { words } = scene;
  const found = scene.explanations.flatMap((explanation) => {
    const ways = waysUp(scene, explanation);
    // Where one is taken, the others that answer the same event are not ways from here.
    const taken = ways.filter((way) => way.taken);
    return (taken.length > 0 ? taken : ways).map((way) => {
      const conditions = conditionsOf(explanation, way);
      const outcome: Outcome = way.taken ? 'met' : explanation.outcome === 'not-met' || way.outcome !== 'unknown' ? 'not-met' : 'unknown';
      return { explanation, way, conditions, outcome, unmet: conditions.filter((condition) => condition.outcome !== 'met').length };
    });
  });
  found.sort((a, b) => OPENNESS[a.outcome] - OPENNESS[b.outcome] || a.unmet - b.unmet);
  return found.map(({ explanation: { event }, way, conditions, outcome, unmet }) => {
    const helpers = unmet > 0 ? helpersOf(scene, event.id, way, conditions) : new Map<string, readonly Explanation[]>();
    const sentence =
      outcome === 'met'
        ? words.wayOpen(event.label, way.to.label)
        : outcome === 'unknown'
          ? words.wayUnknown(way.to.label)
          : words.wayShut(way.to.label, count(scene, conditions.length - unmet), count(scene, conditions.length));
    return {
      event: event.id,
      by: words.wayUpBy(event.label, ownerLabel(words, event.owner)),
      to: way.to.label,
      outcome,
      sentence,
      conditions: conditions.map((condition) => ({
        ...conditionView(condition, words),
        help: condition.outcome === 'met' ? '' : helpText(scene, condition, helpers.get(keyOf(condition)) ?? []),
      })),
    };
  });
};
