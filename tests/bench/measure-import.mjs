// A page with 200 gauges in its HTML on a slow phone (a processor slowed down six times): from the import of the element to the first frame
// that shows it. Nothing to compare with; the number is what a reader waits.
import { openBrowser } from './browser.mjs';
import { markup } from './gauges/markup.js';
import { makeReadings } from './gauges/readings.js';
import { FORMS, pageOf } from './measure-gauges.mjs';
import { measure } from './rounds.mjs';

const COUNT = 200;
const SLOWER = 6;

/* Runs in the page. */
/* global requestAnimationFrame */
const importToFrame = async () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  const begin = performance.now();
  await import('/ours.js');
  await frame();
  await frame();
  return performance.now() - begin;
};

export const measureImport = async ({ count }, say) => {
  const { path, columns, viewport } = FORMS['twelve in view'];
  const browser = await openBrowser('gauges', ['ours'], { [path]: pageOf(columns, markup(makeReadings(COUNT))) });
  const once = () =>
    browser.inPage(path, viewport, async (page, session) => {
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      return { time: await page.evaluate(importToFrame) };
    });
  try {
    const name = `${COUNT} gauges, processor ${SLOWER} times slower`;
    const rounds = await measure({ name, entrants: { ours: once, 'ours again': once }, same: ['ours', 'ours again'], count }, say);
    if (!rounds) return undefined;
    const bar = { under: 2000 };
    return { rows: [{ what: `${name}: import to first frame`, ours: rounds.median('ours', 'time'), bar }] };
  } finally {
    await browser.close();
  }
};
