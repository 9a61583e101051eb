import type { TextTable } from '@folkmoot/core/views/relationships/details';
import { formatNumber } from '@folkmoot/core/wording';
import type { RelationshipsDetailWords } from '@folkmoot/core/wording/relationships/details';
import { html, nothing, type TemplateResult } from 'lit';
import { textTable } from '../shell/text-table.js';

/** How many rows stand on the page at once. */
const ROWS_AT_ONCE = 200;

/** Where a reader is in long tables. */
export interface TablePages {
  /** The first row shown of each table. */
  readonly starts: readonly number[];
  /** All rows, however many: for print. */
  readonly whole: boolean;
  readonly turn: (table: number, start: number) => void;
}

/** Tables of text, so many rows of each at once. */
export const tablesTemplate = (
  tables: readonly TextTable[],
  words: RelationshipsDetailWords,
  locale: string,
  { starts, whole, turn }: TablePages,
): TemplateResult =>
  html`${tables.map((all, table) => {
    const { caption, rows } = all;
    const start = whole ? 0 : (starts[table] ?? 0);
    const end = whole ? rows.length : Math.min(rows.length, start + ROWS_AT_ONCE);
    return html`${textTable(all, `${caption}. ${words.table.scroll}`, rows.slice(start, end))}
    ${
      rows.length > ROWS_AT_ONCE && !whole
        ? pager(words, locale, start, end, rows.length, (to) => {
            turn(table, to);
          })
        : nothing
    }`;
  })}`;

const pager = (
  { table }: RelationshipsDetailWords,
  locale: string,
  start: number,
  end: number,
  all: number,
  turn: (start: number) => void,
): TemplateResult => {
  const number = (value: number): string => formatNumber(value, locale, 0);
  return html`<p>
    ${table.range(number(start + 1), number(end), number(all))}
    <button
      type="button"
      ?disabled=${start === 0}
      @click=${() => {
        turn(Math.max(0, start - ROWS_AT_ONCE));
      }}
    >
      ${table.previous}
    </button>
    <button
      type="button"
      ?disabled=${end === all}
      @click=${() => {
        turn(end);
      }}
    >
      ${table.next}
    </button>
  </p>`;
};
