// Serves the examples to look at: `node docs/examples/serve.mjs`, after a build. Every answer carries the policy that Folkmoot promises to
// live under, as a header, where a page's own <meta> could not be dropped by accident.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.csv': 'text/csv',
  '.json': 'application/json',
};

/** The policy of a careful council. */
export const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'none'; font-src 'none'; worker-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types folkmoot";

/** The file behind a path, of the examples and of the built files only; `undefined` where there is none. */
const fileAt = async (path) => {
  const inside = normalize(decodeURIComponent(path)).replaceAll('\\', '/');
  if (!/^\/(?:docs\/examples|packages\/embed\/dist)\//.test(inside)) return undefined;
  return readFile(join(root, inside)).catch(() => undefined);
};

/** Starts the server on loopback; resolves to its address. `headers` replace or add to those of every answer. */
export const serve = async ({ port = 0, headers = {} } = {}) => {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const body = await fileAt(pathname);
    if (!body) response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing here.');
    else
      response
        .writeHead(200, {
          'content-type': types[extname(pathname)] ?? 'application/octet-stream',
          'content-security-policy': POLICY,
          ...headers,
        })
        .end(body);
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => new Promise((resolve) => server.close(resolve)) };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin } = await serve({ port: Number(process.env.PORT ?? 8080) });
  console.log(`${origin}/docs/examples/council-page.html`);
}
