/**
 * What plays a partnership that is known to be sound: looked up, stepped, explained, rehearsed.
 *
 * An entry of its own, and the one that views and words take from: a bundler that divides code keeps together whatever one entry names, so
 * that with the whole engine as the entry the checker and saved states would come with the first picture.
 */
export { lookUpVersion1 } from './look-up.js';
export { createPlayer, type PartnershipPlayer } from './player.js';
export { englishExplanation, figure, type ExplanationWording, type QuantityFacts, type StateFacts } from './explanation-wording.js';
export { begin, goTo, MOMENT_LIMIT, momentOf, runOf, take, type Deed, type Moment, type Rehearsal } from './rehearsal.js';
