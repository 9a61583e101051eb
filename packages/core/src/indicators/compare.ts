import type { Band, Comparator, Reading } from './reading.js';

/** How a figure stands to another. `similar` is only said where a confidence interval allows it; `unknown` where one is missing. */
export type Standing = 'higher' | 'lower' | 'same' | 'similar' | 'unknown';

/** Rounds as the figure is shown, so that no sentence says "higher than" of two figures that look alike. */
export const roundTo = (value: number, decimals: number): number => {
  const factor = 10 ** decimals;
  const rounded = Math.round(value * factor) / factor;
  // A negative zero would be written "-0".
  return rounded === 0 ? 0 : rounded;
};

/** How many decimal places a figure has, at most `limit`; spreadsheet noise such as 4.9000000000000004 counts as 4.9. */
export const decimalsOf = (value: number, limit = 2): number => {
  for (let places = 0; places < limit; places++)
    if (Math.abs(roundTo(value, places) - value) < 1e-9 * Math.max(1, Math.abs(value))) return places;
  return limit;
};

/** Decimal places to show for the figures of one reading: as asked, else the most that any of them has, at most 2. */
export const decimalsFor = (reading: Reading): number => {
  if (reading.decimals !== undefined) return reading.decimals;
  let most = reading.value === null ? 0 : decimalsOf(reading.value);
  for (const { value } of reading.comparators) if (value !== null) most = Math.max(most, decimalsOf(value));
  return most;
};

/**
 * How the reading's value stands to a comparator.
 * With an interval on either side the standing is `similar` where the comparator's value lies within the reading's interval
 * or the two intervals overlap; this is the rule of the OHID Fingertips benchmark ("Better/Similar/Worse, 95%").
 * Without one, figures are compared as they are shown: significance is never judged by eye.
 */
export const standing = (reading: Reading, comparator: Comparator, decimals: number): Standing => {
  if (reading.value === null || comparator.value === null) return 'unknown';
  if (!reading.interval && !comparator.interval) return difference(reading.value, comparator.value, decimals);
  const own = reading.interval ?? { lower: reading.value, upper: reading.value };
  const other = comparator.interval ?? { lower: comparator.value, upper: comparator.value };
  return own.lower > other.upper ? 'higher' : own.upper < other.lower ? 'lower' : 'similar';
};

/** Higher, lower or the same, as shown with `decimals` places. */
export const difference = (value: number, other: number, decimals: number): 'higher' | 'lower' | 'same' => {
  const gap = roundTo(roundTo(value, decimals) - roundTo(other, decimals), decimals);
  return gap > 0 ? 'higher' : gap < 0 ? 'lower' : 'same';
};

/** The band that holds the value, or `undefined`; a limit shared by two bands belongs to the upper one, the last limit to the last. */
export const bandOf = (bands: readonly Band[], value: number): Band | undefined =>
  bands.find((band) => value >= band.from && value < band.to) ?? bands.find((band) => value === band.to);

/** Where the value lies on the scale. */
export const onScale = (reading: Reading): 'within' | 'above' | 'below' => {
  if (reading.value === null) return 'within';
  return reading.value > reading.max ? 'above' : reading.value < reading.min ? 'below' : 'within';
};
