import { en } from './en.js';
import type { Words } from './words.js';

/** English is always there; other languages come when a page imports them (`@folkmoot/elements/locale/cy.js`). */
const catalogues = new Map<string, Words>([['en', en]]);

/** Makes a language known, under its primary subtag. */
export const registerWords = (words: Words): void => void catalogues.set(words.language, words);

/** The catalogue for a BCP 47 tag, by its primary subtag; English where there is none. Never throws on a tag that is not valid. */
export const wordsFor = (locale: string): Words => catalogues.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? en;
