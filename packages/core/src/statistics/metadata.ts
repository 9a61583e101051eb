import { type Issue, ISSUE_LIMIT, type Result, repair } from '../issues/index.js';
import { cleanText } from '../text/index.js';
import type { CsvTable } from './csv.js';
import { type FilterColumn, kindsFromHeadings, type StatisticsTable } from './explore-education-statistics.js';
import { listed, quoted, refused } from './phrases.js';

/** What the metadata say about one column. */
export interface ColumnMetadata {
  /** Whether the column holds figures, or says what they are of. */
  readonly type: 'indicator' | 'filter';
  /** The name to show for it. */
  readonly label: string;
  /** `%`, `pp`, `£`, `£m`, `£bn`; empty for a bare number. */
  readonly unit: string;
  /** Decimal places to show, 0 to 10. */
  readonly decimals?: number;
  /** The value of a filter that stands for all of it, where that is not “Total”. */
  readonly defaultValue?: string;
}

/** What the metadata file of an Explore Education Statistics file says, by column name. */
export type StatisticsMetadata = ReadonlyMap<string, ColumnMetadata>;

/** The units Explore Education Statistics allows. */
const UNITS = ['', '%', 'pp', '£', '£m', '£bn'];

/**
 * Reads the metadata that Explore Education Statistics publishes beside every file (`….meta.csv`), as read by `readCsv`.
 *
 * @returns what it says of each column; a warning for a unit it does not know; refused with code `schema` where it is another table.
 */
export const readMetadata = ({ header, rows }: CsvTable): Result<StatisticsMetadata> => {
  const columns = header.map((heading) => heading.toLowerCase());
  if (!columns.includes('col_name') || !columns.includes('col_type'))
    return refused('schema', '/header', 'These are not the metadata of a statistics file: they need the columns col_name and col_type.');

  const metadata = new Map<string, ColumnMetadata>();
  const warnings: Issue[] = [];
  for (const [index, row] of rows.entries()) {
    const cell = (heading: string): string => cleanText(row[columns.indexOf(heading)] ?? '').trim();
    const name = cell('col_name');
    const unit = cell('indicator_unit');
    const decimals = cell('indicator_dp');
    const defaultValue = cell('filter_default');
    const known = UNITS.includes(unit);
    if (!known && warnings.length < ISSUE_LIMIT)
      warnings.push(
        repair('schema', `/rows/${index}`, `The metadata give ${quoted(name)} the unit ${quoted(unit)}, which is not one we know.`),
      );
    if (name !== '')
      metadata.set(name, {
        type: cell('col_type').toLowerCase() === 'filter' ? 'filter' : 'indicator',
        label: cell('label') || name,
        unit: known ? unit : '',
        ...(/^(\d|10)$/.test(decimals) && { decimals: Number(decimals) }),
        ...(defaultValue && { defaultValue }),
      });
  }
  return { ok: true, value: metadata, warnings };
};

/**
 * A table as its metadata describe it: which columns are indicators and which filters, their labels, units, decimals and defaults. A
 * column they leave out stays as it was read.
 *
 * @param table a table from `readStatistics`; it is not changed.
 * @returns the table; a warning that names what the metadata describe and the data do not have.
 */
export const withMetadata = (table: StatisticsTable, metadata: StatisticsMetadata): Result<StatisticsTable> => {
  const { header, places } = table;
  const kinds = kindsFromHeadings(header, places);
  const described = (type: ColumnMetadata['type']): readonly (ColumnMetadata & { readonly name: string; readonly index: number })[] =>
    header.flatMap((name, index) => {
      const about = metadata.get(name);
      return kinds[index] !== 'place' && about?.type === type ? { ...about, name, index } : [];
    });
  const together = <Column extends FilterColumn>(read: readonly Column[], more: readonly Column[]): readonly Column[] =>
    [...read.filter(({ name }) => !metadata.has(name)), ...more].sort((a, b) => a.index - b.index);
  const unmet = [...metadata.keys()].filter((name) => !header.includes(name)).map(quoted);
  return {
    ok: true,
    value: {
      ...table,
      indicators: together(table.indicators, described('indicator')),
      filters: together(table.filters, described('filter')),
    },
    warnings: unmet.length ? [repair('dangling', '/header', `The metadata describe what the data do not have: ${listed(unmet)}.`)] : [],
  };
};
