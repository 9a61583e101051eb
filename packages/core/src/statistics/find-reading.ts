import { type Issue, ISSUE_LIMIT, type Result, repair } from '../issues/index.js';
import type { Comparator, MissingReason, Polarity, Reading, SeriesPoint } from '../indicators/reading.js';
import { nearestNames } from './area-names.js';
import { cellOf, chooseRows, type RowChoice, settledRows, valuesIn } from './choose-rows.js';
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

/** The period asked for, or the latest the place has. */
const choosePeriod = ({ name, rows }: StatisticsArea, asked: string | undefined): Result<Period> => {
  const periods = rows.map(({ period }) => period).sort((a, b) => comparePeriods(b, a));
  const wanted = asked === undefined ? periods[0]! : parsePeriod(asked);
  const period = wanted && periods.find((candidate) => samePeriod(candidate, wanted));
  if (period) return { ok: true, value: period, warnings: [] };
  return refused(
    'dangling',
    '/period',
    `There is no figure for ${quoted(asked!)} for ${name}. There is ${listed([...new Set(periods.map(({ label }) => label))])}.`,
  );
};

/**
 * The one row that answers. Several rows with the same figure are one answer; several figures are none, and the filters that tell them
 * apart are named.
 */
const oneRow = (candidates: readonly StatisticsRow[], choice: RowChoice, column: IndicatorColumn, where: string): Result<StatisticsRow> => {
  const rows = settledRows(candidates, choice);
  const [row] = rows;
  if (!row)
    return refused('dangling', '/filters', `There is no total for ${where} in this file: choose what the figure is of with a filter.`);
  for (const { name, index } of choice.open) {
    const values = valuesIn(rows, index).map(quoted);
    if (values.length > 1)
      return refused(
        'dangling',
        '/filters',
        `There are several figures for ${where}. Choose one by ${quoted(name)}: ${listed(values, 'or')}.`,
      );
  }
  const figures = valuesIn(rows, column.index);
  if (figures.length > 1)
    return refused('duplicate-id', '', `Rows of the file contradict each other about ${where}: ${listed(figures.map(quoted))}.`);
  return { ok: true, value: row, warnings: [] };
};

/**
 * Another row that is of the same thing as the answer: equal in what is settled, and in the open filters, save where it is blank or holds a
 * symbol there, as a region does under “type of authority”.
 */
const matching = (candidates: readonly StatisticsRow[], answer: StatisticsRow, choice: RowChoice): StatisticsRow | undefined => {
  const rows = settledRows(candidates, choice);
  const alike = (accept: (value: string) => boolean): StatisticsRow | undefined =>
    rows.find((row) => choice.open.every(({ index }) => cellOf(row, index) === cellOf(answer, index) || accept(cellOf(row, index))));
  return alike(() => false) ?? alike((value) => parseFigure(value).missing !== undefined && !parseFigure(value).problem);
};

/** The region or the nation a row lies in, if the file has figures for it. */
const containing = (table: StatisticsTable, row: StatisticsRow, kind: 'region' | 'nation'): StatisticsArea | undefined => {
  const [level, stem] = kind === 'region' ? ['regional', 'region'] : ['national', 'country'];
  if ([level, 'national'].includes(row.area.level.toLowerCase())) return undefined;
  const [code, name] = [`${stem}_code`, `${stem}_name`].map((heading) => cellOf(row, table.columns.get(heading) ?? -1));
  const found = findArea(table, code || name!, level);
  return found.ok ? found.value : undefined;
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
  const foundColumn = findIndicator(table, request.indicator, '/indicator');
  if (!foundColumn.ok) return foundColumn;
  const foundArea = findArea(table, request.area, request.level);
  if (!foundArea.ok) return foundArea;
  const chosen = chooseRows(table, request.filters);
  if (!chosen.ok) return chosen;
  const foundPeriod = choosePeriod(foundArea.value, request.period);
  if (!foundPeriod.ok) return foundPeriod;
  const [column, area, choice, period] = [foundColumn.value, foundArea.value, chosen.value, foundPeriod.value];

  const atPeriod = ({ rows }: StatisticsArea): readonly StatisticsRow[] => rows.filter((row) => samePeriod(row.period, period));
  const answer = oneRow(atPeriod(area), choice, column, `${area.name}, ${period.label}`);
  if (!answer.ok) return answer;
  const row = answer.value;

  const warnings: Issue[] = [];
  const warn = (path: string, message: string): void => {
    if (warnings.length < ISSUE_LIMIT) warnings.push(repair('dangling', path, message));
  };
  const figure = ({ area: { name }, period: { label }, cells }: StatisticsRow): { value: number | null; missing?: MissingReason } => {
    const { problem, ...read } = parseFigure(cells[column.index]);
    if (problem)
      warn('', `The cell ${quoted(cells[column.index]!)} for ${name}, ${label}, is not a number we can read, so there is no figure.`);
    return read;
  };
  const latest = table.periods.at(-1)!.label;
  if (request.period === undefined && !samePeriod(period, table.periods.at(-1)!))
    warn('/period', `The latest figures for ${area.name} are of ${period.label}; this file goes up to ${latest}.`);

  const comparators: Comparator[] = [];
  for (const asked of request.comparators ?? ['region', 'nation']) {
    const own = asked === 'region' || asked === 'nation';
    const found = own ? undefined : findArea(table, asked);
    const place = own ? containing(table, row, asked) : found?.ok && found.value;
    const match = place && matching(atPeriod(place), row, choice);
    if (match) comparators.push(Object.freeze({ label: match.area.name, ...figure(match) }));
    // A district file has no regional rows: only what somebody asked for by name is missed.
    else if (!own)
      warn(
        '/comparators',
        found?.ok === false ? found.issues[0]!.message : `There is no figure to compare with for ${quoted(asked)}, ${period.label}.`,
      );
  }

  const earlier = new Map<string, StatisticsRow[]>();
  for (const other of area.rows) {
    if (comparePeriods(other.period, period) >= 0 || !comparablePeriods(other.period, period)) continue;
    const { label } = other.period;
    earlier.set(label, [...(earlier.get(label) ?? []), other]);
  }
  const series: SeriesPoint[] = [...earlier.values()]
    .flatMap((rows) => matching(rows, row, choice) ?? [])
    .sort((a, b) => comparePeriods(a.period, b.period))
    .slice(-MOST_POINTS)
    .map((point) => Object.freeze({ period: point.period.label, ...figure(point) }));
  const own = figure(row);
  if (request.changeColumn !== undefined) {
    const change = findIndicator(table, request.changeColumn, '/changeColumn');
    if (!change.ok) return change;
    const before = yearBefore(period);
    const value = before && earlierValue(own.value, cellOf(row, change.value.index));
    if (before && value !== null && !earlier.has(before.label)) {
      series.push(Object.freeze({ period: before.label, value }));
      warn(
        '/changeColumn',
        `The figure for ${before.label} is worked out from the change published in ${quoted(change.value.name)}; it is not itself in this file.`,
      );
    }
  }

  const unit = request.unit ?? column.unit;
  const scale = defaultScale(
    unit,
    [own, ...comparators, ...series].map(({ value }) => value),
  );
  const { min = scale.min, max = scale.max, polarity = 'none' } = request;
  if (!(min < max)) return refused('range', '/min', `The scale’s minimum, ${String(min)}, is not below its maximum, ${String(max)}.`);
  const reading: Reading = {
    label: column.label,
    area: area.name,
    ...own,
    unit,
    ...(column.decimals !== undefined && { decimals: column.decimals }),
    min,
    max,
    polarity,
    comparators: Object.freeze(comparators),
    bands: Object.freeze([]),
    series: Object.freeze(series),
    period: period.label,
  };
  return { ok: true, value: Object.freeze(reading), warnings };
};

/** Decimal places as written. */
const placesOf = (figure: string): number => /\.(\d+)/.exec(figure)?.[1]?.length ?? 0;

/** A figure less its published change, to the places the two are published to, or 92 less −0.1 would be 92.10000000000001. */
const earlierValue = (value: number | null, changeCell: string): number | null => {
  const change = parseFigure(changeCell).value;
  if (value === null || change === null) return null;
  return Number((value - change).toFixed(Math.min(20, Math.max(placesOf(String(value)), placesOf(changeCell))))) + 0;
};
