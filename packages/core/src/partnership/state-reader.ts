import { addSums, tidy, type End } from '../forces/weighing.js';
import type { Reader } from './compile-guard.js';
import type { Layout } from './layout.js';
import type { DerivedQuantity, Operand, Term } from './operands.js';
import type { PartnershipState } from './state.js';
import type { Statechart } from './statechart.js';

type Read = (state: PartnershipState) => number;

const otherEnd = (end: End): End => (end === 'low' ? 'high' : 'low');

/** Reads quantities and states from the cells of a state. */
export const createStateReader = (chart: Statechart, layout: Layout): Reader<PartnershipState> => {
  const { weighing, scale } = chart;

  const readTerm = (of: Term['of'], end: End): Read => {
    switch (of.kind) {
      case 'number':
        return () => of.value;
      case 'rating': {
        const cell = layout.ratings + of.index;
        const unknown = end === 'low' ? scale.min : scale.max;
        return (state) => {
          const rating = state.cells[cell]!;
          return rating === rating ? rating : unknown;
        };
      }
      case 'counter': {
        const cell = layout.counters + of.index;
        return (state) => state.cells[cell]!;
      }
      case 'parameter':
        return (state) => state.parameters[of.index]!;
      case 'derived':
        return derived[of.index]![end];
      case 'balance':
        return (state) => weighing.balance(end, state.cells, layout.ratings, state.parameters);
      case 'quadrant':
        return (state) => weighing.weigh(weighing.quadrantSums[of.index]!, end, state.cells, layout.ratings);
    }
  };

  const readDerived = ({ terms }: DerivedQuantity, end: End): Read => {
    if (terms.length > 0 && terms.every(({ of }) => of.kind === 'quadrant')) {
      // Differences of quadrants are looked at after every outside event: one sum instead of two.
      const sum = addSums(
        terms.flatMap(({ sign, of }) => (of.kind === 'quadrant' ? [[sign, weighing.quadrantSums[of.index]!] as const] : [])),
      );
      return (state) => tidy(weighing.weigh(sum, end, state.cells, layout.ratings));
    }
    const plus = terms.filter((term) => term.sign > 0).map((term) => readTerm(term.of, end));
    const minus = terms.filter((term) => term.sign < 0).map((term) => readTerm(term.of, otherEnd(end)));
    if (plus.length === 1 && minus.length === 0) return plus[0]!;
    return (state) => {
      let sum = 0;
      for (const read of plus) sum += read(state);
      for (const read of minus) sum -= read(state);
      return tidy(sum);
    };
  };

  const derived = chart.vocabulary.derived.map((quantity) => ({ low: readDerived(quantity, 'low'), high: readDerived(quantity, 'high') }));

  return {
    low: (operand: Operand) => readTerm(operand, 'low'),
    high: (operand: Operand) => readTerm(operand, 'high'),
    isIn: (states) => {
      if (states.length === 1) {
        const [only] = states as [number];
        const { region } = chart.states[only]!;
        return (state) => state.cells[region] === only;
      }
      const wanted = new Uint8Array(chart.states.length);
      for (const state of states) wanted[state] = 1;
      const regions = [...new Set(states.map((state) => chart.states[state]!.region))];
      if (regions.length === 1) {
        const [region] = regions as [number];
        return (state) => wanted[state.cells[region]!] === 1;
      }
      return (state) => regions.some((region) => wanted[state.cells[region]!] === 1);
    },
  };
};
