import { findReading, statisticsFromCsv } from '@folkmoot/core/statistics';
import { refusal } from '@folkmoot/core/issues';
import type { FindReading } from './find-in-resource.js';

/** `"Gender: Total; Age: 16-17"` as pairs. */
const filtersOf = (text: string | undefined): Record<string, string> => {
  const pairs = (text ?? '').split(';').flatMap((entry) => {
    const colon = entry.indexOf(':');
    return colon === -1 ? [] : [[entry.slice(0, colon).trim(), entry.slice(colon + 1).trim()] as const];
  });
  return Object.fromEntries(pairs);
};

/** Reads a file of statistics, and finds figures in it. A module of its own, so that only a gauge whose file is a CSV loads the reader. */
export const findInCsv = (bytes: Uint8Array): FindReading => {
  const statistics = statisticsFromCsv(bytes);
  if (!statistics.ok) return () => statistics;
  return ({ indicator, area, period, filters }) => {
    if (!indicator || !area) {
      const message = 'A file of statistics needs both an indicator (the name of its column) and an area (its name or code).';
      return { ok: false, issues: [refusal('schema', '', message)] };
    }
    const found = findReading(statistics.value, { indicator, area, ...(period && { period }), filters: filtersOf(filters) });
    return found.ok ? { ...found, warnings: [...statistics.warnings, ...found.warnings] } : found;
  };
};
