// A14: without script, without our script, or with one that fails, the author's own content is what a reader has.
import { describe, expect, it } from 'vitest';
import { openPage, site } from '../support/site.js';

const FALLBACK =
  '<table><caption>Staying on</caption><tr><th scope="row">Borsetshire</th><td>91.5%</td></tr><tr><th scope="row">England</th><td>90.5%</td></tr></table>';
const body = `<folkmoot-gauge id="gauge" src="/file/good.json">${FALLBACK}</folkmoot-gauge><folkmoot-model id="model"><p>About <b>Borsetshire</b>.</p></folkmoot-model>`;

/** What can be read of the two, and what of the same content in plain elements. */
const read = async (options: object, context: object): Promise<[string, string][]> => {
  const plain = `<div id="plain-gauge">${FALLBACK}</div><div id="plain-model"><p>About <b>Borsetshire</b>.</p></div>`;
  const watched = await openPage((await site()).page({ body: body + plain, ...options }), context);
  // Nothing tells when nothing is going to happen.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const words = (id: string): Promise<string> => watched.page.locator(`#${id}`).innerText();
  const found: [string, string][] = [
    [await words('gauge'), await words('plain-gauge')],
    [await words('model'), await words('plain-model')],
  ];
  expect(await watched.page.locator('#gauge table').isVisible()).toBe(true);
  await watched.close();
  return found;
};

describe.concurrent('the author’s own content is read', () => {
  it.each([
    ['with script turned off', { modules: ['/elements/folkmoot.js'] }, { javaScriptEnabled: false }],
    ['when our script is not there', { modules: ['/elements/gone.js'] }, {}],
    ['when a script before ours fails', { modules: ['/throws.js'] }, {}],
    ['when the page’s policy allows no script', { modules: ['/elements/folkmoot.js'], policy: 'no-script' }, {}],
    ['when there is no script at all', {}, {}],
  ])('%s', async (_name, options, context) => {
    for (const [ours, plain] of await read(options, context)) expect(ours).toBe(plain);
  });
});
