/**
 * The parts of a governance model, as they come out of `readModel`: frozen plain data, every list present, every relationship with its
 * direction and polarity filled in. What each property means is said once, in `schema/`.
 */
import type * as z from 'zod/mini';
import type { Frozen } from './frozen.js';
import type * as common from './schema/common.js';
import type * as companions from './schema/companions.js';
import type * as whole from './schema/document.js';
import type * as forces from './schema/forces.js';
import type * as indicators from './schema/indicators.js';
import type * as partnership from './schema/partnership.js';
import type * as regime from './schema/regime.js';

export type { Guard, GuardOperands } from './schema/guard.js';

/** A type with some of its optional properties made sure of. */
type With<T, K extends keyof T> = Omit<T, K> & { readonly [P in K]-?: NonNullable<T[P]> };

export type Citation = Frozen<z.output<typeof common.citation>>;
export type Provenance = Frozen<z.output<typeof common.provenance>>;
export type Source = Frozen<z.output<typeof common.source>>;

export type Tier = Frozen<z.output<typeof regime.tier>>;
export type RelationshipKind = Frozen<z.output<typeof regime.relationshipKind>>;
export type Actor = Frozen<z.output<typeof regime.actor>>;
export type Relationship = With<Frozen<z.output<typeof regime.relationship>>, 'mutual' | 'polarity'>;
export type Absence = Frozen<z.output<typeof regime.absence>>;
export type Regime = Omit<Frozen<z.output<typeof regime.regime>>, 'relationships'> & { readonly relationships: readonly Relationship[] };

export type ForceScale = Frozen<z.output<typeof forces.forceScale>>;
export type Quadrant = Frozen<z.output<typeof forces.quadrant>>;
export type Factor = Frozen<z.output<typeof forces.factor>>;
export type ForcePreset = Frozen<z.output<typeof forces.forcePreset>>;
export type Parameters = Frozen<z.output<typeof forces.parameters>>;
export type Forces = Frozen<z.output<typeof forces.forces>>;

export type Effect = Frozen<z.output<typeof partnership.effect>>;
export type PartnershipEvent = Frozen<z.output<typeof partnership.partnershipEvent>>;
export type EventlessTransition = Frozen<z.output<typeof partnership.eventlessTransition>>;
export type Transition = Frozen<z.output<typeof partnership.transition>>;
export type PartnershipState = Frozen<z.output<typeof partnership.partnershipState>>;
export type StatechartRegion = Frozen<z.output<typeof partnership.statechartRegion>>;
export type PartnershipStart = Frozen<z.output<typeof partnership.partnershipStart>>;
export type Partnership = Frozen<z.output<typeof partnership.partnership>>;

export type Area = Frozen<z.output<typeof indicators.area>>;
export type IndicatorPoint = Frozen<z.output<typeof indicators.point>>;
export type IndicatorSeries = Frozen<z.output<typeof indicators.series>>;
export type IndicatorBand = Frozen<z.output<typeof indicators.band>>;
export type IndicatorTarget = Frozen<z.output<typeof indicators.target>>;
export type IndicatorScale = Frozen<z.output<typeof indicators.indicatorScale>>;
export type Indicator = Frozen<z.output<typeof indicators.indicator>>;

export type TimelineEntry = Frozen<z.output<typeof companions.timelineEntry>>;
export type ComparisonOption = Frozen<z.output<typeof companions.comparisonOption>>;
export type ComparisonScale = Frozen<z.output<typeof companions.comparisonScale>>;
export type ComparisonRow = Frozen<z.output<typeof companions.comparisonRow>>;
export type Comparison = Frozen<z.output<typeof companions.comparison>>;
export type ProfileItem = Frozen<z.output<typeof companions.profileItem>>;
export type Profile = Frozen<z.output<typeof companions.profile>>;
export type LearningLoop = Frozen<z.output<typeof companions.learningLoop>>;
export type Network = Frozen<z.output<typeof companions.network>>;
export type LearningType = Frozen<z.output<typeof companions.learningType>>;
export type Assumption = Frozen<z.output<typeof companions.assumption>>;
export type Concept = Frozen<z.output<typeof companions.concept>>;

/** A whole model, as read. */
export type GovernanceModel = Omit<Frozen<z.output<typeof whole.governanceModel>>, 'regimes'> & { readonly regimes: readonly Regime[] };

/** A whole model, as it may be written: whatever has a usual value may be left out. */
export type GovernanceModelDocument = Frozen<z.input<typeof whole.governanceModel>>;

/** The model while the rules look at it: not yet frozen, gaps not yet filled. For this folder only. */
export type UnsettledModel = z.output<typeof whole.governanceModel>;
export type UnsettledRegime = UnsettledModel['regimes'][number];
export type UnsettledIndicator = UnsettledModel['indicators'][number];
