import type { PartnershipDrawerWords } from './drawer-words.js';

export type { PartnershipDrawerWords } from './drawer-words.js';

/** English, the language of record. */
export const enPartnershipDrawers: PartnershipDrawerWords = {
  numbersHelp:
    'The forces are taken from the sources named; no source gives a number. Change a number and everything is weighed again from this moment on. Undo takes a change back; starting again takes back all of them.',
  scale: (anchors) => `Ratings: ${anchors}. An empty field means that it is not known.`,
  ratingsOf: (quadrant) => `Ratings: ${quadrant}`,
  parameters: 'Parameters',
  ratingFacts: (weight, start, source) => `weight ${weight}; at the start ${start}${source ? `; force from ${source}` : ''}`,
  parameterFacts: (value) => `in the model ${value}`,
  changed: 'changed by you',
  unknown: 'not known',
  outOfRange: (name, min, max) => `“${name}” must be from ${min} to ${max}. Nothing was changed.`,
  notANumber: (name) => `“${name}” must be a number. Nothing was changed.`,
  allWeightsNought: 'At least one side must have a weight above 0. Nothing was changed.',
  modellersNotes: 'What the modeller says about the numbers',
  sources: 'Sources',

  events: 'Everything that can happen',
  ratings: 'Ratings',
  history: 'History',
  event: 'Event',
  whoActs: 'Who acts',
  possibleNow: 'Possible now',
  why: 'Where it leads, or why not',
  source: 'Source',
  force: 'Force',
  group: 'Group',
  weight: 'Weight',
  atStart: 'At the start',
  now: 'Now',
  step: 'Step',
  what: 'What happened',
  stood: 'Where it stood',
  balance: 'Balance',
  yes: 'yes',
  no: 'no',
  notKnown: 'not known',
  downloadEvents: 'Download events (CSV)',
  downloadRatings: 'Download ratings (CSV)',
  downloadHistory: 'Download history (CSV)',
  downloadLadder: 'Download ladder (SVG)',

  keepHelp: 'A saved state says where a rehearsal stood. It is no proof that it got there by allowed moves, and is shown as restored.',
  downloadState: 'Download state (JSON)',
  copyState: 'Copy state',
  copyLink: 'Copy link to this state',
  copied: 'Copied.',
  copyYourself: 'This page may not copy for you: copy it from here.',
  fromFile: 'Bring back a state from a file',
  paste: 'Or paste a saved state',
  bringBack: 'Bring it back',
  broughtBack: 'The saved state is shown.',
  refused: (why) => `The saved state was not brought back, and nothing has changed. ${why}`,
  linkDamaged: 'The link is damaged.',
};

/** English is always there; other languages come with their everyday words (`@folkmoot/elements/locale/cy.js`). */
const catalogues = new Map<string, PartnershipDrawerWords>();

/** Makes the words of the folded parts known in a language, under its primary subtag. */
export const registerPartnershipDrawerWords = (language: string, words: PartnershipDrawerWords): void =>
  void catalogues.set(language, words);

/** The words of the folded parts for a BCP 47 tag, by its primary subtag; English where there are none. */
export const partnershipDrawerWordsFor = (locale: string): PartnershipDrawerWords =>
  catalogues.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enPartnershipDrawers;
