/** What the seven regimes are made of. Each is the usual one of the format, written out so that these modules need no reader. */
import type { RelationshipKind, Tier } from '@folkmoot/core/model';

/** National, regional, and three local tiers. */
export const tiers: readonly Tier[] = [
  { id: 'national', rank: 4, band: 'national', label: 'National' },
  { id: 'regional', rank: 3, band: 'regional', label: 'Regional' },
  { id: 'area', rank: 2, band: 'local', label: 'Local area (authority, partnership)' },
  { id: 'institution', rank: 1, band: 'local', label: 'Institution (school, college, provider)' },
  { id: 'people', rank: 0, band: 'local', label: 'People (practitioners, learners, communities)' },
];

/** The ten kinds of relationship, each with its usual polarity (the modeller's assumption). */
export const relationshipKinds: readonly RelationshipKind[] = [
  { id: 'lever', family: 'control', polarity: -1, mutual: false },
  { id: 'framework', family: 'enable', polarity: 1, mutual: false },
  { id: 'funding', family: 'control', polarity: 0, mutual: false },
  { id: 'accountability', family: 'control', polarity: -1, mutual: false },
  { id: 'inspection', family: 'control', polarity: -1, mutual: false },
  { id: 'coordination', family: 'relate', polarity: 1, mutual: false },
  { id: 'collaboration', family: 'relate', polarity: 1, mutual: true },
  { id: 'competition', family: 'relate', polarity: -1, mutual: true },
  { id: 'voice', family: 'voice', polarity: 1, mutual: false },
  { id: 'learning', family: 'learn', polarity: 1, mutual: false },
];

/** Whose voice a 14–19 system should hear. */
export const voiceRoster: readonly string[] = ['practitioners', 'unions', 'employers', 'learners', 'communities'];
