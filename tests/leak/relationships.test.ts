// Diagrams that come and go, change their regime, and are selected in, leave nothing behind (G11, L3).
import { describe, expect, it } from 'vitest';
import type { CDPSession, Page } from 'playwright-core';
import { openPage, site } from '../support/site.js';

const WARM_UP = 30;
const TIMES = 200;
/** What may be left after two hundred rounds: a handful of nodes, no listeners, the browser's notes on code it has run. */
const ALLOWED = { nodes: 60, listeners: 4, memory: 900_000 };

/** Runs in the page: new diagrams come, are selected in and go; or one diagram changes its regime again and again. */
const comeAndGo = async ({ isNew, times }: { readonly isNew: boolean; readonly times: number }): Promise<void> => {
  type Diagram = HTMLElement & { regime: string; readonly updateComplete: Promise<unknown> };
  const box = document.getElementById('box')!;
  const make = (): Diagram => {
    const diagram = document.createElement('folkmoot-relationships') as unknown as Diagram;
    diagram.setAttribute('name', 'learning-systems');
    return diagram;
  };
  const drawn = async (diagram: Diagram): Promise<void> => {
    const end = performance.now() + 20_000;
    while (!diagram.shadowRoot?.querySelector('[type=search]') || !diagram.shadowRoot.querySelector('.stage')) {
      if (performance.now() > end) throw new Error('A diagram was never drawn.');
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  const regimes = ['post-war-partnership', 'tvei-localism', 'devolved-social-partnership'];
  const one = isNew ? undefined : (box.querySelector<Diagram>('folkmoot-relationships') ?? box.appendChild(make()));
  for (let round = 0; round < times; round++) {
    const diagram = one ?? box.appendChild(make());
    diagram.regime = regimes[round % regimes.length]!;
    // Every tenth is taken away while it is still at it.
    if (!isNew || round % 10 !== 9) {
      await drawn(diagram);
      diagram.shadowRoot!.querySelector<HTMLButtonElement>('.body')!.click();
      await diagram.updateComplete;
    }
    if (isNew) diagram.remove();
    await diagram.updateComplete;
  }
};

const count = async (page: Page, client: CDPSession): Promise<typeof ALLOWED> => {
  await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve, { timeout: 2000 }), 700)));
  for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { nodes: value('Nodes'), listeners: value('JSEventListeners'), memory: value('JSHeapUsedSize') };
};

describe('two hundred diagrams leave nothing behind', () => {
  it.each([
    ['that come and go', true],
    ['that one element shows in turn', false],
  ])('%s', async (_name, isNew) => {
    const address = (await site()).page({ body: '<div id="box"></div>', modules: ['/elements/models.js', '/elements/relationships.js'] });
    const { page, close } = await openPage(address, {});
    await page.evaluate(() => customElements.whenDefined('folkmoot-relationships').then(() => undefined));
    const client = await page.context().newCDPSession(page);
    await client.send('Performance.enable');
    await page.evaluate(comeAndGo, { isNew, times: WARM_UP });
    const before = await count(page, client);
    await page.evaluate(comeAndGo, { isNew, times: TIMES });
    const after = await count(page, client);
    await close();
    const left = Object.fromEntries((['nodes', 'listeners', 'memory'] as const).map((what) => [what, after[what] - before[what]]));
    for (const [what, most] of Object.entries(ALLOWED)) expect(left[what], `${what} of ${JSON.stringify(left)}`).toBeLessThanOrEqual(most);
  });
});
