// A partnership on a page of somebody else's, at a moment of its rehearsal.
import type { BrowserContextOptions } from 'playwright-core';
import { openPage, site, type WatchedPage } from '../support/site.js';

/** A moment to look at: attributes, the events that lead to it, and whether every folded part is open. */
export interface PartnershipMoment {
  readonly attributes?: string;
  readonly events?: readonly string[];
  readonly open?: boolean;
  readonly around?: string;
  readonly ready?: RegExp;
}

/** Moments that show everything a partnership can show. */
export const moments: Readonly<Record<string, PartnershipMoment>> = {
  'the start': {},
  'a way up that is open': { attributes: 'start="devolved" heading-level="2"' },
  'the side road': { attributes: 'start="mandated-2006"', events: ['MANDATE', 'FUNDING_OFFER', 'APPOINT_LEAD'] },
  'a pause, with everything open': { attributes: 'hash="rehearsal"', events: ['AGREE_AIMS', 'REORGANISE'], open: true },
  'Welsh, from right to left': { around: 'lang="cy" dir="rtl"', ready: /Mae’r bartneriaeth/ },
};

/** Opens a page under the strict policy with one partnership, `it`, in `section-it`, and brings it to a moment. */
export const openPartnership = async (
  { attributes = '', events = [], open = false, around = '', ready = /./ }: PartnershipMoment = {},
  { width = 1000, ...context }: BrowserContextOptions & { readonly width?: number } = {},
  page: { readonly attributes?: string; readonly styles?: string; readonly head?: string } = {},
): Promise<WatchedPage> => {
  const { head = '', ...rest } = page;
  const address = (await site()).page({
    body: `<section id="section-it" ${around}><folkmoot-partnership id="it" name="learning-systems" ${attributes}></folkmoot-partnership></section>`,
    modules: ['/elements/models.js', '/elements/partnership.js'],
    head: `<link rel="stylesheet" href="/gallery.css">${head}`,
    policy: 'strict',
    ...rest,
  });
  const watched = await openPage(address, { viewport: { width, height: 900 }, ...context });
  await watched.page.waitForFunction(
    (source) =>
      new RegExp(source, 'u').test(document.getElementById('it')?.shadowRoot?.querySelector('[part=sentence]')?.textContent ?? ''),
    ready.source,
    { polling: 30 },
  );
  await watched.page.evaluate(
    async ([events, open]) => {
      const it = document.getElementById('it') as unknown as HTMLElement & {
        take(event: string): boolean;
        updateComplete: Promise<unknown>;
      };
      for (const event of events) {
        it.take(event);
        await it.updateComplete;
      }
      // What is opened may hold more to open.
      for (let turn = 0; open && turn < 3; turn++) {
        for (const details of it.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      await inPage.drawn();
    },
    [events, open] as const,
  );
  return watched;
};

/** Runs checks of `inPage` on it; one line a finding. */
export const findingsOn = (watched: WatchedPage, ...names: readonly (keyof typeof inPage)[]): Promise<string[]> =>
  watched.page.evaluate(
    (names) =>
      names.flatMap((name) => (inPage[name as keyof typeof inPage] as (root: Element) => string[])(document.getElementById('section-it')!)),
    names as readonly string[],
  );
