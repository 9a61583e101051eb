// L: what needs a whole page to try: listeners that throw, drawing that fails, frames that go, many widgets at once.
import { describe, expect, it } from 'vitest';
import { openPage, site, type WatchedPage } from '../support/site.js';

const onPage = async <T>(body: string, use: (watched: WatchedPage) => Promise<T>, options: object = {}): Promise<T> => {
  const watched = await openPage((await site()).page({ body, modules: ['/elements/folkmoot.js'], ...options }));
  try {
    await watched.page.evaluate(() => customElements.whenDefined('folkmoot-gauge').then(() => inPage.settled()));
    return await use(watched);
  } finally {
    await watched.close();
  }
};

describe.concurrent('what goes wrong on the page', () => {
  it('in a listener of its own is reported as its own, and changes nothing of ours (L11)', async () => {
    await onPage('<folkmoot-gauge id="gauge"></folkmoot-gauge>', async ({ page }) => {
      const seen = await page.evaluate(async () => {
        const gauge = document.querySelector('folkmoot-gauge') as unknown as HTMLElement & { data: unknown };
        gauge.addEventListener('folkmoot-load', () => {
          throw new Error('the page’s own mistake');
        });
        for (const value of [62, 63]) {
          gauge.data = { label: 'Trust', value };
          await inPage.settled();
        }
        return { sentence: inPage.sentenceOf('gauge'), ...inPage.recorded() };
      });
      expect(seen.errors).toEqual(['Uncaught Error: the page’s own mistake', 'Uncaught Error: the page’s own mistake']);
      expect(seen.events.map(({ type }) => type)).toEqual(['folkmoot-load', 'folkmoot-load']);
      expect(seen.sentence).toBe('Trust: 63 out of 100.');
    });
  });

  it('while drawing is told as ours, keeps the last picture, and leaves the others alone (L15)', async () => {
    const body =
      '<folkmoot-gauge id="gauge" label="Trust" value="62"></folkmoot-gauge><folkmoot-gauge id="other" label="Pride" value="40"></folkmoot-gauge>';
    await onPage(body, async ({ page }) => {
      const seen = await page.evaluate(async () => {
        const gauge = document.getElementById('gauge') as unknown as HTMLElement & { messages: unknown; value: number };
        gauge.messages = {
          headline: () => {
            throw new Error('a mistake in the page’s words, with its data: 12345');
          },
        };
        gauge.value = 63;
        await inPage.settled();
        (document.getElementById('other') as unknown as { value: number }).value = 41;
        await inPage.settled();
        // What tells of it is fetched only then.
        for (let tries = 0; tries < 100 && inPage.recorded().events.length === 0; tries++)
          await new Promise((resolve) => setTimeout(resolve, 50));
        return { gauge: inPage.sentenceOf('gauge'), other: inPage.sentenceOf('other'), ...inPage.recorded() };
      });
      expect([seen.gauge, seen.other]).toEqual(['Trust: 62 out of 100.', 'Pride: 41 out of 100.']);
      expect(seen.errors).toEqual([]);
      expect(seen.events.map(({ type, detail }) => `${type} ${String(detail.code)}`)).toEqual(['folkmoot-error render']);
      expect(JSON.stringify(seen.events)).not.toContain('12345');
    });
  });

  it('with a value that draws again after drawing failed', async () => {
    await onPage('<folkmoot-gauge id="gauge" label="Trust" value="62"></folkmoot-gauge>', async ({ page }) => {
      const sentence = await page.evaluate(async () => {
        const gauge = document.getElementById('gauge') as unknown as HTMLElement & { messages: unknown; value: number };
        gauge.messages = {
          headline: () => {
            throw new Error('no');
          },
        };
        await inPage.settled();
        gauge.messages = undefined;
        gauge.value = 64;
        await inPage.settled();
        return inPage.sentenceOf('gauge');
      });
      expect(sentence).toBe('Trust: 64 out of 100.');
    });
  });
});

describe.concurrent('frames and pages that go', () => {
  it('a frame taken away while its gauge loads makes no error (L13)', async () => {
    const server = await site();
    const inner = server.page({ body: '<folkmoot-gauge src="/gate/frame"></folkmoot-gauge>', modules: ['/elements/folkmoot.js'] });
    await onPage(`<iframe id="frame" src="${inner}"></iframe>`, async ({ page }) => {
      await page.frameLocator('#frame').locator('folkmoot-gauge:state(loading)').waitFor();
      await page.evaluate(() => document.getElementById('frame')?.remove());
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => inPage.recorded().errors)).toEqual([]);
    });
  });

  it('a page gone back to is as it was left (N14)', async () => {
    await onPage('<folkmoot-gauge id="gauge" src="/file/good.json"></folkmoot-gauge>', async ({ page }) => {
      await page.locator('#gauge [part=sentence]').waitFor();
      const before = await page.locator('#gauge [part=sentence]').textContent();
      await page.goto((await site()).page({ body: '<p>Elsewhere.</p>' }));
      await page.goBack();
      await page.locator('#gauge [part=sentence]').waitFor();
      expect(await page.locator('#gauge [part=sentence]').textContent()).toBe(before);
    });
  });
});

describe.concurrent('many gauges', () => {
  const many = Array.from(
    { length: 200 },
    (_, at) => `<folkmoot-gauge id="gauge-${String(at)}" label="Trust ${String(at)}" value="${String(at % 100)}"></folkmoot-gauge>`,
  ).join('');

  it('print in full, in view or not (L14)', async () => {
    await onPage(many, async ({ page }) => {
      const tables = await page.evaluate(async () => {
        dispatchEvent(new Event('beforeprint'));
        await inPage.settled();
        return [...document.querySelectorAll('folkmoot-gauge')].filter((gauge) => gauge.shadowRoot?.querySelector('table')).length;
      });
      expect(tables).toBe(200);
    });
  });

  it('put one listener of each kind on the page, and take it off with the last of them', async () => {
    await onPage('<div id="all"></div>', async ({ page }) => {
      const counts = await page.evaluate(async (many) => {
        const counted = { added: 0, removed: 0 };
        const { addEventListener } = window;
        window.addEventListener = function (this: unknown, ...rest: Parameters<typeof addEventListener>) {
          counted.added++;
          const signal = (rest[2] as AddEventListenerOptions | undefined)?.signal;
          signal?.addEventListener('abort', () => counted.removed++);
          addEventListener.apply(window, rest);
        } as typeof addEventListener;
        const all = document.getElementById('all')!;
        const range = document.createRange().createContextualFragment(many);
        all.append(range);
        await inPage.settled();
        all.replaceChildren();
        await inPage.settled();
        return counted;
      }, many);
      expect(counts.added).toBeLessThanOrEqual(4);
      expect(counts.removed).toBe(counts.added);
    });
  });
});

describe.concurrent('data set again and again (D29)', () => {
  it('draws once a frame, the last', async () => {
    await onPage('<folkmoot-gauge id="gauge"></folkmoot-gauge>', async ({ page }) => {
      const seen = await page.evaluate(async () => {
        const gauge = document.getElementById('gauge') as unknown as HTMLElement & { data: unknown };
        gauge.data = { label: 'Trust', value: 1 };
        await inPage.settled();
        const before = inPage.recorded().events.length;
        for (let turn = 0; turn < 1000; turn++) gauge.data = { label: 'Trust', value: turn % 100 };
        await inPage.settled();
        return { told: inPage.recorded().events.length - before, sentence: inPage.sentenceOf('gauge') };
      });
      expect(seen).toEqual({ told: 1, sentence: 'Trust: 99 out of 100.' });
    });
  });
});
