import { registeredRelationshipsWords } from './catalogue.js';
import { enRelationships } from './en.js';
import type { RelationshipsWords } from './words.js';

export type { RelationshipsWords, SummaryFacts } from './words.js';

/** The diagram's words for a BCP 47 tag; English where a page has imported no others. */
export const relationshipsWordsFor = (locale: string): RelationshipsWords => registeredRelationshipsWords(locale) ?? enRelationships;
