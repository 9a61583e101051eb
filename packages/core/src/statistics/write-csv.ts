/** What may stand in a cell of a download: text, a number, or nothing. */
export type CsvCell = string | number | null;

/**
 * What a spreadsheet takes for the start of a formula, in any of the spellings OWASP lists under “CSV injection”: also after spaces, and
 * in the wide forms that some editions of Excel read as the plain ones.
 */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
/** A signed number is no formula, and a lone dash is how many publishers write “not available”. */
const HARMLESS = /^[+-]?(?:\d[\d,]*(?:\.\d+)?%?)?$/;
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

const writeCell = (cell: CsvCell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell + 0) : '';
  const text = FORMULA.test(cell) && !HARMLESS.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * Writes CSV for a download: RFC 4180 quoting, CRLF after every row. A cell that a spreadsheet would run as a formula is written with an
 * apostrophe before it, which makes it text (rule D26 of the robustness specification). The byte order mark, without which Excel on Windows
 * reads `£` and `ŷ` as Windows-1252, belongs to the bytes: whoever makes a file of this puts it in front.
 *
 * @param rows the header and the rows below it; a number is written in full precision, `null` and a number that is not finite as nothing.
 * @returns the text of the file.
 */
export const writeCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  rows
    // A row of one empty cell is quoted, or it would be a blank line.
    .map((row) => `${row.map(writeCell).join(',') || (row.length === 1 ? '""' : '')}\r\n`)
    .join('');
