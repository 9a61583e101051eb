import { expect, test } from 'vitest';
import { realFigures } from '../../packages/models/src/real-figures.js';
import { regimes, learningSystems } from '../../packages/models/src/reference.js';
import { readModel } from '../../packages/core/src/model/index.js';
import { describeShared, sharedBytes, sharedText } from '../support/shared.js';

type Row = Readonly<Record<string, string>>;

/** The rows of a published file by column. These files quote nothing; the reader proper is tested elsewhere. */
function rowsOf(path: string): readonly Row[] {
  const [header = '', ...lines] = sharedText(path)
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split(/\r?\n/);
  const columns = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [columns[index] ?? '', cell.trim()])));
}

const codeOf = (row: Row): string | undefined =>
  ({ National: row['country_code'], Regional: row['region_code'], 'Local authority': row['new_la_code'] })[row['geographic_level'] ?? ''];

const total = (row: Row): boolean =>
  ['characteristic', 'characteristic_gender', 'characteristic_fsm_status', 'characteristic_sen_provision_status'].every(
    (column) => row[column] === 'Total',
  );

/** Every figure of one indicator, as `area code, period, value`. */
function restated(id: string): readonly string[] {
  const codes = new Map(realFigures.areas.map((area) => [area.id, area.code]));
  const series = realFigures.indicators.find((indicator) => indicator.id === id)?.series ?? [];
  return series.flatMap(({ area, points }) =>
    points.map(({ period, value, missing }) => `${codes.get(area)} ${period} ${value ?? missing}`),
  );
}

/** The same figures as they were published: those of the areas we restate. */
function published(
  rows: readonly Row[],
  period: (row: Row) => string,
  code: (row: Row) => string | undefined,
  figure: (row: Row) => number | string,
): readonly string[] {
  const areas = realFigures.areas.map((area) => area.code);
  return rows
    .filter((row) => areas.includes(code(row)))
    .map((row) => ({ place: areas.indexOf(code(row)), line: `${code(row)} ${period(row)} ${figure(row)}` }))
    .sort((one, other) => one.place - other.place || (one.line < other.line ? -1 : 1))
    .map(({ line }) => line);
}

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;
const academicYear = (row: Row): string => `${row['time_period']?.slice(0, 4)}/${row['time_period']?.slice(4)}`;

describeShared('the restated figures are the published ones', () => {
  const scorecard = () => ['2024', '2025'].flatMap((year) => rowsOf(`data/ees/neet_participation_la_${year}.csv`));
  const cell = (column: string) => (row: Row) => (row[column] === 'c' ? 'suppressed' : Number(row[column]));

  test.each([
    ['participation-16-17', 'TOTAL_participating_in_education_and_training_percent'],
    ['neet-or-not-known-16-17', 'NEET_not_known_percent'],
  ])('%s', (id, column) => {
    const expected = published(scorecard(), (row) => row['time_period'] ?? '', codeOf, cell(column));
    expect(expected).toHaveLength(14);
    expect(restated(id)).toEqual(expected);
  });

  test('level-3-by-19', () => {
    const rows = rowsOf('data/ees/level_2_3_sfla.csv').filter(
      (row) => total(row) && ['201617', '201718'].includes(row['time_period'] ?? ''),
    );
    // The file labels its rows for pupils with and without special educational needs "Total" too: the largest cohort is everybody.
    const cohort = (row: Row) => Number(row['number_in_ss_cohort']);
    const alike = (one: Row) => (other: Row) => codeOf(one) === codeOf(other) && one['time_period'] === other['time_period'];
    const everybody = rows.filter((row) => rows.filter(alike(row)).every((other) => cohort(other) <= cohort(row)));
    const expected = published(everybody, academicYear, codeOf, (row) => oneDecimal(Number(row['l3by19'])));
    expect(expected).toHaveLength(14);
    expect(restated('level-3-by-19')).toEqual(expected);
  });

  test('sustained-destinations-16-18, worked out from the published counts', () => {
    const rows = rowsOf('data/ees/16-18_destinations_lad_201718-202223.csv').filter(
      (row) => row['cohort_level_group'] === 'Total' && row['cohort_level'] === 'Total' && Number(row['time_period']) >= 202021,
    );
    const share = (row: Row) =>
      oneDecimal((100 * (Number(row['education']) + Number(row['appren']) + Number(row['all_work']))) / Number(row['cohort']));
    const expected = published(rows, academicYear, (row) => row['lad_code'], share);
    expect(expected).toHaveLength(9);
    expect(restated('sustained-destinations-16-18')).toEqual(expected);
  });
});

/** Our models call the texts they rest on sources; the drafts called them seeds. */
const inOurWords = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value)
      .replace(/\bseed\b/g, 'source')
      .replace(/\bseeds\b/g, 'sources'),
  );

describeShared('the reference model is what the drafts say', () => {
  test.each(regimes.map((regime) => [regime.id, regime] as const))('%s', (id, regime) => {
    const draft = readModel(sharedBytes(`domain/regimes/${id}.json`));
    expect(draft.ok && inOurWords(draft.value.regimes[0])).toEqual(inOurWords(regime));
  });

  test('forces and partnership', () => {
    const forces = readModel(sharedBytes('domain/forces.json'));
    expect(forces.ok && inOurWords(forces.value.forces)).toEqual(inOurWords(learningSystems.forces));
    const partnership = readModel(sharedBytes('domain/partnership.json'));
    // The drafts have no title, and do not say in which regime a start stands.
    const { starts, ...ours } = learningSystems.partnership!;
    const plain = Object.fromEntries(Object.entries(starts).map(([key, { regime: _, ...start }]) => [key, start]));
    expect(partnership.ok && { ...partnership.value.partnership, title: 'Partnership' }).toEqual({ ...ours, starts: plain });
  });
});
