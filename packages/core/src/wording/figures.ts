import { roundTo } from '../indicators/compare.js';

/** The locale used where none is known or the known one is not valid (a page with `lang="xx-invalid"` must not take us down). */
export const FALLBACK_LOCALE = 'en-GB';

// The first Intl.NumberFormat of a page costs about 20 ms and each further one some 0.1 ms, so they are kept for the page, not the gauge.
const formats = new Map<string, Intl.NumberFormat>();

const formatFor = (locale: string, decimals: number, grouping: boolean): Intl.NumberFormat => {
  const key = `${locale} ${String(decimals)} ${String(grouping)}`;
  let format = formats.get(key);
  if (!format) {
    const options: Intl.NumberFormatOptions = { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: grouping };
    try {
      format = new Intl.NumberFormat(locale, options);
    } catch {
      format = new Intl.NumberFormat(FALLBACK_LOCALE, options);
    }
    formats.set(key, format);
  }
  return format;
};

/**
 * A number in words of its locale: grouped, with exactly `decimals` places, never with an exponent and never "-0".
 * Proper minus signs and digits are the locale's own.
 */
export const formatNumber = (value: number, locale: string, decimals: number): string =>
  formatFor(locale, decimals, true).format(roundTo(value, decimals));

/** A figure with its unit: `94.7%`, `£1.5m`, `0.3 percentage points`, `12 students`. `unit` is as in `Reading.unit`. */
export const formatFigure = (value: number, unit: string, locale: string, decimals: number, percentagePoints: string): string => {
  const number = formatNumber(value, locale, decimals);
  if (unit === '') return number;
  if (unit === '%') return `${number}%`;
  if (unit === 'pp') return `${number} ${percentagePoints}`;
  if (unit.startsWith('£')) return value < 0 ? `-£${formatNumber(-value, locale, decimals)}${unit.slice(1)}` : `£${number}${unit.slice(1)}`;
  return `${number} ${unit}`;
};
