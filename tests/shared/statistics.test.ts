import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCsv, readingFromStatistics, readMetadata } from '../../packages/core/src/statistics/index.js';
import { describeShared, sharedBytes, sharedIsThere } from '../support/shared.js';
import { good, plainRows, published, reading, refusal } from '../support/statistics.js';

const folder = fileURLToPath(new URL('../../../shared/data/ees/fixtures/', import.meta.url));
const files = sharedIsThere ? readdirSync(folder).filter((name) => name.endsWith('.csv')) : [];
const fixtures = files.filter((name) => !name.endsWith('.meta.csv'));

describeShared('the test files of Explore Education Statistics itself', () => {
  it('are 36: 18 files, each with its metadata', () => {
    expect(files).toHaveLength(36);
    expect(fixtures).toHaveLength(18);
  });

  describe.each(fixtures)('%s', (name) => {
    it('is read with its metadata, without a warning but for a unit nobody knows', () => {
      const metadata = readMetadata(good(readCsv(sharedBytes(`data/ees/fixtures/${name.replace('.csv', '.meta.csv')}`))));
      expect(metadata.ok && metadata.warnings.map(({ message }) => message)).toEqual(
        name === 'indicator_unit_test.csv' ? ['The metadata give “numberstring” the unit “numberstring”, which is not one we know.'] : [],
      );
      const { table, warnings } = published(`ees/fixtures/${name}`, true);
      expect(warnings).toEqual([]);
      expect(table.rows).toHaveLength(plainRows(`ees/fixtures/${name}`).length);
      const types = [...good(metadata)];
      expect(table.indicators.map((column) => column.name)).toEqual(
        types.filter(([, { type }]) => type === 'indicator').map(([column]) => column),
      );
      expect(table.filters.map((column) => column.name).sort()).toEqual(
        types.flatMap(([column, { type }]) => (type === 'filter' ? column : [])).sort(),
      );
    });

    it('gives back every figure of every row that can be asked for', () => {
      const { table } = published(`ees/fixtures/${name}`, true);
      const [{ name: indicator } = { name: '' }] = table.indicators;
      let asked = 0;
      for (const row of table.rows) {
        const filters = Object.fromEntries(table.filters.map((filter) => [filter.name, row.cells[filter.index]!]));
        const result = readingFromStatistics(table, { indicator, area: row.area.codes[0]!, period: row.period.label, filters });
        // Nine years of one name, and Birmingham's code on two rows of Barnsley's: what the file contradicts itself about is refused.
        if (!result.ok) {
          expect(result.issues[0]!.code).toBe('duplicate-id');
          expect(name).toMatch(/^(reporting_year_simple|two_filters|monthly_simple)/);
          continue;
        }
        asked++;
        expect(result.value).toMatchObject({
          value: Number(row.cells[table.indicators[0]!.index]),
          period: row.period.label,
          area: row.area.name,
        });
      }
      if (name !== 'reporting_year_simple.csv') expect(asked).toBeGreaterThan(0);
    });
  });

  it.each([
    ['6digit_simple.csv', '2017/18 Q4'],
    ['financial_year_simple.csv', '2017-18 Q4'],
    ['tax_year_simple.csv', '2017-18 Q4'],
    ['monthly_simple.csv', 'January 2019'],
    ['termly_simple.csv', 'Summer term 2019/20'],
    ['4digit_simple.csv', '2018'],
    ['indicator_unit_test.csv', '2018/19'],
  ])('%s: the latest period is %s', (name, label) => {
    const { table } = published(`ees/fixtures/${name}`);
    expect(reading(table, { indicator: table.indicators[0]!.name, area: 'England' }).period).toBe(label);
  });

  it('gives units as the metadata do, and takes a total or a default for a filter', () => {
    const { table } = published('ees/fixtures/indicator_unit_test.csv', true);
    expect(table.indicators.map(({ label, unit }) => [label, unit])).toEqual([
      ['All the numbers', ''],
      ['All the percents', '%'],
      ['All the pounds', '£'],
      ['All the pps', 'pp'],
      ['All the MILLIONS OF POUND', '£m'],
      ['All the NUMBERSTRINGS!!!!', ''],
    ]);
    const { table: defaults } = published('ees/fixtures/filter_default.csv', true);
    expect(reading(defaults, { indicator: 'ind_one', area: 'Birmingham' }).value).toBe(2);
    expect(refusal(readingFromStatistics(defaults, { indicator: 'ind_one', area: 'Barnsley' })).path).toBe('/filters');
    const { table: two } = published('ees/fixtures/two_filters.csv', true);
    expect(refusal(readingFromStatistics(two, { indicator: 'ind_one', area: 'E08000025' })).message).toContain('“One” or “Two”');
    expect(reading(two, { indicator: 'ind_one', area: 'E08000025', filters: { 'Filter one': 'two', 'Filter two': 'ONE' } }).value).toBe(3);
  });
});

describeShared('Level 2 and Level 3 by 19, by authority', () => {
  const { table, warnings } = published('ees/level_2_3_sfla.csv', true);
  const rows = plainRows('ees/level_2_3_sfla.csv');

  it('is read whole: 21,721 rows, 161 places, 14 cohorts', () => {
    expect(table.rows).toHaveLength(21_721);
    expect(table.areas).toHaveLength(161);
    expect(table.periods.map(({ label }) => label)).toEqual(
      Array.from({ length: 14 }, (_, index) => `${String(2004 + index)}/${String(5 + index).padStart(2, '0')}`),
    );
    expect(warnings).toEqual(['The metadata describe what the data do not have: “l2_emby16”.']);
  });

  it('gives every authority’s Level 3 for women, with region, England and thirteen earlier cohorts', () => {
    const women = new Map(
      rows
        .filter((row) => row.characteristic === 'Gender Female')
        .map((row) => [`${row.new_la_code || row.region_code || row.country_code} ${row.time_period}`, row.l3by19]),
    );
    let compared = 0;
    for (const area of table.areas) {
      const read = reading(table, { indicator: 'l3by19', area: area.codes[0]!, filters: { characteristic: 'gender female' } });
      const expected = women.get(`${area.codes[0]!} 201718`)!;
      expect(read).toMatchObject({
        label: 'Proportion of young people achieving level 3 by age 19',
        unit: '%',
        period: '2017/18',
        min: 0,
        max: 100,
      });
      expect(read.value).toBe(expected === 'c' ? null : Number(expected));
      expect(read.comparators).toHaveLength({ National: 0, Regional: 1 }[area.level] ?? 2);
      expect(read.comparators.at(-1)?.value ?? Number(women.get('E92000001 201718'))).toBe(Number(women.get('E92000001 201718')));
      expect(read.series).toHaveLength(13);
      for (const { period, value } of read.series) {
        const earlier = women.get(`${area.codes[0]!} ${period.replace('/', '')}`)!;
        expect(value).toBe(earlier === 'c' ? null : Number(earlier));
        compared++;
      }
    }
    expect(compared).toBe(161 * 13);
  });

  it('refuses its totals of 2005/06 and later, of which it has three that differ, unless told to take the first, which is right', () => {
    const ask = (area: string, duplicates?: 'first') =>
      readingFromStatistics(table, { indicator: 'number_in_ss_cohort', area, ...(duplicates && { duplicates }) });
    expect(refusal(ask('Camden'))).toMatchObject({ code: 'duplicate-id', message: expect.stringContaining('“1460”, “1228” and “232”') });
    for (const { codes } of table.areas) {
      const code = codes[0]!;
      const sum = ['Gender Male', 'Gender Female'].map((sex) =>
        reading(table, { indicator: 'number_in_ss_cohort', area: code, filters: { characteristic: sex } }),
      );
      const total = good(ask(code, 'first'));
      // Every figure is rounded for itself, some of them to 10.
      if (sum.every(({ value }) => value !== null) && total.value !== null)
        expect(Math.abs(sum[0]!.value! + sum[1]!.value! - total.value)).toBeLessThanOrEqual(10);
    }
  });

  it('gives the national file’s percentages too, and its dashes as not available', () => {
    const { table: national, warnings: notes } = published('ees/level_2_3_national.csv', true);
    expect(notes).toEqual([]);
    const read = reading(national, { indicator: 'l3by19', area: 'England' });
    expect(read.series).toHaveLength(17);
    expect(read.unit).toBe('%');
    const missing = [read, ...read.series].filter(({ value }) => value === null);
    expect(missing).toHaveLength(3);
    for (const point of missing) expect(point.missing).toBe('not-available');
  });
});

describeShared('destinations, by district', () => {
  it.each([
    ['ees/16-18_destinations_lad_201718-202223.csv', 7_473, 332],
    ['ees/ks4_destinations_lad_201516-202223.csv', 2_548, 333],
  ])('%s adds up in every row, through the reader', (path, count, districts) => {
    const { table, warnings } = published(path);
    expect(warnings).toEqual([]);
    expect(table.rows).toHaveLength(count);
    expect(table.areas).toHaveLength(districts);
    expect(table.indicators.map(({ name }) => name)).toEqual(['cohort', 'education', 'appren', 'all_work', 'all_notsust', 'all_unknown']);
    const levels = table.filters.some(({ name }) => name === 'cohort_level_group')
      ? ['Total', 'Level 3', 'Level 2', 'All other qualifications']
      : [undefined];
    let added = 0;
    for (const area of table.areas)
      for (const level of levels) {
        const filters: Record<string, string> = level === undefined ? {} : { cohort_level_group: level };
        const all = table.indicators.map(({ name: indicator }) => {
          const result = readingFromStatistics(table, { indicator, area: area.codes[0]!, filters, comparators: [] });
          return result.ok ? [...result.value.series, { period: result.value.period!, value: result.value.value }] : [];
        });
        const [cohort, ...parts] = all;
        for (const { period, value } of cohort!) {
          expect(
            parts.map((part) => part.find((point) => point.period === period)?.value ?? Number.NaN).reduce((sum, part) => sum + part, 0),
          ).toBe(value);
          added++;
        }
      }
    expect(added).toBe(count);
  });
});
