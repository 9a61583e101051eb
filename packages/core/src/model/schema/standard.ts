/**
 * What a regime that does not say otherwise is made of: the five tiers, ten relationship kinds and five voices of the reference models
 * (after Spours 2009 and Spours, Hodgson and Yeomans 2006). Each is a function, so that no two models share a list.
 */

/** National, regional, and three local tiers: the argument turns on the difference between an area and its institutions. */
export const standardTiers = () => [
  { id: 'national', rank: 4, band: 'national' as const, label: 'National' },
  { id: 'regional', rank: 3, band: 'regional' as const, label: 'Regional' },
  { id: 'area', rank: 2, band: 'local' as const, label: 'Local area (authority, partnership)' },
  { id: 'institution', rank: 1, band: 'local' as const, label: 'Institution (school, college, provider)' },
  { id: 'people', rank: 0, band: 'local' as const, label: 'People (practitioners, learners, communities)' },
];

/** The usual polarity is the modeller's assumption: towards collaboration (1), away from it (-1), or neither (0). */
export const standardRelationshipKinds = () => [
  { id: 'lever', family: 'control' as const, polarity: -1 as const, mutual: false },
  { id: 'framework', family: 'enable' as const, polarity: 1 as const, mutual: false },
  { id: 'funding', family: 'control' as const, polarity: 0 as const, mutual: false },
  { id: 'accountability', family: 'control' as const, polarity: -1 as const, mutual: false },
  { id: 'inspection', family: 'control' as const, polarity: -1 as const, mutual: false },
  { id: 'coordination', family: 'relate' as const, polarity: 1 as const, mutual: false },
  { id: 'collaboration', family: 'relate' as const, polarity: 1 as const, mutual: true },
  { id: 'competition', family: 'relate' as const, polarity: -1 as const, mutual: true },
  { id: 'voice', family: 'voice' as const, polarity: 1 as const, mutual: false },
  { id: 'learning', family: 'learn' as const, polarity: 1 as const, mutual: false },
];

/** Whose voice a 14–19 system should hear. */
export const standardVoiceRoster = () => ['practitioners', 'unions', 'employers', 'learners', 'communities'];
