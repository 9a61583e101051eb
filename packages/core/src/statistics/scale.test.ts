import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelFromName, unitFromName } from './column-names.js';
import { defaultScale, type Scale } from './scale.js';

const scaleOf = (unit: string, values: readonly (number | null)[]): Scale =>
  defaultScale(
    unit,
    values.map((value) => ({ value })),
  );

describe('defaultScale', () => {
  it('is 0 to 100 for a percentage, whatever the figures', () => {
    expect(scaleOf('%', [100.21, 3])).toEqual({ min: 0, max: 100 });
    expect(scaleOf('%', [])).toEqual({ min: 0, max: 100 });
  });

  it.each([
    [[94.7], 0, 100],
    [[100], 0, 100],
    [[100.1], 0, 200],
    [[1335160, 201240, null], 0, 2_000_000],
    [[0.03], 0, 0.05],
    [[-0.4, 0.2], -0.5, 0.2],
    [[-3], -5, 0],
    [[0], 0, 1],
    [[null], 0, 1],
    [[], 0, 1],
  ])('runs for %j from %d to %d', (figures, min, max) => {
    const scale = scaleOf('', figures);
    expect(scale.min).toBeCloseTo(min, 12);
    expect(scale.max).toBeCloseTo(max, 12);
  });

  it('always holds every figure, and is never empty or infinite', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), (figures) => {
        const { min, max } = scaleOf('', figures);
        expect(min).toBeLessThan(max);
        expect(Number.isFinite(min) && Number.isFinite(max)).toBe(true);
        expect(Object.is(min, -0)).toBe(false);
        for (const figure of figures) {
          expect(figure).toBeGreaterThanOrEqual(min);
          expect(figure).toBeLessThanOrEqual(max);
        }
      }),
    );
  });
});

describe('what a column’s name says', () => {
  it.each([
    ['TOTAL_participating_in_education_and_training_percent', 'Total participating in education and training', '%'],
    ['NEET_not_known_percent', 'NEET not known', '%'],
    ['NEET_NK_EHCP_percent', 'NEET NK EHCP', '%'],
    ['VG_NEET_NK_percentage', 'VG NEET NK', '%'],
    ['annual_change_ppts_NEET_not_known', 'Annual change ppts NEET not known', 'pp'],
    ['admission_numbers', 'Admission numbers', ''],
    ['percent', 'Percent', '%'],
    ['l3by19', 'L3by19', ''],
    ['percentile_rank', 'Percentile rank', ''],
    ['Total Funding Allocation (£)', 'Total Funding Allocation (£)', ''],
  ])('%s', (name, label, unit) => {
    expect(labelFromName(name)).toBe(label);
    expect(unitFromName(name)).toBe(unit);
  });
});
