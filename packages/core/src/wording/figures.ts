import { roundTo } from '../indicators/compare.js';

/** The locale used where none is known or the known one is not valid (a page with `lang="xx-invalid"` must not take us down). */
export const FALLBACK_LOCALE = 'en-GB';

/** Writes numbers of one locale and number of decimal places. */
export type NumberWriter = (value: number) => string;

// The first Intl.NumberFormat of a page costs about 20 ms and each further one some 0.1 ms, so they are kept for the page, not the gauge;
// and so is what they wrote, since a page of gauges writes the same comparators and scales again with every change.
const writers = new Map<string, NumberWriter>();
const MOST_KEPT = 500;

const makeWriter = (locale: string, decimals: number): NumberWriter => {
  const options: Intl.NumberFormatOptions = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  let format: Intl.NumberFormat;
  try {
    format = new Intl.NumberFormat(locale, options);
  } catch {
    format = new Intl.NumberFormat(FALLBACK_LOCALE, options);
  }
  const written = new Map<number, string>();
  return (value) => {
    let text = written.get(value);
    if (text === undefined) {
      if (written.size > MOST_KEPT) written.clear();
      written.set(value, (text = format.format(roundTo(value, decimals))));
    }
    return text;
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
