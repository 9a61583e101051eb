// A page in the shared Chromium, watched from its first moment, and the server it comes from.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import type * as InPage from '../in-page/index.js';
import { startFaultServer } from '../harness/fault-server.mjs';

declare global {
  /** What the tests run inside a page (tests/in-page). */
  const inPage: typeof InPage;
}

const inPageScript = readFileSync(fileURLToPath(new URL('../../.results/in-page.js', import.meta.url)), 'utf8');

let browser: Promise<Browser> | undefined;
let server: ReturnType<typeof startFaultServer> | undefined;

/** The server of this test file. */
export const site = (): ReturnType<typeof startFaultServer> => (server ??= startFaultServer());

/** The Chromium that all tests share. */
const sharedBrowser = (): Promise<Browser> => (browser ??= chromium.connect(inject('chromium')));

afterAll(async () => {
  await (await server)?.close();
  await (await browser)?.close();
  server = browser = undefined;
});

/** A page and what it did that its own document cannot see. */
export interface WatchedPage {
  readonly page: Page;
  /** The addresses it asked for, after the page itself. */
  readonly requests: string[];
  /** What it wrote to the console, as `type: text`. */
  readonly console: string[];
  readonly dialogs: string[];
  /** Gives the page back. */
  readonly close: () => Promise<void>;
}

const watch = (page: Page, close: () => Promise<void>): WatchedPage => {
  const watched: WatchedPage = { page, requests: [], console: [], dialogs: [], close };
  page.on('request', (request) => watched.requests.push(request.url()));
  page.on('console', (message) => watched.console.push(`${message.type()}: ${message.text()}`));
  page.on('dialog', (dialog) => {
    watched.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return watched;
};

const newPage = async (options: BrowserContextOptions): Promise<Page> => {
  const context = await (await sharedBrowser()).newContext({ viewport: { width: 1000, height: 800 }, ...options });
  if (options.javaScriptEnabled !== false) await context.addInitScript(inPageScript);
  return context.newPage();
};

// A window takes half a second to open, a page in one that is there a tenth: plain pages are used again.
const idle: WatchedPage[] = [];

const plainPage = async (): Promise<WatchedPage> => {
  const used = idle.pop();
  if (used) {
    for (const list of [used.requests, used.console, used.dialogs]) list.length = 0;
    return used;
  }
  const page = await newPage({});
  const watched = watch(page, async () => {
    await page.goto('about:blank');
    idle.push(watched);
  });
  return watched;
};

/** Opens an address: in a window used before where nothing special is asked for, else in a context of its own. */
export const openPage = async (address: string, options?: BrowserContextOptions): Promise<WatchedPage> => {
  const watched = options ? await ownPage(options) : await plainPage();
  await watched.page.goto(address);
  watched.requests.shift();
  return watched;
};

const ownPage = async (options: BrowserContextOptions): Promise<WatchedPage> => {
  const page = await newPage(options);
  return watch(page, () => page.context().close());
};
