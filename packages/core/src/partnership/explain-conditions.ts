import type { Citation } from '../forces/definition.js';
import { compileGuard, type Reader } from './compile-guard.js';
import type { Condition, Named, Outcome, QuantityCondition } from './explanation.js';
import type { ExplanationWording } from './explanation-wording.js';
import { opposite, type NormalGuard } from './normal-guard.js';
import type { Operand, Term } from './operands.js';
import type { PartnershipState } from './state.js';
import type { Statechart } from './statechart.js';

/** Says how a condition stands in a state, with what is behind it. */
export type ConditionExplainer = (guard: NormalGuard, state: PartnershipState) => Condition;

/** How several outcomes stand together (Kleene): any "not met" spoils "all", any "met" settles "any", otherwise "not known" stays. */
const together = (kind: 'all' | 'any', outcomes: readonly Outcome[]): Outcome => {
  const deciding: Outcome = kind === 'all' ? 'not-met' : 'met';
  if (outcomes.includes(deciding)) return deciding;
  if (outcomes.includes('unknown')) return 'unknown';
  return kind === 'all' ? 'met' : 'not-met';
};

/** The single tests under a condition that do not hold, as sentences. */
export const reasonsAgainst = (condition: Condition): readonly string[] => {
  if (condition.outcome === 'met') return [];
  return 'parts' in condition && condition.kind === 'all' ? condition.parts.flatMap(reasonsAgainst) : [wholeText(condition)];
};

const distinct = (citations: readonly Citation[]): readonly Citation[] => [
  ...new Map(citations.map((citation) => [`${citation.source} ${citation.place}`, citation])).values(),
];

const wholeText = (condition: Condition): string =>
  'parts' in condition ? [condition.text, ...condition.parts.map(wholeText)].join(' ') : condition.text;

/** Makes the explainer of conditions for one statechart and one language. */
export const createConditionExplainer = (
  chart: Statechart,
  reader: Reader<PartnershipState>,
  wording: ExplanationWording,
): ConditionExplainer => {
  const { vocabulary } = chart;
  const named = (index: number): Named => ({ id: chart.states[index]!.id, label: chart.states[index]!.label });

  const arriving = (state: number): readonly Citation[] =>
    chart.states.flatMap(({ transitions, always }) =>
      [...transitions, ...always].flatMap(({ to, sources }) => (to.kind === 'state' && to.state === state ? sources : [])),
    );
  // Most states carry no source of their own; the transitions that lead to them do.
  const sourcesOfState = (state: number) => (chart.states[state]!.sources.length > 0 ? chart.states[state]!.sources : arriving(state));

  const termName = (of: Term['of']): string => {
    if (of.kind === 'balance') return wording.balance();
    return of.kind === 'quadrant' ? chart.quadrantLabels[of.index]! : subjectOf(of).label;
  };
  const parameterName = (id: string): string => {
    const state = id.startsWith('theta.') ? chart.states.find((candidate) => candidate.id === id.slice('theta.'.length)) : undefined;
    return wording.parameter(id, state?.label ?? null);
  };
  const subjectOf = (operand: Operand): Named & { readonly sources: readonly Citation[] } => {
    switch (operand.kind) {
      case 'number':
        return { id: '', label: String(operand.value), sources: [] };
      case 'rating':
        return chart.factors[operand.index]!;
      case 'counter': {
        const id = vocabulary.counters[operand.index]!;
        return { id, label: wording.counter(id), sources: [] };
      }
      case 'parameter': {
        const id = vocabulary.parameters[operand.index]!;
        return { id, label: parameterName(id), sources: [] };
      }
      case 'derived': {
        const { name, terms } = vocabulary.derived[operand.index]!;
        const labels = (sign: number) => terms.filter((term) => term.sign === sign).map((term) => termName(term.of));
        const sources = distinct(terms.flatMap(({ of }) => (of.kind === 'rating' ? chart.factors[of.index]!.sources : [])));
        return { id: name, label: wording.sum(labels(1), labels(-1)), sources };
      }
    }
  };

  const outcomeOf = (guard: NormalGuard, state: PartnershipState): Outcome => {
    if (compileGuard(guard, reader)(state)) return 'met';
    return compileGuard(opposite(guard), reader)(state) ? 'not-met' : 'unknown';
  };

  const quantity = (guard: NormalGuard & { readonly kind: 'compare' }, state: PartnershipState): QuantityCondition => {
    const range = (operand: Operand) => {
      const [low, high] = [reader.low(operand)(state), reader.high(operand)(state)];
      return { low, high, value: low === high ? low : null };
    };
    const outcome = outcomeOf(guard, state);
    const subject = subjectOf(guard.left);
    const measured = range(guard.left);
    const against = range(guard.right).value;
    const threshold = guard.right.kind === 'number' ? null : subjectOf(guard.right);
    const facts = {
      outcome,
      subject: subject.label,
      ...measured,
      sign: guard.sign,
      threshold: against,
      thresholdLabel: threshold?.label ?? null,
    };
    return {
      kind: guard.left.kind,
      outcome,
      text: wording.quantity({ ...facts, outOf: guard.left.kind === 'rating' ? chart.scale.max : null }),
      subject: { id: subject.id, label: subject.label },
      ...measured,
      sign: guard.sign,
      threshold: { id: threshold?.id ?? null, label: threshold?.label ?? null, value: against },
      sources: subject.sources,
    };
  };

  const stateOfRegion = (region: number, states: readonly number[], negated: boolean, state: PartnershipState): Condition => {
    const { id, label } = chart.regions[region]!;
    const current = named(state.cells[region]!);
    const outcome: Outcome = states.includes(state.cells[region]!) === negated ? 'not-met' : 'met';
    const text = wording.state({ outcome, region: label, current: current.label, states: states.map((s) => named(s).label), negated });
    return {
      kind: 'state',
      outcome,
      text,
      region: { id, label },
      current,
      states: states.map(named),
      negated,
      sources: distinct(states.flatMap(sourcesOfState)),
    };
  };

  const group = (kind: 'all' | 'any', parts: readonly Condition[]): Condition => {
    if (parts.length === 1) return parts[0]!;
    const met = parts.filter((part) => part.outcome === 'met').length;
    const outcome = together(
      kind,
      parts.map((part) => part.outcome),
    );
    return { kind, outcome, text: wording[kind](met, parts.length), parts };
  };

  const explain: ConditionExplainer = (guard, state) => {
    switch (guard.kind) {
      case 'all':
      case 'any':
        return group(
          guard.kind,
          guard.parts.map((part) => explain(part, state)),
        );
      case 'in': {
        const regions = [...new Set(guard.states.map((index) => chart.states[index]!.region))];
        const ofRegion = (region: number) => guard.states.filter((index) => chart.states[index]!.region === region);
        return group(
          guard.negated ? 'all' : 'any',
          regions.map((region) => stateOfRegion(region, ofRegion(region), guard.negated, state)),
        );
      }
      case 'every': {
        const { id, label } = subjectOf(guard.counter);
        const value = reader.low(guard.counter)(state);
        const { of, negated } = guard;
        const text = wording.multiple({ subject: label, value, of, negated });
        return { kind: 'multiple', outcome: outcomeOf(guard, state), text, subject: { id, label }, value, of, negated };
      }
      case 'compare':
        return quantity(guard, state);
    }
  };
  return explain;
};

/** Puts what an event requires together with what stands outside its own conditions. */
export const allConditions = (parts: readonly Condition[], wording: ExplanationWording): Condition | null => {
  if (parts.length < 2) return parts[0] ?? null;
  const met = parts.filter((part) => part.outcome === 'met').length;
  const outcome = together(
    'all',
    parts.map((part) => part.outcome),
  );
  return { kind: 'all', outcome, text: wording.all(met, parts.length), parts };
};
