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

/** The separator the header line has most of, outside quotes; a comma where it has none. No header is longer than what is looked at. */
const detectSeparator = (text: string): string => {
  const lines = text
    .slice(0, 100_000)
    .replace(/"[^"]*"?/g, 'quoted')
    .split(/[\r\n]+/);
  const header = lines.find(Boolean) ?? '';
  const count = (separator: string): number => header.split(separator).length;
  return [',', ';', '\t'].reduce((most, separator) => (count(separator) > count(most) ? separator : most));
};

/** What the text of a CSV holds, before anything is judged. */
interface Scan {
  readonly rows: string[][];
  /** Where text stands after a closing quotation mark. */
  readonly stray: readonly number[];
  /** Where the rows begin that have not as many cells as the first. */
  readonly ragged: readonly number[];
  /** What stopped the reading, and where. */
  readonly stopped?: readonly [code: IssueCode, position: number, message: string];
}

/** One pass over the text by position. A function of its own, with nothing but local variables, because that is what engines make fast. */
const scan = (text: string, separator: number, { maxRows = 250_000, maxColumns = 1_000, maxCellLength = 10_000 }: CsvOptions): Scan => {
  const { length } = text;
  const rows: string[][] = [];
  const stray: number[] = [];
  const ragged: number[] = [];
  const stop = (code: IssueCode, position: number, message: string): Scan => ({ rows, stray, ragged, stopped: [code, position, message] });
  let width = 0;
  let at = 0;
  while (at < length) {
    const rowStart = at;
    const row: string[] = [];
    let code: number;
    do {
      const start = at;
      let cell = '';
      code = text.charCodeAt(at);
      if (code === QUOTE) {
        let close = at;
        do close = text.indexOf('"', close + 1);
        while (close >= 0 && text.charCodeAt(close + 1) === QUOTE && close++);
        if (close < 0) return stop('parse', start, 'a quotation mark is opened here and never closed.');
        cell = text.slice(at + 1, close).replaceAll('""', '"');
        at = close + 1;
        code = text.charCodeAt(at);
      }
      // An unquoted cell, or whatever a careless hand left between a closing quotation mark and the separator.
      const rest = at;
      while (at < length && code !== separator && code !== LINE_FEED && code !== CARRIAGE_RETURN) code = text.charCodeAt(++at);
      if (rest === start) cell = text.slice(start, at);
      else if (text.slice(rest, at).trim() !== '') {
        // Kept where Excel and Python keep it: at the end of the cell.
        cell += text.slice(rest, at);
        stray.push(rest);
      }
      if (at - start > maxCellLength) return stop('too-large', start, `a cell is longer than ${maxCellLength} characters.`);
      if (row.push(cell) > maxColumns) return stop('too-many', start, `there are more than ${maxColumns} columns.`);
      at++;
      // A separator at the very end of the file opens one more cell, which is empty.
    } while (code === separator);
    if (code === CARRIAGE_RETURN && text.charCodeAt(at) === LINE_FEED) at++;

    // A blank line is no row, though an empty cell in quotation marks is one.
    if (row.length === 1 && row[0] === '' && text.charCodeAt(rowStart) !== QUOTE) continue;
    width ||= row.length;
    if (row.length !== width && (row.length < width || row.slice(width).join('') !== '')) ragged.push(rowStart);
    if (rows.push(row) > maxRows + 1) return stop('too-many', rowStart, `there are more than ${maxRows} rows.`);
  }
  return { rows, stray, ragged };
};

/**
 * Reads CSV (RFC 4180), with the liberties real files take: any mix of line ends, a byte order mark, `;` or a tab instead of a comma, blank
 * lines, rows that are too short or too long. Repairs are named in the warnings; what would put figures under the wrong heading is refused:
 * an unclosed quotation mark, two columns of one name (rule D26 of the robustness specification). Nothing is built as an object keyed by
 * data, and nothing is compiled from it, as d3-dsv does (finding F1).
 *
 * @param input text, or the bytes of a file.
 * @returns the table; at most one warning of each kind, naming the first line concerned. Never throws.
 */
export const readCsv = (input: string | Uint8Array, options: CsvOptions = {}): Result<CsvTable> => {
  const decoded = decodeText(input, options);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  if (MARKUP.test(text)) return refused('parse', '', 'This is a web page, not data. Give the address of the CSV file itself.');

  /** “Line 7”. Counted only for a message: counting as we go would slow every file. */
  const line = (position: number): string => `Line ${text.slice(0, position).split(/\r\n|\r|\n/).length}`;
  const separator = detectSeparator(text);
  const { rows, stray, ragged, stopped } = scan(text, separator.charCodeAt(0), options);
  if (stopped) return refused(stopped[0], '', `${line(stopped[1])}: ${stopped[2]}`);
  const header = rows.shift()?.map((heading) => heading.trim());
  if (!header) return refused('parse', '', 'The file is empty.');
  const second = header.findIndex((heading, index) => heading !== '' && header.indexOf(heading) < index);
  if (second !== -1) {
    const heading = header[second]!;
    const message = `Columns ${header.indexOf(heading) + 1} and ${second + 1} are both called ${quoted(heading)}. Rename one of them.`;
    return refused('duplicate-id', `/header/${second}`, message);
  }

  const warnings: Issue[] = [...decoded.warnings];
  const warn = (message: string, places: readonly number[] = []): void => {
    const more = places.length - 1;
    const others = more > 0 ? ` There ${more === 1 ? 'is' : 'are'} ${more} more like it.` : '';
    warnings.push(repair('parse', '', message + others));
  };
  const unnamed = header.flatMap((heading, index) => (heading === '' ? index : []));
  if (separator !== ',') warn(`The cells are separated by ${separator === ';' ? 'semicolons' : 'tabs'}, not commas.`);
  if (stray.length) warn(`${line(stray[0]!)}: there is text after a closing quotation mark.`, stray);
  if (unnamed.length) warn(`Column ${unnamed[0]! + 1} has no heading, so it is not read.`, unnamed);
  if (ragged.length)
    warn(`${line(ragged[0]!)}: there are not ${header.length} cells. Missing ones count as not available, others are not read.`, ragged);
  return { ok: true, value: { header, rows, separator }, warnings };
};
