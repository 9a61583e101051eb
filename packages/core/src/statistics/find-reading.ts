import { type Issue, ISSUE_LIMIT, type Result, repair } from '../issues/index.js';
import type { ReadingFields } from '../indicators/check-reading.js';
import type { Comparator, MissingReason, SeriesPoint } from '../indicators/reading.js';
import { nearestNames } from './area-names.js';
import { cellOf, chooseRows, disagreement, matchingRows, type RowChoice, settledRows } from './choose-rows.js';
import type { IndicatorColumn, StatisticsArea, StatisticsRow, StatisticsTable } from './explore-education-statistics.js';
import { findArea } from './find-area.js';
import { stemOf } from './geographic-levels.js';
import { isFigure, parseFigure } from './missing.js';
import { comparablePeriods, comparePeriods, parsePeriod, type Period, samePeriod } from './periods.js';
import { fine, listed, quoted, refused } from './phrases.js';
import { defaultScale } from './scale.js';

/** Which figure to find in a statistics file. */
export interface FigureRequest {
  /** The heading of a column of figures, in any capitals, or its label. */
  readonly indicator: string;
  /** The name or a code of the place. */
  readonly area: string;
  /** The geographic level, where a name stands at several, for example `Local authority district`. */
  readonly level?: string;
  /** The period in any usual spelling; the latest there is for the area where absent. */
  readonly period?: string;
  /** A value for a filter, by its heading, for example `{ characteristic: 'Gender Female' }`. */
  readonly filters?: Readonly<Record<string, string>>;
  /**
   * What to do where several rows fit and their figures differ: `refuse`, where absent, or take the `first`, with a warning. Some published
   * files hold rows that are labelled as totals and are not.
   */
  readonly duplicates?: 'refuse' | 'first';
}

/** The most earlier points a reading carries, as in `readReading`. */
const MOST_POINTS = 200;

/** A column of figures by heading, exactly; in any capitals; by label. Underscores count: `l3_by19` and `l3by19` are two indicators. */
const findIndicator = ({ indicators, header, rows }: StatisticsTable, asked: string): Result<IndicatorColumn> => {
  const wanted = asked.trim();
  const key = wanted.toLowerCase();
  const column =
    indicators.find(({ name }) => name === wanted) ??
    indicators.find(({ name }) => name.toLowerCase() === key) ??
    indicators.find(({ label }) => label.toLowerCase() === key);
  if (column) return fine(column);
  // One odd cell makes a column one of words: the reader is told which.
  const index = header.indexOf(wanted);
  const odd = rows.find(({ cells }) => cells[index] && !isFigure(cells[index]));
  const nearest = nearestNames(
    wanted,
    indicators.map(({ name }) => name),
  ).map(quoted);
  const why = odd ? `It holds ${quoted(odd.cells[index] ?? '')}` : `The nearest are ${listed(nearest) || 'none'}`;
  return refused('dangling', '/indicator', `There is no column of figures ${quoted(wanted)}. ${why}.`);
};

/** The period asked for, or the latest there is, among some rows of a place. */
const choosePeriod = (rows: readonly StatisticsRow[], name: string, asked: string | undefined): Result<Period> => {
  const periods = rows.map(({ period }) => period).sort((a, b) => comparePeriods(b, a));
  const wanted = asked === undefined ? periods[0] : parsePeriod(asked);
  const period = wanted && periods.find((candidate) => samePeriod(candidate, wanted));
  if (period) return fine(period);
  const labels = [...new Set(periods.map(({ label }) => label))];
  return refused('dangling', '/period', `There is no figure for ${name} for ${quoted(asked ?? '')}. There is ${listed(labels)}.`);
};

const atPeriod = (rows: readonly StatisticsRow[], period: Period): readonly StatisticsRow[] =>
  rows.filter((row) => samePeriod(row.period, period));

/** A request, answered as far as which row of which column it is about. */
export interface Located {
  readonly table: StatisticsTable;
  readonly request: FigureRequest;
  readonly column: IndicatorColumn;
  readonly area: StatisticsArea;
  readonly choice: RowChoice;
  readonly period: Period;
  readonly row: StatisticsRow;
  readonly warnings: Issue[];
}

/** Notes what was left out; what is wrong in every row is not noted for every one. */
export const warn = ({ warnings }: Pick<Located, 'warnings'>, path: string, message: string): void => {
  if (warnings.length < ISSUE_LIMIT) warnings.push(repair('dangling', path, message));
};

/** Finds the row and the column a request is about. */
export const locate = (table: StatisticsTable, request: FigureRequest): Result<Located> => {
  const foundColumn = findIndicator(table, request.indicator);
  if (!foundColumn.ok) return foundColumn;
  const foundArea = findArea(table, request.area, request.level);
  if (!foundArea.ok) return foundArea;
  const chosen = chooseRows(table, request.filters);
  if (!chosen.ok) return chosen;
  const [column, area, choice] = [foundColumn.value, foundArea.value, chosen.value];
  const settled = settledRows(area.rows, choice);
  const [row] = settled;
  if (!row) {
    const told = [...choice.settled].map(([index, value]) => `${quoted(value)} in ${quoted(table.header[index] ?? '')}`);
    return refused('dangling', '/filters', `There is no figure for ${area.name} with ${listed(told)}. Choose another with a filter.`);
  }
  const foundPeriod = choosePeriod(settled, area.name, request.period);
  if (!foundPeriod.ok) return foundPeriod;
  const period = foundPeriod.value;
  const rows = atPeriod(settled, period);
  const located = { table, request, column, area, choice, period, row: rows[0] ?? row, warnings: [] };

  const problem = disagreement(rows, choice, column.index, `${area.name}, ${period.label}`);
  if (problem && request.duplicates !== 'first') return refused('duplicate-id', '/filters', problem);
  if (problem) warn(located, '/filters', `${problem} The first is shown.`);
  const latest = table.periods[table.periods.length - 1]!;
  if (request.period === undefined && !samePeriod(period, latest))
    warn(located, '/period', `The latest figure for ${area.name} is of ${period.label}; this file goes up to ${latest.label}.`);
  return fine(located);
};

/** The figure of a row; a cell that is neither a number nor a symbol is told. */
const figureOf = (located: Located, { area, period, cells }: StatisticsRow): { value: number | null; missing?: MissingReason } => {
  const { problem, ...figure } = parseFigure(cells[located.column.index]);
  if (problem)
    warn(located, '', `The cell ${quoted(cells[located.column.index]!)} for ${area.name}, ${period.label}, is not a number we can read.`);
  return figure;
};

/** The row, among some, that is of the same thing as the answer; none where they contradict each other. */
const matchingRow = (located: Located, candidates: readonly StatisticsRow[]): StatisticsRow | undefined => {
  const { choice, column, request } = located;
  const rows = matchingRows(candidates, located.row, choice);
  const [row] = rows;
  if (!row || request.duplicates === 'first') return row;
  const problem = disagreement(rows, choice, column.index, `${row.area.name}, ${row.period.label}`);
  if (problem) warn(located, '/filters', `${problem} They are left out.`);
  return problem ? undefined : row;
};

/** The region or the nation the answer lies in, if the file has figures for it; nothing where the answer is as large itself. */
export const containing = ({ table, row, area }: Located, level: 'regional' | 'national'): StatisticsArea | undefined => {
  if ([level, 'national'].includes(area.level.toLowerCase())) return undefined;
  const { name = -1, codes = [] } = table.places.get(stemOf(level)) ?? {};
  const found = findArea(table, [...codes, name].map((index) => cellOf(row, index)).find(Boolean) ?? '', level);
  return found.ok ? found.value : undefined;
};

/** The figure of another area for the same thing and period, if the file has one. */
export const comparatorOf = (located: Located, area: StatisticsArea | undefined): Comparator | undefined => {
  const row = area && matchingRow(located, atPeriod(area.rows, located.period));
  return row && Object.freeze({ label: row.area.name, ...figureOf(located, row) });
};

/** The area’s own figures for earlier periods of the same sort, oldest first. */
const earlierPoints = (located: Located): readonly SeriesPoint[] => {
  const { area, period } = located;
  const byPeriod = new Map<string, StatisticsRow[]>();
  for (const row of area.rows) {
    if (comparePeriods(row.period, period) >= 0 || !comparablePeriods(row.period, period)) continue;
    const { label } = row.period;
    byPeriod.set(label, [...(byPeriod.get(label) ?? []), row]);
  }
  return [...byPeriod.values()]
    .flatMap((rows) => matchingRow(located, rows) ?? [])
    .sort((a, b) => comparePeriods(a.period, b.period))
    .slice(-MOST_POINTS)
    .map((row) => Object.freeze({ period: row.period.label, ...figureOf(located, row) }));
};

/** The figures of a file as fields of a reading: the area’s, those to compare with, and the area’s earlier ones. */
export const fieldsOf = (located: Located, compare: (located: Located) => readonly Comparator[]): ReadingFields => {
  const { column, area, period, row } = located;
  const figure = figureOf(located, row);
  const comparators = Object.freeze(compare(located));
  const series = Object.freeze(earlierPoints(located));
  const { label, unit, decimals } = column;
  return {
    label,
    area: area.name,
    ...figure,
    unit,
    ...(decimals !== undefined && { decimals }),
    ...defaultScale(unit, [figure, ...comparators, ...series]),
    comparators,
    series,
    period: period.label,
  };
};

/** What a reading is compared with where nobody says: the region and the nation, as far as the file has figures for them. */
const regionAndNation = (located: Located): readonly Comparator[] =>
  (['regional', 'national'] as const).flatMap((level) => comparatorOf(located, containing(located, level)) ?? []);

/**
 * What a file in the layout of Explore Education Statistics says of one place and one indicator: the figure, the region’s and the nation’s,
 * and the area’s own earlier figures. All that a gauge asks of a file; `readingFromStatistics` can be asked for more.
 *
 * @param table a table from `readStatistics`; many requests may share it.
 * @param request what to find. A total is taken for every filter that is not set.
 * @returns fields for `checkReading`, with a warning for what was left out; refused where the figure cannot be told for certain: an unknown
 * indicator, area or period (with what there is instead), a name that several places bear, several figures that fit.
 */
export const findReading = (table: StatisticsTable, request: FigureRequest): Result<ReadingFields> => {
  const found = locate(table, request);
  return found.ok ? { ok: true, value: fieldsOf(found.value, regionAndNation), warnings: found.value.warnings } : found;
};
