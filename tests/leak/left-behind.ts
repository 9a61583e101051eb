// What a page holds on to after elements have come and gone, as its browser counts it.
import type { CDPSession, Page } from 'playwright-core';
import { GOOD_MODEL } from '../harness/good.mjs';
import { openPage, site } from '../support/site.js';
import { type Coming, comeAndGo } from './come-and-go.js';

/** A first round before the count: code, style sheets and shared listeners come once and stay. */
const WARM_UP = 200;

/** What may be left after all rounds. Nodes and listeners are counted; memory also holds the browser's notes on code it has run. */
const ALLOWED = { nodes: 20, listeners: 2, memory: 500_000 };

/** What a page holds more after all rounds than before. */
export type Left = Record<keyof typeof ALLOWED, number>;

/** Lets elements come and go on a page of their own. Gives what is left behind of nodes and listeners (their number) and memory (bytes). */
export const leftBehind = (coming: Coming): Promise<Left> =>
  leftBehindBy((page, times) => page.evaluate(comeAndGo, { ...coming, times }), coming.times);

/** The same for anything that is done to a page so many times; `modules` are loaded besides, `warmUp` is how often it is done before the count. */
export const leftBehindBy = async (
  doIt: (page: Page, times: number) => Promise<unknown>,
  times: number,
  { modules = [], warmUp = WARM_UP }: { readonly modules?: readonly string[]; readonly warmUp?: number } = {},
): Promise<Left> => {
  const address = (await site()).page({
    body: '<div id="box"></div><folkmoot-model></folkmoot-model>',
    modules: ['/elements/folkmoot.js', ...modules],
  });
  const { page, close } = await openPage(address, { alone: true });
  try {
    await page.evaluate(async (model) => {
      await customElements.whenDefined('folkmoot-gauge');
      Object.assign(document.querySelector('folkmoot-model')!, { model });
    }, GOOD_MODEL);
    const client = await page.context().newCDPSession(page);
    await client.send('Performance.enable');
    await doIt(page, warmUp);
    const before = await count(page, client);
    await doIt(page, times / 2);
    const between = await count(page, client);
    await doIt(page, times / 2);
    const after = await count(page, client);
    // What leaks, leaks in both halves. Code that the browser compiled late, or the last element it holds, is kept once.
    const left = (what: keyof Left): number => 2 * Math.min(between[what] - before[what], after[what] - between[what]);
    return { nodes: left('nodes'), listeners: left('listeners'), memory: left('memory') };
  } finally {
    await close();
  }
};

/** Which of these are more than nothing. */
export const leaks = (left: Left): string[] => (Object.keys(ALLOWED) as (keyof Left)[]).filter((what) => left[what] > ALLOWED[what]);

const count = async (page: Page, client: CDPSession): Promise<Left> => {
  // What is on its way (an answer that nobody waits for any more) must have arrived, and what it held be let go.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })));
  for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { nodes: value('Nodes'), listeners: value('JSEventListeners'), memory: value('JSHeapUsedSize') };
};
