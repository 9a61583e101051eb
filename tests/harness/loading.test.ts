// N: what a page lives through while data is on its way. Each case runs a whole page, since clocks and connections are the page's.
import { describe, expect, it } from 'vitest';
import { openPage, type PageOptions, site, type WatchedPage } from '../support/site.js';

const onPage = async <T>(
  body: string,
  use: (watched: WatchedPage) => Promise<T>,
  options: object = {},
  context?: PageOptions,
): Promise<T> => {
  const address = (await site()).page({ body, modules: ['/elements/folkmoot.js'], ...options });
  const watched = await openPage(address, context);
  try {
    await watched.page.evaluate(() =>
      customElements
        .whenDefined(document.querySelector('folkmoot-partnership') ? 'folkmoot-partnership' : 'folkmoot-gauge')
        .then(() => undefined),
    );
    return await use(watched);
  } finally {
    await watched.close();
  }
};
const gaugeAt = (src: string): string => `<folkmoot-gauge id="gauge" label="Staying on" src="${src}"></folkmoot-gauge>`;
const text = ({ page }: WatchedPage): Promise<string> => page.evaluate(() => inPage.textOf('gauge'));
const events = ({ page }: WatchedPage): Promise<string[]> =>
  page.evaluate(() => inPage.recorded().events.map(({ type, detail }) => (type === 'folkmoot-error' ? String(detail.code) : 'load')));
const shown = ({ page }: WatchedPage): Promise<void> => page.locator('#gauge [part=sentence]').waitFor();

describe.concurrent('time (N4)', () => {
  /** Opens a page whose clock the test moves, with a gauge that waits for a gate. */
  const waiting = async (name: string, use: (watched: WatchedPage, open: () => Promise<unknown>) => Promise<void>): Promise<void> => {
    const server = await site();
    const watched = await openPage(server.page({ body: '', modules: ['/elements/folkmoot.js'] }), { alone: true });
    try {
      // Stopped before the page begins, so that not a moment passes but by our leave.
      await watched.page.clock.install({ time: 0 });
      await watched.page.clock.pauseAt(60_000);
      await watched.page.goto(server.page({ body: gaugeAt(`/gate/${name}`), modules: ['/elements/folkmoot.js'] }));
      await watched.page.locator('#gauge [aria-busy]').waitFor({ state: 'attached' });
      await use(watched, () => fetch(`${server.origin}/open/${name}`));
    } finally {
      await watched.close();
    }
  };

  it('says nothing for a second, then “Loading…”, then “Still loading…”, and gives up after fifteen', async () => {
    await waiting('never', async (watched) => {
      const { clock } = watched.page;
      await clock.runFor(900);
      expect(await text(watched)).not.toContain('oading');
      await clock.runFor(200);
      await watched.page.locator('#gauge .message', { hasText: 'Loading…' }).waitFor();
      await clock.runFor(4000);
      await watched.page.locator('#gauge .message', { hasText: 'Still loading…' }).waitFor();
      await clock.runFor(9500);
      expect(await events(watched)).toEqual([]);
      await clock.runFor(1000);
      await watched.page.locator('#gauge .message', { hasText: 'The data took too long.' }).waitFor();
      expect(await events(watched)).toEqual(['fetch-timeout']);
      expect(await watched.page.locator('#gauge button').textContent()).toBe('Try again');
    });
  });

  it('takes an answer that comes after fourteen', async () => {
    await waiting('late', async (watched, open) => {
      await watched.page.clock.runFor(14_000);
      await open();
      await shown(watched);
      expect(await text(watched)).not.toContain('oading');
      await watched.page.clock.runFor(20_000);
      expect(await events(watched)).toEqual(['load']);
    });
  });
});

describe.concurrent('a reader without a connection (N15)', () => {
  it('is told, is not hammered, and can try again', async () => {
    await onPage(
      '',
      async (watched) => {
        const { page, requests } = watched;
        await page.evaluate(() => inPage.settled());
        await page.context().setOffline(true);
        await page.evaluate(() => inPage.place('main', { way: 'src', text: '/file/good.json', attributes: { label: 'Staying on' } }));
        await page.locator('#main .message', { hasText: 'could not be reached' }).waitFor();
        const asked = requests.filter((request) => request.endsWith('good.json')).length;
        await page.waitForTimeout(500);
        expect(requests.filter((request) => request.endsWith('good.json')).length).toBe(asked);
        await page.context().setOffline(false);
        await page.locator('#main button').click();
        await page.locator('#main [part=sentence]').waitFor();
        expect((await events(watched)).slice(-2)).toEqual(['fetch-network', 'load']);
      },
      // The first gauge has brought the code along: without a connection nothing more of it could come.
      { body: '<folkmoot-gauge src="/file/model.json"></folkmoot-gauge><div id="main-box"></div>' },
      { alone: true },
    );
  });
});

describe.concurrent('addresses (N17, N18)', () => {
  it('are read from the page’s base', async () => {
    await onPage(gaugeAt('good.json'), async (watched) => shown(watched), { head: '<base href="/file/">' });
  });

  it('of the page’s own site get its cookies; of another neither cookies nor the page’s address', async () => {
    const server = await site();
    await onPage(
      `${gaugeAt('/file/good.json?own')}<folkmoot-gauge id="other" src="${server.otherOrigin}/cors?mode=any&other"></folkmoot-gauge>`,
      async ({ page }) => {
        await page.context().addCookies([
          { name: 'session', value: 'secret', url: server.origin },
          { name: 'session', value: 'secret', url: server.otherOrigin },
        ]);
        await page.reload();
        await page.locator('#gauge [part=sentence]').waitFor();
        await page.locator('#other [part=sentence]').waitFor();
      },
      {},
      { alone: true },
    );
    const last = (part: string): Record<string, string> =>
      server.requests.findLast(({ path }) => path.includes(part))?.headers as Record<string, string>;
    expect(last('good.json?own').cookie).toContain('session=secret');
    expect(last('&other').cookie).toBeUndefined();
    expect(last('&other').referer).toBeUndefined();
  });
});

describe.concurrent('scripts that come twice, late or not at all (N19, N20, L8, S22)', () => {
  it('two copies, as modules, are one', async () => {
    await onPage(
      '<folkmoot-gauge id="gauge" label="Trust" value="62"></folkmoot-gauge>',
      async (watched) => {
        await shown(watched);
        await watched.page.evaluate(() => inPage.settled());
        const { errors, violations } = await watched.page.evaluate(() => inPage.recorded());
        expect([...errors, ...violations, ...watched.console, ...(await events(watched))]).toEqual([]);
      },
      { modules: ['/elements/folkmoot.js', '/elements/folkmoot.js?again', '/elements/gauge.js'] },
    );
  });

  it('a script added long after the page', async () => {
    const server = await site();
    const watched = await openPage(
      server.page({ body: '<folkmoot-gauge id="gauge" label="Trust" value="62">Sixty-two.</folkmoot-gauge>' }),
    );
    try {
      expect(await watched.page.locator('#gauge').innerText()).toBe('Sixty-two.');
      await watched.page.addScriptTag({ url: '/elements/gauge.js', type: 'module' });
      await shown(watched);
    } finally {
      await watched.close();
    }
  });

  it('a part that is lost is told, with a way to try again; a gauge fed by attributes needs none', async () => {
    await onPage(
      '<folkmoot-gauge id="own" label="Trust" value="62"></folkmoot-gauge><div id="main-box"></div>',
      async (watched) => {
        const { page } = watched;
        await page.route('**/elements/*gauge-source*', (route) => route.abort());
        await page.reload();
        await page.locator('#own [part=sentence]').waitFor();
        await page.evaluate(() => inPage.place('main', { way: 'src', text: '/file/good.json' }));
        await page.locator('#main button', { hasText: 'Try again' }).waitFor();
        expect(await page.evaluate(() => inPage.recorded().errors)).toEqual([]);
        expect(await page.locator('#own [part=sentence]').textContent()).toBe('Trust: 62 out of 100.');
      },
      {},
      { alone: true },
    );
  });

  it('a folded part of a partnership that is lost is told in the page’s language, with a way to try again', async () => {
    await onPage(
      '<div lang="cy"><folkmoot-partnership id="it" name="learning-systems"></folkmoot-partnership></div>',
      async ({ page }) => {
        await page.route('**/elements/*partnership-tables*', (route) => route.abort());
        await page.locator('#it summary', { hasText: 'Tablau' }).click();
        const lost = page.locator('#it .message', { hasText: 'Nid oedd modd tynnu hwn.' });
        await lost.waitFor();
        expect(await page.locator('#it').evaluate((it) => it.shadowRoot!.textContent)).not.toContain('did not arrive');
        const retry = page.locator('#it button', { hasText: 'Ceisio eto' });
        expect((await retry.boundingBox())!.height).toBeGreaterThanOrEqual(44);
        await page.unroute('**/elements/*partnership-tables*');
        await retry.click();
        // What a browser remembers of a module that failed is its own affair; the reader is told again, or has the tables.
        await page.locator('#it [part=table], #it .message').first().waitFor();
        expect(await page.evaluate(() => inPage.recorded().errors)).toEqual([]);
      },
      { modules: ['/elements/partnership.js', '/elements/models.js'] },
      { alone: true },
    );
  });

  it('the code of a reader that is lost is told as env', async () => {
    await onPage(
      '',
      async (watched) => {
        await watched.page.route('**/elements/*csv*', (route) => route.abort());
        await watched.page.evaluate(() =>
          inPage.place('main', {
            way: 'src',
            text: '/file/good.csv',
            attributes: { indicator: 'staying_on_percent', area: 'Borsetshire' },
          }),
        );
        await watched.page.locator('#main button', { hasText: 'Try again' }).waitFor();
        expect(await events(watched)).toEqual(['env']);
      },
      { body: '<div id="main-box"></div>' },
      { alone: true },
    );
  });

  it('a script that was tampered with is blocked, and the fallback stays', async () => {
    const head =
      '<script type="module" src="/elements/gauge.js" integrity="sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"></script>';
    const watched = await openPage(
      (await site()).page({ head, body: '<folkmoot-gauge id="gauge" value="62"><p>Sixty-two.</p></folkmoot-gauge>' }),
    );
    try {
      await watched.page.waitForTimeout(300);
      expect(await watched.page.evaluate(() => customElements.get('folkmoot-gauge') === undefined)).toBe(true);
      expect(await watched.page.locator('#gauge p').isVisible()).toBe(true);
    } finally {
      await watched.close();
    }
  });
});

describe.concurrent('a page that came by https (N9)', () => {
  it.each([
    ['an address by http', 'http://figures.example/good.json'],
    ['a redirection from https to http', '/downgrade.json'],
  ])('is not given figures from %s', async (_, src) => {
    const server = await site();
    const watched = await openPage('about:blank', { alone: true });
    const { page } = watched;
    const asked: string[] = [];
    try {
      // The site by https is the fault server's; the one by http would answer, were it asked.
      await page.route('https://council.example/**', async (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname === '/downgrade.json') await route.fulfill({ status: 302, headers: { location: 'http://figures.example/good.json' } });
        else await route.fulfill({ response: await page.request.get(server.origin + pathname) });
      });
      await page.route('http://figures.example/**', async (route) => {
        asked.push(route.request().url());
        await route.fulfill({ json: { label: 'Stolen', value: 1 }, headers: { 'access-control-allow-origin': '*' } });
      });
      const { pathname } = new URL(server.page({ body: '<div id="main-box"></div>', modules: ['/elements/folkmoot.js'], policy: 'none' }));
      await page.goto(`https://council.example${pathname}`);
      await page.evaluate((text) => inPage.place('main', { way: 'src', text }), src);
      await page.locator('#main .message').waitFor();
      expect(await events(watched)).toEqual(['fetch-network']);
      const told = await page.locator('#main .message').textContent();
      expect(told).toContain('could not be reached');
      expect(told).not.toContain('Stolen');
      expect(asked).toEqual([]);
    } finally {
      await watched.close();
    }
  });
});
