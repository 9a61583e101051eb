import type { NormalGuard } from '../normal-guard.js';
import type { Operand } from '../operands.js';
import type { Statechart } from '../statechart.js';

/** A name for a quantity, the same for the same quantity. */
export const operandKey = (operand: Operand): string =>
  operand.kind === 'number' ? String(operand.value) : `${operand.kind} ${operand.index}`;

/**
 * For each quantity that the guards look at, the values that they can tell apart: each threshold, a value between each two, one
 * below the lowest and one above the highest. Two quantities compared with each other share their thresholds.
 */
export const criticalValues = (chart: Statechart, guards: readonly NormalGuard[]): readonly (readonly [string, readonly number[]])[] => {
  const found = new Map<string, { readonly operand: Operand; readonly thresholds: Set<number> }>();
  const constant = (operand: Operand): number | undefined =>
    operand.kind === 'number' ? operand.value : operand.kind === 'parameter' ? chart.vocabulary.parameterValues[operand.index] : undefined;
  const thresholdsOf = (operand: Operand): Set<number> => {
    const key = operandKey(operand);
    const entry = found.get(key) ?? { operand, thresholds: new Set<number>() };
    found.set(key, entry);
    return entry.thresholds;
  };

  const visit = (guard: NormalGuard): void => {
    if (guard.kind === 'all' || guard.kind === 'any') guard.parts.forEach(visit);
    else if (guard.kind === 'every') {
      const values = thresholdsOf(guard.counter);
      for (let value = 0; value <= Math.min(guard.of, 12); value++) values.add(value);
    } else if (guard.kind === 'compare') {
      const [left, right] = [constant(guard.left), constant(guard.right)];
      const both = [thresholdsOf(guard.left), thresholdsOf(guard.right)];
      for (const threshold of [left ?? right ?? 0, right ?? left ?? 1]) both.forEach((values) => values.add(threshold));
    }
  };
  guards.forEach(visit);

  return [...found].map(([key, { operand, thresholds }]) => {
    const fixed = constant(operand);
    return [key, fixed === undefined ? around([...thresholds], operand, chart.scale) : [fixed]] as const;
  });
};

const around = (thresholds: readonly number[], operand: Operand, scale: Statechart['scale']): readonly number[] => {
  const sorted = [...thresholds].sort((a, b) => a - b);
  const values = sorted.flatMap((value, k) => [k === 0 ? value - 1 : (sorted[k - 1]! + value) / 2, value]);
  values.push(Math.max(...sorted) + 1);
  return operand.kind === 'rating' ? values.filter((value) => value >= scale.min && value <= scale.max) : values;
};
