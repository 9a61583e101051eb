// What fails, and what is taken away before it has come, leaves as little behind as what is drawn (G11).
import { describe, expect, it } from 'vitest';
import { leaks, leftBehindBy } from './left-behind.js';

type Gauge = HTMLElement & { data?: unknown; readonly updateComplete: Promise<unknown> };

/** Runs in the page: gauges that are given something wrong, each in its way. */
const refused = async (times: number): Promise<void> => {
  const ways: ((gauge: Gauge) => void)[] = [
    (gauge) => (gauge.data = { label: 'Trust', value: 'high' }),
    (gauge) => (gauge.data = { label: 'Trust', value: 62, min: 100, max: 0 }),
    (gauge) => gauge.append(Object.assign(document.createElement('script'), { type: 'application/json', textContent: '{"value": 62,}' })),
    (gauge) => gauge.setAttribute('src', 'javascript:0'),
    (gauge) => gauge.setAttribute('value', 'many'),
    (gauge) => gauge.setAttribute('lang', 'cy'),
  ];
  for (let turn = 0; turn < times; turn++) {
    const gauge = document.createElement('folkmoot-gauge') as unknown as Gauge;
    ways[turn % ways.length]?.(gauge);
    document.getElementById('box')?.append(gauge);
    for (let wait = 0; wait < 4; wait++) await gauge.updateComplete;
    if (turn % 6 === 5) await new Promise((resolve) => setTimeout(resolve));
    gauge.remove();
  }
};

/** Runs in the page: gauges whose data never comes, taken away while they wait. */
const waiting = async (times: number): Promise<void> => {
  for (let turn = 0; turn < times; turn += 20) {
    const gauges = Array.from({ length: 20 }, (_, at) => {
      const gauge = document.createElement('folkmoot-gauge');
      gauge.setAttribute('src', `/gate/leak?${String(at % 5)}`);
      return gauge;
    });
    document.getElementById('box')?.append(...gauges);
    await new Promise((resolve) => setTimeout(resolve, 5));
    for (const gauge of gauges) gauge.remove();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

describe.concurrent('a thousand gauges leave nothing behind', () => {
  it.each([
    ['that were refused', refused],
    ['that were taken away while they waited', waiting],
  ])('%s', async (_name, come) => {
    const left = await leftBehindBy((page, times) => page.evaluate(come, times), 1000);
    expect(leaks(left), JSON.stringify(left)).toEqual([]);
  });
});
