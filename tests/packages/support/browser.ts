import type { BrowserContextOptions, Page } from 'playwright-core';
import { sharedBrowser } from '../../support/shared-browser.js';

/** What happened on a page that nothing of ours may make happen. */
export interface Trouble {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly console: readonly string[];
}

/** A page that remembers its troubles and its widgets' events from before the first script. */
export interface WatchedPage {
  readonly page: Page;
  readonly trouble: () => Promise<Trouble>;
  /** The details of the `folkmoot-*` events so far, with their type. */
  readonly events: () => Promise<readonly { readonly type: string; readonly detail: any }[]>;
  /** The names on `window` that were not there before the first script. */
  readonly newGlobals: () => Promise<readonly string[]>;
  /** Gives the page back. */
  readonly close: () => Promise<void>;
}

const watch = (): void => {
  const seen = { violations: [] as string[], events: [] as unknown[], globals: new Set(Object.getOwnPropertyNames(window)) };
  Object.defineProperty(window, Symbol.for('seen'), { value: seen });
  // The browser looks for an icon by itself.
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    if (!blockedURI.endsWith('/favicon.ico')) seen.violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
  });
  for (const type of ['folkmoot-load', 'folkmoot-error'])
    document.addEventListener(type, (event) => seen.events.push({ type, detail: (event as CustomEvent).detail }));
};

type PageOptions = BrowserContextOptions & { readonly before?: () => void };

/** A page, and what it said outside of its own document. */
interface OpenPage {
  readonly page: Page;
  readonly errors: string[];
  readonly said: string[];
}

const newPage = async ({ before, ...options }: PageOptions): Promise<OpenPage> => {
  const page = await (await (await sharedBrowser()).newContext(options)).newPage();
  const errors: string[] = [];
  const said: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  await page.addInitScript(watch);
  if (before) await page.addInitScript(before);
  return { page, errors, said };
};

// A context and its processes take half a second of the processor's time to come: a page is used again, for a new document, where the same
// is asked of it.
const idle = new Map<string, OpenPage[]>();

const idleFor = ({ before, ...options }: PageOptions): OpenPage[] => {
  const asked = `${JSON.stringify(options)} ${String(before)}`;
  const list = idle.get(asked) ?? [];
  idle.set(asked, list);
  return list;
};

/** Opens a page. Resolves when it has loaded. */
export const open = async (address: string, options: PageOptions = {}): Promise<WatchedPage> => {
  const alike = idleFor(options);
  const opened = alike.pop() ?? (await newPage(options));
  const { page, errors, said } = opened;
  await page.goto(address);
  const seen = <T>(pick: (seen: any) => T): Promise<T> => page.evaluate(`(${pick.toString()})(window[Symbol.for('seen')])`);
  return {
    page,
    trouble: async () => ({
      violations: await seen(({ violations }) => violations),
      errors: [...errors],
      console: said.filter((line) => /^(?:error|warning)/.test(line)),
    }),
    events: () => seen(({ events }) => events),
    newGlobals: () => seen(({ globals }) => Object.getOwnPropertyNames(window).filter((name) => !globals.has(name))),
    close: async () => {
      await page.goto('about:blank');
      errors.length = said.length = 0;
      alike.push(opened);
    },
  };
};

/** Waits until every widget under a selector has settled, and gives their sentences. */
export const sentences = async (page: Page, selector = 'folkmoot-gauge'): Promise<readonly string[]> => {
  await page.waitForFunction(
    (tags) =>
      [...document.querySelectorAll(tags)].every((gauge) => gauge.shadowRoot?.querySelector('[part=sentence]')?.textContent?.trim()),
    selector,
  );
  return page
    .locator(selector)
    .evaluateAll((gauges) =>
      gauges.map((gauge) => gauge.shadowRoot!.querySelector('[part=sentence]')!.textContent!.replace(/\s+/g, ' ').trim()),
    );
};

/** No trouble at all. */
export const CALM: Trouble = { violations: [], errors: [], console: [] };

/**
 * How many pixels of two pictures of one size differ by more than a shade that the browser's own smoothing gives from one drawing to the next.
 */
export const differingPixels = async (one: Buffer, other: Buffer): Promise<number> => {
  const page = await (await sharedBrowser()).newPage();
  try {
    return await page.evaluate(
      async (addresses) => {
        const read = async (address: string): Promise<ImageData> => {
          const image = new Image();
          image.src = address;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        };
        const [first, second] = [await read(addresses[0]!), await read(addresses[1]!)];
        if (first.width !== second.width || first.height !== second.height) return Number.POSITIVE_INFINITY;
        return first.data.filter((shade, index) => Math.abs(shade - second.data[index]!) > 8).length;
      },
      [one, other].map((picture) => `data:image/png;base64,${picture.toString('base64')}`),
    );
  } finally {
    await page.close();
  }
};
