import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.csv': 'text/csv',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A site on loopback that serves folders under paths, and nothing else: what is not there is a 404, not a page of ours. */
export interface StaticSite {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves each folder of `mounts` under its path, for example `{ '/docs/': '/tmp/built' }`. */
export const serveFolders = async (mounts: Readonly<Record<string, string>>): Promise<StaticSite> => {
  const find = async (pathname: string): Promise<Buffer | undefined> => {
    const path = Object.keys(mounts).find((mount) => pathname.startsWith(mount));
    const file = path && normalize(pathname.slice(path.length) || 'index.html');
    return file && !file.startsWith('..') ? readFile(join(mounts[path]!, file)).catch(() => undefined) : undefined;
  };
  const server = createServer((request, response) => {
    const pathname = decodeURIComponent(new URL(request.url!, 'http://site').pathname);
    void find(pathname).then((body) => {
      const type = TYPES[extname(pathname)] ?? TYPES['.html']!;
      // As from any web server, so that a browser neither fetches nor compiles the same file twice.
      response.writeHead(body ? 200 : 404, { 'content-type': type, 'cache-control': 'max-age=3600' }).end(body ?? 'Not here.');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
