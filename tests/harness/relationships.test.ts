// The relationship diagram under what a model from elsewhere can hold: texts that want to be code in every field, names and numbers of every kind,
// regimes of every shape. Nothing runs, nothing is fetched, nothing senseless is said, and what is refused is refused as for any widget.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallModel, smallRegime } from '../support/small-regime.js';
import { openPage, site, type WatchedPage } from '../support/site.js';
import { payloads } from './cases/injection.js';

/** The small model with a text in every place that takes one. */
const everywhere = (text: string): unknown => ({
  ...smallModel,
  title: text,
  sources: [{ id: 's', title: text, authors: [text], href: text }],
  regimes: [
    {
      ...smallRegime,
      title: text,
      period: text,
      summary: text,
      tiers: smallRegime.tiers.map((tier) => ({ ...tier, label: text })),
      relationshipKinds: smallRegime.relationshipKinds.map((kind) => ({ ...kind, label: text })),
      voiceRoster: [text],
      actors: smallRegime.actors.map((actor) => ({ ...actor, name: text, note: text, voices: [text], href: text })),
      relationships: smallRegime.relationships.map((tie) => ({ ...tie, note: text, ...(tie.kind === 'lever' && { instrument: text }) })),
      absences: smallRegime.absences.map((tie) => ({ ...tie, note: text })),
    },
  ],
});

/** Ids are compared, and put into the page as what they are: text. */
const withIds = (id: string): unknown => {
  const renamed = (old: string): string => (old === 'dept' ? id : old);
  return {
    ...smallModel,
    regimes: [
      {
        ...smallRegime,
        actors: smallRegime.actors.map((actor) => ({ ...actor, id: renamed(actor.id) })),
        relationships: smallRegime.relationships.map((tie) => ({ ...tie, from: renamed(tie.from), to: renamed(tie.to) })),
        absences: smallRegime.absences.map((tie) => ({ ...tie, from: renamed(tie.from), to: renamed(tie.to) })),
      },
    ],
  };
};

type Diagram = HTMLElement & { model: unknown; updateComplete: Promise<unknown> };

/** Gives the diagram a model, selects its first body, opens its tables, and says what was wrong with any of it. */
const findings = (page: Page, model: unknown): Promise<string[]> =>
  page.evaluate(async (model) => {
    const diagram = document.getElementById('it') as unknown as Diagram;
    const before = inPage.recorded().events.length;
    diagram.model = model;
    const end = performance.now() + 8000;
    const until = async (isSo: () => unknown): Promise<void> => {
      while (!isSo() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
    };
    await until(() => inPage.recorded().events.length > before);
    const root = diagram.shadowRoot!;
    await until(() => root.querySelector('[type=search]') && root.querySelector('.stage'));
    root.querySelector<HTMLButtonElement>('.body')?.click();
    await until(() => root.querySelector('.panel'));
    root.querySelector('summary')?.click();
    await until(() => root.querySelector('td'));
    const style = /^style on <li>/;
    const markup = [...root.querySelectorAll('*')].flatMap((element) => [
      ...(/^(script|iframe|object|embed|img|image|use|foreignobject|animate|set|link|base|meta|style)$/i.test(element.localName)
        ? [`an element ${inPage.nameOf(element)}`]
        : []),
      ...[...element.attributes].flatMap(({ name, value }) =>
        /^on|^(src|srcdoc|xlink:href|formaction|filter|mask|clip-path)$/i.test(name) ||
        (name === 'style' && element.localName !== 'li' && !element.matches('.stage')) ||
        (name === 'href' && !/^https?:\/\//.test(value)) ||
        (/url\(/i.test(value) && /^(fill|stroke|d|viewBox|style|width|height)$/.test(name))
          ? [`${name} on ${inPage.nameOf(element)}`]
          : [],
      ),
    ]);
    const { errors, violations } = inPage.recorded();
    return [
      ...inPage.signsOfScript(),
      ...inPage.senselessText(diagram),
      ...markup.filter((line) => !style.test(line)),
      ...errors,
      ...violations,
      ...inPage
        .recorded()
        .events.slice(before)
        .flatMap(({ faults }) => faults),
      ...(root.querySelector('td') ? [] : ['it was not shown']),
    ];
  }, model);

describe('a diagram of a hostile model', () => {
  let watched: WatchedPage;
  beforeAll(async () => {
    const address = (await site()).page({
      body: '<folkmoot-relationships id="it"></folkmoot-relationships>',
      modules: ['/elements/relationships.js'],
      policy: 'strict',
    });
    watched = await openPage(address, { viewport: { width: 900, height: 800 } });
    await watched.page.evaluate(() => {
      inPage.rememberGlobals();
      return customElements.whenDefined('folkmoot-relationships').then(() => undefined);
    });
  });
  afterAll(() => watched.close());

  it.each(payloads)('shows %s as text', async (payload) => {
    expect(await findings(watched.page, everywhere(payload))).toEqual([]);
    expect(watched.dialogs).toEqual([]);
  });

  it.each([
    ['markup', '"><img src=x onerror=window.pwned=1>'],
    ['a property of every object', '__proto__'],
    ['a method of every object', 'constructor'],
    ['a selector', '#x, .y > [z="\'"]'],
    ['right-to-left letters', 'مدرسة'],
    ['one space', 'a b'],
  ])('takes an id that is %s', async (_name, id) => {
    expect(await findings(watched.page, withIds(id))).toEqual([]);
  });

  it.each([
    ['a name of 400 letters without a space', 'x'.repeat(400)],
    ['a name of many words', 'The committee for the coordination of committees '.repeat(8)],
    ['joined emoji', '👩‍🏫👨‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿'.repeat(6)],
    ['marks upon marks', `Z${'\u0300'.repeat(60)}algo`],
    ['both directions', 'School ‏مدرسة‎ of العربية'],
    ['full-width letters', '教育省と地方自治体の連携協議会'],
  ])('draws %s', async (_name, text) => {
    expect(await findings(watched.page, everywhere(text))).toEqual([]);
  });

  it('asks for nothing but its own code, and leaves the page’s globals alone', async () => {
    const origin = new URL(watched.page.url()).origin;
    expect(
      watched.requests.filter((address) => !address.startsWith(`${origin}/elements/`) && !/favicon.ico$|host.css/.test(address)),
    ).toEqual([]);
    expect(await watched.page.evaluate(() => inPage.changedGlobals())).toEqual([]);
  });
});

describe('a regime of an odd shape', () => {
  const shapes: readonly (readonly [string, object])[] = [
    ['nobody', { actors: [], relationships: [], absences: [] }],
    ['one body', { actors: smallRegime.actors.slice(0, 1), relationships: [], absences: [] }],
    ['nothing but what is missing', { relationships: [] }],
    ['bodies without any relationship', { relationships: [], absences: [] }],
    [
      'fifty relationships between two',
      {
        relationships: Array.from({ length: 50 }, (_, index) => ({ ...smallRegime.relationships[0]!, id: `r${String(index)}` })),
        absences: [],
      },
    ],
    [
      'sixty bodies in one tier',
      {
        actors: Array.from({ length: 60 }, (_, index) => ({
          ...smallRegime.actors[0]!,
          id: `b${String(index)}`,
          name: `Body ${String(index)}`,
        })),
        relationships: [],
        absences: [],
      },
    ],
    [
      'two hundred bodies, all in one tier',
      {
        actors: Array.from({ length: 200 }, (_, index) => ({
          ...smallRegime.actors[0]!,
          id: `b${String(index)}`,
          name: `Body ${String(index)}`,
        })),
        relationships: [],
        absences: [],
      },
    ],
  ];

  it.each(shapes)('%s is drawn or listed, and the page is never held up for a second', async (_name, shape) => {
    const body = '<folkmoot-relationships id="it"></folkmoot-relationships>';
    const watched = await openPage((await site()).page({ body, modules: ['/elements/relationships.js'] }), {
      viewport: { width: 1000, height: 800 },
    });
    const seen = await watched.page.evaluate(
      async (model) => {
        await customElements.whenDefined('folkmoot-relationships');
        const diagram = document.getElementById('it') as unknown as Diagram;
        diagram.model = model;
        const end = performance.now() + 10_000;
        const root = diagram.shadowRoot!;
        const isDone = (): boolean =>
          root.querySelector('[type=search]') !== null && (root.querySelector('.stage') ?? root.querySelector('.list button')) !== null;
        while (!isDone() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
        return {
          done: isDone() || root.querySelector('[part=sentence]') !== null,
          senseless: inPage.senselessText(diagram),
          ...inPage.recorded(),
        };
      },
      { ...smallModel, regimes: [{ ...smallRegime, ...shape }] },
    );
    expect(seen.done).toBe(true);
    expect([...seen.senseless, ...seen.errors]).toEqual([]);
    expect(Math.max(0, ...seen.longTasks)).toBeLessThan(1000);
    await watched.close();
  });
});

describe('code that does not arrive', () => {
  it('leaves the picture, says so, and comes when it is asked for again (N20)', async () => {
    const watched = await openPage((await site()).page({ body: '<main></main>' }), { alone: true });
    const { page } = watched;
    await page.route('**/elements/relationships-tools*', (route) => route.abort());
    await page.evaluate(() => {
      const diagram = document.createElement('folkmoot-relationships');
      for (const [name, value] of Object.entries({ id: 'it', name: 'learning-systems', regime: 'tvei-localism' }))
        diagram.setAttribute(name, value);
      document.querySelector('main')!.append(diagram);
      for (const file of ['models', 'relationships'])
        document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: `/elements/${file}.js` }));
    });
    const diagram = page.locator('#it');
    await expect.poll(() => diagram.locator('.message').allTextContents()).toEqual(['This could not be drawn.']);
    expect(await diagram.locator('.stage .body').count()).toBe(6);
    await page.unroute('**/elements/relationships-tools*');
    await diagram.locator('.controls button', { hasText: 'Try again' }).click();
    await diagram.locator('[type=search]').waitFor();
    expect(await diagram.locator('.message').count()).toBe(0);
    await watched.close();
  });
});
