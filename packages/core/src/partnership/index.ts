/**
 * The partnership engine: a rehearsal of how a partnership moves from weak to strong collaboration and back.
 * This is the compact engine, which loads no state machine library; the XState machine is `@folkmoot/core/partnership/machine`.
 *
 * All of it at once, for scripts and workers. What a page loads at different times it takes from `…/play`, `…/check`, `…/adjust` and
 * `…/snapshots`, as the elements do.
 */
export { compilePartnership } from './compile.js';
export { createEngine, type PartnershipEngine } from './engine.js';
export * from './play.js';
export { changeNumbers, createAdjuster, type PartnershipAdjuster } from './adjust.js';
export { bringBack, createSnapshots, SNAPSHOT_LIMIT, type PartnershipSnapshots } from './snapshots.js';
export type { NumberChanges } from './numbers.js';
export { checkPartnership } from './check/index.js';
export { lookUpPartnership, type ForcesInput, type PartnershipInput } from './look-up-draft.js';
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
export { SNAPSHOT_FORMAT, type PartnershipSnapshot } from './snapshot.js';
export type { StartOptions } from './start.js';
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
