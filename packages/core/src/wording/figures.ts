import { roundTo } from '../indicators/compare.js';

/** The locale used where none is known or the known one is not valid (a page with `lang="xx-invalid"` must not take us down). */
export const FALLBACK_LOCALE = 'en-GB';

/** Writes numbers of one locale and number of decimal places. */
export type NumberWriter = (value: number) => string;

// The first Intl.NumberFormat of a page costs about 20 ms and each further one some 0.1 ms: they are kept for the page, not the gauge, and
// in the languages of most of our pages only made for a number long enough to be grouped. Shorter ones are written there as JavaScript does.
const writers = new Map<string, NumberWriter>();
const AS_JAVASCRIPT = /^(?:en|cy)(?:-GB)?$/;

const makeFormat = (locale: string, decimals: number): Intl.NumberFormat => {
  const options: Intl.NumberFormatOptions = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  try {
    return new Intl.NumberFormat(locale, options);
  } catch {
    return new Intl.NumberFormat(FALLBACK_LOCALE, options);
  }
};

const makeWriter = (locale: string, decimals: number): NumberWriter => {
  const plain = AS_JAVASCRIPT.test(locale);
  let format: Intl.NumberFormat | undefined;
  return (value) => {
    const rounded = roundTo(value, decimals);
    return plain && Math.abs(rounded) < 1000 ? rounded.toFixed(decimals) : (format ??= makeFormat(locale, decimals)).format(rounded);
  };
};

/**
 * Writes numbers in a locale: grouped, with exactly `decimals` places, never with an exponent and never "-0".
 * Minus signs and digits are the locale's own.
 */
const numberWriter = (locale: string, decimals: number): NumberWriter => {
  const key = locale + String(decimals);
  let writer = writers.get(key);
  if (!writer) writers.set(key, (writer = makeWriter(locale, decimals)));
  return writer;
};

/** One number, as `numberWriter` writes it. */
export const formatNumber = (value: number, locale: string, decimals: number): string => numberWriter(locale, decimals)(value);

/** A figure with its unit: `94.7%`, `£1.5m`, `0.3 percentage points`, `12 students`. `unit` is as in `Reading.unit`. */
export const formatFigure = (value: number, unit: string, locale: string, decimals: number, percentagePoints: string): string => {
  const write = numberWriter(locale, decimals);
  if (unit.startsWith('£')) return value < 0 ? `-£${write(-value)}${unit.slice(1)}` : `£${write(value)}${unit.slice(1)}`;
  const number = write(value);
  return unit === '' ? number : unit === '%' ? `${number}%` : `${number} ${unit === 'pp' ? percentagePoints : unit}`;
};
