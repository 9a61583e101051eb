import { lambdaVector } from './vectors.js';
import type { ForceParameters, ForcesDefinition } from './definition.js';
import { adoptForces, type ForcesDraft } from './draft.js';
import { prepareWeighing, tidy } from './weighing.js';

/**
 * How much the balance moves for one point on each factor: ∂B/∂r = sign · λ w / ((max − min) Σw Σλ). It is constant, because the
 * balance is linear, so it is exact for any change (`docs/partnership-engine.md`, “The balance”). A quadrant with fewer factors gives each of them more leverage:
 * a side effect of averaging that should be shown beside every slider.
 * @returns the change in balance per point, by factor id
 */
export const sensitivityOfBalance = (
  forces: ForcesDefinition | ForcesDraft,
  parameters: Pick<ForceParameters, 'lambda'> = {},
): Readonly<Record<string, number>> => {
  const adopted = adoptForces(forces);
  const weighing = prepareWeighing(adopted);
  const lambda = lambdaVector(weighing, { ...adopted.parameters?.lambda, ...parameters.lambda });
  const total = lambda.reduce((sum, value) => sum + value, 0);
  return Object.fromEntries(
    weighing.sideSums.flatMap(({ factors, coefficients }, side) =>
      factors.map((factor, k) => [weighing.factors[factor]!, tidy((lambda[side]! * coefficients[k]!) / total)]),
    ),
  );
};
