/**
 * What a partnership shows, as text and numbers: what a first picture needs. Numbers, tables and the picture for a file are entries of their
 * own, because a bundler that divides code keeps whatever one entry names together, whoever asks for it.
 */
export { partnershipView, type PartnershipView } from './partnership-view.js';
export type { BalanceView, ThresholdView } from './balance-view.js';
export type { ConditionView } from './condition-view.js';
export type { HistoryView, MomentView } from './history-view.js';
export { ladderOf, type LadderShape } from './ladder-shape.js';
export type { LadderView, SideView, StepView } from './ladder-view.js';
export type { BlockedView, Direction, MoveView, OwnerView } from './moves-view.js';
export type { RegionView } from './regions-view.js';
export { humanize, sceneOf, type Scene } from './scene.js';
export { sourceText } from './source-text.js';
export { sideWaysOf, type SideLine, type SideWays } from './side-ways.js';
export type { WayCondition, WayUp } from './way-up-view.js';
