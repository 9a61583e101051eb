import type { Result } from '../issues/index.js';
import { type CsvOptions, readCsv } from './csv.js';
import { readStatistics, type StatisticsTable } from './explore-education-statistics.js';
import type { StatisticsMetadata } from './metadata.js';

/** How to read a statistics file. */
export interface StatisticsOptions extends CsvOptions {
  /** What the file’s own metadata say, from `readMetadata`. Without them headings are put in plain words. */
  readonly metadata?: StatisticsMetadata;
}

/**
 * Reads a file in the layout of Explore Education Statistics in one step: bytes to text, text to rows, rows to places and periods. Reading
 * is the dear part and does not depend on the place, so gauges with one `src` should share the result and each call
 * `readingFromStatistics`.
 *
 * @param input the CSV, as text or bytes.
 * @returns the table with every warning on the way to it, or why it was refused. Never throws on data.
 */
export const statisticsFromCsv = (input: string | Uint8Array, options: StatisticsOptions = {}): Result<StatisticsTable> => {
  const csv = readCsv(input, options);
  if (!csv.ok) return csv;
  const statistics = readStatistics(csv.value, options.metadata);
  return statistics.ok ? { ...statistics, warnings: [...csv.warnings, ...statistics.warnings] } : statistics;
};
