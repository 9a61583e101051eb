import type { Issue } from '@folkmoot/core/issues';
import { formatNumber, wordsFor } from '@folkmoot/core/wording';
import { occasionalWordsFor } from '@folkmoot/core/wording/occasional';
import { html, nothing, type TemplateResult } from 'lit';

/** Issues as a list. They are in English, the language of record of our messages, and say so to a screen reader. */
export const issueList = (issues: readonly Issue[]): TemplateResult =>
  html`<ul class="notes" lang="en">
    ${issues.slice(0, 20).map(({ message }) => html`<li>${message}</li>`)}
  </ul>`;

/** What was repaired, folded; and that a translation has not been reviewed. Absent where there is nothing to say. */
export const notesTemplate = (warnings: readonly Issue[], locale: string): TemplateResult | typeof nothing => {
  const { reviewed } = wordsFor(locale);
  const words = occasionalWordsFor(locale);
  const count = warnings.length + (reviewed ? 0 : 1);
  if (count === 0) return nothing;
  return html`<details>
    <summary>${words.dataNotes(formatNumber(count, locale, 0))}</summary>
    ${reviewed ? nothing : html`<p class="small">${words.notReviewed}</p>`}${warnings.length ? issueList(warnings) : nothing}
  </details>`;
};
