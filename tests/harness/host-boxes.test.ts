// C-4 to C-7: boxes of every size and kind a gauge may be put into.
import { describe, expect, it } from 'vitest';
import { GAUGE, onPage, SENTENCE, sentence, trouble } from './host-page.js';

describe.concurrent('boxes (C-4 to C-7)', () => {
  const at = (style: string): string => `<div id="box" style="${style}">${GAUGE}</div>`;

  for (const style of [
    'width: 0',
    'width: 1px',
    'height: 0; overflow: hidden',
    'width: 10000px',
    'display: none',
    'content-visibility: hidden',
    'position: absolute; left: -9999px',
    'columns: 3',
    'display: flex',
    'display: grid',
    'display: inline',
    'contain: strict',
    'zoom: 1.5',
    'transform: scale(0.1)',
  ])
    it(`“${style}” makes no nonsense and no error`, async () => {
      await onPage(
        {},
        async (watched) => {
          expect(await watched.page.evaluate(() => inPage.senselessText(document.getElementById('gauge')!))).toEqual([]);
          expect(await trouble(watched)).toEqual([]);
          expect(await sentence(watched)).toBe(SENTENCE);
        },
        at(style),
      );
    });

  it('a storm of resizing makes no error and loses no focus (C-6)', async () => {
    await onPage(
      {},
      async (watched) => {
        const focused = await watched.page.evaluate(async () => {
          const box = document.getElementById('box')!;
          document.getElementById('gauge')!.shadowRoot!.querySelector('summary')!.focus();
          for (let turn = 0; turn < 300; turn++) {
            box.style.width = `${String(20 + ((turn * 37) % 900))}px`;
            if (turn % 10 === 0) await new Promise(requestAnimationFrame);
          }
          await inPage.settled();
          return document.getElementById('gauge')!.shadowRoot!.activeElement?.localName;
        });
        expect(focused).toBe('summary');
        expect(await trouble(watched)).toEqual([]);
      },
      at('width: 300px'),
    );
  });

  it('draws when a closed tab opens (C-5)', async () => {
    await onPage(
      {},
      async ({ page }) => {
        const height = await page.evaluate(async () => {
          document.getElementById('box')!.style.display = 'block';
          await inPage.settled();
          return document.getElementById('gauge')!.shadowRoot!.querySelector('svg')!.getBoundingClientRect().height;
        });
        expect(height).toBeGreaterThan(50);
      },
      at('display: none'),
    );
  });

  it('reads across on a page that reads down (C-7)', async () => {
    await onPage(
      {},
      async ({ page }) => {
        expect(
          await page.evaluate(() => getComputedStyle(document.getElementById('gauge')!.shadowRoot!.querySelector('p')!).writingMode),
        ).toBe('horizontal-tb');
      },
      at('writing-mode: vertical-rl'),
    );
  });
});
