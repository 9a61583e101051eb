import type { Comparator, Polarity, Reading } from '../indicators/reading.js';
import type { Result } from '../issues/index.js';
import type { StatisticsTable } from './explore-education-statistics.js';
import { findArea } from './find-area.js';
import { comparatorOf, containing, fieldsOf, type FigureRequest, locate, type Located, warn } from './find-reading.js';
import { quoted, refused } from './phrases.js';
import { defaultScale } from './scale.js';

/** What to read from a statistics file. */
export interface ReadingRequest extends FigureRequest {
  /** What to compare with: `region`, `nation`, or places by name or code. `['region', 'nation']` where absent. */
  readonly comparators?: readonly string[];
  /** Replaces the unit of the column. */
  readonly unit?: string;
  /** The ends of the scale; see `defaultScale` where absent. */
  readonly min?: number;
  readonly max?: number;
  /** Which direction is better; `none` where absent, for a file does not say. */
  readonly polarity?: Polarity;
}

const LEVELS: ReadonlyMap<string, 'regional' | 'national'> = new Map([
  ['region', 'regional'],
  ['nation', 'national'],
]);

/** Who is asked for by name is missed where the file does not have them; a region is not, for a file of districts has no regional rows. */
const comparatorsOf =
  (asked: readonly string[]) =>
  (located: Located): readonly Comparator[] =>
    asked.flatMap((name) => {
      const level = LEVELS.get(name);
      if (level) return comparatorOf(located, containing(located, level)) ?? [];
      const found = findArea(located.table, name);
      const comparator = found.ok && comparatorOf(located, found.value);
      if (comparator) return comparator;
      const why = found.ok ? undefined : found.issues[0]?.message;
      warn(located, '/comparators', why ?? `There is no figure to compare with for ${quoted(name)}, ${located.period.label}.`);
      return [];
    });

/**
 * The reading for one place and one indicator, from a file in the layout of Explore Education Statistics, with everything about it that can
 * be chosen: `findReading` for scripts of one’s own.
 *
 * @param table a table from `readStatistics`; many requests may share it.
 * @param request what to read. A total is taken for every filter that is not set.
 * @returns a frozen reading, with a warning for what was left out; refused where `findReading` refuses, and where the scale has no length.
 */
export const readingFromStatistics = (table: StatisticsTable, request: ReadingRequest): Result<Reading> => {
  const found = locate(table, request);
  if (!found.ok) return found;
  const located = found.value;
  const fields = fieldsOf(located, comparatorsOf(request.comparators ?? ['region', 'nation']));
  const { value = null, comparators = [], series = [] } = fields;
  const { unit = located.column.unit, polarity = 'none' } = request;
  const scale = defaultScale(unit, [{ value }, ...comparators, ...series]);
  const { min = scale.min, max = scale.max } = request;
  if (!(min < max)) return refused('range', '/min', `The scale’s minimum, ${min}, is not below its maximum, ${max}.`);
  const reading: Reading = {
    ...fields,
    label: located.column.label,
    value,
    unit,
    min,
    max,
    polarity,
    comparators,
    bands: Object.freeze([]),
    series,
  };
  return { ok: true, value: Object.freeze(reading), warnings: located.warnings };
};
