import { lambdaVector } from './balance.js';
import type { ForceParameters, ForcesDefinition } from './definition.js';
import { tidy, weigh } from './weighing.js';

/**
 * How much the balance moves for one point on each factor: ∂B/∂r = sign · λ w / ((max − min) Σw Σλ). It is constant, because the
 * balance is linear, so it is exact for any change (domain.md C6). A quadrant with fewer factors gives each of them more leverage:
 * a side effect of averaging that should be shown beside every slider.
 * @returns the change in balance per point, by factor id
 */
export const sensitivityOfBalance = (
  forces: ForcesDefinition,
  parameters: Pick<ForceParameters, 'lambda'> = {},
): Readonly<Record<string, number>> => {
  const weighing = weigh(forces);
  const lambda = lambdaVector(weighing, { ...forces.parameters?.lambda, ...parameters.lambda });
  const total = lambda.reduce((sum, value) => sum + value, 0);
  const { min, max } = forces.scale;
  const weightOf = (id: string) => forces.factors.reduce((sum, factor) => (factor.quadrant === id ? sum + factor.weight : sum), 0);
  return Object.fromEntries(
    forces.factors.map((factor) => {
      const quadrant = forces.quadrants[factor.quadrant]!;
      const side = lambda[weighing.sides.indexOf(quadrant.lambda)]!;
      return [factor.id, tidy((quadrant.sign * side * factor.weight) / ((max - min) * weightOf(factor.quadrant) * total))];
    }),
  );
};
