import { registeredRelationshipsDetailWords } from './catalogue.js';
import { enRelationshipsDetails } from './en.js';
import type { RelationshipsDetailWords } from './words.js';

export type { RelationshipsDetailWords, TopicName, Verbs } from './words.js';

/** The words of the diagram's panel, tables and downloads for a BCP 47 tag; English where a page has imported no others. */
export const relationshipsDetailWordsFor = (locale: string): RelationshipsDetailWords =>
  registeredRelationshipsDetailWords(locale) ?? enRelationshipsDetails;
