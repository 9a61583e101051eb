import type { ForceParameters } from './definition.js';
import type { Weighing } from './weighing.js';

/** The side whose own balance is the policy climate (`Xb` in `docs/partnership-engine.md`). */
export const CLIMATE_SIDE = 'external';

/** The λ of each side, in the order of `weighing.sides`; 1 where none is given. */
export const lambdaVector = (weighing: Weighing, lambda: ForceParameters['lambda'] = {}): number[] =>
  weighing.sides.map((side) => (Object.hasOwn(lambda, side) ? lambda[side]! : 1));

/** Ratings by factor id as a vector in factor order; `NaN` where there is none. */
export const ratingVector = (weighing: Weighing, ratings: Readonly<Record<string, number | null>>): number[] =>
  weighing.factors.map((factor) => (Object.hasOwn(ratings, factor) ? (ratings[factor] ?? NaN) : NaN));
