// C and S: pages as they are found, with their policies, their style sheets and their scripts. A gauge stays whole on them.
import { describe, expect, it } from 'vitest';
import type { WatchedPage } from '../support/site.js';
import { GAUGE, onPage, SENTENCE, sentence, trouble } from './host-page.js';

/** Where the sentence stands on the page, and whether a click there would reach the gauge. */
const reached = ({ page }: WatchedPage): Promise<{ height: number; hit: boolean; opacity: string; visible: boolean }> =>
  page.evaluate(() => {
    const gauge = document.getElementById('gauge')!;
    const line = gauge.shadowRoot!.querySelector('[part=sentence]')!;
    line.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = line.getBoundingClientRect();
    const { opacity, visibility } = getComputedStyle(gauge);
    return {
      height,
      opacity,
      visible: visibility === 'visible',
      hit: document.elementFromPoint(x + Math.min(20, width / 2), y + height / 2) === gauge,
    };
  });

describe.concurrent('policies (S10 to S12)', () => {
  for (const policy of ['strict', 'strict-untyped', 'nonce', 'strict-dynamic', 'sandbox'])
    it(`under “${policy}” it renders, opens and saves, with no violation`, async () => {
      await onPage({ policy }, async (watched) => {
        expect(await sentence(watched)).toBe(SENTENCE);
        const { page } = watched;
        await page.locator('folkmoot-gauge summary').first().click();
        await page.locator('folkmoot-gauge tbody tr').first().waitFor();
        await page.locator('folkmoot-gauge button', { hasText: 'CSV' }).click();
        await page.locator('folkmoot-gauge button', { hasText: 'SVG' }).click();
        await page.evaluate(() => inPage.settled());
        expect(await trouble(watched)).toEqual([]);
      });
    });

  it('under a policy without images it says why there is no PNG', async () => {
    await onPage({ policy: 'strict' }, async ({ page }) => {
      await page.locator('folkmoot-gauge summary').first().click();
      await page.locator('folkmoot-gauge button', { hasText: 'PNG' }).click();
      await page.locator('folkmoot-gauge .message', { hasText: 'security policy does not allow a PNG' }).waitFor();
      expect(await page.evaluate(() => inPage.recorded().errors)).toEqual([]);
    });
  });

  it('under a policy that lets nobody write, the fallback stays and the page is told (S11)', async () => {
    await onPage({ policy: 'no-trusted-types' }, async ({ page }) => {
      const { errors, events } = await page.evaluate(() => inPage.recorded());
      expect(errors).toEqual([]);
      expect(await page.locator('folkmoot-gauge p').innerText()).toBe('The fallback.');
      expect(events.map(({ detail }) => detail.code)).toEqual(['env']);
      expect(String(events[0]?.detail.message)).toContain('"folkmoot"');
    });
  });

  it('under a list of trusted types without us, and nothing required, it renders (S12)', async () => {
    await onPage({ policy: 'other-trusted-types' }, async (watched) => {
      expect(await sentence(watched)).toBe(SENTENCE);
      expect(await watched.page.evaluate(() => inPage.recorded().errors)).toEqual([]);
    });
  });
});

describe.concurrent('style sheets of the page (C-1 to C-3)', () => {
  for (const styles of ['unset', 'hide', 'misplace', 'framework', 'tiny'])
    it(`“${styles}” leaves it to be seen and reached`, async () => {
      await onPage({ styles }, async (watched) => {
        const found = await reached(watched);
        expect(found).toMatchObject({ hit: true, opacity: '1', visible: true });
        expect(found.height).toBeGreaterThan(10);
      });
    });

  it('a framework’s rules for pictures, tables and buttons stop at its edge', async () => {
    const inside = (watched: WatchedPage): Promise<unknown> =>
      watched.page.evaluate(async () => {
        const root = document.getElementById('gauge')!.shadowRoot!;
        root.querySelector('summary')!.click();
        await inPage.settled();
        return [...root.querySelectorAll('svg, table, button, p, summary')].map((element) => {
          const { display, boxSizing, borderTopColor, marginTop, width } = getComputedStyle(element);
          return [element.localName, display, boxSizing, borderTopColor, marginTop, width];
        });
      });
    expect(await onPage({ styles: 'framework' }, inside)).toEqual(await onPage({}, inside));
  });

  it('no text is smaller than twelve pixels, however small the page’s', async () => {
    await onPage({ styles: 'tiny' }, async ({ page }) => {
      const sizes = await page.evaluate(() =>
        [...inPage.textsIn(document.getElementById('gauge')!)]
          .filter(
            (text) =>
              text.parentElement &&
              text.getRootNode() instanceof ShadowRoot &&
              inPage.isShown(text.parentElement) &&
              !text.parentElement.closest('svg'),
          )
          .map((text) => Number.parseFloat(getComputedStyle(text.parentElement!).fontSize)),
      );
      expect(sizes.length).toBeGreaterThan(3);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    });
  });

  it('the page’s own letter and word spacing reach it (F13)', async () => {
    await onPage({ head: '<link rel="stylesheet" href="/host.css?styles=spaced">' }, async ({ page }) => {
      const spacing = await page.evaluate(
        () => getComputedStyle(document.getElementById('gauge')!.shadowRoot!.querySelector('[part=sentence]')!).letterSpacing,
      );
      expect(spacing).not.toBe('normal');
    });
  });

  for (const value of [
    'url(//evil.example/x)',
    'red;background:url(//evil.example/x)',
    'image-set(url(//evil.example/x) 1x)',
    'attr(title)',
    'expression(alert(1))',
    'nonsense',
    '1e9px',
  ])
    it(`a token that is “${value}” makes no request and no error (S5, S6)`, async () => {
      await onPage({}, async (watched) => {
        await watched.page.evaluate((value) => {
          const { style } = document.getElementById('gauge')!;
          for (const name of ['value', 'track', 'mark', 'target', 'band', 'surface'])
            style.setProperty(`--folkmoot-gauge-${name}-color`, value);
          style.setProperty('--folkmoot-gauge-size', value);
          return inPage.settled();
        }, value);
        expect(watched.requests.filter((request) => request.includes('evil'))).toEqual([]);
        expect(await trouble(watched)).toEqual([]);
        expect((await reached(watched)).hit).toBe(true);
      });
    });
});

describe.concurrent('scripts of the page (S8, S9, S15)', () => {
  it('names on the page that shadow the browser’s own change nothing', async () => {
    const clobber =
      '<form id="customElements" name="customElements"></form><img name="getElementById" alt=""><a id="trustedTypes"></a><form id="fetch"><input name="querySelector"></form>';
    await onPage({}, async ({ page }) => expect(await page.locator('[part=sentence]').textContent()).toBe(SENTENCE), clobber + GAUGE);
  });

  it('extra names on shared prototypes change nothing', async () => {
    const head = '<script src="/prototypes.js"></script>';
    await onPage(
      { head },
      async (watched) => {
        expect(await watched.page.evaluate(() => 'extra' in {})).toBe(true);
        expect(await sentence(watched)).toBe('Trust: 62 out of 100.');
        expect(await watched.page.evaluate(() => inPage.textOf('gauge').includes('Data notes'))).toBe(false);
      },
      '<folkmoot-gauge id="gauge"><script type="application/json">{"label": "Trust", "value": 62}</script></folkmoot-gauge>',
    );
  });

  it('messages from anywhere are nobody’s business of ours', async () => {
    await onPage({}, async (watched) => {
      await watched.page.evaluate(async () => {
        for (const data of ['{"value": 1}', { type: 'folkmoot', value: 1 }, 'x'.repeat(1_000_000)]) window.postMessage(data, '*');
        window.dispatchEvent(new MessageEvent('message', { data: { value: 1 }, origin: 'https://evil.example' }));
        await inPage.settled();
      });
      expect(await sentence(watched)).toBe(SENTENCE);
      expect(watched.console).toEqual([]);
    });
  });
});

describe.concurrent('what a page holds it in (L7, C-17)', () => {
  const holders: Record<string, string> = {
    'a paragraph': `<p>${GAUGE}</p>`,
    'an open dialog': `<dialog open>${GAUGE}</dialog>`,
    'open details': `<details open><summary>More</summary>${GAUGE}</details>`,
    'an editor': `<div contenteditable>${GAUGE}</div>`,
    'a table cell': `<table><tr><td>${GAUGE}</td></tr></table>`,
    'a list': `<ul><li>${GAUGE}</li></ul>`,
    'another widget’s slot': `<details>${GAUGE}</details>`,
    'capitals and odd quotation marks': GAUGE.replace('folkmoot-gauge id', 'FOLKMOOT-GAUGE ID').replace('value="91.5"', "VALUE='91.5'"),
    'attributes given twice': GAUGE.replace('value="91.5"', 'value="91.5" value="12"'),
  };
  for (const [name, body] of Object.entries(holders))
    it(`${name} changes nothing`, async () => {
      await onPage({}, async (watched) => expect(await sentence(watched)).toBe(SENTENCE), body);
    });

  it('a shadow root changes nothing', async () => {
    const body = `<div id="host"><template shadowrootmode="open">${GAUGE}</template></div>`;
    await onPage(
      {},
      async ({ page }) => {
        const said = await page.evaluate(
          () =>
            document.getElementById('host')!.shadowRoot!.querySelector('folkmoot-gauge')!.shadowRoot!.querySelector('[part=sentence]')!
              .textContent,
        );
        expect(said).toBe(SENTENCE);
      },
      body,
    );
  });
});
