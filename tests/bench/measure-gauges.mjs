// 153 gauges, one for each local authority: drawn for the first time, then all changed. Ours, the same content by hand, Chart.js and
// ECharts; on a page that shows twelve at a time, where ours leaves out what is out of view, and with everything in view.
import { mainThread, openBrowser } from './browser.mjs';
import { checkAllInView, checkFloor } from './check-floor.mjs';
import { measure } from './rounds.mjs';

const COUNT = 153;
const UPDATES = 20;

/** Two pages: how many columns, how large a window, and whether everything is drawn. A gauge is 288 pixels wide and about 500 high. */
export const FORMS = {
  'twelve in view': { path: '/twelve', columns: 4, viewport: { width: 4 * 288, height: 3 * 500 }, all: false },
  'all in view': { path: '/all', columns: 17, viewport: { width: 17 * 288, height: 9 * 530 }, all: true },
};

/** Entrants by name, and the module of `gauges/` that each is. By hand twice: what differs between the two is noise. */
const SIDES = { ours: 'ours', 'by hand': 'by-hand', 'by hand again': 'by-hand', 'Chart.js': 'chart-js', ECharts: 'echarts' };
const BY_HAND = ['by hand', 'by hand again'];

/** A page of gauges, empty or with some already in it. */
export const pageOf = (columns, content = '') => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <title>Gauges</title>
    <link rel="icon" href="data:," />
    <style>
      body { margin: 0; font: 16px/1.4 sans-serif; }
      #page { display: grid; grid-template-columns: repeat(${columns}, 288px); }
      .picture { width: 280px; height: 152px; }
    </style>
  </head>
  <body><div id="page">${content}</div></body>
</html>`;

/* The functions below run in the page. */
/* global document, requestAnimationFrame */

const prepare = async ({ side, all, count }) => {
  const { makeReadings, valuesAt } = await import('/readings.js');
  const { render, update, showAll, allDrawn } = await import(`/${side}.js`);
  if (all) showAll();
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  globalThis.bench = { readings: makeReadings(count), valuesAt, render, update, frame, allDrawn };
  await frame();
  await frame();
};

const firstRender = async () => {
  const { readings, render, frame, allDrawn } = globalThis.bench;
  const page = document.getElementById('page');
  const begin = performance.now();
  render(page, readings);
  await frame();
  await frame();
  const waited = performance.now() - begin;
  // What is drawn after what a reader sees counts as work of the main thread all the same.
  await allDrawn?.();
  await frame();
  return waited;
};

const updateAll = async (updates) => {
  const { readings, valuesAt, update, frame } = globalThis.bench;
  for (let step = 1; step <= updates; step += 1) {
    update(valuesAt(readings.length, step));
    await frame();
  }
};

/** What a task takes of the main thread, in milliseconds. */
const costOf = async (session, task) => {
  const before = await mainThread(session);
  const result = await task();
  return { result, cost: (await mainThread(session)) - before };
};

const measureSide = (browser, side, { path, viewport, all }) =>
  browser.inPage(path, viewport, async (page, session) => {
    await page.evaluate(prepare, { side, all, count: COUNT });
    const render = await costOf(session, () => page.evaluate(firstRender));
    // One change that is not counted: some sides finish making things with it.
    await page.evaluate(updateAll, 1);
    const update = await costOf(session, () => page.evaluate(updateAll, UPDATES));
    return { 'first render': render.result, 'first render, main thread': render.cost, update: update.cost / UPDATES };
  });

const barAgainst = (measure, other, all) => {
  if (measure === 'first render, main thread') return undefined;
  if (measure === 'update') return { 'by hand': { atMost: 1.3 }, 'Chart.js': { atLeast: 1 }, ECharts: { atLeast: 3 } }[other];
  // Against other libraries the bar is for the element as it ships, which is not told to draw what nobody sees.
  return all
    ? { 'by hand': { atMost: 1.35 } }[other]
    : { 'by hand': { atMost: 1 }, 'Chart.js': { atLeast: 2.5 }, ECharts: { atLeast: 3 } }[other];
};

const WORDS = {
  'first render': 'first render to the second frame',
  'first render, main thread': 'first render of all, main thread alone',
  update: 'all values changed, main thread',
};

/** Measures, and returns the rows of the table; nothing where no run agreed with itself. */
export const measureGauges = async ({ count }, say) => {
  const pages = Object.fromEntries(Object.values(FORMS).map(({ path, columns }) => [path, pageOf(columns)]));
  const browser = await openBrowser('gauges', ['readings', ...new Set(Object.values(SIDES))], pages);
  try {
    await checkFloor(browser, FORMS['twelve in view'], prepare, say);
    await checkAllInView(browser, FORMS['all in view'], prepare, new Set(Object.values(SIDES)), COUNT);
    const rows = [];
    for (const [form, options] of Object.entries(FORMS)) {
      const entrants = Object.fromEntries(Object.entries(SIDES).map(([name, side]) => [name, () => measureSide(browser, side, options)]));
      const rounds = await measure({ name: `${COUNT} gauges, ${form}`, entrants, same: BY_HAND, count }, say);
      if (!rounds) return undefined;
      for (const [measure, words] of Object.entries(WORDS)) {
        for (const other of ['by hand', 'Chart.js', 'ECharts']) {
          const bar = barAgainst(measure, other, options.all);
          const ratio = rounds.ratio('ours', other === 'by hand' ? BY_HAND : other, measure);
          rows.push({
            what: `${COUNT} gauges, ${form}: ${words}`,
            ours: rounds.median('ours', measure),
            other: `${other} ${rounds.median(other, measure).toFixed(1)} ms`,
            ratio: other === 'by hand' ? { times: ratio } : { faster: 1 / ratio },
            bar,
          });
        }
      }
    }
    return { rows, versions: { Chromium: browser.version } };
  } finally {
    await browser.close();
  }
};
