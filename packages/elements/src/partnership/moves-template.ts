import type { OwnerView } from '@folkmoot/core/views/partnership';
import type { PartnershipWords } from '@folkmoot/core/wording/partnership';
import { html, nothing, type TemplateResult } from 'lit';
import { checklistTemplate } from './checklist-template.js';

/** Which of the folded parts a reader has opened. */
export interface Opened {
  readonly has: (key: string) => boolean;
  readonly toggle: (key: string) => (event: Event) => void;
}

/** What can happen next, grouped by who acts; what cannot is folded, with its checklist. */
export const movesTemplate = (owners: readonly OwnerView[], words: PartnershipWords, opened: Opened): TemplateResult =>
  html`${owners.map(({ owner, label, possible, blocked, blockedLabel }) => {
    const shut = `not ${owner}`;
    return html`<details class="owner" ?open=${opened.has(owner)} @toggle=${opened.toggle(owner)}>
      <summary>${label}</summary>
      <ul class="moves">
        ${possible.map(
          (move) =>
            html`<li>
              <button type="button" class=${move.direction} data-event=${move.event}>
                <b>${move.label}</b><span class="leads">${move.leads}</span>
              </button>
            </li>`,
        )}
      </ul>
      ${
        blocked.length > 0
          ? html`<details ?open=${opened.has(shut)} @toggle=${opened.toggle(shut)}>
              <summary>${blockedLabel}</summary>
              ${
                opened.has(shut)
                  ? html`<ul class="blocked">
                      ${blocked.map((move) => html`<li><b>${move.label}</b>${checklistTemplate(move.conditions, words)}</li>`)}
                    </ul>`
                  : nothing
              }
            </details>`
          : nothing
      }
    </details>`;
  })}`;
