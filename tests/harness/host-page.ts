// One gauge on a page of somebody else's.
import { openPage, site, type WatchedPage } from '../support/site.js';

export const GAUGE =
  '<folkmoot-gauge id="gauge" label="Staying on" area="Borsetshire" value="91.5" unit="%" target="95" comparators="England: 90.5; The Fens: 88.5" source="County returns" source-href="https://example.org/"><p>The fallback.</p></folkmoot-gauge>';
export const SENTENCE = 'Staying on, Borsetshire: 91.5%. Higher than England (90.5%) and The Fens (88.5%). Below the target of 95%.';

/** Opens a page with one gauge, waits for it, and gives the page back whatever comes of the test. */
export const onPage = async <T>(options: object, use: (watched: WatchedPage) => Promise<T>, body = GAUGE): Promise<T> => {
  const address = (await site()).page({ body, modules: ['/elements/folkmoot.js'], ...options });
  const watched = await openPage(address);
  try {
    await watched.page.evaluate(() => customElements.whenDefined('folkmoot-gauge').then(() => inPage.settled()));
    return await use(watched);
  } finally {
    await watched.close();
  }
};

export const sentence = ({ page }: WatchedPage): Promise<string> => page.evaluate(() => inPage.sentenceOf('gauge'));
export const trouble = ({ page }: WatchedPage): Promise<string[]> =>
  page.evaluate(() => [...inPage.recorded().errors, ...inPage.recorded().violations]);
