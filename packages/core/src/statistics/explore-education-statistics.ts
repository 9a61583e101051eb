import { type Issue, type Result, refusal, repair } from '../issues/index.js';
import { cleanText } from '../text/index.js';
import { foldName, plainName } from './area-names.js';
import { labelFromName, unitFromName } from './column-names.js';
import type { CsvTable } from './csv.js';
import { type PlaceColumns, placeColumns, stemOf } from './geographic-levels.js';
import { isFigure } from './missing.js';
import { comparePeriods, parsePeriod, type Period } from './periods.js';
import { quoted, refused } from './phrases.js';

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
  /** The name as names are compared: folded, and without the sort of place it is. */
  readonly keys: readonly [folded: string, plain: string];
  readonly rows: readonly StatisticsRow[];
}

/** A column of figures. */
export interface IndicatorColumn {
  /** The heading. */
  readonly name: string;
  /** The column’s position, from 0. */
  readonly index: number;
  /** The name to show: the heading in plain words, or the metadata’s. */
  readonly label: string;
  readonly unit: string;
  readonly decimals?: number;
}

/** A column that says what the figures of a row are of: an age, a sex, a type of course. */
export interface FilterColumn {
  readonly name: string;
  readonly index: number;
  readonly label: string;
  /** The value that stands for all of it, where the metadata name one. */
  readonly defaultValue?: string;
}

/** A file in the layout of Explore Education Statistics, ready to be asked. Never changed; one table may serve many gauges. */
export interface StatisticsTable {
  readonly areas: readonly StatisticsArea[];
  readonly rows: readonly StatisticsRow[];
  readonly indicators: readonly IndicatorColumn[];
  readonly filters: readonly FilterColumn[];
  /** The periods there are, oldest first. */
  readonly periods: readonly Period[];
  /** The headings, as they stand in the CSV. */
  readonly header: readonly string[];
  /** Where each heading stands, in lower case. */
  readonly columns: ReadonlyMap<string, number>;
  /** The columns that name and code places, by what they are called after, for example `la`. */
  readonly places: ReadonlyMap<string, PlaceColumns>;
}

/** What every row says first. Some files leave out the identifier. */
const WHEN_AND_WHERE = ['time_period', 'time_identifier', 'geographic_level'];

/** What stands where a place has no code: nothing, or a symbol, shared by every place without one. */
const NO_CODE = /^[cxz:.-]?$/i;

/**
 * Reads a CSV in the layout of the Department for Education’s Explore Education Statistics, by the names of its columns, never by their
 * order: `time_period`, `time_identifier`, `geographic_level`, the codes and names of places, then filters and indicators in any order.
 * Source: DfE Analytical Services, “Open data standards”; the list of levels follows the department’s own screener.
 *
 * A column is an indicator where every cell is a number, a symbol for a missing one, or empty, and a filter otherwise; `withMetadata`
 * corrects that by what the file’s own metadata say.
 *
 * @param table the CSV, from `readCsv`.
 * @returns the table by places and periods. Rows that cannot be placed are left out, with a warning. Refused with code `schema` where the
 * columns are not those of the layout.
 */
export const readStatistics = (table: CsvTable): Result<StatisticsTable> => {
  const { header } = table;
  const columns = new Map<string, number>();
  for (const [index, heading] of header.entries())
    if (heading && !columns.has(heading.toLowerCase())) columns.set(heading.toLowerCase(), index);
  const missing = WHEN_AND_WHERE.filter((name) => name !== 'time_identifier' && !columns.has(name));
  if (missing.length)
    return refused(
      'schema',
      '/header',
      `This is not a table in the layout of Explore Education Statistics: it has no column ${missing.join(' and no column ')}.`,
    );

  const places = placeColumns(header);
  const { areas, rows, periods, warnings } = placeRows(table, columns, places);
  if (rows.length === 0)
    return { ok: false, issues: [refusal('schema', '/rows', 'It has no rows of figures that can be read.'), ...warnings] };

  const kinds = judgeColumns(rows, header, places);
  const indicators: IndicatorColumn[] = [];
  const filters: FilterColumn[] = [];
  for (const [index, name] of header.entries()) {
    const clean = cleanText(name);
    const label = labelFromName(clean);
    if (kinds[index] === 'indicator') indicators.push({ name, index, label, unit: unitFromName(clean) });
    if (kinds[index] === 'filter') filters.push({ name, index, label });
  }
  return { ok: true, value: { header, areas, rows, indicators, filters, periods, columns, places }, warnings };
};

/** What a column holds, as far as it is known. */
export type ColumnKind = 'place' | 'indicator' | 'filter' | undefined;

/** What the headings alone say: which columns are of the place and the period. */
export const kindsFromHeadings = (header: readonly string[], places: ReadonlyMap<string, PlaceColumns>): ColumnKind[] => {
  // What has both a name and a code is a place, whether or not any row is of that level.
  const placing = [...places.values()].flatMap(({ name, codes }) => (name === undefined || codes.length === 0 ? [] : [name, ...codes]));
  return header.map((heading, index) =>
    !heading || WHEN_AND_WHERE.includes(heading.toLowerCase()) || placing.includes(index) ? 'place' : undefined,
  );
};

/**
 * What the columns hold: figures, or words; a column that is empty throughout stays unsettled. Row by row, as the cells lie in memory:
 * column by column takes three times as long.
 */
const judgeColumns = (
  rows: readonly StatisticsRow[],
  header: readonly string[],
  places: ReadonlyMap<string, PlaceColumns>,
): readonly ColumnKind[] => {
  const kinds = kindsFromHeadings(header, places);
  let open = kinds.flatMap((kind, index) => (kind === undefined ? index : []));
  for (const { cells } of rows) {
    for (const index of open) {
      const cell = cells[index];
      if (cell) kinds[index] = isFigure(cell) ? 'indicator' : 'filter';
      if (kinds[index] === 'filter') open = open.filter((other) => other !== index);
    }
  }
  return kinds;
};

interface PlacedRows extends Pick<StatisticsTable, 'areas' | 'rows' | 'periods'> {
  readonly warnings: Issue[];
}

/** A result worked out once for each key: a file has a hundred rows for every place and a thousand for every period. */
const once = <V, A extends unknown[]>(work: (...args: A) => V): ((key: string, ...args: A) => V) => {
  const known = new Map<string, V>();
  return (key, ...args) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = work(...args)));
    return value;
  };
};

/** Every row with its place and its period. */
const placeRows = (
  { header, rows: lines }: CsvTable,
  columns: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, PlaceColumns>,
): PlacedRows => {
  const [timeColumn, identifierColumn, levelColumn] = WHEN_AND_WHERE.map((name) => columns.get(name) ?? -1) as [number, number, number];
  const columnsOf = once((level: string) => {
    const { name = -1, codes = [] } = places.get(stemOf(level)) ?? {};
    return [name, ...codes];
  });

  const areas = new Map<string, StatisticsArea & { codes: string[]; rows: StatisticsRow[] }>();
  const areaOf = once((level: string, cells: readonly string[]) => {
    const [name = '', ...named] = columnsOf(level, level).map((position) => (cells[position] ?? '').trim());
    const codes = named.filter((code) => !NO_CODE.test(code));
    if (!name && !codes.length) return null;
    const identity = `${level.toLowerCase()}\n${codes[0] ?? name}`;
    let area = areas.get(identity);
    if (!area) {
      const folded = foldName(name);
      area = { level: cleanText(level), name: cleanText(name || codes[0]!), codes: [], keys: [folded, plainName(folded)], rows: [] };
      areas.set(identity, area);
    }
    for (const code of codes) if (!area.codes.includes(code)) area.codes.push(code);
    return area;
  });
  const periods: Period[] = [];
  const periodOf = once((time: string, identifier: string) => {
    const period = parsePeriod(time.trim(), identifier.trim());
    if (period) periods.push(period);
    return period;
  });

  const rows: StatisticsRow[] = [];
  let reason = '';
  const leftOut: number[] = [];
  for (const [index, cells] of lines.entries()) {
    const level = (cells[levelColumn] ?? '').trim();
    let key = level;
    for (const position of columnsOf(level, level)) key += `\0${cells[position] ?? ''}`;
    const area = areaOf(key, level, cells);
    const [time, identifier] = [cells[timeColumn] ?? '', cells[identifierColumn] ?? ''];
    const period = periodOf(`${time}\0${identifier}`, time, identifier);
    const tooLong = cells.length > header.length && cells.slice(header.length).some((cell) => cell !== '');
    if (area && period && !tooLong) {
      const row = { area, period, cells };
      area.rows.push(row);
      rows.push(row);
    } else if (cells.join('').trim() !== '') {
      if (tooLong) reason ||= 'has more cells than the header, so that its figures cannot be told apart';
      else reason ||= area ? 'has no time period that can be read' : `has no name or code for its level, ${quoted(level)}`;
      leftOut.push(index);
    }
  }

  const warnings: Issue[] = [];
  const [first] = leftOut;
  if (first !== undefined) {
    const others = leftOut.length > 1 ? `; it and ${leftOut.length - 1} more are left out` : ' and is left out';
    warnings.push(repair('schema', `/rows/${first}`, `Row ${first + 1} below the header ${reason}${others}.`));
  }
  return {
    areas: [...areas.values()].filter((area) => area.rows.length > 0),
    rows,
    periods: periods.sort(comparePeriods),
    warnings,
  };
};
