import { type Issue, type Result, refusal, repair } from '../issues/index.js';
import { cleanText } from '../text/index.js';
import { labelFromName, unitFromName } from './column-names.js';
import type { CsvTable } from './csv.js';
import { type AreaColumns, areaColumns, isAreaColumn } from './geographic-levels.js';
import type { ColumnMetadata, StatisticsMetadata } from './metadata.js';
import { parseFigure } from './missing.js';
import { comparePeriods, parsePeriod, type Period } from './periods.js';
import { listed, quoted, refused } from './phrases.js';

/** One row of figures: a place and a period, and the cells of the whole row. */
export interface StatisticsRow {
  readonly area: StatisticsArea;
  readonly period: Period;
  /** The row as it stands in the CSV. */
  readonly cells: readonly string[];
}

/** A place that a file has figures for. */
export interface StatisticsArea {
  /** The sort of place, as the file calls it, for example `Local authority`. */
  readonly level: string;
  /** The name in the file, cleaned. */
  readonly name: string;
  /** Every code the file gives it: for a local authority the nine-character code and the older three-digit one. */
  readonly codes: readonly string[];
  readonly rows: readonly StatisticsRow[];
}

/** A column of figures. */
export interface IndicatorColumn {
  /** The heading. */
  readonly name: string;
  /** The column’s position, from 0. */
  readonly index: number;
  /** The name to show: the metadata’s, or the heading in plain words. */
  readonly label: string;
  readonly unit: string;
  readonly decimals?: number;
}

/** A column that says what the figures of a row are of: an age, a sex, a type of course. */
export interface FilterColumn {
  readonly name: string;
  readonly index: number;
  readonly label: string;
  /** The values, without spaces around them, in order of first appearance. */
  readonly values: readonly string[];
  /** The value that stands for all of it; absent where there is none. */
  readonly total?: string;
}

/** A file in the layout of Explore Education Statistics, ready to be asked. Never changed; one table may serve many gauges. */
export interface StatisticsTable {
  readonly areas: readonly StatisticsArea[];
  readonly rows: readonly StatisticsRow[];
  readonly indicators: readonly IndicatorColumn[];
  readonly filters: readonly FilterColumn[];
  /** The periods there are, oldest first. */
  readonly periods: readonly Period[];
  /** Where each heading stands, in lower case. */
  readonly columns: ReadonlyMap<string, number>;
}

/** What a filter’s value for everyone is called, in order of preference. “All other qualifications” is not one of them. */
const TOTALS = ['total', 'all', 'overall'];

/** What stands where a place has no code: nothing, or a symbol, shared by every place without one. */
const NO_CODE = /^[cxz:.-]?$/i;

/**
 * Reads a CSV in the layout of the Department for Education’s Explore Education Statistics, by the names of its columns, never by their
 * order: `time_period`, `time_identifier`, `geographic_level`, the codes and names of places, then filters and indicators in any order.
 * Source: DfE Analytical Services, “Open data standards”; the list of levels follows the department’s own screener.
 *
 * Without metadata a column is an indicator where every cell is a number, a symbol for a missing one, or empty, and a filter otherwise;
 * metadata, where given, decide.
 *
 * @param table the CSV, from `readCsv`.
 * @param metadata what the file’s own metadata say, from `readMetadata`.
 * @returns the table by places and periods. Rows that cannot be placed are left out, with a warning. Refused with code `schema` where the
 * columns are not those of the layout.
 */
export const readStatistics = (
  table: CsvTable,
  metadata: StatisticsMetadata = new Map<string, ColumnMetadata>(),
): Result<StatisticsTable> => {
  const { header } = table;
  const columns = new Map<string, number>();
  for (const [index, heading] of header.entries())
    if (heading && !columns.has(heading.toLowerCase())) columns.set(heading.toLowerCase(), index);
  const missing = ['time_period', 'geographic_level'].filter((name) => !columns.has(name));
  if (missing.length)
    return refused(
      'schema',
      '/header',
      `This is not a table in the layout of Explore Education Statistics: it has no column ${missing.join(' and no column ')}.`,
    );

  const { areas, rows, periods, placing, warnings } = placeRows(table, columns);
  if (rows.length === 0)
    return { ok: false, issues: [refusal('schema', '/rows', 'The table has no rows of figures that can be read.'), ...warnings] };

  const indicators: IndicatorColumn[] = [];
  const filters: FilterColumn[] = [];
  for (const [index, heading] of header.entries()) {
    if (heading === '' || isAreaColumn(heading.toLowerCase()) || placing.has(index)) continue;
    const about = metadata.get(heading);
    const kind = about?.type ?? kindOf(rows, index);
    const name = cleanText(heading);
    if (kind === 'indicator') {
      const { label = labelFromName(name), unit = unitFromName(name), decimals } = about ?? {};
      indicators.push({ name: heading, index, label, unit, ...(decimals !== undefined && { decimals }) });
    } else if (kind === 'filter') {
      const values = [...new Set(rows.map(({ cells }) => (cells[index] ?? '').trim()))];
      const total = [about?.defaultValue?.toLowerCase(), ...TOTALS]
        .map((wanted) => values.find((value) => value.toLowerCase() === wanted))
        .find((value) => value !== undefined);
      filters.push({ name: heading, index, label: about?.label ?? labelFromName(name), values, ...(total !== undefined && { total }) });
    }
  }
  const unmet = [...metadata.keys()].filter((name) => !header.includes(name)).map(quoted);
  if (unmet.length) warnings.push(repair('dangling', '/header', `The metadata describe what the data do not have: ${listed(unmet)}.`));
  return { ok: true, value: { areas, rows, indicators, filters, periods, columns }, warnings };
};

/** What a column holds: figures, or words; nothing at all where every cell is empty. Stops at the first word. */
const kindOf = (rows: readonly StatisticsRow[], index: number): 'indicator' | 'filter' | undefined => {
  let kind: 'indicator' | undefined;
  for (const { cells } of rows) {
    const cell = cells[index];
    if (!cell) continue;
    if (parseFigure(cell).problem === 'unreadable') return 'filter';
    kind = 'indicator';
  }
  return kind;
};

interface PlacedRows extends Pick<StatisticsTable, 'areas' | 'rows' | 'periods'> {
  /** The columns that name and code the places. */
  readonly placing: ReadonlySet<number>;
  readonly warnings: Issue[];
}

/** Every row with its place and its period. */
const placeRows = ({ header, rows: allCells }: CsvTable, columns: ReadonlyMap<string, number>): PlacedRows => {
  const areas = new Map<string, { level: string; name: string; codes: string[]; rows: StatisticsRow[] }>();
  const periods = new Map<string, Period | null>();
  const levels = new Map<string, AreaColumns>();
  const placing = new Set<number>();
  const rows: StatisticsRow[] = [];
  /** Why the first row that cannot be placed cannot be, and which rows they are. */
  let reason = '';
  const leftOut: number[] = [];
  const [timeColumn, identifierColumn, levelColumn] = ['time_period', 'time_identifier', 'geographic_level'].map(
    (name) => columns.get(name) ?? -1,
  ) as [number, number, number];

  for (const [index, cells] of allCells.entries()) {
    const at = (column: number | undefined): string => (cells[column ?? -1] ?? '').trim();
    const level = at(levelColumn);
    let place = levels.get(level);
    if (!place) {
      levels.set(level, (place = areaColumns(level, columns)));
      for (const column of [...place.codes, place.name ?? -1]) placing.add(column);
    }
    const name = at(place.name);
    const codes = place.codes.map(at).filter((code) => !NO_CODE.test(code));
    const when = `${at(timeColumn)}\n${at(identifierColumn)}`;
    let period = periods.get(when);
    if (period === undefined) periods.set(when, (period = parsePeriod(at(timeColumn), at(identifierColumn))));

    const problem = cells.slice(header.length).some((cell) => cell !== '')
      ? 'has more cells than the header, so that its figures cannot be told apart'
      : !name && !codes.length
        ? `has no name or code for its level, ${quoted(level)}`
        : period === null && 'has no time period that can be read';
    if (problem || !period) {
      if (cells.join('').trim() === '') continue;
      reason ||= problem || '';
      leftOut.push(index);
      continue;
    }
    const key = `${level.toLowerCase()}\n${codes[0] ?? name}`;
    let area = areas.get(key);
    if (!area) areas.set(key, (area = { level: cleanText(level), name: cleanText(name || codes[0]!), codes: [], rows: [] }));
    for (const code of codes) if (!area.codes.includes(code)) area.codes.push(code);
    const row = { area, period, cells };
    area.rows.push(row);
    rows.push(row);
  }

  const warnings: Issue[] = [];
  const [first] = leftOut;
  if (first !== undefined) {
    const others = leftOut.length > 1 ? `; it and ${String(leftOut.length - 1)} more are left out` : ' and is left out';
    warnings.push(repair('schema', `/rows/${String(first)}`, `Row ${String(first + 1)} below the header ${reason}${others}.`));
  }
  const known = [...periods.values()].filter((period) => period !== null);
  return { areas: [...areas.values()], rows, periods: known.sort(comparePeriods), placing, warnings };
};
