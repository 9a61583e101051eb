import type { Condition } from '../../partnership/index.js';

/** What a condition asks, whatever its answer: the same text for the same condition in two states. */
export const keyOf = (condition: Condition): string => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return `${condition.kind}(${condition.parts.map(keyOf).join()})`;
    case 'state':
      return [condition.negated, condition.region.id, ...condition.states.map(({ id }) => id)].join();
    case 'multiple':
      return [condition.subject.id, condition.of, condition.negated].join();
    case 'once':
    case 'not-ended':
      return condition.kind;
    default:
      return [condition.subject.id, condition.sign, condition.threshold.id ?? condition.threshold.value].join();
  }
};

/**
 * By how much a condition is nearer to being met than it was: 0 or less where it is not, `Infinity` where it is met now. A state is
 * either right or not; a number is nearer by what it gained in the direction asked for.
 */
export const gainOf = (before: Condition, after: Condition): number => {
  if (before.outcome === 'met') return 0;
  if (after.outcome === 'met') return Infinity;
  if ('parts' in before && 'parts' in after)
    return Math.max(...before.parts.map((part, k) => (after.parts[k] ? gainOf(part, after.parts[k]) : 0)));
  if (!('sign' in before) || !('sign' in after)) return 0;
  if (before.sign.startsWith('>')) return after.low - before.low;
  if (before.sign.startsWith('<')) return before.high - after.high;
  const distance = ({ value, threshold }: typeof before): number => Math.abs((value ?? 0) - (threshold.value ?? 0));
  return before.sign === '==' ? distance(before) - distance(after) : 0;
};
