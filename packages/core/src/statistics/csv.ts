import { type Issue, type IssueCode, type Result, repair } from '../issues/index.js';
import { type DecodeOptions, decodeText } from './decode.js';
import { quoted, refused } from './phrases.js';

/** A table as it stands in a CSV file. Cells are positions in arrays, never keys of objects, so a heading may be any text at all. */
export interface CsvTable {
  /** The column headings, without spaces around them. */
  readonly header: readonly string[];
  /** The rows below, in order, blank lines left out; every cell exactly as written. A ragged row has fewer or more cells than the header. */
  readonly rows: readonly (readonly string[])[];
  /** What separates the cells: a comma, a semicolon or a tab. */
  readonly separator: string;
}

/** Limits for reading a CSV; each has a default that no honest file of published statistics meets. */
export interface CsvOptions extends DecodeOptions {
  /** The most rows below the header; 250,000 where absent. */
  readonly maxRows?: number;
  /** The most columns; 1,000 where absent. */
  readonly maxColumns?: number;
  /** The most characters in one cell; 10,000 where absent (rule T1). */
  readonly maxCellLength?: number;
}

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** What a page of HTML or an XML file begins with. */
const MARKUP = /^\s*<(?:!doctype|!--|\?xml|html|head|body|meta|title|script)/i;
/** What JSON begins with; no heading does. */
const JSON_START = /^\s*(?:\{\s*["}]|\[\s*["[{\]])/;

/** The separator the header line has most of, outside quotes; a comma where it has none. */
const detectSeparator = (text: string): string => {
  const counts = new Map<string, number>();
  let quoted = false;
  let begun = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    const lineEnd = !quoted && (character === '\n' || character === '\r');
    if (lineEnd && begun) break;
    begun ||= !lineEnd;
    if (character === '"') quoted = !quoted;
    else if (!quoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const count = (separator: string): number => counts.get(separator) ?? 0;
  return [',', ';', '\t'].reduce((most, separator) => (count(separator) > count(most) ? separator : most));
};

/**
 * Reads CSV (RFC 4180), with the liberties real files take: any mix of line ends, a byte order mark, `;` or a tab instead of a comma, blank
 * lines, rows that are too short or too long. Repairs are named in the warnings; what would put figures under the wrong heading is refused:
 * an unclosed quotation mark, two columns of one name (rule D26 of the robustness specification). One pass over the text by position;
 * nothing is built as an object keyed by data and nothing is compiled, as d3-dsv does (finding F1).
 *
 * @param input text, or the bytes of a file.
 * @returns the table; at most one warning of each kind, naming the first line concerned. Never throws.
 */
export const readCsv = (input: string | Uint8Array, options: CsvOptions = {}): Result<CsvTable> => {
  const { maxRows = 250_000, maxColumns = 1_000, maxCellLength = 10_000 } = options;
  const decoded = decodeText(input, options);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  if (MARKUP.test(text))
    return refused('parse', '', 'This is a web page, not data. Check that the address is that of the CSV file itself.');
  if (JSON_START.test(text)) return refused('parse', '', 'This is JSON, not a table of comma-separated values.');

  /** “Line 7”. Counted only for a message: counting as we go would slow every file. */
  const line = (position: number): string => `Line ${String(text.slice(0, position).split(/\r\n|\r|\n/).length)}`;
  const refuse = (code: IssueCode, position: number, message: string): Result<CsvTable> =>
    refused(code, '', `${line(position)}: ${message}`);

  const separator = detectSeparator(text);
  const separatorCode = separator.charCodeAt(0);
  const { length } = text;
  const rows: string[][] = [];
  /** Positions of what had to be repaired. */
  const stray: number[] = [];
  const ragged: number[] = [];
  let width = 0;
  let at = 0;

  while (at < length) {
    const rowStart = at;
    const row: string[] = [];
    let code: number;
    do {
      const start = at;
      let cell = '';
      if (text.charCodeAt(at) === QUOTE) {
        let close = at;
        do close = text.indexOf('"', close + 1);
        while (close >= 0 && text.charCodeAt(close + 1) === QUOTE && close++);
        if (close < 0)
          return refuse('parse', start, 'a quotation mark is opened and never closed, so the rest of the file cannot be read.');
        cell = text.slice(at + 1, close).replaceAll('""', '"');
        at = close + 1;
      }
      // An unquoted cell, or whatever a careless hand left between a closing quotation mark and the separator.
      const rest = at;
      code = text.charCodeAt(at);
      while (at < length && code !== separatorCode && code !== LINE_FEED && code !== CARRIAGE_RETURN) code = text.charCodeAt(++at);
      if (rest === start) cell = text.slice(start, at);
      else if (text.slice(rest, at).trim() !== '') {
        // Kept where Excel and Python keep it: at the end of the cell.
        cell += text.slice(rest, at);
        stray.push(rest);
      }
      if (at - start > maxCellLength) return refuse('too-large', start, `a cell is longer than ${String(maxCellLength)} characters.`);
      row.push(cell);
      if (row.length > maxColumns) return refuse('too-many', start, `there are more than ${String(maxColumns)} columns.`);
      at++;
      // A separator at the very end of the file opens one more cell, which is empty.
    } while (code === separatorCode);
    if (code === CARRIAGE_RETURN && text.charCodeAt(at) === LINE_FEED) at++;

    if (row.length === 1 && row[0] === '' && text.charCodeAt(rowStart) !== QUOTE) continue;
    width ||= row.length;
    if (row.length !== width && (row.length < width || row.slice(width).join('') !== '')) ragged.push(rowStart);
    rows.push(row);
    if (rows.length > maxRows + 1)
      return refuse('too-many', rowStart, `there are more than ${String(maxRows)} rows. Cut the file down to those that are needed.`);
  }

  const header = rows.shift()?.map((heading) => heading.trim());
  if (!header) return refused('parse', '', 'The file is empty.');
  const unnamed = header.flatMap((heading, index) => (heading === '' ? [index + 1] : []));
  const columns = new Map<string, number>();
  for (const [index, heading] of header.entries()) {
    const earlier = columns.get(heading);
    if (heading !== '' && earlier !== undefined)
      return refused(
        'duplicate-id',
        `/header/${String(index)}`,
        `Columns ${String(earlier + 1)} and ${String(index + 1)} are both called ${quoted(heading)}. Rename one of them.`,
      );
    columns.set(heading, index);
  }

  const warnings: Issue[] = [...decoded.warnings];
  const warn = (message: string, places: readonly number[] = []): void => {
    const more = places.length - 1;
    const others = more > 0 ? ` There ${more === 1 ? 'is' : 'are'} ${String(more)} more like it.` : '';
    warnings.push(repair('parse', '', message + others));
  };
  if (separator !== ',') warn(`The cells are separated by ${separator === ';' ? 'semicolons' : 'tabs'}, not commas.`);
  if (stray.length)
    warn(`${line(stray[0]!)}: there is text after a closing quotation mark. Inside quotation marks, write one twice.`, stray);
  if (unnamed.length) warn(`Column ${String(unnamed[0])} has no heading, so it is not read.`, unnamed);
  if (ragged.length)
    warn(
      `${line(ragged[0]!)}: there are not ${String(width)} cells, as in the header. A missing one counts as not available, one too many is not read.`,
      ragged,
    );
  return { ok: true, value: { header, rows, separator }, warnings };
};
