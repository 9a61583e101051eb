// The figures that every side draws: invented, always the same, and as full as a published figure is: two comparators, a target, a
// confidence interval, an earlier figure, a source with a link. One decimal place everywhere, values inside their intervals and on the
// scale, so that no side has anything to repair or to warn of.

const FIRST = 'Ash Birch Clay Dun Elm Fern Gorse Hazel Ivy Kestrel Linden Mill North Oak Rowan Stone'.split(' ');
const LAST = 'borough bridge dale field ford ham hurst leigh mere port'.split(' ');
const REGIONS = ['Northern', 'Western', 'Pennine', 'Marches', 'Midland', 'Fenland', 'Capital', 'Channel', 'Moorland'];

/** The scale of every gauge. */
export const SCALE = { min: 80, max: 100 };

/** Half the width of every confidence interval. */
const MARGIN = 1.5;

/** A figure with one decimal place, one of `steps` in a row. */
const tenths = (from, steps, index) => Number((from + 0.1 * (index % steps)).toFixed(1));

/** How a value stands in its interval: a share of it, never outside. Values with `step` 0 are the first ones. */
const valueOf = (index, step) => {
  const middle = tenths(88.1, 83, index * 37);
  const away = (((index * 7 + step * 13) % 29) - 14) / 10;
  return Number((middle + away).toFixed(1));
};

/** `count` readings. Each is a plain object; its `values` for later steps come from `valuesAt`. */
export const makeReadings = (count) =>
  Array.from({ length: count }, (_, index) => {
    const middle = tenths(88.1, 83, index * 37);
    return {
      label: 'In education or training',
      area: FIRST[index % FIRST.length] + LAST[Math.floor(index / FIRST.length) % LAST.length],
      value: valueOf(index, 0),
      lower: Number((middle - MARGIN).toFixed(1)),
      upper: Number((middle + MARGIN).toFixed(1)),
      region: REGIONS[index % REGIONS.length],
      regionValue: tenths(90.1, 40, (index % REGIONS.length) * 17),
      nationValue: 92.3,
      target: 95,
      previous: tenths(88.2, 79, index * 31),
      previousPeriod: '2024',
      period: '2025',
      source: 'Invented figures',
      href: 'https://example.org/figures',
    };
  });

/** The values of all readings at a later step: every one differs from the step before. */
export const valuesAt = (count, step) => Array.from({ length: count }, (_, index) => valueOf(index, step));
