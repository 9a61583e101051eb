import type { MissingReason } from '../indicators/reading.js';

/** One cell as a figure: a number, or the reason there is none. */
export interface Figure {
  /** The number, or `null`. A true 0 is a number. */
  readonly value: number | null;
  /** Why there is none; only where `value` is `null`. */
  readonly missing?: MissingReason;
  /**
   * What is wrong with a cell that is neither a number nor a symbol: `unreadable` text, or a number `out-of-range` for a computer. The
   * figure then counts as not available, and the reader of the cell should say so.
   */
  readonly problem?: 'unreadable' | 'out-of-range';
}

/**
 * Symbols for a figure that is missing, in lower case and without the square brackets of spreadsheets.
 *
 * Sources: Government Analysis Function, “Symbols in tables” (`c`, `low`, `u`, `w`, `x`, `z`); Department for Education, Explore Education
 * Statistics, table of data symbols (`c`, `k` or `low`, `u`, `x`, `z`; obsolete `:` for `x` and `~` for `low`); older government tables
 * (`.`, `..`, `*`, `supp`); spreadsheets and R (`n/a`, `#n/a`, `na`, `null`).
 *
 * `x` means suppressed in the department's files of before 2019, and unavailable in everything since. It is read as not available: that is
 * true of a suppressed figure too, while “suppressed” would claim a reason that most files do not give.
 * `-` is read as not available, not as “nil”, which it meant in older tables: a figure that may be missing must never be drawn as 0.
 */
const SYMBOLS: ReadonlyMap<string, MissingReason> = new Map(
  (
    [
      ['suppressed', 'c * supp'],
      ['not-applicable', 'z .'],
      ['low', 'low k ~'],
      ['unreliable', 'u'],
      ['not-available', 'x w : .. … - – — na n/a #n/a null'],
    ] as const
  ).flatMap(([reason, symbols]) => symbols.split(' ').map((symbol) => [symbol, reason] as const)),
);

/** The figure in nearly every cell of a published file. */
const PLAIN = /^-?\d+(?:\.\d+)?$/;
/** A number as people write it: `£1,647,324`, `-£5`, `+0.4`, `92.1%`, `.5`, `7.0E-2`; a thousands comma only before three digits. */
const WRITTEN = /^([-+]?)£?([-+]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[-+]?\d+)?\s*%?$/;

const NOT_AVAILABLE: Figure = { value: null, missing: 'not-available' };

const numeric = (text: string): Figure => {
  const value = Number(text);
  // Adding 0 turns a negative zero, which would be written "-0", into 0.
  return Number.isFinite(value) ? { value: value + 0 } : { ...NOT_AVAILABLE, problem: 'out-of-range' };
};

/**
 * Reads one cell as a figure. Thousands commas, `£`, `%` and the typographic minus are understood; the unit is the column's affair, so
 * `92%` is 92. Spreadsheet noise such as 4.9000000000000004 is kept: rounding is for display.
 *
 * @param cell the cell as written, `undefined` where a ragged row lacks it.
 */
export const parseFigure = (cell: string | undefined): Figure => {
  if (cell === undefined || cell === '') return NOT_AVAILABLE;
  if (PLAIN.test(cell)) return numeric(cell);
  const text = cell.trim().toLowerCase().replace('−', '-');
  if (text === '') return NOT_AVAILABLE;
  const symbol = SYMBOLS.get(text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text);
  if (symbol) return { value: null, missing: symbol };
  const [, sign = '', innerSign = '', digits = '', exponent = ''] = WRITTEN.exec(text) ?? [];
  if (digits === '' || (sign && innerSign)) return { ...NOT_AVAILABLE, problem: 'unreadable' };
  return numeric(sign + innerSign + digits.replaceAll(',', '') + exponent);
};

/** Whether a cell is a number or a symbol for a missing one; quicker than reading it. */
export const isFigure = (cell: string): boolean => PLAIN.test(cell) || parseFigure(cell).problem !== 'unreadable';
