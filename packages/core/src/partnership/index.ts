/**
 * The partnership engine: a rehearsal of how a partnership moves from weak to strong collaboration and back.
 * This is the compact engine, which loads no state machine library; the XState machine is `@folkmoot/core/partnership/machine`.
 */
export { compilePartnership } from './compile.js';
export { createEngine, type PartnershipEngine } from './engine.js';
export { createPlayer, type PartnershipPlayer } from './player.js';
export { createAdjuster, type PartnershipAdjuster } from './adjust.js';
export { createSnapshots, type PartnershipSnapshots } from './snapshots.js';
export type { NumberChanges } from './numbers.js';
export { checkPartnership } from './check/index.js';
export { lookUpPartnership, lookUpVersion1, type ForcesInput, type PartnershipInput } from './look-up.js';
export { PartnershipDefinitionError } from './definition-error.js';
export type { PartnershipDescription } from './describe.js';
export type {
  Change,
  Condition,
  EffectExplanation,
  Explanation,
  GroupCondition,
  Move,
  MultipleCondition,
  Named,
  Outcome,
  QuantityCondition,
  StandingCondition,
  StateCondition,
  Way,
} from './explanation.js';
export { englishExplanation, figure, type ExplanationWording, type QuantityFacts, type StateFacts } from './explanation-wording.js';
export { SNAPSHOT_FORMAT, type PartnershipSnapshot } from './snapshot.js';
export { SNAPSHOT_LIMIT } from './restore.js';
export type { StartOptions } from './start.js';
export {
  begin,
  bringBack,
  changeNumbers,
  goTo,
  MOMENT_LIMIT,
  momentOf,
  take,
  type Deed,
  type Moment,
  type Rehearsal,
} from './rehearsal.js';
export type { PartnershipState } from './state.js';
export type {
  ChartEffect,
  ChartEvent,
  ChartFactor,
  ChartParent,
  ChartRegion,
  ChartStart,
  ChartState,
  ChartTarget,
  ChartTransition,
  Statechart,
} from './statechart.js';
export type {
  ComparisonSign,
  EffectDefinition,
  EventDefinition,
  Guard,
  OperandName,
  PartnershipDefinition,
  RegionDefinition,
  StartDefinition,
  StateDefinition,
  TransitionDefinition,
} from './definition.js';
export type { PartnershipDraft } from './draft.js';
