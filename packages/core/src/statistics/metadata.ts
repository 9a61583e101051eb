import { type Issue, ISSUE_LIMIT, type Result, repair } from '../issues/index.js';
import { cleanText } from '../text/index.js';
import type { CsvTable } from './csv.js';
import { quoted, refused } from './phrases.js';

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
        repair('schema', `/rows/${String(index)}`, `The metadata give ${quoted(name)} the unit ${quoted(unit)}, which is not one we know.`),
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
