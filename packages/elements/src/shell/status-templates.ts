import type { Issue } from '@folkmoot/core/issues';
import { truncate } from '@folkmoot/core/text';
import { FALLBACK_LOCALE, wordsFor } from '@folkmoot/core/wording';
import type { OccasionalWords } from '@folkmoot/core/wording/occasional';
import { html, nothing, type TemplateResult } from 'lit';
import { issueList } from './notes-template.js';

/** Where a load stands, for what is said of it. */
export interface LoadState {
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  /** What the reader has been told: 0 nothing yet, 1 "Loading", 2 "Still loading". */
  readonly slow: 0 | 1 | 2;
  readonly issues: readonly Issue[];
  /** The address, where the data has one, as the page wrote it, without query and fragment. */
  readonly src?: string;
  /** When the last good state arrived. */
  readonly loadedAt?: Date;
  /** What the last good state is of, where it is not that it is old that tells it from what is asked for: an area and a period. */
  readonly shown?: string | false;
}

const time = (date: Date, locale: string): string => {
  const options = { hour: '2-digit', minute: '2-digit' } as const;
  try {
    return date.toLocaleTimeString(locale, options);
  } catch {
    return date.toLocaleTimeString(FALLBACK_LOCALE, options);
  }
};

/**
 * "Loading…" once it has taken a second, "Still loading…" after five (before that nothing: most loads are over by then); what failed,
 * what is shown instead, and a way to try again.
 */
export const statusTemplate = (
  load: LoadState,
  words: OccasionalWords,
  locale: string,
  retry: (() => void) | undefined,
): TemplateResult | typeof nothing => {
  if (load.status === 'loading')
    return load.slow === 0 ? nothing : html`<p class="message">${load.slow === 1 ? words.loading : words.stillLoading}</p>`;
  const [first] = load.issues;
  if (load.status !== 'failed' || !first) return nothing;
  const lead = first.code === 'fetch-http' ? first.message : words.failed[first.code];
  // prettier-ignore
  return html`<div class="message"><p>${lead} ${load.shown ? words.stillShowing(load.shown) : load.loadedAt && words.showingEarlier(time(load.loadedAt, locale))}</p>${load.src && html`<p class="small"><bdi>${truncate(load.src, 100)}</bdi></p>`}${lead === first.message ? nothing : issueList(load.issues)}${retry ? html`<button type="button" @click=${retry}>${wordsFor(locale).retry}</button>` : nothing}</div>`;
};
