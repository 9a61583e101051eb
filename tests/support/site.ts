// A page in the shared Chromium, watched from its first moment, and the server it comes from.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type * as InPage from '../in-page/index.js';
import { startFaultServer } from '../harness/fault-server.mjs';
import { sharedBrowser } from './shared-browser.js';

declare global {
  /** What the tests run inside a page (tests/in-page). */
  const inPage: typeof InPage;
}

const inPageScript = readFileSync(fileURLToPath(new URL('../../.results/in-page.js', import.meta.url)), 'utf8');

let server: ReturnType<typeof startFaultServer> | undefined;

// What is opened here serves every file of tests that a process runs, and ends with the process.
/** The server that pages come from. */
export const site = (): ReturnType<typeof startFaultServer> => (server ??= startFaultServer());

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

const VIEWPORT = { width: 1000, height: 800 };

/** What a page that is there can be made to have. For anything else it takes a context. */
const SETTINGS = ['viewport', 'colorScheme', 'forcedColors', 'reducedMotion'] as const;

/** How a page is to be opened. */
export interface PageOptions extends BrowserContextOptions {
  /** In a context that nothing else happens in, before or after: for what counts memory, or changes more than the document. */
  readonly alone?: boolean;
}

const newContext = async (options: BrowserContextOptions): Promise<BrowserContext> => {
  const context = await (await sharedBrowser()).newContext({ viewport: VIEWPORT, ...options });
  if (options.javaScriptEnabled !== false) await context.addInitScript(inPageScript);
  return context;
};

// A page in a context of its own costs more than a second of the processor's time, most of it for processes, and for code that is fetched
// and compiled anew. In a page that is there, among others of one context, it is a third: pages are used again, each time for a new document.
let blank: Promise<Page> | undefined;
let newest: Promise<unknown> = Promise.resolve();
const idle: WatchedPage[] = [];

/** A page of the one context, in a window of its own: as a tab behind others it would be drawn twice a second. */
const newWindow = async (): Promise<Page> => {
  const opener = await (blank ??= newContext({}).then((context) => context.newPage()));
  const open = newest.then(async () => {
    const [page] = await Promise.all([
      opener.context().waitForEvent('page'),
      opener.evaluate(() => {
        globalThis.open('about:blank', '', 'popup, noopener');
      }),
    ]);
    return page;
  });
  // One after the other, since nothing else tells whose page has come.
  newest = open.catch(() => undefined);
  return open;
};

const usedPage = async ({
  viewport,
  colorScheme = 'light',
  forcedColors = 'none',
  reducedMotion = 'no-preference',
}: BrowserContextOptions): Promise<WatchedPage> => {
  const watched = idle.pop() ?? (await pageToKeep());
  await watched.page.setViewportSize(viewport ?? VIEWPORT);
  await watched.page.emulateMedia({ media: null, colorScheme, forcedColors, reducedMotion });
  for (const list of [watched.requests, watched.console, watched.dialogs]) list.length = 0;
  return watched;
};

const pageToKeep = async (): Promise<WatchedPage> => {
  const page = await newWindow();
  const watched = watch(page, async () => {
    await page.goto('about:blank');
    idle.push(watched);
  });
  return watched;
};

const pageOfItsOwn = async (options: BrowserContextOptions): Promise<WatchedPage> => {
  const context = await newContext(options);
  return watch(await context.newPage(), () => context.close());
};

/** Opens an address: in a page used before, made as asked for; where that cannot be, or it is to be alone, in one of its own. */
export const openPage = async (address: string, { alone = false, ...options }: PageOptions = {}): Promise<WatchedPage> => {
  const asked = Object.keys(options);
  const fits = !alone && asked.every((name) => (SETTINGS as readonly string[]).includes(name));
  const watched = await (fits ? usedPage(options) : pageOfItsOwn(options));
  await watched.page.goto(address);
  watched.requests.shift();
  return watched;
};
