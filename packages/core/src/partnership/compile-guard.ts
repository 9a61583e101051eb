import type { NormalGuard, NormalSign } from './normal-guard.js';
import type { Operand } from './operands.js';

/**
 * How to read what a condition looks at from some subject: a compact state, the context of an XState machine, or the checker's
 * imagined situations. A quantity that rests on missing ratings has a lowest and a highest possible value.
 */
export interface Reader<S> {
  readonly low: (operand: Operand) => (subject: S) => number;
  readonly high: (operand: Operand) => (subject: S) => number;
  /** Whether any of these states is current. */
  readonly isIn: (states: readonly number[]) => (subject: S) => boolean;
}

/** A test that holds only when it holds whatever the missing ratings are. */
export type Test<S> = (subject: S) => boolean;

/** Compiles a comparison. */
export const compileComparison = <S>(left: Operand, sign: NormalSign, right: Operand, reader: Pick<Reader<S>, 'low' | 'high'>): Test<S> => {
  const lowLeft = reader.low(left);
  const highLeft = reader.high(left);
  const lowRight = reader.low(right);
  const highRight = reader.high(right);
  switch (sign) {
    case '>=':
      return (subject) => lowLeft(subject) >= highRight(subject);
    case '>':
      return (subject) => lowLeft(subject) > highRight(subject);
    case '<=':
      return (subject) => highLeft(subject) <= lowRight(subject);
    case '<':
      return (subject) => highLeft(subject) < lowRight(subject);
    case '==':
      return (subject) => lowLeft(subject) >= highRight(subject) && highLeft(subject) <= lowRight(subject);
    case '!=':
      return (subject) => highLeft(subject) < lowRight(subject) || lowLeft(subject) > highRight(subject);
  }
};

/** Compiles a condition into closures once, so that a step spends nothing on reading it. (Generated code would need `eval`.) */
export const compileGuard = <S>(guard: NormalGuard, reader: Reader<S>): Test<S> => {
  switch (guard.kind) {
    case 'all':
    case 'any': {
      const tests = guard.parts.map((part) => compileGuard(part, reader));
      const settles = guard.kind === 'any';
      if (tests.length === 1) return tests[0]!;
      return (subject) => {
        for (let k = 0; k < tests.length; k++) if (tests[k]!(subject) === settles) return settles;
        return !settles;
      };
    }
    case 'in': {
      const isIn = reader.isIn(guard.states);
      return guard.negated ? (subject) => !isIn(subject) : isIn;
    }
    case 'every': {
      const count = reader.low(guard.counter);
      const { of, negated } = guard;
      return (subject) => {
        const value = count(subject);
        return (value > 0 && value % of === 0) !== negated;
      };
    }
    case 'compare':
      return compileComparison(guard.left, guard.sign, guard.right, reader);
  }
};
