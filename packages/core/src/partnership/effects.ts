import type { ChartEffect } from './statechart.js';

/**
 * The value of a rating or counter after one effect (`docs/partnership-engine.md`, “A step”, 2): `max` stops an addition and `min` a subtraction without
 * undoing a value that is already beyond; ratings stay on the scale. A rating that is not known stays so unless it is set.
 */
export const valueAfter = (effect: ChartEffect, value: number, scale: { readonly min: number; readonly max: number }): number => {
  let next = effect.amount;
  if (effect.kind === 'add') {
    next += value;
    if (effect.amount > 0 && next > effect.max) next = Math.max(value, effect.max);
    if (effect.amount < 0 && next < effect.min) next = Math.min(value, effect.min);
  }
  if (effect.target.kind === 'counter') return next;
  return next > scale.max ? scale.max : next < scale.min ? scale.min : next;
};
