import type { Regime } from '@folkmoot/core/model';
import { type Grouping, groupRegime } from '@folkmoot/core/views/relationships/grouping';
import type { RelationshipsWords } from '@folkmoot/core/wording/relationships';

const kept = new WeakMap<Regime, { readonly words: RelationshipsWords; readonly grouping: Grouping }>();

/** The groups of a large regime; the same object for as long as the words are the same. */
export const groupsOfRegime = (regime: Regime, words: RelationshipsWords, locale: string): Grouping => {
  const last = kept.get(regime);
  if (last?.words === words) return last.grouping;
  const grouping = groupRegime(regime, words, locale);
  kept.set(regime, { words, grouping });
  return grouping;
};
