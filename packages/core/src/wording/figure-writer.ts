import { decimalsFor, decimalsOf } from '../indicators/compare.js';
import type { Reading } from '../indicators/index.js';
import { formatFigure } from './figures.js';
import type { Words } from './words.js';

/** Writes the figures of one reading: alike in its sentence, its picture and its table. */
export interface FigureWriter {
  /** Decimal places that the figures of this reading share. */
  readonly decimals: number;
  /** A figure of the reading, with its unit and the shared decimal places. */
  readonly figure: (value: number) => string;
  /** A limit or target, with its unit and as many places as it has itself. */
  readonly exact: (value: number) => string;
  /** A figure for the picture, which has room for a sign (`%`, `£m`) and none for a word: the sentence and the table say that. */
  readonly drawn: (value: number, places?: number) => string;
  /** A difference of two figures: of percentages, in percentage points. */
  readonly change: (value: number) => string;
}

/** Makes the writer for a reading in a language. */
export const figureWriter = (reading: Reading, words: Words, locale: string): FigureWriter => {
  const decimals = decimalsFor(reading);
  const write = (value: number, unit: string, places: number): string => formatFigure(value, unit, locale, places, words.percentagePoints);
  const sign = /^(?:%|£\p{L}{0,2})$/u.test(reading.unit) ? reading.unit : '';
  return {
    decimals,
    figure: (value) => write(value, reading.unit, decimals),
    exact: (value) => write(value, reading.unit, decimalsOf(value, 10)),
    drawn: (value, places = decimals) => write(value, sign, places),
    change: (value) => write(value, reading.unit === '%' ? 'pp' : reading.unit, decimals),
  };
};
