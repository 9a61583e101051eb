import type { Reading } from '../indicators/reading.js';
import { type Result, repair } from '../issues/index.js';
import { parsePeriod, yearBefore } from './periods.js';
import { fine, quoted } from './phrases.js';

/**
 * A reading with the figure of the year before worked out from the change that is published beside it, for files that hold one year only.
 * Only ever on request: which column is the change of which is never guessed.
 *
 * @param reading the figure, from `readingFromStatistics`.
 * @param change the reading of the change on the year before, for the same area and period.
 * @returns the reading with one more point, and a warning that says it is worked out; the reading as it is where either figure is missing,
 * the period has no year before, or the series has that year already.
 */
export const withPublishedChange = (reading: Reading, change: Reading): Result<Reading> => {
  const period = parsePeriod(reading.period ?? '');
  const before = period && yearBefore(period);
  if (!before || reading.value === null || change.value === null || reading.series.some((point) => point.period === before.label))
    return fine(reading);
  // Twelve figures are more than any is published to, and 92 less −0.1 would be 92.10000000000001 to a computer.
  const value = Number((reading.value - change.value).toPrecision(12)) + 0;
  const series = Object.freeze([...reading.series, Object.freeze({ period: before.label, value })]);
  const message = `The figure for ${before.label} is worked out from the published change, ${quoted(change.label)}; it is not itself in this file.`;
  return { ok: true, value: Object.freeze({ ...reading, series }), warnings: [repair('range', '/series', message)] };
};
