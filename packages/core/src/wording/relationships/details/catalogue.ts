import type { RelationshipsDetailWords } from './words.js';

/** The languages that a page has imported; English is always there, beside this. */
const catalogues = new Map<string, RelationshipsDetailWords>();

/** Makes the words of the diagram's panel, tables and downloads known in a language, under its primary subtag. */
export const registerRelationshipsDetailWords = (language: string, words: RelationshipsDetailWords): void =>
  void catalogues.set(language, words);

/** The words registered for a BCP 47 tag, by its primary subtag; `undefined` where there are none. */
export const registeredRelationshipsDetailWords = (locale: string): RelationshipsDetailWords | undefined =>
  catalogues.get(locale.split('-')[0]?.toLowerCase() ?? '');
