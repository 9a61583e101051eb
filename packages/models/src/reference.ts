import type { GovernanceModel } from '@folkmoot/core/model';
import { assumptions } from './assumptions.js';
import { blank } from './blank.js';
import { comparisons } from './comparisons.js';
import { concepts } from './concepts.js';
import { forces } from './forces.js';
import { learningLoops, learningTypes, networks } from './learning.js';
import { partnership } from './partnership.js';
import { profiles } from './profiles.js';
import { accountabilityTurn } from './regimes/accountability-turn.js';
import { adaptiveNeoliberal } from './regimes/adaptive-neoliberal.js';
import { devolvedSocialPartnership } from './regimes/devolved-social-partnership.js';
import { learningModel2005 } from './regimes/learning-model-2005.js';
import { marketProjection } from './regimes/market-projection.js';
import { postWarPartnership } from './regimes/post-war-partnership.js';
import { tveiLocalism } from './regimes/tvei-localism.js';
import { chapter, slides } from './sources.js';
import { timeline } from './timeline.js';

/** The seven regimes, oldest first. */
export const regimes = [
  postWarPartnership,
  tveiLocalism,
  accountabilityTurn,
  learningModel2005,
  adaptiveNeoliberal,
  devolvedSocialPartnership,
  marketProjection,
] as const;

/** The whole reference model: how 14–19 education in England has been governed and might be, with the partnership and its forces. */
export const learningSystems: GovernanceModel = {
  ...blank,
  version: 1,
  id: 'learning-systems',
  title: 'How 14–19 education in England is governed',
  summary:
    'Seven ways of governing 14–19 education in England, from the post-war partnership to what was expected after 2010; the forces on a local partnership; and the partnership itself, as a statechart from separate institutions to a strongly collaborative local learning system.',
  lang: 'en-GB',
  regimes,
  forces,
  partnership,
  timeline,
  comparisons,
  profiles,
  loops: learningLoops,
  networks,
  learningTypes,
  assumptions,
  concepts,
  sources: [slides, chapter],
  provenance: {
    wording: 'The modeller’s own.',
    numbers: 'Strengths, rungs, polarities, ratings, weights and thresholds are the modeller’s assumptions; the sources give no numbers.',
    licence: 'MIT',
    notes: ['A map drawn from advocacy scores well by construction: its numbers illustrate the argument, they are no evidence for it.'],
  },
};
