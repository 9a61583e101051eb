import { describe, expect, it } from 'vitest';
import { BORSETSHIRE_CSV, HEADER, line, linesOf } from '../../../../tests/support/borsetshire.js';
import type { Issue, Result } from '../issues/index.js';
import { valuesIn } from './choose-rows.js';
import { readCsv } from './csv.js';
import type { StatisticsTable } from './explore-education-statistics.js';
import { readingFromStatistics } from './reading-from-statistics.js';
import { statisticsFromCsv } from './statistics-from-csv.js';
import { writeCsv } from './write-csv.js';

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

describe('readStatistics', () => {
  it('finds places with their codes, periods in order, indicators and filters', () => {
    const statistics = table(BORSETSHIRE_CSV);
    expect(statistics.areas.map(({ level, name, codes }) => [level, name, codes])).toEqual([
      ['National', 'England', ['E92000001']],
      ['Regional', 'The Fens', ['E12000091']],
      ['Local authority', 'Borsetshire', ['E10000991', '991']],
      ['Local authority', 'Barset, City of', ['E06000992', '992']],
    ]);
    expect(statistics.periods.map(({ label }) => label)).toEqual(['2021/22', '2022/23', '2023/24']);
    expect(statistics.indicators.map(({ name, unit }) => [name, unit])).toEqual([
      ['staying_on_percent', '%'],
      ['students', ''],
    ]);
    expect(statistics.filters).toEqual([{ name: 'sex', index: 10, label: 'Sex' }]);
    expect(valuesIn(statistics.rows, 10)).toEqual(['Total', 'Male', 'Female']);
  });

  it('reads columns by name, in any order and any capitals', () => {
    const { header, rows: cells } = valueOf(readCsv(BORSETSHIRE_CSV));
    const order = header.map((_, index) => (index * 5) % header.length);
    const shuffled = writeCsv([
      order.map((index) => header[index]!.toUpperCase()),
      ...cells.map((line) => order.map((index) => line[index]!)),
    ]);
    expect(valueOf(readingFromStatistics(table(shuffled), { indicator: 'Staying_On_Percent', area: 'Borsetshire' }))).toMatchObject({
      value: 91.5,
      comparators: [
        { label: 'The Fens', value: 88.5 },
        { label: 'England', value: 90.5 },
      ],
    });
  });

  it('takes a level it does not know by the name of its columns', () => {
    const statistics = table('time_period,geographic_level,coastal_patch_code,coastal_patch_name,n\n2024,Coastal patch,P1,Sandbanks,5');
    expect(statistics.areas).toMatchObject([{ level: 'Coastal patch', name: 'Sandbanks', codes: ['P1'] }]);
    expect(statistics.filters).toEqual([]);
  });

  it('takes the nine-character code of an authority for its first, in whichever order the columns stand', () => {
    for (const header of ['new_la_code,old_la_code', 'old_la_code,new_la_code']) {
      const codes = header.startsWith('new') ? 'E10000991,991' : '991,E10000991';
      const statistics = table(`time_period,geographic_level,${header},la_name,n\n2024,Local authority,${codes},Borsetshire,5`);
      expect(statistics.areas[0]?.codes).toEqual(['E10000991', '991']);
    }
  });

  it('finds a code in the capitals it is written in, or in any', () => {
    const statistics = table('time_period,geographic_level,trust_id,trust_name,n\n2024,MAT,tr7a,Fens Trust,5\n2024,MAT,TR8B,Wolds Trust,6');
    const ask = (area: string): number | null => valueOf(readingFromStatistics(statistics, { indicator: 'n', area })).value;
    expect([ask('tr7a'), ask('TR8B'), ask('tr8b')]).toEqual([5, 6, 6]);
  });

  it('does not take the symbol in place of a code for a code', () => {
    const statistics = table(
      'time_period,geographic_level,new_la_code,old_la_code,la_name,n\n2024,Local authority,x,z,Oldton,5\n2024,Local authority,x,z,Newton,6',
    );
    expect(statistics.areas.map(({ name, codes }) => [name, codes])).toEqual([
      ['Oldton', []],
      ['Newton', []],
    ]);
  });

  it('leaves out rows that cannot be placed, and says which and why', () => {
    const csv = [
      HEADER,
      ...linesOf('202324', 0),
      line('soon', 'National', '', '', 'Total', '1', '1'),
      line('202324', 'Local authority', '', '', 'Total', '1', '1'),
      `${linesOf('202324', 0)[2]!},7`,
      ',,,,,,,,,,,,',
    ].join('\n');
    const result = statisticsFromCsv(csv);
    expect(valueOf(result).rows).toHaveLength(6);
    expect(warningsOf(result).at(-1)).toBe('Row 7 below the header has no time period that can be read; it and 2 more are left out.');
  });

  it('refuses another table, one without rows and one with none that can be read', () => {
    expect(refusalOf(statisticsFromCsv('Area,Value\nCamden,5'))).toMatchObject({
      code: 'schema',
      message: expect.stringContaining('no column time_period and no column geographic_level'),
    });
    expect(refusalOf(statisticsFromCsv(HEADER)).code).toBe('schema');
    expect(refusalOf(statisticsFromCsv(`${HEADER}\n${line('soon', 'National', '', '', 'Total', '1', '1')}`)).code).toBe('schema');
    expect(refusalOf(statisticsFromCsv('<html>')).code).toBe('parse');
  });

  it('takes columns called __proto__ and constructor for what they are', () => {
    const csv = BORSETSHIRE_CSV.replace('students', '__proto__').replace('sex', 'constructor');
    const statistics = table(csv);
    expect(statistics.filters.map(({ name }) => name)).toEqual(['constructor']);
    expect(
      valueOf(readingFromStatistics(statistics, { indicator: '__proto__', area: 'Borsetshire', filters: { constructor: 'male' } })).value,
    ).toBe(98);
    expect(({} as Record<string, unknown>)['0']).toBeUndefined();
  });
});
