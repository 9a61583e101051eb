import type { ConditionView } from '@folkmoot/core/views/partnership';
import type { PartnershipWords } from '@folkmoot/core/wording/partnership';
import { html, nothing, type TemplateResult } from 'lit';

/** Conditions, each with a word for how it stands, what is behind it, where it comes from, and who could bring it nearer. */
export const checklistTemplate = (
  conditions: readonly (ConditionView & { readonly help?: string })[],
  words: PartnershipWords,
): TemplateResult =>
  html`<ul class="check">
    ${conditions.map(
      ({ outcome, mark, text, source, parts, help }) =>
        html`<li>
          <span class="mark ${outcome}">${mark}</span>
          <p>
            ${text}${source ? html` <small>(${words.from(source)})</small>` : nothing}${help ? html`<br /><small>${help}</small>` : nothing}
          </p>
          ${parts.length > 0 ? checklistTemplate(parts, words) : nothing}
        </li>`,
    )}
  </ul>`;
