// A browser to measure in, and a small server that gives it pages and bundles. Every measurement gets a page in a context of its own, so
// that nothing is cached, compiled or laid out before it.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, windowedChromiumPath } from '../support/chromium.mjs';

/** The sides, bundled as a site would: minified modules, with what is loaded later in files of its own. By path. */
const bundleSides = async (folder, names) => {
  const sides = fileURLToPath(new URL(`${folder}/`, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: names.map((name) => `${sides}${name}.js`),
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    outdir: sides,
    write: false,
  });
  return new Map(outputFiles.map(({ path, text }) => [`/${path.slice(sides.length)}`, { type: 'text/javascript', text }]));
};

const serve = async (files) => {
  const server = createServer(({ url }, response) => {
    const file = files.get(url);
    response.writeHead(file ? 200 : 404, { 'content-type': `${file?.type ?? 'text/plain'}; charset=utf-8` });
    response.end(file?.text ?? 'Not here.');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
};

/**
 * Starts a browser and a server for some sides and pages.
 *
 * @param {string} folder where the sides are: `gauges` or `diagrams`.
 * @param {string[]} names files of that folder to bundle, without `.js`.
 * @param {Record<string, string>} pages HTML by its path.
 * @returns `version` of the browser; `inPage(path, viewport, work)`, which opens a page in a fresh context and gives `work` the page and
 *   its DevTools session; `close()`.
 */
export const openBrowser = async (folder, names, pages) => {
  const files = await bundleSides(folder, names);
  for (const [path, text] of Object.entries(pages)) files.set(path, { type: 'text/html', text });
  const server = await serve(files);
  const browser = await chromium.launch({ executablePath: windowedChromiumPath(), headless: true, args: CHROMIUM_ARGS });
  const inPage = async (path, viewport, work) => {
    const context = await browser.newContext({ viewport });
    try {
      const page = await context.newPage();
      const errors = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.goto(server.origin + path);
      const result = await work(page, await context.newCDPSession(page));
      if (errors.length > 0) throw errors[0];
      return result;
    } finally {
      await context.close();
    }
  };
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { version: browser.version(), inPage, close };
};

/**
 * Milliseconds of processor time that the tasks of the page's main thread have taken so far: `TaskDuration` on the thread's own clock,
 * which stands still while the thread waits, be it for a frame or for a processor that is busy with something else.
 */
export const mainThread = async (session) => {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
};
