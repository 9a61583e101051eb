import { describe, expect, it } from 'vitest';
import type { Reading } from '../indicators/reading.js';
import { withPublishedChange } from './published-change.js';

const reading = (more: Partial<Reading>): Reading => ({
  label: 'Staying on',
  area: 'Borsetshire',
  value: 92,
  unit: '%',
  min: 0,
  max: 100,
  polarity: 'higher',
  comparators: [],
  bands: [],
  series: [],
  period: '2023/24',
  ...more,
});
const change = (value: number | null): Reading =>
  reading({ label: 'Change in staying on', value, ...(value === null && { missing: 'suppressed' as const }) });

describe('withPublishedChange', () => {
  it('works out the year before to the places published, and says that it is worked out', () => {
    expect(withPublishedChange(reading({}), change(-0.1))).toEqual({
      ok: true,
      value: reading({ series: [{ period: '2022/23', value: 92.1 }] }),
      warnings: [
        {
          code: 'range',
          path: '/series',
          severity: 'warning',
          message: 'The figure for 2022/23 is worked out from the published change, “Change in staying on”; it is not itself in this file.',
        },
      ],
    });
  });

  it.each([
    [92, 0, 92],
    [0.1, 0.3, -0.2],
    [5.6, 5.6, 0],
    [100.3, 100.2, 0.1],
    [1e21, 1, 1e21],
  ])('takes %d less %d for %d', (value, changed, before) => {
    const result = withPublishedChange(reading({ value }), change(changed));
    expect(result.ok && result.value.series[0]?.value).toBe(before);
  });

  it('adds to what the series has, and never over it', () => {
    const earlier = [{ period: '2021/22', value: 90 }];
    const result = withPublishedChange(reading({ series: earlier }), change(1));
    expect(result.ok && result.value.series).toEqual([...earlier, { period: '2022/23', value: 91 }]);
    const known = reading({ series: [{ period: '2022/23', value: 80 }] });
    expect(withPublishedChange(known, change(1))).toEqual({ ok: true, value: known, warnings: [] });
  });

  it('leaves a reading alone where a figure is missing or there is no year before', () => {
    for (const [of, by] of [
      [reading({ value: null, missing: 'suppressed' }), change(1)],
      [reading({}), change(null)],
      [reading({ period: '2014-2025' }), change(1)],
      [reading({ period: 'lately' }), change(1)],
      [reading({ period: undefined }), change(1)],
    ] as const)
      expect(withPublishedChange(of, by)).toEqual({ ok: true, value: of, warnings: [] });
  });

  it('gives frozen data', () => {
    const result = withPublishedChange(reading({}), change(1));
    expect(result.ok && [result.value, result.value.series, result.value.series[0]].every((part) => Object.isFrozen(part))).toBe(true);
  });
});
