export type { Citation, FactorDefinition, ForceParameters, ForcesDefinition, PresetDefinition, QuadrantDefinition } from './definition.js';
export type { DraftCitation, ForcesDraft } from './draft.js';
export { balanceOfForces, type ForceBalance, type Quantity } from './balance.js';
export { sensitivityOfBalance } from './sensitivity.js';
export { checkForces } from './check.js';
