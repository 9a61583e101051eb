import { cyOccasional } from './cy.js';
import { enOccasional } from './en.js';
import type { OccasionalWords } from './occasional-words.js';

export type { OccasionalWords } from './occasional-words.js';
export { cyOccasional, enOccasional };

/** The occasional words for a BCP 47 tag: Welsh for `cy` and `cy-*`, English otherwise. */
export const occasionalWordsFor = (locale: string): OccasionalWords => (/^cy\b/i.test(locale) ? cyOccasional : enOccasional);
