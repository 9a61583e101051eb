import type { ForcesDefinition } from './definition.js';

/** Which end of the range of possible values. */
export type End = 'low' | 'high';

/** A weighted sum of ratings, each counted from the bottom of the scale. */
export interface WeightedSum {
  /** Indices of the factors. */
  readonly factors: readonly number[];
  /** What one point on each of them adds; negative for an inhibiting force. */
  readonly coefficients: readonly number[];
}

/**
 * The arithmetic of the balance, prepared once for a force model:
 *
 *     Q_q = Σ w (r − min) / ((max − min) Σ w)         for the factors of quadrant q, so 0 ≤ Q ≤ 1
 *     B   = Σ_side λ_side Σ_q sign_q Q_q / Σ λ        so −1 ≤ B ≤ 1
 *
 * (`docs/partnership-engine.md`, “The balance”.) A rating that is not known is `NaN` in the vector and
 * may be anything on the scale, so every quantity has a lowest and a highest possible value; they are equal when all is known.
 */
export interface Weighing {
  /** Factor ids, in the order of the ratings vector. */
  readonly factors: readonly string[];
  /** Quadrant ids. */
  readonly quadrants: readonly string[];
  /** Each quadrant's mean rating as a share of the scale, in the order of `quadrants`. */
  readonly quadrantSums: readonly WeightedSum[];
  /** Names of the sides, in the order of the λ vector: `internal`, `external`. */
  readonly sides: readonly string[];
  /** Enabling less inhibiting on each side; the external one is the policy climate, Xb in the reference model. */
  readonly sideSums: readonly WeightedSum[];
  /** The value of a weighted sum at one end, unrounded. The ratings stand in `ratings` from `offset` on. */
  readonly weigh: (sum: WeightedSum, end: End, ratings: readonly number[], offset: number) => number;
  /** The balance B, rounded as all balances are (see `tidy`). `lambda` holds the sides' λ from its beginning. */
  readonly balance: (end: End, ratings: readonly number[], offset: number, lambda: readonly number[]) => number;
}

const PLACES = 1e9;

/**
 * Rounds to nine decimal places. Weights and ratings are whole numbers, so a balance often *equals* a threshold on paper, yet in
 * binary floating point falls a hair below it for about one such case in six. Rounding both sides makes "at least 0.15" true of
 * 0.15. Rejected: a tolerance in every comparison (a dozen places to forget it), and exact fractions (the parameters are sliders).
 */
export const tidy = (value: number): number => Math.round(value * PLACES) / PLACES + 0;

/** Adds weighted sums, each with a sign. */
export const addSums = (sums: readonly (readonly [sign: number, sum: WeightedSum])[]): WeightedSum => ({
  factors: sums.flatMap(([, { factors }]) => factors),
  coefficients: sums.flatMap(([sign, { coefficients }]) => coefficients.map((coefficient) => sign * coefficient)),
});

/** Prepares the arithmetic for a force model. The model must have been checked (`checkForces`). */
export const prepareWeighing = (forces: ForcesDefinition): Weighing => {
  const { min, max } = forces.scale;
  const quadrants = Object.keys(forces.quadrants);
  const sides = [...new Set(quadrants.map((id) => forces.quadrants[id]!.lambda))];

  const quadrantSums = quadrants.map((id): WeightedSum => {
    const factors = forces.factors.flatMap((factor, index) => (factor.quadrant === id ? [index] : []));
    const weights = factors.map((index) => forces.factors[index]!.weight);
    const full = (max - min) * weights.reduce((sum, weight) => sum + weight, 0);
    return { factors, coefficients: weights.map((weight) => (full === 0 ? 0 : weight / full)) };
  });
  const sideSums = sides.map((side) =>
    addSums(
      quadrants.flatMap((id, index) =>
        forces.quadrants[id]!.lambda === side ? [[forces.quadrants[id]!.sign, quadrantSums[index]!] as const] : [],
      ),
    ),
  );

  const weigh: Weighing['weigh'] = ({ factors, coefficients }, end, ratings, offset) => {
    let sum = 0;
    for (let k = 0; k < factors.length; k++) {
      const coefficient = coefficients[k]!;
      const rating = ratings[offset + factors[k]!]!;
      // The lowest balance has the least enabling and the most inhibiting.
      sum += coefficient * ((rating === rating ? rating : coefficient > 0 === (end === 'low') ? min : max) - min);
    }
    return sum;
  };

  const balance: Weighing['balance'] = (end, ratings, offset, lambda) => {
    let sum = 0;
    let total = 0;
    for (let side = 0; side < sideSums.length; side++) {
      sum += lambda[side]! * weigh(sideSums[side]!, end, ratings, offset);
      total += lambda[side]!;
    }
    return tidy(sum / total);
  };

  return { factors: forces.factors.map((factor) => factor.id), quadrants, quadrantSums, sides, sideSums, weigh, balance };
};
