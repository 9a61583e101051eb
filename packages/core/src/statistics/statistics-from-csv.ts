import type { Result } from '../issues/index.js';
import { type CsvOptions, readCsv } from './csv.js';
import { readStatistics, type StatisticsTable } from './explore-education-statistics.js';

/**
 * Reads a file in the layout of Explore Education Statistics in one step: bytes to text, text to rows, rows to places and periods. Reading
 * is the dear part and does not depend on the place, so gauges with one `src` should share the result and each call `findReading`.
 *
 * @param input the CSV, as text or bytes.
 * @returns the table with every warning on the way to it, or why it was refused. Never throws on data.
 */
export const statisticsFromCsv = (input: string | Uint8Array, options: CsvOptions = {}): Result<StatisticsTable> => {
  const csv = readCsv(input, options);
  if (!csv.ok) return csv;
  const statistics = readStatistics(csv.value);
  return statistics.ok ? { ...statistics, warnings: [...csv.warnings, ...statistics.warnings] } : statistics;
};
