import type { ForceParameters, ForcesDefinition } from './definition.js';
import { adoptForces, type ForcesDraft } from './draft.js';
import { CLIMATE_SIDE, lambdaVector, ratingVector } from './vectors.js';
import { prepareWeighing, tidy } from './weighing.js';

/** A quantity that may rest on ratings we do not have. */
export interface Quantity {
  /** The value; `null` when ratings are missing and it could be more than one thing. */
  readonly value: number | null;
  /** The lowest it can be, whatever the missing ratings are. */
  readonly low: number;
  /** The highest it can be, whatever the missing ratings are. */
  readonly high: number;
}

/** The balance of forces on a partnership and what it is made of. */
export interface ForceBalance {
  /** B, −1 (only inhibiting) to 1 (only enabling). */
  readonly balance: Quantity;
  /** External enabling less external inhibiting, −1 to 1: the policy climate. */
  readonly climateBalance: Quantity;
  /** Each quadrant's weighted mean rating as a share of the scale, 0 to 1, by quadrant id. */
  readonly quadrants: Readonly<Record<string, Quantity>>;
  /** Ids of the factors that have no rating. */
  readonly missing: readonly string[];
}

const quantity = (low: number, high: number): Quantity => ({ value: low === high ? low : null, low, high });

/**
 * The balance of forces for a set of ratings (`docs/partnership-engine.md`, “The balance”).
 * @param forces the force model, as in `forces.json` or the `forces` of a version 1 model
 * @param ratings a rating per factor id, on the model's scale (0 to 4); `null` or absent where there is no evidence
 * @param parameters λ per side; the model's own where absent
 */
export const balanceOfForces = (
  forces: ForcesDefinition | ForcesDraft,
  ratings: Readonly<Record<string, number | null>>,
  parameters: Pick<ForceParameters, 'lambda'> = {},
): ForceBalance => {
  const adopted = adoptForces(forces);
  const weighing = prepareWeighing(adopted);
  const vector = ratingVector(weighing, ratings);
  const lambda = lambdaVector(weighing, { ...adopted.parameters?.lambda, ...parameters.lambda });
  const climate = weighing.sides.indexOf(CLIMATE_SIDE);
  const climateAt = (end: 'low' | 'high') => (climate < 0 ? 0 : tidy(weighing.weigh(weighing.sideSums[climate]!, end, vector, 0)));
  return {
    balance: quantity(weighing.balance('low', vector, 0, lambda), weighing.balance('high', vector, 0, lambda)),
    climateBalance: quantity(climateAt('low'), climateAt('high')),
    quadrants: Object.fromEntries(
      weighing.quadrantSums.map((sum, index) => {
        const at = (end: 'low' | 'high') => tidy(weighing.weigh(sum, end, vector, 0));
        return [weighing.quadrants[index]!, quantity(at('low'), at('high'))];
      }),
    ),
    missing: weighing.factors.filter((_, index) => Number.isNaN(vector[index])),
  };
};
