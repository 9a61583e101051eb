import type { ForcesDefinition } from './definition.js';

/**
 * The arithmetic of the balance, prepared once for a force model:
 *
 *     Q_q = Σ w (r − min) / ((max − min) Σ w)         for the factors of quadrant q, so 0 ≤ Q ≤ 1
 *     B   = Σ_q sign_q λ_side(q) Q_q / Σ λ            so −1 ≤ B ≤ 1
 *
 * (domain.md C6; with four quadrants and a scale from 0 this is its formula.) A rating that is not known is `NaN` in the vector and
 * may be anything on the scale, so every quantity has a lowest and a highest possible value; they are equal when all is known.
 */
export interface Weighing {
  /** Factor ids, in the order of the ratings vector. */
  readonly factors: readonly string[];
  /** Quadrant ids. */
  readonly quadrants: readonly string[];
  /** Names of the sides, in the order of the λ vector: `internal`, `external`. */
  readonly sides: readonly string[];
  /** A quadrant's mean rating as a share of the scale, unrounded: its lowest (`'low'`) or highest (`'high'`) possible value. */
  readonly quadrant: (index: number, end: End, ratings: readonly number[], offset: number) => number;
  /** Enabling less inhibiting over one side, unrounded; for the external side −1 to 1, called Xb in the reference model. */
  readonly side: (index: number, end: End, ratings: readonly number[], offset: number) => number;
  /** The balance B, rounded as all balances are (see `tidy`). `lambda` holds the sides' λ from `lambdaOffset` on. */
  readonly balance: (end: End, ratings: readonly number[], offset: number, lambda: readonly number[], lambdaOffset: number) => number;
}

/** Which end of the range of possible values. */
export type End = 'low' | 'high';

const PLACES = 1e9;

/**
 * Rounds to nine decimal places. Weights and ratings are whole numbers, so a balance often *equals* a threshold on paper, yet in
 * binary floating point falls a hair below it for about one such case in five. Rounding both sides makes "at least 0.15" true of
 * 0.15. Rejected: a tolerance in every comparison (a dozen places to forget it), and exact fractions (the parameters are sliders).
 */
export const tidy = (value: number): number => Math.round(value * PLACES) / PLACES + 0;

/** Prepares the arithmetic for a force model. The model must have been checked (`checkForces`). */
export const weigh = (forces: ForcesDefinition): Weighing => {
  const quadrantIds = Object.keys(forces.quadrants);
  const quadrants = quadrantIds.map((id) => forces.quadrants[id]!);
  const sides = [...new Set(quadrants.map((quadrant) => quadrant.lambda))];
  const { min, max } = forces.scale;
  const members = quadrantIds.map((id) => {
    const indices = forces.factors.flatMap((factor, index) => (factor.quadrant === id ? [index] : []));
    const weights = indices.map((index) => forces.factors[index]!.weight);
    return { indices, weights, full: (max - min) * weights.reduce((sum, weight) => sum + weight, 0) };
  });
  const membersOfSide = sides.map((side) => quadrants.flatMap((quadrant, index) => (quadrant.lambda === side ? [index] : [])));

  const quadrant: Weighing['quadrant'] = (index, end, ratings, offset) => {
    const { indices, weights, full } = members[index]!;
    if (full === 0) return 0;
    const unknown = end === 'low' ? min : max;
    let sum = 0;
    for (let k = 0; k < indices.length; k++) {
      const rating = ratings[offset + indices[k]!]!;
      sum += weights[k]! * ((rating === rating ? rating : unknown) - min);
    }
    return sum / full;
  };

  const side: Weighing['side'] = (index, end, ratings, offset) => {
    let sum = 0;
    for (const member of membersOfSide[index]!) {
      const { sign } = quadrants[member]!;
      // The lowest balance has the least enabling and the most inhibiting.
      sum += sign * quadrant(member, sign > 0 === (end === 'low') ? 'low' : 'high', ratings, offset);
    }
    return sum;
  };

  const balance: Weighing['balance'] = (end, ratings, offset, lambda, lambdaOffset) => {
    let sum = 0;
    let total = 0;
    for (let k = 0; k < sides.length; k++) {
      const weight = lambda[lambdaOffset + k]!;
      sum += weight * side(k, end, ratings, offset);
      total += weight;
    }
    return tidy(sum / total);
  };

  return { factors: forces.factors.map((factor) => factor.id), quadrants: quadrantIds, sides, quadrant, side, balance };
};
