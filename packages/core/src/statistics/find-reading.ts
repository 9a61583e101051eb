import { type Issue, ISSUE_LIMIT, type Result, repair } from '../issues/index.js';
import type { Comparator, MissingReason, Polarity, Reading, SeriesPoint } from '../indicators/reading.js';
import { nearestNames } from './area-names.js';
import { answeringRows, cellOf, chooseRows, matchingRows, type RowChoice, undecided, valuesIn } from './choose-rows.js';
import type { IndicatorColumn, StatisticsArea, StatisticsRow, StatisticsTable } from './explore-education-statistics.js';
import { findArea } from './find-area.js';
import { parseFigure } from './missing.js';
import { comparablePeriods, comparePeriods, parsePeriod, type Period, samePeriod, yearBefore } from './periods.js';
import { listed, quoted, refused } from './phrases.js';
import { defaultScale } from './scale.js';

/** What to read from a statistics file. */
export interface ReadingRequest {
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
  /** What to compare with: `region`, `nation`, or places by name or code. `['region', 'nation']` where absent. */
  readonly comparators?: readonly string[];
  /** A column with the change on the year before, from which that year’s figure is worked out where the file has none. Never guessed. */
  readonly changeColumn?: string;
  /**
   * What to do where several rows fit and their figures differ: `refuse`, where absent, or take the `first`, with a warning. Some published
   * files hold rows that are labelled as totals and are not.
   */
  readonly duplicates?: 'refuse' | 'first';
  /** Replaces the unit of the column. */
  readonly unit?: string;
  /** The ends of the scale; see `defaultScale` where absent. */
  readonly min?: number;
  readonly max?: number;
  /** Which direction is better; `none` where absent, for a file does not say. */
  readonly polarity?: Polarity;
}

/** The most earlier points a reading carries, as in `readReading`. */
const MOST_POINTS = 200;

/** A column of figures by heading, exactly; in any capitals; by label. Underscores count: `l3_by19` and `l3by19` are two indicators. */
const findIndicator = ({ indicators }: StatisticsTable, asked: string, path: string): Result<IndicatorColumn> => {
  const wanted = asked.trim();
  const key = wanted.toLowerCase();
  const column =
    indicators.find(({ name }) => name === wanted) ??
    indicators.find(({ name }) => name.toLowerCase() === key) ??
    indicators.find(({ label }) => label.toLowerCase() === key);
  if (column) return { ok: true, value: column, warnings: [] };
  const nearest = nearestNames(
    wanted,
    indicators.map(({ name }) => name),
  ).map(quoted);
  return refused('dangling', path, `There is no column of figures called ${quoted(wanted)}. The nearest are ${listed(nearest) || 'none'}.`);
};

/** The period asked for, or the latest there is among some rows of a place. */
const choosePeriod = (rows: readonly StatisticsRow[], { name }: StatisticsArea, asked: string | undefined): Result<Period> => {
  const periods = rows.map(({ period }) => period).sort((a, b) => comparePeriods(b, a));
  const wanted = asked === undefined ? periods[0] : parsePeriod(asked);
  const period = wanted && periods.find((candidate) => samePeriod(candidate, wanted));
  if (period) return { ok: true, value: period, warnings: [] };
  return refused(
    'dangling',
    '/period',
    `There is no figure for ${quoted(asked ?? '')} for ${name}. There is ${listed([...new Set(periods.map(({ label }) => label))])}.`,
  );
};

/** A request, answered as far as which row of which column it is about. */
interface Located {
  readonly table: StatisticsTable;
  readonly request: ReadingRequest;
  readonly column: IndicatorColumn;
  readonly area: StatisticsArea;
  readonly choice: RowChoice;
  readonly period: Period;
  readonly row: StatisticsRow;
  readonly warn: (path: string, message: string) => void;
}

const locate = (table: StatisticsTable, request: ReadingRequest): Result<Located> => {
  const column = findIndicator(table, request.indicator, '/indicator');
  if (!column.ok) return column;
  const area = findArea(table, request.area, request.level);
  if (!area.ok) return area;
  const choice = chooseRows(table, request.filters);
  if (!choice.ok) return choice;
  const fitting = answeringRows(table, area.value, choice.value);
  if (!fitting.ok) return fitting;
  const period = choosePeriod(fitting.value, area.value, request.period);
  if (!period.ok) return period;
  const rows = atPeriod(fitting.value, period.value);
  const problem = undecided(rows, choice.value, `${area.value.name}, ${period.value.label}`);
  if (problem) return problem;

  const warnings: Issue[] = [];
  const warn = (path: string, message: string): void => {
    if (warnings.length < ISSUE_LIMIT) warnings.push(repair('dangling', path, message));
  };
  const differ = contradiction(rows, column.value);
  if (differ && request.duplicates !== 'first') return refused('duplicate-id', '', differ);
  if (differ) warn('', `${differ} The first is shown.`);
  const latest = table.periods[table.periods.length - 1]!;
  if (request.period === undefined && !samePeriod(period.value, latest))
    warn('/period', `The latest figures for ${area.value.name} are of ${period.value.label}; this file goes up to ${latest.label}.`);
  const value = {
    table,
    request,
    column: column.value,
    area: area.value,
    choice: choice.value,
    period: period.value,
    row: rows[0]!,
    warn,
  };
  return { ok: true, value, warnings };
};

const atPeriod = (rows: readonly StatisticsRow[], period: Period): readonly StatisticsRow[] =>
  rows.filter((row) => samePeriod(row.period, period));

/** What is wrong with rows that are all of one thing and differ. */
const contradiction = (rows: readonly StatisticsRow[], { index }: IndicatorColumn): string | undefined => {
  const figures = valuesIn(rows, index);
  const [first] = rows;
  if (!first || figures.length < 2) return undefined;
  return `Several rows of the file are for ${first.area.name}, ${first.period.label}, and differ: ${listed(figures.map(quoted))}.`;
};

/** The figure of a row; a cell that is neither a number nor a symbol is told. */
const figureOf = ({ column, warn }: Located, { area, period, cells }: StatisticsRow): { value: number | null; missing?: MissingReason } => {
  const { problem, ...figure } = parseFigure(cells[column.index]);
  if (problem) warn('', `The cell ${quoted(cells[column.index]!)} for ${area.name}, ${period.label}, is not a number we can read.`);
  return figure;
};

/** The row, among some, that is of the same thing as the answer; none where they contradict each other. */
const matchingRow = ({ row, choice, column, request, warn }: Located, candidates: readonly StatisticsRow[]): StatisticsRow | undefined => {
  const rows = matchingRows(candidates, row, choice);
  const problem = request.duplicates === 'first' ? undefined : contradiction(rows, column);
  if (problem) warn('', `${problem} They are left out.`);
  return problem ? undefined : rows[0];
};

/** The region or the nation the answer lies in, if the file has figures for it. */
const containing = ({ table, row, area }: Located, kind: 'region' | 'nation'): StatisticsArea | undefined => {
  const [level, stem] = kind === 'region' ? ['regional', 'region'] : ['national', 'country'];
  if ([level, 'national'].includes(area.level.toLowerCase())) return undefined;
  const cells = [`${stem}_code`, `${stem}_name`].map((heading) => cellOf(row, table.columns.get(heading) ?? -1));
  const found = findArea(table, cells.find(Boolean) ?? '', level);
  return found.ok ? found.value : undefined;
};

const comparatorsOf = (located: Located): readonly Comparator[] => {
  const { table, request, period, warn } = located;
  return (request.comparators ?? ['region', 'nation']).flatMap((asked) => {
    const own = asked === 'region' || asked === 'nation';
    const found = own ? undefined : findArea(table, asked);
    const place = own ? containing(located, asked) : found?.ok && found.value;
    const match = place && matchingRow(located, atPeriod(place.rows, period));
    if (match) return Object.freeze({ label: match.area.name, ...figureOf(located, match) });
    // A district file has no regional rows: only what somebody asked for by name is missed.
    if (found)
      warn(
        '/comparators',
        found.ok ? `There is no figure to compare with for ${quoted(asked)}, ${period.label}.` : found.issues[0]!.message,
      );
    return [];
  });
};

/** The area’s own figures for earlier periods of the same sort, oldest first. */
const earlierPoints = (located: Located): SeriesPoint[] => {
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

/** Decimal places as written. */
const placesOf = (figure: string): number => /\.(\d+)/.exec(figure)?.[1]?.length ?? 0;

/**
 * The year before, worked out from a published change: the figure less the change, to the places the two are published to, for 92 less
 * −0.1 would be 92.10000000000001 to a computer.
 */
const yearBeforePoint = ({ row, period, warn }: Located, value: number | null, change: IndicatorColumn): SeriesPoint | undefined => {
  const before = yearBefore(period);
  const cell = cellOf(row, change.index);
  const changed = parseFigure(cell).value;
  if (!before || value === null || changed === null) return undefined;
  const places = Math.min(20, Math.max(placesOf(String(value)), placesOf(cell)));
  warn(
    '/changeColumn',
    `The figure for ${before.label} is worked out from the change published in ${quoted(change.name)}; it is not itself in this file.`,
  );
  return Object.freeze({ period: before.label, value: Number((value - changed).toFixed(places)) + 0 });
};

/**
 * The reading for one place and one indicator, from a file in the layout of Explore Education Statistics: the figure, the region’s and the
 * nation’s from the same file, and the area’s own earlier figures.
 *
 * @param table a table from `readStatistics`; many requests may share it.
 * @param request what to read. A total is taken for every filter that is not set.
 * @returns a frozen reading, with a warning for what was left out; refused where the figure cannot be told for certain: an unknown
 * indicator, area or period (with what there is instead), a name that several places bear, several figures that fit.
 */
export const readingFromStatistics = (table: StatisticsTable, request: ReadingRequest): Result<Reading> => {
  const found = locate(table, request);
  if (!found.ok) return found;
  const located = found.value;
  const { column, area, period, row } = located;
  const figure = figureOf(located, row);
  const comparators = comparatorsOf(located);
  const series = earlierPoints(located);
  if (request.changeColumn !== undefined) {
    const change = findIndicator(table, request.changeColumn, '/changeColumn');
    if (!change.ok) return change;
    const before = yearBefore(period)?.label;
    const point = series.some((earlier) => earlier.period === before) ? undefined : yearBeforePoint(located, figure.value, change.value);
    if (point) series.push(point);
  }

  const unit = request.unit ?? column.unit;
  const shown = [figure, ...comparators, ...series].map(({ value }) => value);
  const { min, max } = {
    ...defaultScale(unit, shown),
    ...(request.min !== undefined && { min: request.min }),
    ...(request.max !== undefined && { max: request.max }),
  };
  if (!(min < max)) return refused('range', '/min', `The scale’s minimum, ${String(min)}, is not below its maximum, ${String(max)}.`);
  const reading: Reading = {
    label: column.label,
    area: area.name,
    ...figure,
    unit,
    ...(column.decimals !== undefined && { decimals: column.decimals }),
    min,
    max,
    polarity: request.polarity ?? 'none',
    comparators: Object.freeze(comparators),
    bands: Object.freeze([]),
    series: Object.freeze(series),
    period: period.label,
  };
  return { ok: true, value: Object.freeze(reading), warnings: found.warnings };
};
