import type { Issue } from '@folkmoot/core/issues';
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
  /** When the last good state arrived. */
  readonly loadedAt?: Date;
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
  const lead = words.failed[first.code];
  const known = Object.values<string>(words.failed).includes(first.message) || first.code === 'fetch-http';
  return html`<div class="message">
    <p>
      ${first.code === 'fetch-http' ? first.message : lead}${load.loadedAt ? ` ${words.showingEarlier(time(load.loadedAt, locale))}` : nothing}
    </p>
    ${known ? nothing : issueList(load.issues)}${retry ? html`<button type="button" @click=${retry}>${wordsFor(locale).retry}</button>` : nothing}
  </div>`;
};
