// A23: a green suite that cannot fail proves nothing. Each fault here is planted into a gauge that is right, and the
// check that guards against it must go red; before, it is green.
import type { Reading } from '@folkmoot/core/indicators';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { type HostileCase, data, notes, refuses, shows } from '../harness/case.js';
import { elementFindings, type SeenElement } from '../harness/expectations.js';
import { axeFindings } from '../support/axe.js';
import { openPage, site } from '../support/site.js';
import { parityFaults, type Shown } from './facts.js';
import { fixtures } from './fixtures.js';
import { findingsIn, openGallery } from './gallery.js';
import { focused, keysTaken, ringShare, stopsBetween } from './keys.js';
import { readTree } from './tree.js';

type Check = keyof typeof inPage;

/** One fault: what is done to the open gauge, and which check must see it. */
interface Planted {
  readonly fault: string;
  readonly check: Check;
  /** A rule added to the gauge's own style sheet, … */
  readonly css?: string;
  /** … or a change of its shadow root. Runs in the page. */
  readonly change?: (root: ShadowRoot) => void;
  readonly width?: number;
  readonly forcedColors?: 'active';
}

const planted: readonly Planted[] = [
  {
    fault: 'a meter that does not say its value',
    check: 'ariaValueFaults',
    change: (root) => root.querySelector('[role=meter]')!.setAttribute('aria-label', 'Participation'),
  },
  {
    fault: 'a value that is no number',
    check: 'ariaValueFaults',
    change: (root) => root.querySelector('[role=meter]')!.setAttribute('aria-valuenow', 'NaN'),
  },
  {
    fault: 'a value above its maximum',
    check: 'ariaValueFaults',
    change: (root) => root.querySelector('[role=meter]')!.setAttribute('aria-valuenow', '130'),
  },
  {
    fault: 'a scale without length',
    check: 'ariaValueFaults',
    change: (root) => root.querySelector('[role=meter]')!.setAttribute('aria-valuemin', '100'),
  },
  {
    fault: 'a value in words that differs from the sentence',
    check: 'ariaValueFaults',
    change: (root) => root.querySelector('[role=meter]')!.setAttribute('aria-valuetext', '95%'),
  },
  { fault: 'a button without a name', check: 'namingFaults', change: (root) => root.querySelector('button')!.replaceChildren() },
  {
    fault: 'a button called otherwise than it reads',
    check: 'namingFaults',
    change: (root) => root.querySelector('button')!.setAttribute('aria-label', 'Save'),
  },
  {
    fault: 'two controls of one name',
    check: 'namingFaults',
    change: (root) => (root.querySelector('a')!.textContent = root.querySelector('button')!.textContent),
  },
  {
    fault: 'a control hidden from screen readers',
    check: 'namingFaults',
    change: (root) => root.querySelector('summary')!.setAttribute('aria-hidden', 'true'),
  },
  {
    fault: 'a row without a heading',
    check: 'tableFaults',
    change: (root) => {
      const head = root.querySelector('tbody th')!;
      const cell = document.createElement('td');
      cell.textContent = head.textContent;
      head.replaceWith(cell);
    },
  },
  { fault: 'a table without a caption', check: 'tableFaults', change: (root) => root.querySelector('caption')!.remove() },
  {
    fault: 'a column heading without scope',
    check: 'tableFaults',
    change: (root) => root.querySelector('thead th')!.removeAttribute('scope'),
  },
  { fault: 'an empty cell', check: 'tableFaults', change: (root) => root.querySelector('tbody td')!.replaceChildren() },
  { fault: 'an id used twice', check: 'outlineFaults', change: (root) => (root.querySelector('[part=sentence]')!.id = 'title') },
  { fault: 'a landmark', check: 'outlineFaults', change: (root) => root.querySelector('.meter')!.setAttribute('role', 'region') },
  {
    fault: 'a status that is a stop of its own',
    check: 'outlineFaults',
    change: (root) => root.querySelector('[part=sentence]')!.setAttribute('role', 'status'),
  },
  {
    fault: 'a label that leads nowhere',
    check: 'outlineFaults',
    change: (root) => root.querySelector('figcaption')!.removeAttribute('id'),
  },
  {
    fault: 'a picture that screen readers meet',
    check: 'colourAloneFaults',
    change: (root) => root.querySelector('svg')!.removeAttribute('aria-hidden'),
  },
  { fault: 'bands told apart by colour alone', check: 'colourAloneFaults', css: '.band { stroke-dasharray: none !important }' },
  {
    fault: 'a target of 20 pixels',
    check: 'targetFaults',
    css: 'button { min-block-size: 20px !important; block-size: 20px; padding: 0 !important }',
  },
  { fault: 'a summary too small to tap', check: 'targetFaults', css: 'summary { min-block-size: 0 !important; padding: 0 !important }' },
  { fault: 'grey text', check: 'textContrastFaults', css: '[part=sentence] { color: #999 }' },
  { fault: 'grey text in the picture', check: 'textContrastFaults', css: 'svg text { fill: #bbb }' },
  { fault: 'a pale value', check: 'markContrastFaults', css: '.fill { color: #cfe3f5 !important }' },
  { fault: 'a pale mark', check: 'markContrastFaults', css: '.marks { color: #ddd !important }' },
  { fault: 'marks without a gap around them', check: 'markContrastFaults', css: '.casing { stroke-width: 2 !important }' },
  { fault: 'a button without an edge', check: 'edgeContrastFaults', css: 'button { border-color: #eee !important }' },
  {
    fault: 'a colour of ours where colours are forced',
    check: 'forcedColourFaults',
    forcedColors: 'active',
    css: 'path { forced-color-adjust: none; stroke: #0f0 !important }',
  },
  {
    fault: 'marks that vanish where colours are forced',
    check: 'forcedColourFaults',
    forcedColors: 'active',
    css: '.fill { stroke: Canvas !important }',
  },
  { fault: 'a sentence that is cut off', check: 'clippedTexts', css: '[part=sentence] { overflow: hidden; block-size: 0.5em }' },
  {
    fault: 'a sentence that ends in dots',
    check: 'clippedTexts',
    css: '[part=sentence] { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; inline-size: 5em }',
  },
  {
    fault: 'a picture wider than a phone',
    check: 'sidewaysFaults',
    width: 320,
    css: '.meter { inline-size: 600px !important; max-inline-size: none !important }',
  },
  {
    fault: 'a table that scrolls and cannot be reached',
    check: 'scrollerFaults',
    css: 'table { display: block; overflow: auto; inline-size: 60px !important; white-space: nowrap }',
  },
  { fault: 'figures that lie over each other', check: 'pictureTextFaults', css: 'svg .end { font-size: 150px !important }' },
  {
    fault: 'NaN for a reader',
    check: 'senselessText',
    change: (root) => (root.querySelector('[part=sentence]')!.textContent = 'Trust: NaN out of 100.'),
  },
  {
    fault: 'an attribute drawn from nothing',
    check: 'senselessText',
    change: (root) => root.querySelector('path')!.setAttribute('d', 'M0 0LNaN undefined'),
  },
  {
    fault: 'an element out of data',
    check: 'foreignMarkup',
    change: (root) => root.querySelector('figure')!.append(document.createElement('img')),
  },
  {
    fault: 'a handler out of data',
    check: 'foreignMarkup',
    change: (root) => root.querySelector('figure')!.setAttribute('onclick', 'go()'),
  },
  {
    fault: 'an address that runs',
    check: 'foreignMarkup',
    change: (root) => root.querySelector('a')!.setAttribute('href', 'javascript:alert(1)'),
  },
];

const WITH_BANDS = fixtures
  .filter(({ name }) => name === 'table')
  .map((fixture) => ({ ...fixture, html: fixture.html.replace('view=', 'bands="low: 0 50; fair: 50 90; good: 90 100" view=') }));

const plant = (page: Page, { css, change }: Pick<Planted, 'css' | 'change'>): Promise<void> =>
  page.evaluate(
    ([css, change]) => {
      const root = document.getElementById('table')!.shadowRoot!;
      if (css) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        root.adoptedStyleSheets.push(sheet);
      }
      if (change) (0, eval)(`(${change})`)(root);
    },
    [css, change?.toString()] as const,
  );

describe.concurrent('a planted fault is found:', () => {
  it.each(planted.map((one) => [one.fault, one] as const))('%s', async (_fault, one) => {
    const context = one.width
      ? { viewport: { width: one.width, height: 800 } }
      : one.forcedColors
        ? { forcedColors: one.forcedColors }
        : {};
    const { page, close } = await openGallery({ list: WITH_BANDS, ...context });
    const findings = async (): Promise<number> => Object.keys(await findingsIn(page, one.check)).length;
    expect(await findings(), 'before').toBe(0);
    await plant(page, one);
    expect(await findings(), 'after').toBeGreaterThan(0);
    await close();
  });

  const onGauge = async (use: (page: Page) => Promise<void>): Promise<void> => {
    const { page, close } = await openGallery({ list: WITH_BANDS });
    await use(page);
    await close();
  };

  it('a fault that axe knows', () =>
    onGauge(async (page) => {
      await plant(page, { change: (root) => root.querySelector('[role=meter]')!.removeAttribute('aria-label') });
      await plant(page, { change: (root) => root.querySelector('button')!.replaceChildren() });
      expect((await axeFindings(page, '#section-table')).length).toBeGreaterThan(0);
    }));

  it('a name that a screen reader no longer gets', () =>
    onGauge(async (page) => {
      const before = (await readTree(page, ['section-table'])).get('section-table');
      await plant(page, { change: (root) => root.querySelector('figure')!.removeAttribute('aria-labelledby') });
      expect((await readTree(page, ['section-table'])).get('section-table')).not.toBe(before);
    }));

  it('a heading nobody asked for', () =>
    onGauge(async (page) => {
      await plant(page, { change: (root) => root.querySelector('figcaption')!.setAttribute('role', 'heading') });
      expect(await page.evaluate(() => inPage.headingsIn(document.body))).toHaveLength(2);
    }));

  it('a ring that does not show', () =>
    onGauge(async (page) => {
      await plant(page, { css: ':focus-visible { outline: 1px dotted #ccc !important }' });
      expect(await ringShare(page, '#table summary')).toBeLessThan(0.9);
    }));

  it('a stop too many', () =>
    onGauge(async (page) => {
      const before = await stopsBetween(page);
      await plant(page, { change: (root) => root.querySelector('.meter')!.setAttribute('tabindex', '0') });
      expect(await stopsBetween(page)).not.toEqual(before);
    }));

  it('a trap', () =>
    onGauge(async (page) => {
      await plant(page, { change: (root) => root.addEventListener('keydown', (event) => event.preventDefault()) });
      await expect(stopsBetween(page)).rejects.toThrow('no way out');
    }));

  it('keys that are taken', () =>
    onGauge(async (page) => {
      await plant(page, {
        change: (root) =>
          root.addEventListener('keydown', (event) => {
            if ((event as KeyboardEvent).key === 'o') event.preventDefault();
          }),
      });
      expect(await keysTaken(page, '#table summary')).toContain('o');
    }));

  it('a focus that is lost when data changes', () =>
    onGauge(async (page) => {
      await page.locator('#table summary').focus();
      await plant(page, { change: (root) => root.querySelector('summary')!.replaceWith(document.createElement('summary')) });
      expect(await focused(page)).not.toMatch(/^Data table/);
    }));

  it('something that moves for ever', () =>
    onGauge(async (page) => {
      await plant(page, { css: '@keyframes spin { to { rotate: 1turn } } svg { animation: spin 1s infinite }' });
      await page.evaluate(() => new Promise(requestAnimationFrame));
      expect(
        await page.evaluate(() => (document.getElementById('table')!.shadowRoot as unknown as Document).getAnimations().length),
      ).toBeGreaterThan(0);
    }));

  it('a fallback that is hidden until script comes', async () => {
    const body =
      '<style>folkmoot-gauge:not(:defined) { display: none }</style><folkmoot-gauge id="gauge"><p>Sixty-two.</p></folkmoot-gauge>';
    const { page, close } = await openPage((await site()).page({ body }));
    expect(await page.locator('#gauge').isVisible()).toBe(false);
    await close();
  });

  it('a global left behind, a prototype changed, an error and an event that are not as they should be', async () => {
    const { page, close } = await openPage((await site()).page({ body: '<folkmoot-gauge id="gauge"></folkmoot-gauge>' }));
    const found = await page.evaluate(() => {
      inPage.rememberGlobals();
      Object.assign(globalThis, { pwned: 1, leftBehind: 2 });
      Object.assign(Array.prototype, { shuffled: () => [] });
      const detail = { code: 'nonsense', message: '', issues: [] };
      document.getElementById('gauge')!.dispatchEvent(new CustomEvent('folkmoot-error', { detail, bubbles: true }));
      void Promise.reject(new Error('unheard'));
      const globals = inPage.changedGlobals();
      Reflect.deleteProperty(Array.prototype, 'shuffled');
      return new Promise<{ globals: string[]; script: string[]; errors: string[]; faults: readonly string[] }>((resolve) =>
        setTimeout(
          () =>
            resolve({
              globals,
              script: inPage.signsOfScript(),
              errors: inPage.recorded().errors,
              faults: inPage.recorded().events[0]?.faults ?? [],
            }),
          50,
        ),
      );
    });
    expect(found.globals.join()).toMatch(/leftBehind.*Array\.prototype\.shuffled/);
    expect(found.script).toEqual(['window.pwned is set']);
    expect(found.errors.join()).toContain('unheard');
    expect(found.faults.length).toBeGreaterThan(2);
    await close();
  });
});

describe('a planted fault is found in what is told:', () => {
  const reading = {
    label: 'Trust',
    area: 'Kent',
    period: '2025',
    value: 62,
    unit: '%',
    min: 0,
    max: 100,
    decimals: 1,
    polarity: 'higher',
    target: 80,
    comparators: [{ label: 'England', value: 60 }],
    bands: [],
    series: [{ period: '2024', value: 61 }],
  } as unknown as Reading;
  const right: Shown = {
    sentence:
      'Trust, Kent, 2025: 62.0%. Higher than England (60.0%). Below the target of 80%. Up 1.0 percentage points since 2024. Higher is better.',
    table: [
      'Area: Kent',
      'Period: 2025',
      'Value: 62.0%',
      'England: 60.0%',
      'Target: 80%',
      '2024: 61.0%',
      'Scale: 0% to 100%',
      'Better when: higher',
    ],
    promised: 8,
    picture: ['62.0%', '0%', '100%'],
    key: '●\u00a0England\u00a060.0%\u2003 ▼\u00a0Target\u00a080%',
    meter: { label: 'Trust: 62.0%', text: '62.0%', now: 62 },
    error: '',
  };
  const wrong: Record<string, Partial<Shown>> = {
    'a fact left out of the table': { table: right.table.slice(1) },
    'a row that is no fact': { table: [...right.table, 'Rank: 3'] },
    'a figure changed in the table': { table: right.table.map((row) => row.replace('60.0%', '61.0%')) },
    'a table that promises more than it has': { promised: 9 },
    'a comparator left out of the sentence': { sentence: right.sentence.replace(' Higher than England (60.0%).', '') },
    'a claim the wrong way round': { sentence: right.sentence.replace('Higher than England', 'Lower than England') },
    'a target on the wrong side': { sentence: right.sentence.replace('Below the target', 'Above the target') },
    'a change the wrong way round': { sentence: right.sentence.replace('Up 1.0', 'Down 1.0') },
    'a number from nowhere': { sentence: `${right.sentence} Ranked 17 of 151.` },
    'a judgement nobody made': { sentence: right.sentence.replace('Higher is better', 'Lower is better') },
    'a picture that says another number': { picture: ['26.0%', '0%', '100%'] },
    'a name in the key and nowhere else': { key: `${right.key}\u2003 ■\u00a0Wales\u00a050.0%` },
    'a meter that stands elsewhere': { meter: { label: 'Trust: 62.0%', text: '62.0%', now: 60 } },
    'no meter': { meter: undefined },
  };
  it('none where all is right', () => {
    expect(parityFaults(reading, right)).toEqual([]);
  });
  it.each(Object.entries(wrong))('%s', (_fault, change) => {
    expect(parityFaults(reading, { ...right, ...change }).length).toBeGreaterThan(0);
  });
});

describe('a planted fault is found in what comes of a hostile case:', () => {
  const quiet: SeenElement = { sentence: '', text: '', message: '', states: [], events: [], faults: [] };
  const told = (type: string, detail: Record<string, unknown>): SeenElement['events'][number] => ({
    type,
    from: 'fresh',
    detail,
    faults: [],
  });
  const error = told('folkmoot-error', { code: 'range', message: 'It makes no sense.', keptLastGood: true });
  const load = told('folkmoot-load', { warnings: [{ code: 'range', message: 'It is odd.' }] });
  const good = 'Trust: 62 out of 100.';

  const refused = {
    fresh: { ...quiet, text: 'It makes no sense.', message: 'It makes no sense.', states: ['error'], events: [error] },
    kept: { ...quiet, sentence: good, text: 'Showing data from 10:00', states: ['error', 'stale'], events: [error] },
  };
  const repaired = {
    fresh: { ...quiet, sentence: good, text: `${good} Data notes (1) It is odd.`, events: [load] },
    kept: { ...quiet, sentence: good },
  };
  const rows: Record<string, [HostileCase, typeof refused | typeof repaired]> = {
    refused: [refuses('D20', 'x', data({}), 'range', /no sense/), refused],
    repaired: [notes('D21', 'x', data({}), 'range', /odd/), repaired],
  };
  it.each(Object.entries(rows))('none where it is %s as it should be', (_name, [row, seen]) => {
    expect(elementFindings(row, good, seen)).toEqual([]);
  });

  const { fresh, kept } = refused;
  it.each([
    ['no error told', { fresh: { ...fresh, events: [] }, kept }],
    ['the error told twice', { fresh: { ...fresh, events: [error, error] }, kept }],
    ['another code', { fresh: { ...fresh, events: [told('folkmoot-error', { code: 'schema', message: 'x' })] }, kept }],
    ['a load told as well', { fresh: { ...fresh, events: [error, load] }, kept }],
    ['nothing said to the reader', { fresh: { ...fresh, text: '', message: '' }, kept }],
    ['drawn all the same', { fresh: { ...fresh, sentence: good }, kept }],
    ['the last good state gone', { fresh, kept: { ...kept, sentence: '' } }],
    ['the last good state not marked', { fresh, kept: { ...kept, states: [], text: '' } }],
    ['a library’s words', { fresh: { ...fresh, faults: ['G6: a reader is told “Unexpected token”'] }, kept }],
  ])('%s', (_fault, seen) => {
    expect(elementFindings(rows.refused![0], good, seen).length).toBeGreaterThan(0);
  });

  it.each([
    ['a repair that is not told', { ...repaired, fresh: { ...repaired.fresh, events: [told('folkmoot-load', { warnings: [] })] } }],
    ['a repair that is not shown', { ...repaired, fresh: { ...repaired.fresh, text: good } }],
    ['nothing drawn', { ...repaired, fresh: { ...repaired.fresh, sentence: '' } }],
  ])('%s', (_fault, seen) => {
    expect(elementFindings(rows.repaired![0], good, seen).length).toBeGreaterThan(0);
  });

  it('a repair where none was needed', () => {
    expect(elementFindings(shows('D27', 'x', data({})), good, repaired).length).toBeGreaterThan(0);
  });
});
