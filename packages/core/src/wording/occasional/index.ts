import { enOccasional } from './en.js';
import type { OccasionalWords } from './occasional-words.js';

export type { OccasionalWords } from './occasional-words.js';
export { enOccasional };

/** English is always there; other languages come with their everyday words (`@folkmoot/elements/locale/cy.js`). */
const catalogues = new Map<string, OccasionalWords>();

/** Makes the occasional words of a language known, under its primary subtag. */
export const registerOccasionalWords = (language: string, words: OccasionalWords): void => void catalogues.set(language, words);

/** The occasional words for a BCP 47 tag, by its primary subtag; English where there are none. Never throws on a tag that is not valid. */
export const occasionalWordsFor = (locale: string): OccasionalWords =>
  catalogues.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enOccasional;
