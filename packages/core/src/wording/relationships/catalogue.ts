import type { RelationshipsWords } from './words.js';

/** The languages that a page has imported; English is always there, beside this (`index.ts`), so that a page of gauges need not load it. */
const catalogues = new Map<string, RelationshipsWords>();

/** Makes the diagram's words of a language known, under its primary subtag. */
export const registerRelationshipsWords = (language: string, words: RelationshipsWords): void => void catalogues.set(language, words);

/** The words registered for a BCP 47 tag, by its primary subtag; `undefined` where there are none. Never throws on a tag that is not valid. */
export const registeredRelationshipsWords = (locale: string): RelationshipsWords | undefined =>
  catalogues.get(locale.split('-')[0]?.toLowerCase() ?? '');
