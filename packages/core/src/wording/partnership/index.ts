import { enPartnership } from './en.js';
import type { PartnershipWords } from './partnership-words.js';

export type { PartnershipWords } from './partnership-words.js';
export { enPartnership };

/** English is always there; other languages come with their everyday words (`@folkmoot/elements/locale/cy.js`). */
const catalogues = new Map<string, PartnershipWords>();

/** Makes the partnership's words of a language known, under its primary subtag. */
export const registerPartnershipWords = (language: string, words: PartnershipWords): void => void catalogues.set(language, words);

/** The partnership's words for a BCP 47 tag, by its primary subtag; English where there are none. Never throws on a tag that is not valid. */
export const partnershipWordsFor = (locale: string): PartnershipWords =>
  catalogues.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enPartnership;
