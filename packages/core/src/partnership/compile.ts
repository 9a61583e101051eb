import { checkPartnership } from './check/index.js';
import { PartnershipDefinitionError } from './definition-error.js';
import { createEngine, type PartnershipEngine } from './engine.js';
import type { ForcesInput, PartnershipInput } from './look-up-draft.js';

/**
 * Compiles a partnership definition and its force model into the compact engine. For the same as an XState machine see
 * `@folkmoot/core/partnership/machine`.
 * @param definition as in `partnership.json`, or the `partnership` of a version 1 model
 * @param forces as in `forces.json`, or the `forces` of a version 1 model
 * @throws PartnershipDefinitionError naming what is wrong; `checkPartnership` returns the same as issues instead
 */
export const compilePartnership = (definition: PartnershipInput, forces: ForcesInput): PartnershipEngine => {
  const checked = checkPartnership(definition, forces);
  if (!checked.ok) throw new PartnershipDefinitionError(checked.issues);
  return createEngine(checked.value, checked.warnings);
};
