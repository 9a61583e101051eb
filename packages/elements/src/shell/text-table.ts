import { html, type TemplateResult } from 'lit';

/** A table as text: its caption, the heads of its columns, its rows; the first cell of a row is its head. */
interface TextTable {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A table of text in a group of its own, which scrolls sideways where the page is narrow.
 *
 * @param name what the group is called; the table's caption where left out
 * @param rows the rows to show; all where left out
 */
export const textTable = ({ caption, heads, rows: all }: TextTable, name = caption, rows = all): TemplateResult =>
  html`<div class="scroller" role="group" aria-label=${name} tabindex="0">
    <table part="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...cells]) =>
            html`<tr>
              <th scope="row"><bdi>${first}</bdi></th>
              ${cells.map((cell) => html`<td class="text"><bdi>${cell}</bdi></td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
