import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { CALM, open, sentences, type WatchedPage } from './support/browser.js';
import { POLICY, Site } from './support/site.js';
import { FILES, GAUGE, page, SAYS } from './support/widgets.js';

let site: Site;
const opened: WatchedPage[] = [];

beforeAll(async () => {
  site = await Site.start();
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ close }) => close()));
  site.clear();
});
afterAll(async () => {
  await site.close();
});

const show = async (html: string, policy: string): Promise<WatchedPage> => {
  const one = await open(site.put('/page.html', html, policy ? { 'content-security-policy': policy } : {}));
  opened.push(one);
  return one;
};

describe.each(FILES)('$name', ({ tag }) => {
  it('runs under the policy of a careful council without a trace', async () => {
    const shown = await show(page(tag), POLICY);
    expect((await sentences(shown.page))[0]).toMatch(SAYS);
    expect(await shown.trouble()).toEqual(CALM);
    expect(await shown.newGlobals()).toEqual([]);
  });
});

// A classic script, a module, and modules loaded one by another: what differs between policies is how a file is loaded, not what is in it.
describe.each(FILES.filter(({ name }) => /^(?:folkmoot\.classic|folkmoot-gauge|autoload)\.js$/.test(name)))(
  '$name under other policies',
  ({ tag }) => {
    it('runs where a list of policies leaves it out and nothing requires one', async () => {
      const shown = await show(page(tag), 'trusted-types somebody-else');
      expect((await sentences(shown.page))[0]).toMatch(SAYS);
      expect((await shown.trouble()).errors).toEqual([]);
    });

    it.each(["'none'", 'somebody-else'])(
      'loads, keeps the fallback and says why once under require-trusted-types-for with %s',
      async (list) => {
        const shown = await show(page(tag), `require-trusted-types-for 'script'; trusted-types ${list}`);
        await expect.poll(() => shown.events()).toHaveLength(1);
        const [{ type, detail } = { type: '', detail: {} }] = await shown.events();
        expect(type).toBe('folkmoot-error');
        expect(detail).toMatchObject({ code: 'env', phase: 'environment', recoverable: false, widget: 'folkmoot-gauge' });
        expect(detail.message).toContain('folkmoot');
        expect(await shown.page.locator('folkmoot-gauge').innerText()).toBe('Taking part, Camden: 94.7%.');
        expect((await shown.trouble()).errors).toEqual([]);
      },
    );

    it('runs with a nonce, and with strict-dynamic', async () => {
      const withNonce = tag.replace('<script', '<script nonce="abc"');
      for (const source of ["'nonce-abc'", "'nonce-abc' 'strict-dynamic'"]) {
        // What is loaded later by a module that may run may run too only with strict-dynamic; without, the site itself is allowed.
        const own = source.includes('strict-dynamic') ? '' : " 'self'";
        const policy = `default-src 'none'; script-src ${source}${own}; style-src 'self'; require-trusted-types-for 'script'; trusted-types folkmoot`;
        const shown = await show(page(withNonce), policy);
        expect((await sentences(shown.page))[0]).toMatch(SAYS);
        expect(await shown.trouble()).toEqual(CALM);
      }
    });
  },
);

it('runs beside a Lit of the page’s own, each under its own policy', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "import { html, render } from 'lit'; render(html`<b id=\"theirs\">theirs</b>`, document.body.appendChild(document.createElement('div')));",
      resolveDir: inject('consumer'),
    },
    bundle: true,
    write: false,
    format: 'iife',
  });
  site.put('/theirs.js', outputFiles[0]!.text);
  const shown = await show(
    page('<script defer src="/theirs.js"></script><script defer src="/folkmoot/folkmoot.classic.js"></script>'),
    "script-src 'self'; require-trusted-types-for 'script'; trusted-types folkmoot lit-html",
  );
  expect((await sentences(shown.page))[0]).toMatch(SAYS);
  expect(await shown.page.locator('#theirs').innerText()).toBe('theirs');
  expect((await shown.trouble()).violations).toEqual([]);
  expect((await shown.trouble()).errors).toEqual([]);
});

describe('in a frame without an origin', () => {
  it('the classic file runs, by the frame’s sandbox and by the page’s own', async () => {
    site.put(
      '/frame.html',
      page(
        '<script src="/folkmoot/folkmoot.classic.js"></script>',
        `${GAUGE}<folkmoot-gauge src="/participation.csv" indicator="NEET_not_known_percent" area="Camden"></folkmoot-gauge>`,
      ),
    );
    site.put(
      '/participation.csv',
      'time_period,time_identifier,geographic_level,country_code,country_name,new_la_code,la_name,NEET_not_known_percent\n2025,Calendar year,Local authority,E92000001,England,E09000007,Camden,2.9\n',
      {
        'content-type': 'text/csv',
        'access-control-allow-origin': '*',
      },
    );
    const shown = await show(
      page('', '<iframe sandbox="allow-scripts" src="/frame.html" title="Gauge" width="600" height="900"></iframe>'),
      '',
    );
    const frame = shown.page.frameLocator('iframe');
    await frame.locator('folkmoot-gauge').nth(1).locator('[part=sentence]').waitFor();
    expect(await frame.locator('folkmoot-gauge').nth(0).locator('[part=sentence]').textContent()).toMatch(SAYS);
    expect(await frame.locator('folkmoot-gauge').nth(1).locator('[part=sentence]').textContent()).toMatch(/2\.9%/);
    expect((await shown.trouble()).errors).toEqual([]);

    const sandboxed = await show(page('<script src="/folkmoot/folkmoot.classic.js"></script>'), 'sandbox allow-scripts');
    expect((await sentences(sandboxed.page))[0]).toMatch(SAYS);
    expect((await sandboxed.trouble()).errors).toEqual([]);
  });

  it('a module file needs the header that the guide names', async () => {
    site.put('/frame.html', page('<script type="module" src="/folkmoot/folkmoot.js"></script>'));
    const shown = await show(page('', '<iframe sandbox="allow-scripts" src="/frame.html" title="Gauge"></iframe>'), '');
    // The test's site sends `access-control-allow-origin: *` with the files.
    await shown.page.frameLocator('iframe').locator('[part=sentence]').first().waitFor();
  });
});
