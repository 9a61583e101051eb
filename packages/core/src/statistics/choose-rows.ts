import type { Result } from '../issues/index.js';
import type { FilterColumn, StatisticsRow, StatisticsTable } from './explore-education-statistics.js';
import { parseFigure } from './missing.js';
import { fine, listed, quoted, refused } from './phrases.js';

/** Which rows of a file a reading is about, besides its place and period. */
export interface RowChoice {
  /** The column positions that are settled, each with the value a row must have. */
  readonly settled: ReadonlyMap<number, string>;
  /** Filters with several values, none of them for everyone, that nobody has chosen from. */
  readonly open: readonly FilterColumn[];
}

/** A cell without the spaces that published values trail. */
export const cellOf = (row: StatisticsRow, index: number): string => (row.cells[index] ?? '').trim();

/** The rows that have every settled value. */
export const settledRows = (rows: readonly StatisticsRow[], choice: RowChoice): readonly StatisticsRow[] => {
  const settled = [...choice.settled];
  return rows.filter((row) => settled.every(([index, value]) => cellOf(row, index) === value));
};

/** The different values of a column in some rows, in order of first appearance. */
export const valuesIn = (rows: readonly StatisticsRow[], index: number): readonly string[] => [
  ...new Set(rows.map((row) => cellOf(row, index))),
];

/** What a filter’s value for everyone is called, in order of preference. “All other qualifications” is not one of them. */
const TOTALS = ['total', 'all', 'overall'];

/** The value, among some, that stands for all of a filter; the metadata’s own before the usual names. */
const totalOf = (values: readonly string[], { defaultValue }: FilterColumn): string | undefined => {
  const names = [defaultValue?.toLowerCase(), ...TOTALS];
  return names.flatMap((name) => values.find((value) => value.toLowerCase() === name) ?? [])[0];
};

/** What has been settled before, by the filters that were asked for: it is the same for every place, and dear to find out. */
const choices = new WeakMap<StatisticsTable, Map<string, RowChoice>>();

/**
 * Settles a value for every filter. What is asked for holds; for the other filters the value that stands for everyone (`Total`, or the
 * metadata’s default) is taken wherever the file has such rows at all. Where what is asked for rules that value out, as “Female” rules out
 * the total of the grouping beside it, the filter is settled by the one value left, or else stays open. So a total is never swapped for a
 * part of it unasked.
 *
 * @param table a table from `readStatistics`.
 * @param filters values by column heading or label, in any capitals.
 */
export const chooseRows = (table: StatisticsTable, filters: Readonly<Record<string, string>> = {}): Result<RowChoice> => {
  const asked = Object.entries(filters);
  const made = choices.get(table) ?? new Map<string, RowChoice>();
  choices.set(table, made);
  const known = made.get(JSON.stringify(asked));
  if (known) return fine(known);

  const settled = new Map<number, string>();
  let pool = table.rows;
  const settle = (index: number, value: string): void => {
    settled.set(index, value);
    pool = pool.filter((row) => cellOf(row, index) === value);
  };
  for (const [name, wanted] of asked) {
    const key = name.trim().toLowerCase();
    const index = table.columns.get(key) ?? table.filters.find(({ label }) => label.toLowerCase() === key)?.index ?? -1;
    const values = valuesIn(pool, index);
    const value = values.find((candidate) => candidate.toLowerCase() === wanted.trim().toLowerCase());
    if (index < 0 || value === undefined) {
      const there = index < 0 ? table.filters.map((filter) => filter.name) : values;
      return refused(
        'dangling',
        '/filters',
        `No row has ${quoted(wanted)} in a column ${quoted(name)}. There is ${listed(there.map(quoted)) || 'nothing to choose'}.`,
      );
    }
    settle(index, value);
  }

  const open: FilterColumn[] = [];
  for (const filter of table.filters) {
    if (settled.has(filter.index)) continue;
    const values = valuesIn(pool, filter.index);
    const total = totalOf(values, filter);
    if (total !== undefined) settle(filter.index, total);
    else if (values.length > 1) open.push(filter);
    else settled.set(filter.index, values[0]!);
  }
  const choice: RowChoice = { settled, open };
  made.set(JSON.stringify(asked), choice);
  return fine(choice);
};

/**
 * What keeps some rows from being one answer: there are none, a filter nobody has set tells them apart, or they contradict each other.
 *
 * @param rows rows that have every settled value.
 * @param index the column of the figure.
 * @param where whose and when, for the message.
 */
export const disagreement = (rows: readonly StatisticsRow[], { open }: RowChoice, index: number, where: string): string | undefined => {
  for (const filter of open) {
    const values = valuesIn(rows, filter.index).map(quoted);
    if (values.length > 1) return `There are several figures for ${where}. Choose one by ${quoted(filter.name)}: ${listed(values, 'or')}.`;
  }
  const figures = valuesIn(rows, index).map(quoted);
  return figures.length > 1 ? `There are several figures for ${where}: ${listed(figures)}.` : undefined;
};

/**
 * Rows that are of the same thing as the answer: equal in what is settled, and in the open filters, save where they are blank or hold a
 * symbol there, as a region does under “type of authority”.
 */
export const matchingRows = (candidates: readonly StatisticsRow[], answer: StatisticsRow, choice: RowChoice): readonly StatisticsRow[] => {
  const rows = settledRows(candidates, choice);
  const alike = (accept: (value: string) => boolean): readonly StatisticsRow[] =>
    rows.filter((row) => choice.open.every(({ index }) => cellOf(row, index) === cellOf(answer, index) || accept(cellOf(row, index))));
  const equal = alike(() => false);
  return equal.length ? equal : alike((value) => parseFigure(value).missing !== undefined && !parseFigure(value).problem);
};
