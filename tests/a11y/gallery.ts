// All fixtures on one page, each in its state. A page costs more than a look at it, so one serves a whole file of tests.
import type { Page } from 'playwright-core';
import { openPage, type PageOptions, site, type WatchedPage } from '../support/site.js';
import { type Fixture, fixtures, gallery } from './fixtures.js';

/** How the page of a gallery is to be. */
export interface GalleryOptions extends PageOptions {
  readonly list?: readonly Fixture[];
  readonly styles?: string;
  readonly lang?: string;
  readonly attributes?: string;
  readonly head?: string;
}

/** Opens a page with fixtures and waits until each is in its state. */
export const openGallery = async ({
  list = fixtures,
  styles,
  lang,
  attributes,
  head = '',
  ...context
}: GalleryOptions = {}): Promise<WatchedPage> => {
  const address = (await site()).page({
    body: gallery(list),
    modules: ['/elements/folkmoot.js'],
    // Everything is looked at, in view or not.
    head: `<link rel="stylesheet" href="/gallery.css">${head}`,
    styles,
    lang,
    attributes,
  });
  const watched = await openPage(address, context);
  await Promise.all(list.map((fixture) => stateOf(watched.page, fixture)));
  return watched;
};

const says = (page: Page, name: string, ready: RegExp): Promise<unknown> =>
  page.waitForFunction(
    ([name, source, flags]) => {
      const element = document.getElementById(name);
      const root = element?.shadowRoot;
      const text = [...(root?.children ?? [])].filter(({ localName }) => localName !== 'style').map(({ textContent }) => textContent);
      return new RegExp(source, flags).test(text.join(' '));
    },
    [name, ready.source, ready.flags] as const,
    { polling: 50 },
  );

const stateOf = async (page: Page, { name, ready, then }: Fixture): Promise<void> => {
  await says(page, name, ready);
  if (!then) return;
  await page.evaluate(([name, src]) => document.getElementById(name)?.setAttribute('src', src), [name, then.src] as const);
  await says(page, name, then.ready);
};

/** Runs a check of `inPage` in each fixture; the findings by fixture, those without any left out. */
export const findingsIn = (page: Page, ...checks: readonly (keyof typeof inPage)[]): Promise<Record<string, string[]>> =>
  page.evaluate((names) => {
    const found: Record<string, string[]> = {};
    for (const section of document.querySelectorAll('section[id^=section-]')) {
      const findings = names.flatMap((name) => (inPage[name as keyof typeof inPage] as (root: Element) => string[])(section));
      if (findings.length > 0) found[section.id.slice('section-'.length)] = findings;
    }
    return found;
  }, checks as string[]);
