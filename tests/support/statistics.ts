import type { Reading } from '../../packages/core/src/indicators/index.js';
import type { Issue, Result } from '../../packages/core/src/issues/index.js';
import {
  readCsv,
  readingFromStatistics,
  type ReadingRequest,
  readMetadata,
  statisticsFromCsv,
  type StatisticsMetadata,
  type StatisticsTable,
  withMetadata,
} from '../../packages/core/src/statistics/index.js';
import { sharedBytes, sharedText } from './shared.js';

/** The value of a result that must be good. */
export const good = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join(' '));
  return result.value;
};

/** The first issue of a result that must be refused. */
export const refusal = (result: Result<unknown>): Issue => {
  if (result.ok) throw new Error('It was not refused.');
  return result.issues[0]!;
};

/** A published file read the way a gauge reads it, with its own metadata if asked for; no warnings are expected but those given back. */
export const published = (path: string, described = false): { table: StatisticsTable; warnings: readonly string[] } => {
  const read = statisticsFromCsv(sharedBytes(`data/${path}`));
  const metadata = (): StatisticsMetadata => good(readMetadata(good(readCsv(sharedBytes(`data/${path.replace(/csv$/, 'meta.csv')}`)))));
  const result = described && read.ok ? withMetadata(read.value, metadata()) : read;
  const warnings = [read, ...(described ? [result] : [])].flatMap((step) => (step.ok ? step.warnings : []));
  return { table: good(result), warnings: warnings.map(({ message }) => message) };
};

/** A reading that must be good. */
export const reading = (table: StatisticsTable, request: ReadingRequest): Reading => good(readingFromStatistics(table, request));

/** The rows of a published CSV as objects by heading, read by a pattern of three lines that knows nothing of our reader. */
export const plainRows = (path: string): Record<string, string>[] => {
  const cells = (line: string): string[] =>
    [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)].map((match) => (match[1]?.replaceAll('""', '"') ?? match[2])!);
  const [header = '', ...lines] = sharedText(`data/${path}`)
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter(Boolean);
  const names = cells(header);
  return lines.map((line) => {
    const values = cells(line);
    return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
  });
};
