import type { TableRow } from '@folkmoot/core/views';
import type { Words } from '@folkmoot/core/wording';
import { html, nothing, type TemplateResult } from 'lit';

/** The table of a gauge: every fact as text. Rendered only while it is open or printed. */
export const tableTemplate = (title: string, rows: readonly TableRow[], words: Words): TemplateResult =>
  html`<table part="table">
    <caption>
      ${words.tableCaption(title)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.item}</th>
        <th scope="col">${words.value}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([item, value]) =>
          html`<tr>
            <th scope="row"><bdi>${item}</bdi></th>
            <td><bdi>${value}</bdi></td>
          </tr>`,
      )}
    </tbody>
  </table>`;

/** The downloads of a gauge: its data, and its picture in two formats. */
export const downloadTemplate = (words: Words, save: (format: 'csv' | 'svg' | 'png') => Promise<void>, note: string): TemplateResult => {
  const button = (label: string, format: 'csv' | 'svg' | 'png'): TemplateResult =>
    html`<button type="button" @click=${() => save(format)}>${label}</button>`;
  return html`${button(words.downloadData, 'csv')}${button(words.downloadPicture, 'svg')}${button(words.downloadImage, 'png')}${
    note ? html`<p class="message">${note}</p>` : nothing
  }`;
};
