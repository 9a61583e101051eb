import type { HistoryView } from '@folkmoot/core/views/partnership';
import type { PartnershipWords } from '@folkmoot/core/wording/partnership';
import { html, nothing, type TemplateResult } from 'lit';

/** Undo, redo, start again, and the line of moments to step back along. Nothing is disabled: a button that has focus keeps it. */
export const historyTemplate = (history: HistoryView, words: PartnershipWords): TemplateResult => {
  const first = history.line[0]?.index ?? 0;
  return html`<p class="row">
      <button type="button" data-go="undo" aria-disabled=${history.canUndo ? nothing : 'true'}>${words.undo}</button
      ><button type="button" data-go="redo" aria-disabled=${history.redo ? nothing : 'true'}>${words.redo}</button
      ><button type="button" data-go="again">${history.again}</button>
    </p>
    <p class="small">${history.undo} ${history.redo}</p>
    <ol class="line small">
      ${first > 0 ? html`<li><button type="button" data-go=${first - 1}>${words.earlier(String(first))}</button></li>` : nothing}
      ${history.line.map(
        ({ index, label, current, undone }) =>
          html`<li>
            <button type="button" class=${undone ? 'undone' : ''} data-go=${index} aria-current=${current ? 'true' : nothing}>
              ${label}${current ? html` <b>(${words.now})</b>` : undone ? html` (${words.undone})` : nothing}
            </button>
          </li>`,
      )}
    </ol>`;
};
