/** The rules for forces: known quadrants, ratings on the scale, of forces that are there (D20, D23). */
import { listed, quote } from '../reading/issue-log.js';
import type { Check } from './check.js';
import { checkIds } from './ids.js';

/** Checks the forces of a model, where it has any. Returns the ids of the factors and the keys of the presets. */
export function checkForces(
  check: Check,
): { readonly factors: ReadonlyMap<string, number>; readonly presets: ReadonlySet<string> } | undefined {
  const { forces } = check.model;
  if (forces === undefined) return undefined;
  const { min, max } = forces.scale;
  if (min >= max) {
    check.log.refuse(
      'range',
      ['forces', 'scale'],
      `The scale of the forces runs from ${min} to ${max}; its low end must be below its high end.`,
    );
  }
  const path = ['forces', 'factors'];
  const factors = checkIds(forces.factors, path, check);
  forces.factors.forEach((factor, index) => {
    const here = [...path, index];
    if (!Object.hasOwn(forces.quadrants, factor.quadrant)) {
      check.log.refuse(
        'dangling',
        [...here, 'quadrant'],
        () => `${check.subject(here)} is in quadrant ${quote(factor.quadrant)}, which is not one of the quadrants.`,
      );
    }
    check.cite(factor.sources, here);
  });
  for (const [key, preset] of Object.entries(forces.presets)) {
    const here = ['forces', 'presets', key];
    const unknown: string[] = [];
    for (const [id, rating] of Object.entries(preset.ratings)) {
      if (!factors.has(id)) unknown.push(id);
      else if (rating < min || rating > max) {
        check.log.refuse(
          'range',
          [...here, 'ratings', id],
          () => `Preset ${quote(key)} rates ${quote(id)} at ${rating}; the scale runs from ${min} to ${max}.`,
        );
      }
    }
    if (unknown.length === 0) continue;
    for (const id of unknown) Reflect.deleteProperty(preset.ratings, id);
    const shown = listed(unknown.slice(0, 5).map(quote));
    check.log.repair(
      'dangling',
      here,
      () =>
        `Preset ${quote(key)} rates ${shown}, which ${unknown.length === 1 ? 'is not a force' : 'are not forces'} of this model; left out.`,
    );
  }
  return { factors, presets: new Set(Object.keys(forces.presets)) };
}
