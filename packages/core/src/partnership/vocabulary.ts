import { refusal, type Issue } from '../issues/index.js';
import type { Weighing } from '../forces/weighing.js';
import type { ForcesDefinition } from '../forces/definition.js';
import type { OperandName, PartnershipDefinition } from './definition.js';
import type { DerivedQuantity, Operand, Term } from './operands.js';
import { flattenParameters } from './parameters.js';

/** Every name that a condition or an effect may use, and where it is kept. */
export interface Vocabulary {
  /** Factor ids, in the order of the force model. */
  readonly ratings: readonly string[];
  /** Counter ids. */
  readonly counters: readonly string[];
  /** Parameter names; λ of each side first, in the order of `Weighing.sides`. */
  readonly parameters: readonly string[];
  /** The parameters' values where a start does not change them. */
  readonly parameterValues: readonly number[];
  readonly derived: readonly DerivedQuantity[];
  /** Finds what a name stands for; `undefined` where it stands for nothing. */
  readonly find: (name: OperandName) => Operand | undefined;
}

/** The derived quantities that every definition has, unless it says otherwise (`docs/partnership-engine.md`, “The balance”). */
const USUAL_DERIVED: Readonly<Record<string, string>> = { B: 'balance', 'leave.k': 'theta.k - hysteresis' };

/** A formula whose name ends in `.k` stands for one formula per threshold: `leave.k` for `leave.weak`, `leave.strong` … */
const FAMILY = '.k';
const THRESHOLD = 'theta.';

const expandFamilies = (derived: Readonly<Record<string, string>>, parameters: readonly string[]): readonly (readonly [string, string])[] =>
  Object.entries(derived).flatMap(([name, formula]) => {
    if (!name.endsWith(FAMILY)) return [[name, formula] as const];
    const keys = parameters.filter((parameter) => parameter.startsWith(THRESHOLD)).map((parameter) => parameter.slice(THRESHOLD.length));
    return keys.map((key) => [name.slice(0, -1) + key, formula.replaceAll(THRESHOLD + 'k', THRESHOLD + key)] as const);
  });

/** Builds the vocabulary; unknown names in formulas are reported. */
export const buildVocabulary = (
  definition: PartnershipDefinition,
  forces: ForcesDefinition,
  weighing: Weighing,
  report: (issue: Issue) => void,
): Vocabulary => {
  const values = new Map<string, number>(weighing.sides.map((side) => [`lambda.${side}`, 1]));
  values.set('hysteresis', 0);
  for (const [name, value] of Object.entries({ ...flattenParameters(forces.parameters), ...flattenParameters(definition.parameters) })) {
    values.set(name, value);
    if (!Number.isFinite(value))
      report(refusal('range', `/parameters/${name.replace('.', '/')}`, `The parameter “${name}” must be a number.`));
  }
  const parameters = [...values.keys()];
  const counters = definition.counters ?? [];

  const places = new Map<string, Operand>();
  weighing.factors.forEach((name, index) => places.set(name, { kind: 'rating', index }));
  counters.forEach((name, index) => places.set(name, { kind: 'counter', index }));
  parameters.forEach((name, index) => places.set(name, { kind: 'parameter', index }));

  const termOf = (word: string): Term['of'] | undefined => {
    if (word === 'balance') return { kind: 'balance' };
    if (word.startsWith('Q_') && weighing.quadrants.includes(word.slice(2))) {
      return { kind: 'quadrant', index: weighing.quadrants.indexOf(word.slice(2)) };
    }
    const value = Number(word);
    return Number.isFinite(value) ? { kind: 'number', value } : places.get(word);
  };

  const parse = (name: string, formula: string): DerivedQuantity => {
    const terms: Term[] = [];
    let sign: 1 | -1 = 1;
    for (const word of formula.split(/\s+/).filter(Boolean)) {
      if (word === '+' || word === '-') {
        sign = word === '+' ? 1 : -1;
        continue;
      }
      const of = termOf(word);
      if (of) terms.push({ sign, of });
      else report(refusal('dangling', `/derived/${name}`, `The quantity “${name}” is worked out from “${word}”, which is not defined.`));
    }
    return { name, terms };
  };

  const derived = expandFamilies({ ...USUAL_DERIVED, ...definition.derived }, parameters).map(([name, formula]) => parse(name, formula));
  derived.forEach(({ name }, index) => places.set(name, { kind: 'derived', index }));

  return {
    ratings: weighing.factors,
    counters,
    parameters,
    parameterValues: [...values.values()],
    derived,
    find: (name) => (typeof name === 'number' ? (Number.isFinite(name) ? { kind: 'number', value: name } : undefined) : places.get(name)),
  };
};
