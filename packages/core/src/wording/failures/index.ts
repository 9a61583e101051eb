import { cyFailures } from './cy.js';
import { enFailures } from './en.js';
import type { FailureWords } from './failure-words.js';

export type { FailureWords } from './failure-words.js';
export { cyFailures, enFailures };

/** The failure words for a BCP 47 tag: Welsh for `cy` and `cy-*`, English otherwise. */
export const failureWordsFor = (locale: string): FailureWords => (/^cy\b/i.test(locale) ? cyFailures : enFailures);
