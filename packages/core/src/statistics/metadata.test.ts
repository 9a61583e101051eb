import { describe, expect, it } from 'vitest';
import { BORSETSHIRE_CSV } from '../../../../tests/support/borsetshire.js';
import type { Issue, Result } from '../issues/index.js';
import { readCsv } from './csv.js';
import type { StatisticsTable } from './explore-education-statistics.js';
import { readingFromStatistics } from './reading-from-statistics.js';
import { readMetadata, type StatisticsMetadata, withMetadata } from './metadata.js';
import { statisticsFromCsv } from './statistics-from-csv.js';

const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join(' '));
  return result.value;
};
const refusalOf = (result: Result<unknown>): Issue => {
  if (result.ok) throw new Error('It was not refused.');
  return result.issues[0]!;
};
const warningsOf = (result: Result<unknown>): readonly string[] => (result.ok ? result.warnings.map(({ message }) => message) : []);
const table = (csv: string): StatisticsTable => valueOf(statisticsFromCsv(csv));

describe('withMetadata', () => {
  it('leaves a column that the metadata do not mention, and one that names a place, as they were read', () => {
    const read = table(BORSETSHIRE_CSV);
    const about = new Map([
      ['la_name', { type: 'filter', label: 'Area', unit: '' }],
      ['students', { type: 'indicator', label: 'Pupils', unit: '' }],
    ] as const);
    const { indicators, filters } = valueOf(withMetadata(read, about));
    expect(indicators.map(({ name, label }) => [name, label])).toEqual([
      ['staying_on_percent', 'Staying on'],
      ['students', 'Pupils'],
    ]);
    expect(filters).toEqual(read.filters);
  });
});

describe('readMetadata', () => {
  const META = 'col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column,filter_default\n';
  const metadata = (lines: string): StatisticsMetadata => valueOf(readMetadata(valueOf(readCsv(META + lines))));

  it('gives labels, units, decimals and the filter’s default', () => {
    const about = metadata(
      'students,Indicator,Students staying on ,,,0,,,\nstaying_on_percent,Indicator,Staying on,,%,1,,,\nsex,Filter,Sex of student,,,,,,Female',
    );
    const statistics = valueOf(withMetadata(table(BORSETSHIRE_CSV), about));
    expect(statistics.indicators).toMatchObject([
      { label: 'Staying on', unit: '%', decimals: 1 },
      { label: 'Students staying on', unit: '', decimals: 0 },
    ]);
    expect(statistics.filters).toMatchObject([{ label: 'Sex of student', defaultValue: 'Female' }]);
    expect(valueOf(readingFromStatistics(statistics, { indicator: 'staying on', area: '991' }))).toMatchObject({
      label: 'Staying on',
      value: 93.5,
      decimals: 1,
    });
    expect(
      valueOf(readingFromStatistics(statistics, { indicator: 'Students staying on', area: '991', filters: { 'sex of student': 'total' } })),
    ).toMatchObject({ value: 200, decimals: 0 });
  });

  it('decides what is an indicator where cells hold words, and says what the data lack', () => {
    const csv = BORSETSHIRE_CSV.replaceAll(',102', ',many');
    expect(table(csv).filters.map(({ name }) => name)).toEqual(['sex', 'students']);
    const result = withMetadata(table(csv), metadata('students,Indicator,Students,,,,,,\nstaff,Indicator,Staff,,,,,,'));
    expect(valueOf(result).indicators.map(({ name }) => name)).toEqual(['staying_on_percent', 'students']);
    expect(warningsOf(result)).toEqual(['The metadata describe what the data do not have: “staff”.']);
    const reading = readingFromStatistics(valueOf(result), { indicator: 'students', area: '991', filters: { sex: 'Female' } });
    expect(valueOf(reading)).toMatchObject({ value: null, missing: 'not-available' });
    expect(warningsOf(reading)[0]).toContain('The cell “many” for Borsetshire, 2023/24, is not a number we can read.');
  });

  it('leaves out a unit it does not know, and a number of decimals that is none', () => {
    const result = readMetadata(valueOf(readCsv(`${META}a,Indicator,A,,furlongs,99,,,\nb,Indicator,B,,£m,2,,,`)));
    expect([...valueOf(result)]).toEqual([
      ['a', { type: 'indicator', label: 'A', unit: '' }],
      ['b', { type: 'indicator', label: 'B', unit: '£m', decimals: 2 }],
    ]);
    expect(warningsOf(result)).toEqual(['The metadata give “A” the unit “furlongs”, which is not one we know.'.replace('A', 'a')]);
  });

  it('refuses another table', () => {
    expect(refusalOf(readMetadata(valueOf(readCsv('a,b\n1,2')))).code).toBe('schema');
  });
});
