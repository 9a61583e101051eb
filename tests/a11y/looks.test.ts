// A5, A6, A9, A10, A18: contrast in every scheme, forced colours, targets, motion, mirror images.
import { describe, expect, it } from 'vitest';
import type { WatchedPage } from '../support/site.js';
import { fixtures } from './fixtures.js';
import { findingsIn, openGallery } from './gallery.js';
import { contrastOf, pixelsOf, pixelAt } from './pixels.js';

const schemes = [
  { name: 'a light page', attributes: '' },
  { name: 'a dark page', attributes: 'style="color-scheme: dark"' },
  {
    name: 'a page that follows the reader, who prefers dark',
    attributes: 'style="color-scheme: light dark"',
    colorScheme: 'dark' as const,
  },
  { name: 'a page with colours of its own', attributes: 'style="background: #fdf6e3; color: #3b2f0b"' },
  { name: 'a dark page with colours of its own', attributes: 'style="color-scheme: dark; background: #10243e; color: #f5f5f5"' },
];

describe.concurrent('contrast (A10)', () => {
  const seen = ['textContrastFaults', 'markContrastFaults', 'edgeContrastFaults'] as const;

  it.each(schemes)('text, marks and edges can be told on $name, in either scheme', async ({ attributes, colorScheme }) => {
    const watched = await openGallery({ attributes, ...(colorScheme && { colorScheme }) });
    expect(await findingsIn(watched.page, ...seen)).toEqual({});
    for (const theme of ['light', 'dark']) {
      await watched.page.evaluate((theme) => {
        for (const element of document.querySelectorAll('folkmoot-gauge, folkmoot-model')) element.setAttribute('theme', theme);
        return inPage.drawn();
      }, theme);
      expect(await findingsIn(watched.page, ...seen), theme).toEqual({});
    }
    await watched.close();
  });
});

describe.concurrent('without colour (A10, C13)', () => {
  it('marks have shapes, bands have patterns, and all have words', async () => {
    const watched = await openGallery();
    expect(await findingsIn(watched.page, 'colourAloneFaults')).toEqual({});
    await watched.close();
  });

  it('the filled part can be told from the rest by eyes that see no colour', async () => {
    const watched = await openGallery({ list: fixtures.filter(({ name }) => ['plain', 'bullet-bands'].includes(name)), alone: true });
    const { page } = watched;
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });
    for (const name of ['plain', 'bullet-bands']) {
      const places = await page.evaluate((name) => {
        const svg = document.getElementById(name)!.shadowRoot!.querySelector('svg')!;
        svg.scrollIntoView();
        const track = svg.querySelector<SVGPathElement>('.track')!;
        const filled = Number(svg.querySelector('.fill')!.getAttribute('stroke-dasharray')!.split(' ')[0]) / 100;
        const matrix = track.getScreenCTM()!;
        const at = (share: number): { x: number; y: number } => {
          const { x, y } = track.getPointAtLength(track.getTotalLength() * share).matrixTransform(matrix);
          return { x, y };
        };
        const { x, y, width, height } = svg.getBoundingClientRect();
        return {
          box: { x, y, width, height },
          inside: [0.15, 0.3, 0.45].map((share) => at(share * filled)),
          outside: [0.3, 0.6].map((share) => at(filled + share * (1 - filled))),
        };
      }, name);
      const pixels = await pixelsOf(page, places.box);
      const colour = ({ x, y }: { x: number; y: number }): ReturnType<typeof pixelAt> =>
        pixelAt(pixels, x - places.box.x, y - places.box.y);
      for (const inside of places.inside)
        for (const outside of places.outside) expect(contrastOf(colour(inside), colour(outside)), name).toBeGreaterThanOrEqual(2.9);
    }
    await watched.close();
  });
});

describe.concurrent('forced colours (A5)', () => {
  it.each(['light', 'dark'] as const)('every mark and text is a colour of the system, and seen: %s', async (colorScheme) => {
    const watched = await openGallery({ forcedColors: 'active', colorScheme });
    expect(await findingsIn(watched.page, 'forcedColourFaults', 'textContrastFaults', 'edgeContrastFaults')).toEqual({});
    await watched.close();
  });
});

describe.concurrent('targets (A9)', () => {
  it.each([1000, 320])('at a width of %i, controls are 44 pixels each way, and nothing small stands close to another', async (width) => {
    const watched = await openGallery({ viewport: { width, height: 800 } });
    await watched.page.evaluate(async () => {
      for (const element of document.querySelectorAll('folkmoot-gauge, folkmoot-model'))
        for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      await inPage.drawn();
    });
    expect(await findingsIn(watched.page, 'targetFaults')).toEqual({});
    await watched.close();
  });
});

describe.concurrent('motion (A6)', () => {
  const change = (watched: WatchedPage): Promise<void> =>
    watched.page.evaluate(async () => {
      (document.getElementById('plain') as unknown as { value: number }).value = 5;
      await (document.getElementById('plain') as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      await new Promise(requestAnimationFrame);
    });
  const moving = (watched: WatchedPage): Promise<number> =>
    watched.page.evaluate(
      () => document.getAnimations().length + (document.getElementById('plain')!.shadowRoot as unknown as Document).getAnimations().length,
    );
  const list = fixtures.slice(0, 2);

  it('there is none for a reader who asked for none', async () => {
    const watched = await openGallery({ list, reducedMotion: 'reduce' });
    await change(watched);
    expect(await moving(watched)).toBe(0);
    await watched.close();
  });

  it('there is none left after six tenths of a second for anybody', async () => {
    const watched = await openGallery({ list });
    await change(watched);
    await watched.page.waitForTimeout(600);
    expect(await moving(watched)).toBe(0);
    await watched.close();
  });
});

describe.concurrent('changes of the reader’s mind (C-10)', () => {
  it('dark, forced colours and print are followed at once', async () => {
    const watched = await openGallery({ list: fixtures.slice(0, 2), attributes: 'style="color-scheme: light dark"' });
    const { page } = watched;
    const ink = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.getElementById('full')!.shadowRoot!.querySelector('.marks')!).stroke);
    const light = await ink();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ink()).not.toBe(light);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await findingsIn(page, 'forcedColourFaults')).toEqual({});
    await page.emulateMedia({ forcedColors: 'none' });
    expect(await ink()).toBe(light);
    await watched.close();
  });
});

describe.concurrent('from right to left (A18)', () => {
  it.each(['full', 'bullet', 'bands', 'bullet-bands'])('“%s” is drawn as its mirror image', async (name) => {
    const watched = await openGallery({ list: fixtures.filter((fixture) => fixture.name === name) });
    const drawn = (): Promise<Record<string, [number, number]>> =>
      watched.page.evaluate((name) => {
        const svg = document.getElementById(name)!.shadowRoot!.querySelector('svg')!;
        const width = svg.viewBox.baseVal.width;
        const boxes: Record<string, [number, number]> = {};
        for (const mark of svg.querySelectorAll<SVGGraphicsElement>('path:not(.fill), text')) {
          if (mark.localName === 'path' && !mark.getAttribute('d')) continue;
          const { x, width: wide } = mark.getBBox();
          const id = `${mark.getAttribute('class') ?? ''} ${mark.localName === 'text' ? (mark.textContent ?? '') : ''}`;
          boxes[id] = document.documentElement.dir === 'rtl' ? [width - x - wide, width - x] : [x, x + wide];
        }
        return boxes;
      }, name);
    const leftToRight = await drawn();
    await watched.page.evaluate(async () => {
      document.documentElement.dir = 'rtl';
      await new Promise((resolve) => setTimeout(resolve));
      await inPage.drawn();
    });
    const rightToLeft = await drawn();
    expect(Object.keys(rightToLeft)).toEqual(Object.keys(leftToRight));
    for (const [mark, [from, to]] of Object.entries(leftToRight)) {
      expect(Math.abs((rightToLeft[mark]?.[0] ?? 0) - from), mark).toBeLessThan(3);
      expect(Math.abs((rightToLeft[mark]?.[1] ?? 0) - to), mark).toBeLessThan(3);
    }
    await watched.close();
  });

  it('names of another direction keep their order in sentence, key and table', async () => {
    const watched = await openGallery({ list: fixtures.filter(({ name }) => name === 'mixed') });
    await watched.page.locator('#mixed summary').first().click();
    await watched.page.locator('#mixed tbody tr').first().waitFor();
    expect(await watched.page.evaluate(() => inPage.sentenceOf('mixed'))).toContain('\u2068אנגליה\u2069 (60)');
    expect(await watched.page.locator('#mixed th bdi', { hasText: 'אנגליה' }).count()).toBe(1);
    await watched.close();
  });
});
