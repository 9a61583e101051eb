import { refusal, type Issue } from '../issues/index.js';
import type { ForcesDefinition } from './definition.js';

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/**
 * Refuses a force model whose balance could not be worked out: no scale, a factor in an unknown quadrant, a weight below 0, a rating off the scale, an id used twice.
 * @param path JSON Pointer of the force model inside the document, `''` when it is the document
 */
export const checkForces = (forces: ForcesDefinition, path = ''): readonly Issue[] => {
  const issues: Issue[] = [];
  const { min, max } = forces.scale;
  if (!isNumber(min) || !isNumber(max) || min >= max) {
    issues.push(refusal('range', `${path}/scale`, 'The rating scale needs a lowest number below its highest.'));
  }
  for (const [id, quadrant] of Object.entries(forces.quadrants)) {
    if (quadrant.sign !== 1 && quadrant.sign !== -1) {
      issues.push(
        refusal('range', `${path}/quadrants/${id}/sign`, `The quadrant “${id}” must have the sign 1 (enabling) or −1 (inhibiting).`),
      );
    }
  }
  for (const [side, value] of Object.entries(forces.parameters?.lambda ?? {})) {
    if (!isNumber(value) || value < 0)
      issues.push(refusal('range', `${path}/parameters/lambda/${side}`, `The weight of the ${side} side must be a number not below 0.`));
  }
  const sides = Object.values(forces.quadrants).map((quadrant) => forces.parameters?.lambda?.[quadrant.lambda] ?? 1);
  if (sides.every((side) => side === 0)) {
    issues.push(refusal('range', `${path}/parameters/lambda`, 'At least one side must have a weight above 0, or there is no balance.'));
  }
  const seen = new Set<string>();
  forces.factors.forEach((factor, index) => {
    const at = `${path}/factors/${index}`;
    if (seen.has(factor.id)) issues.push(refusal('duplicate-id', `${at}/id`, `Two factors have the id “${factor.id}”.`));
    seen.add(factor.id);
    if (!Object.hasOwn(forces.quadrants, factor.quadrant)) {
      issues.push(
        refusal('dangling', `${at}/quadrant`, `The factor “${factor.id}” is in the quadrant “${factor.quadrant}”, which is not defined.`),
      );
    }
    if (!isNumber(factor.weight) || factor.weight < 0) {
      issues.push(refusal('range', `${at}/weight`, `The factor “${factor.id}” needs a weight that is not below 0.`));
    }
  });
  for (const [preset, { ratings }] of Object.entries(forces.presets ?? {})) {
    for (const [factor, rating] of Object.entries(ratings)) {
      const at = `${path}/presets/${preset}/ratings/${factor}`;
      if (!seen.has(factor)) issues.push(refusal('dangling', at, `The preset “${preset}” rates “${factor}”, which is not a factor.`));
      else if (rating !== null && (!isNumber(rating) || rating < min || rating > max)) {
        issues.push(refusal('range', at, `The preset “${preset}” rates “${factor}” off the scale of ${min} to ${max}.`));
      }
    }
  }
  return issues;
};
