// One server on loopback that a page and its data come from: the built elements, host pages under every policy, and a
// route for each thing that can go wrong on the way. `node tests/harness/fault-server.mjs` serves it to look at.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultRoutes } from './fault-routes.mjs';
import { hostPage, styleSheets } from './host-pages.mjs';

const builds = fileURLToPath(new URL('../../.results/elements/', import.meta.url));
const types = { js: 'text/javascript', css: 'text/css', map: 'application/json', json: 'application/json' };

/** What pages of tests load besides: a policy lets them have no style and no script of their own. */
const stillFiles = {
  '/boxes.css': '.box { block-size: 300px; overflow: clip } .tall { block-size: 2000px }',
  '/gallery.css': 'body { margin: 8px } section { margin-block-end: 24px } folkmoot-gauge { content-visibility: visible }',
  '/sticky.css':
    'body { padding-block: 120px } .sticky { position: fixed; inset-inline: 0; block-size: 80px; background: Canvas; z-index: 9 } .top { top: 0 } .bottom { bottom: 0 }',
  // The spacing of WCAG 1.4.12, as a reader's own style sheet sets it.
  '/spacing.css':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  '/prototypes.js': 'Object.prototype.extra = 1; Array.prototype.more = () => 1;',
  '/listen.js': 'globalThis.said = []; Element.prototype.ariaNotify = (text) => said.push(text);',
  '/throws.js': 'throw new Error("on purpose");',
};

/** Answers a request for a fault. Returns whether there is such a route; for servers of other suites, too. */
export const answerFault = (request, response) => {
  const url = new URL(request.url, `http://${request.headers.host}`);
  const route = faultRoutes[url.pathname.split('/')[1] ?? ''];
  if (!route) return false;
  // A page that has gone away is no fault of ours.
  Promise.resolve(route(response, url, request)).catch(() => response.destroy());
  return true;
};

/**
 * Starts the server, on a port the system chooses. `origin` is where pages are, `otherOrigin` the same server as a
 * page's browser sees another site.
 */
export const startFaultServer = async (port = 0) => {
  const pages = new Map();
  const bodies = new Map();
  const requests = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url, `http://${request.headers.host}`);
    requests.push({ path: url.pathname + url.search, host: request.headers.host, headers: request.headers });
    const page = pages.get(url.pathname);
    const body = bodies.get(url.pathname);
    if (page) response.writeHead(200, page.headers).end(page.html);
    else if (body) response.writeHead(body.status ?? 200, body.headers).end(body.bytes);
    else if (url.pathname.startsWith('/elements/')) sendBuild(response, url);
    else if (stillFiles[url.pathname])
      response.writeHead(200, { 'content-type': types[url.pathname.split('.').at(-1)] }).end(stillFiles[url.pathname]);
    else if (url.pathname === '/favicon.ico') response.writeHead(204).end();
    else if (url.pathname === '/host.css')
      response.writeHead(200, { 'content-type': 'text/css' }).end(styleSheets[url.searchParams.get('styles')] ?? '');
    else if (!answerFault(request, response)) response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing here.');
  });
  // A client that hangs up is part of the tests.
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  const at = server.address().port;
  let made = 0;
  return {
    origin: `http://127.0.0.1:${at}`,
    otherOrigin: `http://localhost:${at}`,
    requests,
    /** Serves a page (see `hostPage`) and gives its address. */
    page: (options) => {
      const path = `/pages/${++made}`;
      pages.set(path, hostPage(options));
      return `http://127.0.0.1:${at}${path}`;
    },
    /**
     * Serves bytes and gives their path.
     * @param {string | Uint8Array} bytes
     * @param {Record<string, string>} [headers]
     */
    body: (bytes, headers = { 'content-type': 'application/json' }, status = 200) => {
      const path = `/bodies/${++made}`;
      bodies.set(path, { bytes, headers, status });
      return path;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
};

const sendBuild = (response, { pathname }) => {
  const path = normalize(pathname.slice('/elements/'.length));
  const file = join(builds, path);
  if (path.startsWith('..') || !existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, {
    'content-type': types[file.split('.').at(-1)] ?? 'application/octet-stream',
    'cache-control': 'max-age=3600',
    // A sandboxed page has no origin of its own, and modules are asked for as if from elsewhere.
    'access-control-allow-origin': '*',
  });
  return createReadStream(file).pipe(response);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin, page } = await startFaultServer(Number(process.argv[2] ?? 8123));
  const body = '<folkmoot-gauge src="/file/good.json"></folkmoot-gauge>';
  console.log(`Serving ${origin}; a gauge on a page: ${page({ body, modules: ['/elements/gauge.js'], policy: 'strict' })}`);
}
