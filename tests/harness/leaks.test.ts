// G11, L3: what is taken off a page is gone: after a thousand elements, or one element a thousand times, the page is as
// large as before. A leak planted on purpose is found, or the measurement would prove nothing.
import { describe, expect, it } from 'vitest';
import type { CDPSession } from 'playwright-core';
import { openPage, site } from '../support/site.js';

interface Size {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

/** How large the page is once everything that can be thrown away has been. */
const sizeOf = async (session: CDPSession): Promise<Size> => {
  // What one collection frees may free more in the next.
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { nodes: metric('Nodes'), listeners: metric('JSEventListeners'), heap: metric('JSHeapUsedSize') };
};

/** Runs in the page: puts something on it and takes it off again, so many times. */
type Cycles = (times: number) => Promise<void>;

/** How much larger the page is after so many cycles than after a few, which fill what is kept on purpose. */
const growth = async (cycles: Cycles, times: number): Promise<Size> => {
  const address = (await site()).page({ body: '<div id="place"></div>', modules: ['/elements/folkmoot.js'] });
  const { page, close } = await openPage(address, {});
  try {
    await page.evaluate(() => customElements.whenDefined('folkmoot-gauge').then(() => undefined));
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const run = (count: number): Promise<unknown> => page.evaluate(`(${cycles.toString()})(${String(count)})`);
    await run(60);
    const before = await sizeOf(session);
    await run(times);
    const after = await sizeOf(session);
    return { nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners, heap: after.heap - before.heap };
  } finally {
    await close();
  }
};

const FEW_NODES = 100;
/** Nothing per cycle: a few nodes and some kilobytes may come and go with the browser's own business. */
const isNothing = ({ nodes, listeners, heap }: Size): void => {
  expect({ nodes: nodes < FEW_NODES, listeners: listeners < 10, heap: heap < 400_000 }, JSON.stringify({ nodes, listeners, heap })).toEqual(
    {
      nodes: true,
      listeners: true,
      heap: true,
    },
  );
};

describe('a thousand', () => {
  it('new gauges, drawn and taken off', async () => {
    isNothing(
      await growth(async (times) => {
        const place = document.getElementById('place')!;
        for (let turn = 0; turn < times; turn++) {
          const gauge = document.createElement('folkmoot-gauge');
          for (const [name, value] of Object.entries({
            label: 'Trust',
            value: String(turn % 100),
            comparators: 'England: 60',
            view: 'table',
            source: 'Survey',
          }))
            gauge.setAttribute(name, value);
          place.append(gauge);
          await (gauge as unknown as { updateComplete: Promise<unknown> }).updateComplete;
          gauge.remove();
        }
      }, 1000),
    );
  });

  it('times the same gauge, put on and taken off', async () => {
    isNothing(
      await growth(async (times) => {
        const place = document.getElementById('place')!;
        const gauge = ((globalThis as unknown as { gauge?: HTMLElement }).gauge ??= document.createElement('folkmoot-gauge'));
        gauge.setAttribute('label', 'Trust');
        for (let turn = 0; turn < times; turn++) {
          gauge.setAttribute('value', String(turn % 100));
          place.append(gauge);
          await (gauge as unknown as { updateComplete: Promise<unknown> }).updateComplete;
          gauge.remove();
        }
      }, 1000),
    );
  });

  it('gauges with data of every kind, good and bad', async () => {
    isNothing(
      await growth(async (times) => {
        const place = document.getElementById('place')!;
        const kinds: ((gauge: HTMLElement & { data?: unknown }) => void)[] = [
          (gauge) => (gauge.data = { label: 'Trust', value: 62, comparators: [{ label: 'England', value: 60 }] }),
          (gauge) => (gauge.data = { label: 'Trust', value: 'high' }),
          (gauge) => (gauge.data = { label: 'Trust', value: 62, min: 100, max: 0 }),
          (gauge) => {
            const script = Object.assign(document.createElement('script'), {
              type: 'application/json',
              textContent: '{"label": "Trust", "value": 62,}',
            });
            gauge.append(script);
          },
          (gauge) => gauge.setAttribute('src', 'javascript:0'),
          (gauge) => gauge.setAttribute('announce', ''),
          (gauge) => gauge.setAttribute('lang', 'cy'),
        ];
        for (let turn = 0; turn < times; turn++) {
          const gauge = document.createElement('folkmoot-gauge') as unknown as HTMLElement & {
            data?: unknown;
            updateComplete: Promise<unknown>;
          };
          kinds[turn % kinds.length]!(gauge);
          place.append(gauge);
          for (let wait = 0; wait < 4; wait++) await gauge.updateComplete;
          await new Promise((resolve) => setTimeout(resolve));
          gauge.remove();
        }
      }, 1000),
    );
  });

  it('gauges taken off while their data is on its way', async () => {
    isNothing(
      await growth(async (times) => {
        const place = document.getElementById('place')!;
        for (let turn = 0; turn < times; turn += 20) {
          const gauges = Array.from({ length: 20 }, (_, at) => {
            const gauge = document.createElement('folkmoot-gauge');
            gauge.setAttribute('src', `/gate/leak?${String(at % 5)}`);
            return gauge;
          });
          place.append(...gauges);
          await new Promise((resolve) => setTimeout(resolve, 5));
          place.replaceChildren();
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      }, 1000),
    );
  });

  it('gauges in a model that stays', async () => {
    isNothing(
      await growth(async (times) => {
        const place = document.getElementById('place')!;
        let model = place.querySelector('folkmoot-model') as unknown as HTMLElement & { model?: unknown };
        if (!model) {
          model = document.createElement('folkmoot-model') as unknown as typeof model;
          place.append(model);
          const areas = [{ id: 'kent', name: 'Kent', level: 'local-authority' }];
          const indicators = [{ id: 'trust', name: 'Trust', series: [{ area: 'kent', points: [{ period: '2025', value: 62 }] }] }];
          model.model = { version: 1, id: 'x', title: 'x', areas, indicators };
          await inPage.settled();
        }
        for (let turn = 0; turn < times; turn++) {
          const gauge = document.createElement('folkmoot-gauge') as unknown as HTMLElement & { updateComplete: Promise<unknown> };
          gauge.setAttribute('indicator', 'trust');
          model.append(gauge);
          for (let wait = 0; wait < 3; wait++) await gauge.updateComplete;
          gauge.remove();
        }
      }, 1000),
    );
  });
});

describe('a leak planted on purpose', () => {
  it('of a listener and what it holds is found', async () => {
    const grown = await growth(async (times) => {
      const place = document.getElementById('place')!;
      for (let turn = 0; turn < times; turn++) {
        const gauge = document.createElement('folkmoot-gauge') as unknown as HTMLElement & { updateComplete: Promise<unknown> };
        gauge.setAttribute('value', '62');
        addEventListener('resize', () => gauge.isConnected);
        place.append(gauge);
        await gauge.updateComplete;
        gauge.remove();
      }
    }, 200);
    expect(grown.listeners).toBeGreaterThanOrEqual(200);
    expect(grown.nodes).toBeGreaterThan(200 * 20);
  });

  it('of a list that is never emptied is found', async () => {
    const grown = await growth(async (times) => {
      const kept = ((globalThis as unknown as { kept?: unknown[] }).kept ??= []);
      for (let turn = 0; turn < times; turn++) {
        const gauge = document.createElement('folkmoot-gauge') as unknown as HTMLElement & { updateComplete: Promise<unknown> };
        gauge.setAttribute('value', '62');
        document.getElementById('place')!.append(gauge);
        await gauge.updateComplete;
        gauge.remove();
        kept.push(gauge);
      }
    }, 200);
    expect(grown.nodes).toBeGreaterThan(200 * 20);
    expect(grown.heap).toBeGreaterThan(400_000);
  });
});
