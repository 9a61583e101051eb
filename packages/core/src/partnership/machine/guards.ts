import { and, not, or, stateIn } from 'xstate';
import { compileComparison, type Reader, type Test } from '../compile-guard.js';
import type { OperandName } from '../definition.js';
import type { NormalGuard, NormalSign } from '../normal-guard.js';
import type { Operand } from '../operands.js';
import type { Statechart } from '../statechart.js';
import type { PartnershipContext } from './context.js';
import { addressOf } from './addresses.js';

/** The data of a comparison in the machine's own definition, so that inspectors and exports can show it. */
export interface CompareParams {
  readonly left: OperandName;
  readonly sign: NormalSign;
  readonly right: OperandName;
}

/** The data of "a counter is a multiple of a number, and not nought". */
export interface MultipleParams {
  readonly counter: string;
  readonly of: number;
}

/** The named guards of the machine. Conditions on states are XState's own `stateIn`. */
export type NamedGuard =
  | { readonly type: 'compare'; readonly params: CompareParams }
  | { readonly type: 'multiple'; readonly params: MultipleParams }
  | { readonly type: 'unused'; readonly params: { readonly event: string } };

type MachineGuard = NamedGuard | ReturnType<typeof and> | ReturnType<typeof stateIn>;

const operandName = ({ vocabulary }: Statechart, operand: Operand): OperandName => {
  switch (operand.kind) {
    case 'number':
      return operand.value;
    case 'rating':
      return vocabulary.ratings[operand.index]!;
    case 'counter':
      return vocabulary.counters[operand.index]!;
    case 'parameter':
      return vocabulary.parameters[operand.index]!;
    case 'derived':
      return vocabulary.derived[operand.index]!.name;
  }
};

/** Writes a condition as an XState guard. */
export const writeGuard = (chart: Statechart, guard: NormalGuard): MachineGuard => {
  switch (guard.kind) {
    case 'all':
      return and(guard.parts.map((part) => writeGuard(chart, part)) as never);
    case 'any':
      return or(guard.parts.map((part) => writeGuard(chart, part)) as never);
    case 'in': {
      const tests = guard.states.map((state) => stateIn(addressOf(chart, state)));
      const isIn = tests.length === 1 ? tests[0]! : or(tests as never);
      return guard.negated ? not(isIn as never) : isIn;
    }
    case 'every': {
      const test: NamedGuard = { type: 'multiple', params: { counter: operandName(chart, guard.counter) as string, of: guard.of } };
      return guard.negated ? not(test as never) : test;
    }
    case 'compare':
      return {
        type: 'compare',
        params: { left: operandName(chart, guard.left), sign: guard.sign, right: operandName(chart, guard.right) },
      };
  }
};

/** Reads quantities by name from the machine's context. */
const createContextReader = (chart: Statechart): Pick<Reader<PartnershipContext>, 'low' | 'high'> => {
  const { scale } = chart;
  const read = (end: 'low' | 'high') => (operand: Operand) => {
    const name = operandName(chart, operand);
    const unknown = end === 'low' ? scale.min : scale.max;
    switch (operand.kind) {
      case 'number':
        return () => operand.value;
      case 'rating':
        return (context: PartnershipContext) => context.ratings[name] ?? unknown;
      case 'counter':
        return (context: PartnershipContext) => context.counters[name]!;
      case 'parameter':
        return (context: PartnershipContext) => context.parameters[name]!;
      case 'derived':
        return (context: PartnershipContext) => context.derived[name]![end];
    }
  };
  return { low: read('low'), high: read('high') };
};

/** What the named guards do. */
export const createGuards = (chart: Statechart) => {
  const reader = createContextReader(chart);
  const tests = new WeakMap<CompareParams, Test<PartnershipContext>>();
  const testOf = (params: CompareParams): Test<PartnershipContext> => {
    const known = tests.get(params);
    if (known) return known;
    const [left, right] = [chart.vocabulary.find(params.left), chart.vocabulary.find(params.right)];
    // Only where somebody edited the machine's own definition: the partnership's has been checked.
    if (!left || !right) throw new RangeError(`There is no quantity “${left ? params.right : params.left}”.`);
    const test = compileComparison(left, params.sign, right, reader);
    tests.set(params, test);
    return test;
  };
  return {
    compare: ({ context }: { context: PartnershipContext }, params: CompareParams) => testOf(params)(context),
    multiple: ({ context }: { context: PartnershipContext }, { counter, of }: MultipleParams) => {
      const value = context.counters[counter]!;
      return value > 0 && value % of === 0;
    },
    unused: ({ context }: { context: PartnershipContext }, { event }: { readonly event: string }) => !context.used.includes(event),
  };
};
