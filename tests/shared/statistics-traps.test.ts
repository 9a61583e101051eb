import { expect, it } from 'vitest';
import { decimalsOf } from '../../packages/core/src/indicators/index.js';
import { foldName, plainName } from '../../packages/core/src/statistics/area-names.js';
import {
  comparePeriods,
  parseFigure,
  parsePeriod,
  readCsv,
  readingFromStatistics,
  valuesIn,
} from '../../packages/core/src/statistics/index.js';
import { describeShared, sharedBytes } from '../support/shared.js';
import { good, published, reading, refusal } from '../support/statistics.js';

/** A published CSV that is not in the layout, by heading, through our reader. */
const records = (path: string): ReadonlyMap<string, string>[] => {
  const { header, rows } = good(readCsv(sharedBytes(`data/${path}`)));
  return rows.map((row) => new Map(header.map((heading, index) => [heading, row[index] ?? ''])));
};
const PARTICIPATION = 'TOTAL_participating_in_education_and_training_percent';
const SEPTEMBER = 'September_guarantee_Offer_made_percent';

/** The Local Authority Interactive Tool: one figure a row, names but no codes. */
describeShared('the Local Authority Interactive Tool', () => {
  const rows = records('indicators/lait_post16_long.csv');
  const figures = new Map(
    rows.map((row) => [
      `${row.get('Short Desc')!}|${parsePeriod(row.get('Years')!)?.label ?? ''}|${plainName(foldName(row.get('LA and Regions')!))}`,
      parseFigure(row.get('Values')),
    ]),
  );
  const { table } = published('ees/neet_participation_la_2025.csv');
  const compare = (indicator: string, measure: string, year: string): { compared: number; differ: string[] } => {
    const differ: string[] = [];
    let compared = 0;
    for (const { name } of table.areas) {
      const other = figures.get(`${measure}|${year}|${plainName(foldName(name))}`);
      const { value } = reading(table, { indicator, area: name });
      if (value === null || typeof other?.value !== 'number') continue;
      compared++;
      // The tool has two decimal places, the scorecard one.
      if (Math.abs(other.value - value) > 0.05 + 1e-9) differ.push(name);
    }
    return { compared, differ };
  };

  it('equals the scorecard in every cell that both have (oracle 3), its names joined by ours (trap 10)', () => {
    const notKnown = compare('NEET_not_known_percent', '16-17_not known_NEET', '2025');
    expect(notKnown.differ).toEqual([]);
    expect(notKnown.compared).toBeGreaterThanOrEqual(156);
    const participation = compare(PARTICIPATION, '16-17Ed&Training', '2025');
    expect(participation.differ).toEqual([]);
    expect(participation.compared).toBeGreaterThanOrEqual(155);
  });

  it('calls the September Guarantee by another year (trap 2): the scorecard’s 2025 is its 2024', () => {
    const [shifted, same] = [compare(SEPTEMBER, 'Sept_Guarantee', '2024'), compare(SEPTEMBER, 'Sept_Guarantee', '2025')];
    expect(shifted.differ).toEqual([]);
    expect(shifted.compared).toBeGreaterThanOrEqual(156);
    expect(same.compared === 0 || same.differ.length > 50).toBe(true);
  });

  it('has figures above 100 % (trap 5), spreadsheet noise (trap 13) and dashes (trap 7)', () => {
    const values = rows.map((row) => parseFigure(row.get('Values')));
    expect(values.every(({ problem }) => problem === undefined)).toBe(true);
    expect(values.filter(({ value }) => value === null)).toHaveLength(2_685);
    expect(values.filter(({ missing }) => missing === 'not-available')).toHaveLength(2_685);
    const september = rows.filter((row) => row.get('Short Desc') === 'Sept_Guarantee').map((row) => parseFigure(row.get('Values')).value);
    expect(september.filter((value) => value !== null && value > 100).length).toBeGreaterThan(0);
    expect(rows.some((row) => row.get('Values') === '4.9000000000000004')).toBe(true);
    expect(decimalsOf(parseFigure('4.9000000000000004').value!)).toBe(1);
    expect(parseFigure('7.0000000000000007E-2').value).toBeCloseTo(0.07, 15);
  });

  it('spells years in four ways (trap 14), every one of which is read and put in order', () => {
    const spellings = [...new Set(rows.map((row) => row.get('Years')!))];
    expect(spellings.length).toBeGreaterThan(10);
    const periods = spellings.map((spelling) => parsePeriod(spelling));
    expect(periods).not.toContain(null);
    const ordered = periods.filter((period) => period !== null).sort(comparePeriods);
    for (const [index, period] of ordered.entries()) expect(period.endYear).toBeGreaterThanOrEqual(ordered[index - 1]?.endYear ?? 0);
  });

  it('keeps abolished areas and parts of London apart from what they are not (trap 12)', () => {
    const names = [...new Set(rows.map((row) => row.get('LA and Regions')!))];
    const plain = names.map((name) => plainName(foldName(name)));
    expect(new Set(plain).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['Bournemouth (Pre LG)', 'Cumbria', 'London (Inner)', 'London', 'City of London']));
  });
});

describeShared('names and codes', () => {
  const { table } = published('ees/neet_participation_la_2025.csv');

  it('of the allocations and of the register join the scorecard by name or by three-digit number (traps 10 and 17)', () => {
    const ask = (area: string): boolean => readingFromStatistics(table, { indicator: PARTICIPATION, area }).ok;
    const allocations = records('institutions/16-19_allocations_2019-20.csv');
    const byName = new Map(allocations.map((row) => [row.get('Local Authority (LA)')!, row.get('LA No.')!]));
    const unknown = [...byName].filter(([name, number]) => !ask(name) && !ask(number)).map(([name]) => name);
    // Abolished since, or no authority.
    expect(unknown.sort()).toEqual(['Cumbria', 'National Contract', 'Northamptonshire', 'Wales']);
    const register = records('geo/lait_la_code_list.csv').filter(
      (row) => row.get('Type') === 'LA' || /^\d{3}$/.test(row.get('LA Number') ?? ''),
    );
    const known = register.filter((row) => ask(row.get('LA Number')!));
    expect(known.length).toBeGreaterThanOrEqual(151);
  });

  it('change: Barnsley and Sheffield have other codes in the lookup (trap 11), and are found by name and number', () => {
    const lookup = new Map(records('geo/utla_all_codes.csv').map((row) => [row.get('UTLANM')!, row.get('UTLACD')!]));
    for (const [name, number, old] of [
      ['Barnsley', '370', 'E08000016'],
      ['Sheffield', '373', 'E08000019'],
    ] as const) {
      expect(lookup.get(name)).not.toBe(old);
      for (const area of [name, number, old]) expect(reading(table, { indicator: PARTICIPATION, area }).area).toBe(name);
      expect(refusal(readingFromStatistics(table, { indicator: PARTICIPATION, area: lookup.get(name)! }))).toMatchObject({
        code: 'dangling',
        path: '/area',
      });
    }
  });
});

describeShared('the other traps', () => {
  it('a whole indicator suppressed for one authority (trap 6)', () => {
    const { table } = published('ees/neet_participation_la_2025.csv');
    for (const indicator of [
      PARTICIPATION,
      'Full_time_education_percent',
      'Apprenticeship_percent',
      'Other_education_and_training_percent',
    ])
      expect(reading(table, { indicator, area: 'Luton' })).toMatchObject({ value: null, missing: 'suppressed' });
    expect(reading(table, { indicator: 'NEET_percent', area: 'Luton' }).value).not.toBeNull();
  });

  it('symbols for what is missing (trap 7): none of them is nought anywhere in the files', () => {
    for (const [path, symbols] of [
      ['ees/neet_participation_la_2024.csv', ['c', 'z']],
      ['ees/level_2_3_sfla.csv', ['c']],
      ['ees/level_2_3_national.csv', ['-']],
    ] as const) {
      const { table } = published(path);
      const met = new Set<string>();
      for (const { cells } of table.rows)
        for (const { index } of table.indicators) {
          const figure = parseFigure(cells[index]);
          if (figure.value !== null) continue;
          expect(figure.problem).toBeUndefined();
          met.add(cells[index]!);
        }
      expect([...met].sort()).toEqual([...symbols]);
    }
  });

  it('columns in another order (trap 8), read by name', () => {
    const { table } = published('ees/level_2_3_sfla.csv');
    expect(table.columns.get('region_name')).toBeLessThan(table.columns.get('region_code')!);
    expect(
      reading(table, { indicator: 'l2by19', area: 'E09000007', filters: { characteristic: 'Gender Male' } }).comparators.map(
        ({ label }) => label,
      ),
    ).toEqual(['London', 'England']);
    const { table: units } = published('ees/fixtures/indicator_unit_test.csv');
    expect(units.columns.get('time_identifier')).toBeLessThan(units.columns.get('time_period')!);
  });

  it('a filter’s value with a space behind it (trap 9) is the value', () => {
    const { table } = published('ees/level_2_3_sfla.csv');
    expect(valuesIn(table.rows, table.columns.get('characteristic_group')!)).toEqual(['Total', 'Gender', 'FSM Status', 'SEN Provision']);
    const plan = 'SEN Provision Education Health and Care Plan';
    expect(
      reading(table, { indicator: 'l3by19', area: 'England', filters: { characteristic: plan, characteristic_group: 'SEN Provision' } })
        .value,
    ).toBeCloseTo(13.18548761, 8);
  });

  it('metadata that disagree with the data, and names one underscore apart (trap 15)', () => {
    const { table, warnings } = published('ees/level_2_3_sfla.csv', true);
    expect(warnings).toEqual([expect.stringContaining('“l2_emby16”')]);
    const filters = { characteristic: 'Gender Female' };
    expect(reading(table, { indicator: 'l3_by19', area: 'England', filters })).toMatchObject({ value: 169785, unit: '' });
    expect(reading(table, { indicator: 'l3by19', area: 'England', filters })).toMatchObject({ value: 62.50115037, unit: '%' });
    expect(refusal(readingFromStatistics(table, { indicator: 'l3_by_19', area: 'England' })).path).toBe('/indicator');
  });

  it('a byte order mark, thousands commas, curly apostrophes and no-break spaces (trap 17)', () => {
    const result = readCsv(sharedBytes('data/institutions/16-19_allocations_2019-20.csv'));
    const { header, rows } = good(result);
    expect(result.ok && result.warnings).toEqual([]);
    expect(header[0]).toBe('Region');
    expect(header).toContain('Total Programme Funding (£)');
    expect(rows).toHaveLength(2_836);
    const students = rows.map((row) => parseFigure(row[header.indexOf('Total Students')]));
    expect(students.every(({ value }) => value !== null)).toBe(true);
    expect(Math.max(...students.map(({ value }) => value!))).toBe(12_359);
    expect(students.filter(({ value }) => value === 0)).toHaveLength(16);
    expect(rows.flat().some((cell) => cell.includes('’'))).toBe(true);
    expect(rows.flat().some((cell) => cell.includes('\u00a0'))).toBe(true);
    expect(rows.flat().map((cell) => parseFigure(cell).value)).toContain(1_647_324);
  });

  it.each([
    ['geo/LAD_to_CA_May_2025_EN.csv', 106],
    ['geo/la_all_codes.csv', 415],
    ['geo/lait_la_code_list.csv', 171],
    ['geo/lsip_lookup_2023.csv', 296],
    ['geo/utla_all_codes.csv', 218],
    ['indicators/fingertips_indicators.csv', 37],
    ['indicators/lait_post16_dictionary.csv', 34],
    ['indicators/lait_post16_long.csv', 49_640],
    ['networks/gias_sixth_form_partnerships.csv', 144],
    ['networks/statistical_neighbours_may_2025_edges.csv', 1_580],
    ['networks/uk_local_authorities_timeline.csv', 470],
  ])('%s is read whole as CSV, and refused as statistics of another layout', (path, count) => {
    const result = readCsv(sharedBytes(`data/${path}`));
    expect(good(result).rows).toHaveLength(count);
    expect(result.ok && result.warnings).toEqual([]);
    expect(() => published(path)).toThrow(/layout of Explore Education Statistics/);
  });
});
