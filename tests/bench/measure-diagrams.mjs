// A diagram of relationships, drawn for the first time: ours beside Cytoscape.js, vis-network and ECharts, which are given every position.
import { openBrowser } from './browser.mjs';
import { measure } from './rounds.mjs';

const VIEWPORT = { width: 1280, height: 1000 };
const PAGE = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <title>Diagram</title>
    <link rel="icon" href="data:," />
    <style>
      body { margin: 0; font: 16px/1.4 sans-serif; }
      .box { width: 1280px; height: 900px; }
    </style>
  </head>
  <body><div id="page" class="box"></div></body>
</html>`;

/** Entrants by name, and the module of `diagrams/` that each is. Ours twice: what differs between the two is noise. */
const SIDES = { ours: 'ours', 'ours again': 'ours', 'Cytoscape.js': 'cytoscape', 'vis-network': 'vis-network', ECharts: 'echarts' };
const OURS = ['ours', 'ours again'];
const PEERS = Object.keys(SIDES).filter((name) => !OURS.includes(name));

/** What is drawn, of how many bodies, and how many times faster than the fastest of the others it has to be. */
const DIAGRAMS = {
  devolved: { what: 'the devolved regime, 14 bodies and 32 relationships: first render', bodies: 14, bar: 1 },
  england: { what: '163 bodies in groups, all opened', bodies: 163, bar: 2 },
};

/* Runs in the page. */
/* global document, requestAnimationFrame */
const firstRender = async ({ side, name, bodies }) => {
  const { models, graphOf } = await import('/graph.js');
  const { prepare, render, drawn } = await import(`/${side}.js`);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const page = document.getElementById('page');
  const graph = graphOf(models[name]);
  await prepare?.(page, name);
  await frame();
  await frame();
  const begin = performance.now();
  render(page, graph, name);
  await frame();
  await frame();
  const time = performance.now() - begin;
  const seen = drawn?.(page) ?? bodies;
  if (seen !== bodies) throw new Error(`${seen} bodies are drawn, not ${bodies}`);
  return time;
};

/** Measures, and returns the rows of the table; nothing where no run agreed with itself. */
export const measureDiagrams = async ({ count }, say) => {
  const browser = await openBrowser('diagrams', ['graph', ...new Set(Object.values(SIDES))], { '/diagram': PAGE });
  try {
    const rows = [];
    for (const [name, { what, bodies, bar }] of Object.entries(DIAGRAMS)) {
      const once = (side) => () =>
        browser.inPage('/diagram', VIEWPORT, async (page) => ({
          'first render': await page.evaluate(firstRender, { side, name, bodies }),
        }));
      const entrants = Object.fromEntries(Object.entries(SIDES).map(([entrant, side]) => [entrant, once(side)]));
      const rounds = await measure({ name: what, entrants, same: OURS, count }, say);
      if (!rounds) return undefined;
      const fastest = [...PEERS].sort((a, b) => rounds.median(a, 'first render') - rounds.median(b, 'first render'))[0];
      for (const peer of PEERS)
        rows.push({
          what: `${what}, to the second frame`,
          ours: rounds.median('ours', 'first render'),
          other: `${peer} ${rounds.median(peer, 'first render').toFixed(1)} ms`,
          ratio: { faster: 1 / rounds.ratio('ours', peer, 'first render') },
          bar: peer === fastest || bar === 1 ? { atLeast: bar } : undefined,
        });
    }
    return { rows, versions: { Chromium: browser.version } };
  } finally {
    await browser.close();
  }
};
