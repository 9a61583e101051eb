import { partnershipView, type PartnershipView } from '@folkmoot/core/views/partnership';
import type { PartnershipWords } from '@folkmoot/core/wording/partnership';
import type { PartnershipSession } from './partnership-session.js';

/** What is shown now: worked out once for each moment and language, since a rendering may have other reasons. */
export class CurrentView {
  /** Absent until there is something to play. */
  view?: PartnershipView;

  #seen: readonly unknown[] = [];

  /** Looks at the session again. */
  look({ player, rehearsal }: PartnershipSession, words: PartnershipWords, locale: string): void {
    const seen = [player, rehearsal, words, locale];
    if (!player || !rehearsal || seen.every((part, k) => part === this.#seen[k])) return;
    this.#seen = seen;
    this.view = partnershipView(player, rehearsal, words, locale);
  }
}
