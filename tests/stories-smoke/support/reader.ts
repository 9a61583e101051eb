import type { BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { inject } from 'vitest';
import { sharedBrowser } from '../../support/shared-browser.js';

const VIEWPORT = { width: 1280, height: 800 };

const openContext = async (options: BrowserContextOptions = {}): Promise<BrowserContext> =>
  (await sharedBrowser()).newContext({ reducedMotion: 'reduce', viewport: VIEWPORT, ...options });

// What most readers share, so that Storybook is fetched and compiled once, not once for each of them.
let shared: Promise<BrowserContext> | undefined;

/** A page that remembers what must not happen on it. */
export interface Reader {
  readonly page: Page;
  /** Errors in the console, errors nobody caught, failed requests and requests to another site, so far. Empties the list. */
  readonly trouble: () => readonly string[];
}

/** Opens an empty page, of a size; with anything else that is asked for, in a context of its own. Nothing is animated, so that what is looked at stands still. */
export const newReader = async ({ viewport = VIEWPORT, ...options }: BrowserContextOptions = {}): Promise<Reader> => {
  const context = await (Object.keys(options).length > 0 ? openContext(options) : (shared ??= openContext()));
  const page = await context.newPage();
  if (viewport) await page.setViewportSize(viewport);
  const seen: string[] = [];
  const { origin } = new URL(inject('storybook'));
  page.on('pageerror', (error) => seen.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    // Storybook's own side bar measures itself once too often while it is drawn first.
    const isOfStorybook = message.text().startsWith('ResizeObserver loop') && !message.location().url.includes('/iframe.html');
    if (message.type() === 'error' && !isOfStorybook) seen.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin: from } = new URL(request.url());
    if (/^https?:|^wss?:/.test(protocol) && from !== origin) seen.push(`elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) seen.push(`${String(response.status())}: ${response.url()}`);
  });
  // Such errors as "ResizeObserver loop" reach only the page itself.
  await page.addInitScript(() => {
    addEventListener('error', ({ message }) => {
      if (message) console.error(message);
    });
  });
  return { page, trouble: () => seen.splice(0) };
};

/** The address of one story without Storybook around it. */
export const storyAddress = (id: string, globals = ''): string =>
  `${inject('storybook')}iframe.html?id=${id}&viewMode=story&globals=${globals}`;

/** The address of one page of documentation, without Storybook around it. */
export const docsAddress = (id: string): string => `${inject('storybook')}iframe.html?id=${id}&viewMode=docs`;

/** What a widget shows: upgraded or not, and all its text. */
export interface Shown {
  readonly tag: string;
  readonly defined: boolean;
  readonly sentence: string;
  readonly text: string;
}

const WIDGETS = 'folkmoot-gauge, folkmoot-relationships, folkmoot-partnership';

/** Waits until there are widgets and each says something, or leaves the word to what its author wrote inside the tag; then gives what they show. */
export const widgets = async (page: Page | Frame, selector = WIDGETS): Promise<readonly Shown[]> => {
  await page.waitForFunction(
    (tags) => {
      const all = [...document.querySelectorAll(tags)];
      return (
        all.length > 0 &&
        all.every(
          (element) =>
            element.shadowRoot?.querySelector('[part=sentence], .message, figure p') ?? element.querySelector(':scope > :not(script)'),
        )
      );
    },
    selector,
    { timeout: 20_000 },
  );
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
      return {
        tag: element.localName,
        defined: element.matches(':defined'),
        sentence: tidy(element.shadowRoot?.querySelector('[part=sentence]')?.textContent),
        text: tidy(element.shadowRoot?.textContent) || tidy(element.textContent),
      };
    }),
  );
};

/** What has been done with a story's page before its reader could: scrolled, or focused. Waits until Storybook has done all it does. */
export const untouched = async (page: Page): Promise<readonly string[]> => {
  await page.waitForFunction(() => {
    const { __STORYBOOK_PREVIEW__: preview } = window as unknown as {
      __STORYBOOK_PREVIEW__?: { readonly currentRender?: { readonly phase?: string } };
    };
    return /^(?:completed|afterEach|finished)$/.test(preview?.currentRender?.phase ?? '');
  });
  return page.evaluate(() => [
    ...(scrollY === 0 ? [] : [`is scrolled to ${String(scrollY)}`]),
    ...(document.activeElement === document.body ? [] : [`${String(document.activeElement?.localName)} is focused`]),
  ]);
};
