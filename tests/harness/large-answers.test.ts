// D6: an answer larger than anybody should take is cut off at the cap, counted after it is unpacked, at once, and nothing of it stays.
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, site, type WatchedPage } from '../support/site.js';

const ANSWERS: readonly (readonly [name: string, address: string, code: string])[] = [
  ['50 MB that do not say how long they are', '/huge?mb=50', 'too-large'],
  ['50 MB that say so', '/huge?mb=50&length=true', 'too-large'],
  // The browser takes what was announced and no more.
  ['50 MB that say they are a thousand bytes', '/huge?mb=50&length=lie', 'parse'],
  ['50 KB that unpack to 50 MB', '/gzipbomb?mb=50', 'too-large'],
];

let watched: WatchedPage;
let client: CDPSession;
beforeAll(async () => {
  watched = await openPage((await site()).page({ body: '<div id="main-box"></div>', modules: ['/elements/folkmoot.js'] }), { alone: true });
  await watched.page.evaluate(() => customElements.whenDefined('folkmoot-gauge').then(() => undefined));
  client = await watched.page.context().newCDPSession(watched.page);
});
afterAll(() => watched.close());

/** Puts a gauge with an address into the page, waits for what it says, and takes it out again: what it told the page, and after how long. */
const ask = (page: Page, address: string): Promise<{ code: string; took: number }> =>
  page.evaluate(
    (src) =>
      new Promise((resolve) => {
        const gauge = document.createElement('folkmoot-gauge');
        const began = performance.now();
        gauge.addEventListener('folkmoot-error', (event) => {
          event.preventDefault();
          resolve({ code: (event as CustomEvent<{ code: string }>).detail.code, took: performance.now() - began });
          gauge.remove();
        });
        gauge.setAttribute('src', src);
        document.querySelector('#main-box')!.append(gauge);
      }),
    address,
  );

/** What the page holds once nobody waits for anything: objects, nodes, and the bytes of buffers, which are not among the objects. */
const held = async (page: Page): Promise<number> => {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })));
  for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage');
  const heap = await client.send('Runtime.getHeapUsage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = heap as Partial<typeof heap> & { usedSize: number };
  return usedSize + embedderHeapUsedSize + backingStorageSize;
};

describe('an answer that is far too large', () => {
  it.each(ANSWERS)('%s: cut off in less than a second', async (_, address, code) => {
    // The best of three: other tests may run beside this one.
    const times: number[] = [];
    for (let round = 0; round < 3; round++) {
      const told = await ask(watched.page, `${address}&${String(round)}`);
      expect(told.code).toBe(code);
      times.push(told.took);
    }
    expect(Math.min(...times)).toBeLessThan(1000);
  });

  it('leaves the page with the memory it had, within a tenth', async () => {
    const { page } = watched;
    for (const [, address] of ANSWERS) await ask(page, `${address}&warm`);
    const before = await held(page);
    for (const [at, [, address]] of [...ANSWERS, ...ANSWERS, ...ANSWERS].entries()) await ask(page, `${address}&${String(at)}`);
    const after = await held(page);
    expect(after / before).toBeLessThan(1.1);
    // The scales see five megabytes that stay.
    await page.evaluate(() => void ((globalThis as { kept?: Uint8Array }).kept = new Uint8Array(5 * 1024 * 1024).fill(1)));
    expect((await held(page)) / before).toBeGreaterThan(1.1);
  });
});
