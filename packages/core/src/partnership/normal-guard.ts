import type { ComparisonSign, Guard, OperandName } from './definition.js';
import type { Operand } from './operands.js';

/** A comparison in normal form: as written, or `!=` where "equal" was denied. */
export type NormalSign = ComparisonSign | '!=';

/**
 * A condition with every "not" pushed down to the single tests, where it turns "at least" into "less than".
 *
 * Why: a missing rating makes a test neither true nor false. In this form a condition holds exactly when it holds whatever the
 * missing ratings are, with plain two-valued "all" and "any"; so both engines need no third truth value, and a checklist never has
 * to explain a double negative. A condition is *not met* when its opposite holds and *not known* when neither does
 * (Kleene's strong three-valued logic).
 */
export type NormalGuard =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly NormalGuard[] }
  | { readonly kind: 'in'; readonly states: readonly number[]; readonly negated: boolean }
  | { readonly kind: 'every'; readonly counter: Operand; readonly of: number; readonly negated: boolean }
  | { readonly kind: 'compare'; readonly left: Operand; readonly sign: NormalSign; readonly right: Operand };

/** The opposite of each comparison. */
const OPPOSITE: Readonly<Record<NormalSign, NormalSign>> = { '>=': '<', '<': '>=', '>': '<=', '<=': '>', '==': '!=', '!=': '==' };

const SIGNS: readonly ComparisonSign[] = ['>=', '>', '<=', '<', '=='];

/** What a guard needs to know about names; each finder reports what it cannot find. */
export interface Names {
  readonly operand: (name: OperandName) => Operand;
  /** The indices of the states that `region.state` or `region.parent` stands for. */
  readonly states: (name: string) => readonly number[];
  /** Says that a condition has a form we do not know. */
  readonly unknownForm: (guard: Guard) => void;
}

/** A condition that always holds. */
const ALWAYS: NormalGuard = { kind: 'all', parts: [] };

/** The opposite of a condition. */
export const opposite = (guard: NormalGuard): NormalGuard => {
  switch (guard.kind) {
    case 'all':
    case 'any':
      return { kind: guard.kind === 'all' ? 'any' : 'all', parts: guard.parts.map(opposite) };
    case 'compare':
      return { ...guard, sign: OPPOSITE[guard.sign] };
    default:
      return { ...guard, negated: !guard.negated };
  }
};

/** Brings a guard as written into normal form. */
export const normalise = (guard: Guard, names: Names): NormalGuard => {
  if ('all' in guard) return { kind: 'all', parts: guard.all.map((part) => normalise(part, names)) };
  if ('any' in guard) return { kind: 'any', parts: guard.any.map((part) => normalise(part, names)) };
  if ('not' in guard) return opposite(normalise(guard.not, names));
  if ('in' in guard) return { kind: 'in', states: guard.in.flatMap((name) => names.states(name)), negated: false };
  if ('every' in guard) return { kind: 'every', counter: names.operand(guard.every[0]), of: Number(guard.every[1]), negated: false };
  for (const sign of SIGNS) {
    const pair = guard[sign];
    if (pair) return { kind: 'compare', left: names.operand(pair[0]), sign, right: names.operand(pair[1]) };
  }
  names.unknownForm(guard);
  return ALWAYS;
};
