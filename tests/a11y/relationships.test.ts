// The seven reference regimes as they come out in a browser, at the two widths they are judged at: nothing lies on anything else, the lines are
// those of the layout, and everybody can read, reach and tell it all.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countCrossings, problemsOf } from '../../packages/core/src/layout/relationships/geometry-check.js';
import { layoutFromOrder, widthClassOf } from '../../packages/core/src/layout/relationships/index.js';
import { relationshipOrders } from '../../packages/models/src/orders.js';
import { regimes } from '../../packages/models/src/reference.js';
import { axeFindings } from '../support/axe.js';
import { MOST_CROSSINGS } from '../support/most-crossings.js';
import { openPage, site, type WatchedPage } from '../support/site.js';
import { drawnIn, fitsIn } from './relationships-picture.js';

const openDiagram = async (
  attributes: string,
  { width = 1280, ...context }: { width?: number; forcedColors?: 'active'; colorScheme?: 'dark' | 'light' } = {},
  page: { attributes?: string; styles?: string } = {},
): Promise<WatchedPage> => {
  const address = (await site()).page({
    body: `<section id="section-it"><folkmoot-relationships id="it" name="learning-systems" ${attributes}></folkmoot-relationships></section>`,
    modules: ['/elements/models.js', '/elements/relationships.js'],
    head: '<link rel="stylesheet" href="/gallery.css">',
    policy: 'strict',
    ...page,
  });
  const watched = await openPage(address, { viewport: { width, height: 900 }, ...context });
  // The words on lines, the panel and the tables come with the tools, which come last.
  await watched.page.waitForFunction(
    () => {
      const root = document.getElementById('it')?.shadowRoot;
      return root?.querySelector('[type=search]') && root.querySelector('.stage .word, .list, td');
    },
    undefined,
    { polling: 30 },
  );
  return watched;
};

describe.concurrent.each(regimes.map(({ id }) => id))('%s', (id) => {
  it.each([1280, 768])(
    'at %i pixels is drawn as laid out: no label on another, no line under a box, crossings within the table',
    async (width) => {
      const watched = await openDiagram(`regime="${id}"`, { width });
      const { lines, viewBox } = await drawnIn(watched.page);
      const regime = regimes.find((one) => one.id === id)!;
      // The room is what the element found: the layout drawn from it must be the one on the page, line for line.
      const room = await watched.page.evaluate(() => document.getElementById('it')!.clientWidth - 8);
      const layout = layoutFromOrder(regime, relationshipOrders[id]![widthClassOf(room)], { width: room })!;
      expect(viewBox).toEqual([0, 0, layout.width, layout.height]);
      for (const { strands } of layout.bundles) for (const { path } of strands) expect(lines).toContain(path);
      expect(problemsOf(layout)).toEqual([]);
      expect(countCrossings(layout)).toBeLessThanOrEqual(MOST_CROSSINGS[id]![width === 1280 ? 0 : 1]!);
      expect(await fitsIn(watched.page)).toEqual([]);
      await watched.page.locator('#it').locator('.body').first().click();
      await watched.page.locator('#it').locator('.panel').waitFor();
      expect(await fitsIn(watched.page)).toEqual([]);
      await watched.close();
    },
  );
});

it.each([
  ['cy', 'learning-model-2005', 768],
  ['en', 'learning-model-2005', 768],
  ['cy', 'accountability-turn', 1280],
] as const)('names of bands, and the words of empty ones, lie on nothing: in “%s”, %s at %i pixels', async (lang, regime, width) => {
  const watched = await openDiagram(`regime="${regime}" lang="${lang}"`, { width });
  expect(await fitsIn(watched.page)).toEqual([]);
  await watched.close();
});

it.each([undefined, 'active'] as const)(
  'a panel that goes on shows it, and one read to its end has room there; forced colours: %s',
  async (forcedColors) => {
    const watched = await openDiagram('regime="learning-model-2005"', forcedColors && { forcedColors });
    await watched.page.locator('#it').locator('.body', { hasText: 'Colleges' }).first().click();
    await watched.page.locator('#it').locator('.docked').waitFor();
    const edge = (to: number): Promise<{ left: number; shown: string; image: string; border: string; room: number }> =>
      watched.page.evaluate(async (to) => {
        const panel = document.getElementById('it')!.shadowRoot!.querySelector('.docked')!;
        panel.scrollTop = to;
        await inPage.drawn();
        const { visibility: shown, backgroundImage: image, borderBlockEndStyle: border } = getComputedStyle(panel, '::after');
        const left = panel.scrollHeight - panel.clientHeight - panel.scrollTop;
        return {
          left,
          shown,
          image,
          border,
          room: panel.getBoundingClientRect().bottom - panel.lastElementChild!.getBoundingClientRect().bottom,
        };
      }, to);
    const atFirst = await edge(0);
    expect(atFirst.left).toBeGreaterThan(40);
    expect(atFirst.shown).toBe('visible');
    expect(forcedColors ? atFirst.border : atFirst.image).toMatch(forcedColors ? /dashed/ : /gradient/);
    const atLast = await edge(9999);
    expect(atLast.left).toBeLessThan(1);
    expect(atLast.room).toBeGreaterThan(16);
    // There what shows that it goes on is not to be seen: dashes are hidden, and paper that fades into paper looks as if it were.
    if (forcedColors) expect(atLast.shown).toBe('hidden');
    const panel = watched.page.locator('#it').locator('.docked');
    const pictures = [await panel.screenshot()];
    await panel.evaluate((element) => {
      const without = new CSSStyleSheet();
      without.replaceSync('.docked::after { visibility: hidden }');
      (element.getRootNode() as ShadowRoot).adoptedStyleSheets.push(without);
    });
    pictures.push(await panel.screenshot());
    const farthest = await watched.page.evaluate(
      async (pngs) => {
        const [one, other] = (await Promise.all(
          pngs.map(async (png) => {
            const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
            const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
            const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
            canvas.drawImage(image, 0, 0);
            return canvas.getImageData(0, 0, image.width, image.height).data;
          }),
        )) as [Uint8ClampedArray, Uint8ClampedArray];
        return one.reduce((most, value, place) => Math.max(most, Math.abs(value - other[place]!)), one.length === other.length ? 0 : 255);
      },
      pictures.map((picture) => picture.toString('base64')),
    );
    // A gradient is rounded.
    expect(farthest).toBeLessThanOrEqual(1);
    await watched.close();
  },
);

describe.concurrent('axe finds nothing', () => {
  it.each([
    ['a diagram', 'regime="learning-model-2005"', 1280],
    ['a diagram with a body selected', 'regime="learning-model-2005" body="colleges"', 1280],
    ['a chooser of regimes', '', 768],
    ['a list', 'regime="devolved-social-partnership" view="list" body="schools"', 768],
    ['a list on a telephone', 'regime="devolved-social-partnership" body="schools"', 360],
    ['tables', 'regime="devolved-social-partnership" view="table"', 768],
  ])('in %s', async (_name, attributes, width) => {
    const watched = await openDiagram(attributes, { width });
    expect(await axeFindings(watched.page, '#section-it')).toEqual([]);
    expect(await watched.page.evaluate(() => inPage.recorded().violations)).toEqual([]);
    await watched.close();
  });
});

describe.concurrent('everybody can tell it', () => {
  const checks = [
    'textContrastFaults',
    'edgeContrastFaults',
    'namingFaults',
    'targetFaults',
    'scrollerFaults',
    'pictureTextFaults',
  ] as const;
  const findings = (watched: WatchedPage, names: readonly string[]): Promise<string[]> =>
    watched.page.evaluate(
      (names) =>
        names.flatMap((name) =>
          (inPage[name as keyof typeof inPage] as (root: Element) => string[])(document.getElementById('section-it')!),
        ),
      names,
    );

  it.each([
    ['a light page', '', {}],
    ['a dark page', 'style="color-scheme: dark"', {}],
    ['a dark page that does not say so', 'style="background: #10243e; color: #f5f5f5"', {}],
    ['a dark page with colours of its own', 'style="color-scheme: dark; background: #10243e; color: #f5f5f5"', {}],
    ['a page with colours of its own', 'style="background: #fdf6e3; color: #3b2f0b"', {}],
  ] as const)('on %s: words, edges, names, targets, and lines against their ground', async (_name, attributes, context) => {
    for (const body of ['', 'body="colleges"']) {
      const watched = await openDiagram(`regime="learning-model-2005" ${body}`, context, { attributes });
      expect(await findings(watched, checks)).toEqual([]);
      expect(await lineFaults(watched)).toEqual([]);
      await watched.close();
    }
  });

  it.each(['light', 'dark'] as const)('with forced colours, %s', async (colorScheme) => {
    const watched = await openDiagram('regime="learning-model-2005"', { forcedColors: 'active', colorScheme });
    expect(await findings(watched, ['forcedColourFaults', 'textContrastFaults', 'edgeContrastFaults'])).toEqual([]);
    await watched.close();
  });

  it('in a list of 320 pixels, which need not be scrolled sideways', async () => {
    const watched = await openDiagram('regime="learning-model-2005" body="schools"', { width: 320 });
    expect(await findings(watched, [...checks, 'sidewaysFaults', 'clippedTexts'])).toEqual([]);
    await watched.close();
  });

  it('with a reader’s own spacing: boxes grow with their names (A8)', async () => {
    for (const width of [1280, 900]) {
      const watched = await openDiagram('regime="learning-model-2005"', { width }, { styles: 'spaced' });
      expect(await fitsIn(watched.page)).toEqual([]);
      expect(await findings(watched, ['sidewaysFaults', 'clippedTexts'])).toEqual([]);
      await watched.close();
    }
  });

  it('with text of twice the size: the picture grows, or becomes a list', async () => {
    const watched = await openDiagram('regime="post-war-partnership"', { width: 1280 }, { styles: 'large' });
    expect(await findings(watched, ['sidewaysFaults', 'clippedTexts', 'pictureTextFaults'])).toEqual([]);
    await watched.close();
  });
});

/** Lines that cannot be told from the page or from the tint of a row: 3:1 (WCAG 2.2, 1.4.11). */
const lineFaults = (watched: WatchedPage): Promise<string[]> =>
  watched.page.evaluate(() => {
    const root = document.getElementById('it')!.shadowRoot!;
    const picture = root.querySelector('.picture')!;
    const page = inPage.backgroundOf(picture);
    const tint = inPage.over(inPage.colourOf(getComputedStyle(picture.querySelector('.rows')!).fill), page);
    const paper = inPage.over(inPage.colourOf(getComputedStyle(picture.querySelector('.box')!).fill), page);
    const names = [...root.querySelectorAll('.body')].flatMap((body) => {
      const ratio = inPage.contrast(inPage.over(inPage.colourOf(getComputedStyle(body).color), paper), paper);
      return ratio >= 4.5 ? [] : [`${body.textContent ?? ''} on its box: ${ratio.toFixed(2)}`];
    });
    const lines = [...picture.querySelectorAll('.lines path:not(.gap, .bridge), .box')].flatMap((line) => {
      const colour = inPage.colourOf(
        getComputedStyle(line).stroke === 'none' ? getComputedStyle(line).fill : getComputedStyle(line).stroke,
      );
      return [page, tint].flatMap((ground) => {
        const ratio = inPage.contrast(inPage.over(colour, ground), ground);
        return ratio >= 3 ? [] : [`${line.getAttribute('class') ?? ''}: ${ratio.toFixed(2)}`];
      });
    });
    return [...names, ...lines];
  });

describe('with keys alone', () => {
  let watched: WatchedPage;
  const active = (): Promise<string> =>
    watched.page.evaluate(() => (document.getElementById('it')!.shadowRoot!.activeElement as HTMLButtonElement | null)?.value ?? '');
  beforeAll(async () => {
    watched = await openDiagram('regime="learning-model-2005"');
  });
  afterAll(() => watched.close());

  it('it is at most six stops, and none is a trap', async () => {
    const stops: string[] = [];
    for (let turn = 0; turn < 12; turn++) {
      await watched.page.keyboard.press('Tab');
      const at = await watched.page.evaluate(() => {
        const inner = document.getElementById('it')!.shadowRoot!.activeElement;
        return inner ? inPage.nameOf(inner) : '';
      });
      if (at === '' && stops.length > 0) break;
      if (at !== '') stops.push(at);
    }
    expect(stops.length).toBeGreaterThan(3);
    expect(stops.length, stops.join('; ')).toBeLessThanOrEqual(6);
  });

  it('every body that has a relationship with one can be walked to from it', async () => {
    const button = watched.page.locator('#it').locator('button.body', { hasText: 'Schools' }).first();
    await button.focus();
    await watched.page.keyboard.press('Enter');
    await watched.page.locator('#it').locator('.panel').waitFor();
    const leads = watched.page.locator('#it').locator('button.lead');
    const names = await leads.locator('u').allTextContents();
    expect([...new Set(names)].sort()).toEqual([
      'Colleges',
      'Diploma development partnerships',
      'Education department (DfES)',
      'Emerging 14–19 partnerships',
      'Learning and Skills Network',
      'New sixth forms, academies and skills centres',
      'Work-based learning providers',
    ]);
    // From the body the next stop is what is said of it.
    const presses = await leads.count();
    for (let press = 0; press <= presses + 1; press++) {
      await watched.page.keyboard.press('Tab');
      const lead = await watched.page.evaluate(() => document.getElementById('it')!.shadowRoot!.activeElement?.textContent ?? '');
      if (lead.includes('Work-based learning providers')) break;
    }
    await watched.page.keyboard.press('Enter');
    await expect.poll(active).toBe('wbl');
    await watched.page.keyboard.press('Escape');
    await expect.poll(() => watched.page.locator('#it').locator('.panel').count()).toBe(0);
    expect(await active()).toBe('wbl');
  });

  it('what has the focus shows its relationships as a pointer would', async () => {
    await watched.page.locator('#it').locator('button.body', { hasText: 'Ministers' }).focus();
    await watched.page.keyboard.press('ArrowRight');
    await expect.poll(() => watched.page.locator('#it').locator('g.lines.faint').count()).toBe(1);
  });
});
