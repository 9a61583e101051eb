import type { Reader } from './compile-guard.js';
import { allConditions, createConditionExplainer, reasonsAgainst } from './explain-conditions.js';
import { valueAfter } from './effects.js';
import type { Change, Condition, EffectExplanation, Explanation, Move, Named, Outcome, Way } from './explanation.js';
import type { ExplanationWording } from './explanation-wording.js';
import type { Layout } from './layout.js';
import { draftOf, type PartnershipState } from './state.js';
import type { ChartEffect, Statechart } from './statechart.js';
import type { Stepper } from './step.js';

/** Explains every event in any state of one statechart, in one language. */
export const createExplainer = (
  chart: Statechart,
  layout: Layout,
  reader: Reader<PartnershipState>,
  stepper: Stepper,
  wording: ExplanationWording,
): ((state: PartnershipState, event: number) => Explanation) => {
  const explainCondition = createConditionExplainer(chart, reader, wording);
  const namedState = (index: number): Named => ({ id: chart.states[index]!.id, label: chart.states[index]!.label });
  const namedRegion = (index: number): Named => ({ id: chart.regions[index]!.id, label: chart.regions[index]!.label });

  const counters = chart.vocabulary.counters.map((id) => ({ id, label: wording.counter(id) }));
  const forces = chart.factors.map(({ id, label }) => ({ id, label }));
  const subjectOf = ({ kind, index }: ChartEffect['target']): Named => (kind === 'rating' ? forces : counters)[index]!;

  const requirements = (state: PartnershipState, index: number): Condition | null => {
    const event = chart.events[index]!;
    const parts: Condition[] = [];
    if (event.once) {
      const used = state.cells[layout.used + layout.onceEvents.indexOf(index)] === 1;
      parts.push({ kind: 'once', outcome: used ? 'not-met' : 'met', text: wording.once(used) });
    }
    if (chart.regions.every((_, region) => chart.states[state.cells[region]!]!.final)) {
      parts.push({ kind: 'not-ended', outcome: 'not-met', text: wording.ended() });
    }
    if (event.requires) {
      const condition = explainCondition(event.requires, state);
      parts.push(...(condition.kind === 'all' ? condition.parts : [condition]));
    }
    return allConditions(parts, wording);
  };

  const effectsOf = (state: PartnershipState, index: number): readonly EffectExplanation[] => {
    const draft = draftOf(state);
    return chart.events[index]!.effects.map((effect) => {
      const { kind, amount, target, condition } = effect;
      const conditions = condition ? explainCondition(condition, draft) : null;
      const outcome = conditions?.outcome ?? 'met';
      const cell = (target.kind === 'rating' ? layout.ratings : layout.counters) + target.index;
      if (outcome === 'met') draft.cells[cell] = valueAfter(effect, draft.cells[cell]!, chart.scale);
      const limit = amount > 0 ? effect.max : effect.min;
      const subject = subjectOf(target);
      const text = wording.effect({ subject: subject.label, kind, amount, limit: Number.isFinite(limit) ? limit : null });
      return { subject, outcome, conditions, text };
    });
  };

  const waysOf = (state: PartnershipState, event: number, allowed: boolean): readonly Way[] => {
    const moment = stepper.prepared(state, event);
    return chart.regions.flatMap((_, region) => {
      const from = moment.cells[region]!;
      let open = allowed;
      return chart.states[from]!.transitions.flatMap((transition): Way[] => {
        if (transition.event !== event) return [];
        const conditions = transition.guard ? explainCondition(transition.guard, moment) : null;
        const outcome: Outcome = conditions?.outcome ?? 'met';
        const taken = open && outcome === 'met';
        if (taken) open = false;
        const to = namedState(stepper.destination(moment, transition));
        const parts = conditions?.kind === 'all' ? conditions.parts : conditions ? [conditions] : [];
        const met = parts.filter((part) => part.outcome === 'met').length;
        const facts = {
          region: namedRegion(region).label,
          from: namedState(from).label,
          to: to.label,
          outcome,
          taken,
          met,
          total: parts.length,
        };
        const { why, sources } = transition;
        return [
          { region: namedRegion(region), from: namedState(from), to, outcome, taken, why, sources, conditions, text: wording.way(facts) },
        ];
      });
    });
  };

  const movesOf = (before: PartnershipState, after: PartnershipState): readonly Move[] =>
    chart.regions.flatMap((_, index) => {
      if (before.cells[index] === after.cells[index]) return [];
      const [region, from, to] = [namedRegion(index), namedState(before.cells[index]!), namedState(after.cells[index]!)];
      return [{ region, from, to, text: wording.move(region.label, from.label, to.label) }];
    });

  const changesOf = (before: PartnershipState, after: PartnershipState): readonly Change[] => {
    const changes = (kind: Change['kind'], offset: number, subjects: readonly Named[]) =>
      subjects.flatMap((subject, index): Change[] => {
        const [from, to] = [before, after].map(({ cells }) => (Number.isNaN(cells[offset + index]!) ? null : cells[offset + index]!)) as [
          number | null,
          number | null,
        ];
        return from === to ? [] : [{ kind, subject, from, to, text: wording.change(subject.label, from, to) }];
      });
    return [...changes('rating', layout.ratings, forces), ...changes('counter', layout.counters, counters)];
  };

  return (state, index) => {
    const { id, label, owner, sources } = chart.events[index]!;
    const conditions = requirements(state, index);
    const allowed = stepper.allowed(state, index);
    const outcome = conditions?.outcome ?? 'met';
    const after = stepper.step(state, index);
    const moves = movesOf(state, after);
    const reasons = conditions ? reasonsAgainst(conditions) : [];
    return {
      event: { id, label, owner, sources },
      allowed,
      outcome,
      text: wording.event({ event: label, outcome, reasons, moves: moves.map((move) => move.text) }),
      conditions,
      effects: effectsOf(state, index),
      ways: waysOf(state, index, allowed),
      moves,
      changes: changesOf(state, after),
    };
  };
};
