import { describe, expect, it } from 'vitest';
import { BORSETSHIRE, BORSETSHIRE_CSV, FELPERSHAM, FENS, fileOf, HEADER, line, linesOf } from '../../../../tests/support/borsetshire.js';
import type { Reading } from '../indicators/reading.js';
import type { Issue, Result } from '../issues/index.js';
import type { StatisticsTable } from './explore-education-statistics.js';
import { readingFromStatistics, type ReadingRequest } from './reading-from-statistics.js';
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
const read = (csv: string, request: Partial<ReadingRequest> = {}): Result<Reading> =>
  readingFromStatistics(table(csv), { indicator: 'staying_on_percent', area: 'Borsetshire', ...request });

describe('readingFromStatistics', () => {
  it('gives the latest figure with region, nation and earlier years, frozen', () => {
    const reading = valueOf(read(BORSETSHIRE_CSV));
    expect(reading).toEqual({
      label: 'Staying on',
      area: 'Borsetshire',
      value: 91.5,
      unit: '%',
      min: 0,
      max: 100,
      polarity: 'none',
      comparators: [
        { label: 'The Fens', value: 88.5 },
        { label: 'England', value: 90.5 },
      ],
      bands: [],
      series: [
        { period: '2021/22', value: 90 },
        { period: '2022/23', value: 91 },
      ],
      period: '2023/24',
    });
    for (const part of [reading, reading.comparators, reading.series, reading.bands, reading.comparators[0], reading.series[0]])
      expect(Object.isFrozen(part)).toBe(true);
  });

  it('gives an earlier period on request, with what came before it', () => {
    for (const period of ['2022/23', '202223', '2022-23', ' 2022-2023 ']) {
      expect(valueOf(read(BORSETSHIRE_CSV, { period }))).toMatchObject({
        value: 91,
        comparators: [{ value: 88 }, { value: 90 }],
        series: [{ period: '2021/22' }],
      });
    }
    expect(refusalOf(read(BORSETSHIRE_CSV, { period: '2019/20' }))).toMatchObject({
      code: 'dangling',
      path: '/period',
      message: 'There is no figure for Borsetshire for “2019/20”. There is 2023/24, 2022/23 and 2021/22.',
    });
    expect(refusalOf(read(BORSETSHIRE_CSV, { period: 'last year' })).path).toBe('/period');
  });

  it('tells a suppressed and a low figure from nought', () => {
    expect(valueOf(read(BORSETSHIRE_CSV, { area: 'Barset' }))).toMatchObject({
      value: null,
      missing: 'suppressed',
      series: [{ missing: 'suppressed' }, { missing: 'suppressed' }],
    });
    expect(valueOf(read(BORSETSHIRE_CSV, { area: '992', indicator: 'students' }))).toMatchObject({
      value: null,
      missing: 'low',
      min: 0,
      max: 1000,
    });
  });

  it('compares a region with the nation, and the nation with nobody', () => {
    expect(valueOf(read(BORSETSHIRE_CSV, { area: 'fens' })).comparators.map(({ label }) => label)).toEqual(['England']);
    expect(valueOf(read(BORSETSHIRE_CSV, { area: 'England' })).comparators).toEqual([]);
  });

  it('compares with whom it is told to', () => {
    const result = read(BORSETSHIRE_CSV, { comparators: ['nation', 'Barset', 'Ambridge'] });
    expect(valueOf(result).comparators).toEqual([
      { label: 'England', value: 90.5 },
      { label: 'Barset, City of', value: null, missing: 'suppressed' },
    ]);
    expect(warningsOf(result)).toEqual([expect.stringContaining('There is no area “Ambridge” in this file. The nearest names are')]);
  });

  it('chooses by a filter, and says what there is where it cannot', () => {
    expect(valueOf(read(BORSETSHIRE_CSV, { filters: { SEX: 'female' } }))).toMatchObject({
      value: 93.5,
      comparators: [],
      series: [{ value: 92 }, { value: 93 }],
    });
    expect(refusalOf(read(BORSETSHIRE_CSV, { filters: { sex: 'unknown' } }))).toMatchObject({
      code: 'dangling',
      path: '/filters',
      message: expect.stringContaining('“Total”, “Male” and “Female”'),
    });
    expect(refusalOf(read(BORSETSHIRE_CSV, { filters: { age: '16' } })).message).toContain('“sex”');
  });

  it('never shows a part for the total', () => {
    const csv = [HEADER, ...linesOf('202324', 0), line('202324', 'Local authority', FENS, FELPERSHAM, 'Male', '70', '5')].join('\n');
    expect(refusalOf(read(csv, { area: 'Felpersham' })).message).toBe(
      'There is no figure for Felpersham with “Total” in “sex”. Choose another with a filter.',
    );
    expect(valueOf(read(csv, { area: 'Felpersham', filters: { sex: 'Male' } })).value).toBe(70);
  });

  it('asks for a choice where a filter has no total', () => {
    const csv = [HEADER, ...linesOf('202324', 0).filter((line) => !line.includes(',Total,'))].join('\n');
    expect(refusalOf(read(csv)).message).toBe(
      'There are several figures for Borsetshire, 2023/24. Choose one by “sex”: “Male” or “Female”.',
    );
    expect(valueOf(read(csv, { filters: { sex: 'male' } })).value).toBe(89);
  });

  it('lets a region be blank, or not applicable, where a local authority says what sort it is; another sort is no match', () => {
    const sorted = (sortOfRegion: string): string =>
      fileOf(
        line('202324', 'National', '', '', '', '90', '1000'),
        line('202324', 'Regional', FENS, '', sortOfRegion, '88', '300'),
        line('202324', 'Local authority', FENS, BORSETSHIRE, 'County', '91', '200'),
      ).replace('sex', 'la_type');
    const labels = (sortOfRegion: string): string[] => valueOf(read(sorted(sortOfRegion))).comparators.map(({ label }) => label);
    expect(labels('')).toEqual(['The Fens', 'England']);
    expect(labels('z')).toEqual(['The Fens', 'England']);
    expect(labels('County')).toEqual(['The Fens', 'England']);
    expect(labels('Unitary')).toEqual(['England']);
  });

  it('refuses rows that contradict each other, unless told to take the first; the same figure twice is no contradiction', () => {
    const lines = [HEADER, ...linesOf('202324', 0)];
    const twice = [...lines, lines[3]!].join('\n');
    expect(valueOf(read(twice)).value).toBe(91);
    const other = [...lines, lines[3]!.replace(',91,', ',92,'), lines[1]!.replace(',90,', ',80,')].join('\n');
    expect(refusalOf(read(other))).toMatchObject({
      code: 'duplicate-id',
      message: 'There are several figures for Borsetshire, 2023/24: “91” and “92”.',
    });
    const first = read(other, { duplicates: 'first' });
    expect(valueOf(first)).toMatchObject({ value: 91, comparators: [{ value: 88 }, { value: 90 }] });
    expect(warningsOf(first)).toHaveLength(1);
    const fens = read(other, { area: 'The Fens' });
    expect(valueOf(fens)).toMatchObject({ value: 88, comparators: [] });
    expect(warningsOf(fens)[0]).toMatch(/England, 2023\/24: “90” and “80”\. They are left out\./);
  });

  it('names the nearest areas and indicators where there is none of that name', () => {
    expect(refusalOf(read(BORSETSHIRE_CSV, { area: 'Borsetshir' }))).toMatchObject({
      code: 'dangling',
      path: '/area',
      message: expect.stringMatching(/^There is no area “Borsetshir” in this file\. The nearest names are “Borsetshire”,/),
    });
    expect(refusalOf(read(BORSETSHIRE_CSV, { area: ' ' })).path).toBe('/area');
    expect(refusalOf(read(BORSETSHIRE_CSV, { indicator: 'staying_on' }))).toMatchObject({
      code: 'dangling',
      path: '/indicator',
      message: expect.stringContaining('“staying_on_percent”'),
    });
    expect(refusalOf(read(BORSETSHIRE_CSV, { indicator: 'sex' })).path).toBe('/indicator');
    expect(refusalOf(read(BORSETSHIRE_CSV, { level: 'Ward' })).message).toContain('“Ward”');
  });

  it('names the candidates where a name means several places', () => {
    const csv =
      'time_period,geographic_level,la_name,new_la_code,lad_name,lad_code,n\n2024,Local authority,Durham,E06000047,,,1\n2024,Local authority district,,,Durham,E07000054,2\n2024,Local authority district,,,Camden,E09000007,3\n2024,Local authority,Camden,E09000007,,,4';
    const ask = (area: string, level?: string): Result<Reading> =>
      readingFromStatistics(table(csv), { indicator: 'n', area, ...(level && { level }) });
    expect(refusalOf(ask('Durham')).message).toBe(
      '“Durham” may be Durham (Local authority, E06000047) or Durham (Local authority district, E07000054). Write the code instead of the name.',
    );
    expect(valueOf(ask('E07000054')).value).toBe(2);
    expect(valueOf(ask('Durham', 'local authority')).value).toBe(1);
    // One code at two levels is one place: the authority is meant.
    expect(valueOf(ask('Camden')).value).toBe(4);
    expect(valueOf(ask('Camden', 'Local authority district')).value).toBe(3);
  });

  it('follows an authority through a new code by its old one', () => {
    const line = (year: string, code: string, n: number): string => `${year},Local authority,Barnsley,${code},370,${String(n)}`;
    const csv = [
      'time_period,geographic_level,la_name,new_la_code,old_la_code,n',
      line('2023', 'E08000016', 1),
      line('2024', 'E08000038', 2),
      line('2025', 'E08000038', 3),
    ].join('\n');
    for (const area of ['Barnsley', '370']) {
      expect(valueOf(readingFromStatistics(table(csv), { indicator: 'n', area }))).toMatchObject({
        value: 3,
        series: [
          { period: '2023', value: 1 },
          { period: '2024', value: 2 },
        ],
      });
    }
  });

  it('says where an area’s latest figures are not the file’s', () => {
    const csv = [HEADER, ...linesOf('202223', 0), ...linesOf('202324', 0).slice(0, 2)].join('\n');
    const result = read(csv);
    expect(valueOf(result)).toMatchObject({ period: '2022/23', comparators: [{ value: 88 }, { value: 90 }] });
    expect(warningsOf(result)).toEqual(['The latest figure for Borsetshire is of 2022/23; this file goes up to 2023/24.']);
    expect(warningsOf(read(csv, { period: '2022/23' }))).toEqual([]);
  });

  it('takes unit, scale and polarity from the request', () => {
    expect(valueOf(read(BORSETSHIRE_CSV, { min: 80, max: 95, polarity: 'higher', unit: 'students' }))).toMatchObject({
      min: 80,
      max: 95,
      polarity: 'higher',
      unit: 'students',
    });
    expect(valueOf(read(BORSETSHIRE_CSV, { indicator: 'students' }))).toMatchObject({ unit: '', min: 0, max: 1000 });
    expect(refusalOf(read(BORSETSHIRE_CSV, { min: 200 }))).toMatchObject({ code: 'range', path: '/min' });
    expect(refusalOf(read(BORSETSHIRE_CSV, { max: Number.NaN })).code).toBe('range');
  });

  it('keeps a figure above 100 per cent as it is, on a scale of 0 to 100', () => {
    expect(valueOf(read(BORSETSHIRE_CSV.replaceAll('91.5', '100.21')))).toMatchObject({ value: 100.21, min: 0, max: 100 });
  });

  it('cleans every text that it passes on, and shows markup as text', () => {
    const csv = BORSETSHIRE_CSV.replaceAll('Borsetshire', '<img src=x onerror=alert(1)>\u202e\u0000');
    const reading = valueOf(read(csv, { area: 'E10000991' }));
    expect(reading.area).toBe('<img src=x onerror=alert(1)>\u202e\u202c');
    expect(refusalOf(read(csv, { area: '<script>\u0007' })).message).not.toContain('\u0007');
  });
});
