import { expect, it } from 'vitest';
import { type Polarity, roundTo } from '../../packages/core/src/indicators/index.js';
import { rankByPolarity } from '../../packages/core/src/indicators/ranking.js';
import { describeShared } from '../support/shared.js';
import { good, plainRows, published, reading, refusal } from '../support/statistics.js';
import { readingFromStatistics, type StatisticsArea, withPublishedChange } from '../../packages/core/src/statistics/index.js';

const SCORECARD_2025 = 'ees/neet_participation_la_2025.csv';
const SCORECARD_2024 = 'ees/neet_participation_la_2024.csv';
const PARTICIPATION = 'TOTAL_participating_in_education_and_training_percent';

/** What the scorecard ranks, which direction is better, and the column of its quintiles. */
const RANKED: readonly (readonly [indicator: string, polarity: Polarity, quintile: string])[] = [
  ['NEET_not_known_percent', 'lower', 'NEET_NK_quintile'],
  ['NEET_percent', 'lower', 'NEET_quintile'],
  ['Notknown_percent', 'lower', 'Notknown_quintile'],
  [PARTICIPATION, 'higher', 'Participation_ET_quintile'],
  ['September_guarantee_Offer_made_percent', 'higher', 'Sep_guarantee_quintile'],
];

/** What the scorecard publishes a change on the year before of. */
const CHANGES: readonly (readonly [indicator: string, change: string])[] = [
  ['NEET_not_known_percent', 'annual_change_ppts_NEET_not_known'],
  ['NEET_percent', 'annualchange_NEET'],
  ['Notknown_percent', 'annualchange_notknown'],
  [PARTICIPATION, 'annual_change_Participation_in_education_training'],
  ['Full_time_education_percent', 'annual_change_FTE'],
  ['Apprenticeship_percent', 'annual_change_apprenticeship'],
  ['Other_education_and_training_percent', 'annual_change_other_education_training'],
  ['September_guarantee_Offer_made_percent', 'September_guarantee_annual_change_ppts'],
];

describeShared('the 2025 scorecard of participation', () => {
  const { table, warnings } = published(SCORECARD_2025);
  const rows = plainRows(SCORECARD_2025);
  const authorities = rows.filter((row) => row.geographic_level === 'Local authority');
  const known = (cell: string | undefined): { value: number | null; missing?: string } =>
    cell === 'c' ? { value: null, missing: 'suppressed' } : { value: Number(cell) };

  it('is read without a warning: 161 places, one period', () => {
    expect(warnings).toEqual([]);
    expect(table.areas).toHaveLength(161);
    expect(table.periods.map(({ label }) => label)).toEqual(['2025']);
    expect(authorities).toHaveLength(151);
  });

  it.each(['la_name', 'new_la_code', 'old_la_code'])('gives all 151 authorities, with region and England, by %s', (column) => {
    const england = rows.find((row) => row.geographic_level === 'National');
    for (const authority of authorities) {
      const region = rows.find((row) => row.geographic_level === 'Regional' && row.region_code === authority.region_code);
      expect(reading(table, { indicator: PARTICIPATION, area: authority[column]!, polarity: 'higher' })).toEqual({
        label: 'Total participating in education and training',
        area: authority.la_name,
        ...known(authority[PARTICIPATION]),
        unit: '%',
        min: 0,
        max: 100,
        polarity: 'higher',
        comparators: [
          { label: authority.region_name, ...known(region?.[PARTICIPATION]) },
          { label: 'England', ...known(england?.[PARTICIPATION]) },
        ],
        bands: [],
        series: [],
        period: '2025',
      });
    }
  });

  it('says that Luton is suppressed, whose data quality is known to be low, and still compares its region with England', () => {
    expect(reading(table, { indicator: PARTICIPATION, area: 'Luton' })).toMatchObject({
      value: null,
      missing: 'suppressed',
      comparators: [
        { label: 'East of England', value: 91.3 },
        { label: 'England', value: 92 },
      ],
    });
    expect(authorities.filter((row) => row[PARTICIPATION] === 'c').map((row) => row.la_name)).toEqual(['Luton']);
  });

  it('knows a place by its everyday name', () => {
    for (const [asked, name] of [
      ['bristol', 'Bristol, City of'],
      ['Hull', 'Kingston upon Hull, City of'],
      ['Durham', 'County Durham'],
      ['Bedford Borough', 'Bedford'],
      ['St Helens', 'St. Helens'],
      ['Southend on Sea', 'Southend-on-Sea'],
      ['Telford & Wrekin', 'Telford and Wrekin'],
      ['the humber', 'Yorkshire and The Humber'],
      ['London', 'London'],
      ['Kent County Council', 'Kent'],
    ])
      expect(reading(table, { indicator: PARTICIPATION, area: asked! }).area).toBe(name);
    expect(refusal(readingFromStatistics(table, { indicator: PARTICIPATION, area: 'Lutton' })).message).toContain('“Luton”');
    // The scorecard leaves out the smallest authority, and London is not it.
    expect(refusal(readingFromStatistics(table, { indicator: PARTICIPATION, area: 'City of London' })).path).toBe('/area');
  });
});

describeShared.each([SCORECARD_2024, SCORECARD_2025])('the quintiles of %s', (path) => {
  const { table } = published(path);
  const authorities = table.areas.filter(({ level }) => level === 'Local authority');
  const valueOf = (area: StatisticsArea, indicator: string): number | null =>
    reading(table, { indicator, area: area.codes[0]!, comparators: [] }).value;

  it.each(RANKED)('agree with the order of %s by polarity', (indicator, polarity, quintile) => {
    const figures = authorities.map((area) => valueOf(area, indicator));
    const quintiles = authorities.map((area) => valueOf(area, quintile));
    const ranks = rankByPolarity(figures, polarity);
    const inQuintile = (wanted: number): number[] => authorities.flatMap((_, index) => (quintiles[index] === wanted ? index : []));
    let ranked = 0;
    for (let number = 1; number <= 5; number++) {
      const members = inQuintile(number);
      ranked += members.length;
      expect(members.length).toBeGreaterThanOrEqual(29);
      expect(members.length).toBeLessThanOrEqual(31);
      if (number === 5) continue;
      // Everybody in a quintile stands no lower than anybody in the next; the file was ranked before it was rounded to 0.1.
      for (const better of members)
        for (const worse of inQuintile(number + 1)) {
          if (ranks[better]! <= ranks[worse]!) continue;
          expect(Math.abs(figures[better]! - figures[worse]!)).toBeLessThanOrEqual(0.1 + 1e-9);
        }
    }
    expect(ranked).toBe(figures.filter((figure) => figure !== null).length);
    expect(ranked).toBeGreaterThanOrEqual(150);
  });

  it('are not applicable to regions and England, which are never ranked', () => {
    for (const area of table.areas.filter(({ level }) => level !== 'Local authority'))
      for (const [, , quintile] of RANKED)
        expect(reading(table, { indicator: quintile, area: area.name })).toMatchObject({ value: null, missing: 'not-applicable' });
  });
});

describeShared('the annual change of the 2025 scorecard', () => {
  const { table } = published(SCORECARD_2025);
  const { table: before } = published(SCORECARD_2024);

  it.each(CHANGES)('of %s is 2025 less 2024 for every area, in %s', (indicator, change) => {
    let compared = 0;
    for (const { codes } of table.areas) {
      const area = codes[0]!;
      const [now, then, changed] = [
        reading(table, { indicator, area }),
        reading(before, { indicator, area }),
        reading(table, { indicator: change, area }),
      ];
      if (now.value === null) {
        expect(now).toMatchObject({ area: 'Luton', missing: 'suppressed' });
        expect(changed.missing).toBe('suppressed');
        continue;
      }
      expect(Math.abs(roundTo(now.value - then.value! - changed.value!, 6))).toBeLessThanOrEqual(0.1);
      compared++;
    }
    expect(compared).toBe(
      indicator.startsWith('NEET') || indicator.startsWith('Notknown') || indicator.startsWith('September') ? 161 : 160,
    );
  });

  it.each(CHANGES)('of %s gives 2024 within 0.1, on request, in %s', (indicator, changeColumn) => {
    for (const { codes } of table.areas) {
      const area = codes[0]!;
      const { series, value } = good(
        withPublishedChange(reading(table, { indicator, area }), reading(table, { indicator: changeColumn, area })),
      );
      expect(series).toHaveLength(value === null ? 0 : 1);
      if (!series[0]) continue;
      expect(series[0].period).toBe('2024');
      expect(String(series[0].value)).toMatch(/^-?\d+(\.\d)?$/);
      expect(Math.abs(roundTo(series[0].value! - reading(before, { indicator, area }).value!, 6))).toBeLessThanOrEqual(0.1);
    }
  });
});
