import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.csv': 'text/csv',
  '.json': 'application/json',
};
const examples = fileURLToPath(new URL('../../../docs/examples/', import.meta.url));
const embed = fileURLToPath(new URL('../../../packages/embed/dist/', import.meta.url));

/** The policy of a careful council: design decision of the project, tested here as written there. */
export { POLICY } from '../../../docs/examples/serve.mjs';

/** What a path answers. */
export interface Answer {
  readonly body: string | Buffer;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A file of the embed package, as built. */
export const embedFile = (name: string): string => readFileSync(embed + name, 'utf8');

/** A file of the examples. */
export const exampleFile = (name: string): string => readFileSync(examples + name, 'utf8');

/** A site on loopback: `/folkmoot/…` is the embed package, `/…` what a test puts there. Knows what was asked of it. */
export class Site {
  readonly origin: string;
  /** Every path asked for, in order, the browser's own wish for an icon left out. */
  readonly requests: string[] = [];
  /** The bodies of violation reports. */
  readonly reports: string[] = [];
  readonly close: () => Promise<void>;
  readonly #answers = new Map<string, Answer>();

  private constructor(origin: string, close: () => Promise<void>) {
    this.origin = origin;
    this.close = close;
  }

  static async start(): Promise<Site> {
    const server = createServer((request, response) => {
      const { status = 200, headers, body } = site.#answer(request);
      response
        .writeHead(status, { 'content-type': TYPES[extname(new URL(request.url!, site.origin).pathname)] ?? TYPES['.html']!, ...headers })
        .end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const site = new Site(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
    return site;
  }

  /** Puts something at a path, and gives its address. */
  put(path: string, body: string, headers: Readonly<Record<string, string>> = {}, status = 200): string {
    this.#answers.set(path, { body, headers, status });
    return this.origin + path;
  }

  /** Forgets what was put and asked. */
  clear(): void {
    this.#answers.clear();
    this.requests.length = this.reports.length = 0;
  }

  #answer(request: IncomingMessage): Answer {
    const { pathname } = new URL(request.url!, this.origin);
    if (pathname === '/favicon.ico') return { status: 204, body: '' };
    if (pathname === '/reports') {
      request.setEncoding('utf8').on('data', (text: string) => {
        if (!text.includes('/favicon.ico')) this.reports.push(text);
      });
      return { status: 204, body: '' };
    }
    this.requests.push(pathname);
    const put = this.#answers.get(pathname);
    if (put) return put;
    try {
      if (pathname.startsWith('/folkmoot/'))
        return { body: embedFile(pathname.slice('/folkmoot/'.length)), headers: { 'access-control-allow-origin': '*' } };
      return { body: exampleFile(pathname.slice(1)) };
    } catch {
      return { status: 404, body: 'Nothing here.', headers: { 'content-type': 'text/plain' } };
    }
  }
}
