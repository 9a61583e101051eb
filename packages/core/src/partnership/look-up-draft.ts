import type { Result } from '../issues/index.js';
import { adoptForces, type ForcesDraft } from '../forces/draft.js';
import type { ForcesDefinition } from '../forces/definition.js';
import type { PartnershipDefinition } from './definition.js';
import { adoptPartnership, type PartnershipDraft } from './draft.js';
import { lookUpVersion1 } from './look-up.js';
import type { Statechart } from './statechart.js';

/** A partnership definition as version 1 of the model has it, or as the draft does. */
export type PartnershipInput = PartnershipDefinition | PartnershipDraft;
/** A force model as version 1 of the model has it, or as the draft does. */
export type ForcesInput = ForcesDefinition | ForcesDraft;

/**
 * Looks up every name in a definition, the draft's or version 1's, and checks nothing else: for a model that has been read with `readModel`
 * or is known to be sound, such as a reference model. Leaves the checker out of a bundle that does not need it; `checkPartnership` does both.
 */
export const lookUpPartnership = (definition: PartnershipInput, forces: ForcesInput): Result<Statechart> =>
  lookUpVersion1(adoptPartnership(definition), adoptForces(forces));
