import type { TableRow } from '@folkmoot/core/views';
import type { Words } from '@folkmoot/core/wording';
import { html, type TemplateResult } from 'lit';

/** The table of a gauge: every fact as text. Rendered only while it is open or printed. No white space between tags: it would be sent and become text nodes. */
export const tableTemplate = (title: string, rows: readonly TableRow[], words: Words): TemplateResult => {
  // prettier-ignore
  const row = ([item, value]: TableRow): TemplateResult =>
    html`<tr><th scope="row"><bdi>${item}</bdi></th><td><bdi>${value}</bdi></td></tr>`;
  // prettier-ignore
  return html`<table part="table"><caption>${words.tableCaption(title)}</caption><thead><tr><th scope="col">${words.item}</th><th scope="col">${words.value}</th></tr></thead><tbody>${rows.map(row)}</tbody></table>`;
};
