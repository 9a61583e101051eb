// What a partnership can be given, and where it can be put: nothing of it runs, nothing is asked for, nothing around it changes, and a
// failure is told once. What the reader of models makes of a file has rows of its own (cases/model.ts); here is what is played.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { learningSystems } from '../../packages/models/src/reference.js';
import { openPage, site, type WatchedPage } from '../support/site.js';

type Model = any;
const changed = (change: (model: Model) => void): Model => {
  const model = structuredClone(learningSystems) as Model;
  change(model);
  return model;
};
/** Every word that a reader is shown, changed. */
const renamed = (rename: (text: string) => string): Model =>
  changed(({ partnership, forces }) => {
    partnership.title = rename(partnership.title ?? 'Partnership');
    for (const region of partnership.regions) {
      region.label = rename(region.label);
      for (const state of Object.values<Model>(region.states)) state.label = rename(state.label);
    }
    for (const event of partnership.events) event.name = rename(event.name);
    for (const factor of forces.factors) factor.name = rename(factor.name);
    for (const preset of Object.values<Model>(forces.presets)) preset.note = rename(preset.note ?? '');
    for (const quadrant of Object.values<Model>(forces.quadrants)) quadrant.label = rename(quadrant.label);
  });

const MARKUP = '<img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script><b id=the-malware>';
const region = (model: Model, at: number): Model => model.partnership.regions[at];

/** What is played, odd as it is. */
const played: readonly (readonly [string, Model])[] = [
  ['markup for every name (S1)', renamed((text) => `${text} ${MARKUP}`)],
  ['expressions for every name (S2)', renamed((text) => `${text} \${alert(1)} {{constructor}} <%= 1 %>`)],
  ['names of 300 letters without a space (T1)', renamed((text) => text.replaceAll(' ', '').padEnd(300, 'x'))],
  ['names that turn the direction round (T4)', renamed((text) => `\u202e${text}`)],
  ['names in another script (T5)', renamed((text) => `الشراكة ${text}`)],
  [
    'addresses that run (S3)',
    changed((model) => {
      for (const source of model.sources) source.title = 'javascript:globalThis.pwned=1';
    }),
  ],
  [
    'thresholds all in one place',
    changed(({ partnership, forces }) => {
      for (const { parameters } of [partnership, forces]) for (const key of Object.keys(parameters.theta)) parameters.theta[key] = 0.1;
    }),
  ],
  [
    'no rating at all',
    changed(({ forces }) => {
      for (const preset of Object.values<Model>(forces.presets)) preset.ratings = {};
    }),
  ],
];

/** What is refused, by what the reader of the page is told. */
const refused: readonly (readonly [string, Model, RegExp])[] = [
  [
    'a state that every object answers to',
    changed((model) => {
      const { states } = region(model, 1);
      states.constructor = states.none;
      region(model, 1).initial = 'constructor';
    }),
    /constructor/,
  ],
  ['a transition to nowhere', changed((model) => void (region(model, 0).states.weak.on[0].to = 'nowhere')), /nowhere/],
  ['an event that does not exist', changed((model) => void (region(model, 0).states.weak.on[0].event = 'NEVER')), /NEVER/],
  [
    'a condition on a rating that does not exist',
    changed((model) => void (region(model, 0).states.weak.on[0].guard = { '>=': ['ie.luck', 2] })),
    /ie\.luck/,
  ],
  [
    'a state that nothing leads to',
    changed((model) => void (region(model, 1).states.lost = { label: 'Lost', on: [], always: [], sources: [] })),
    /Lost/,
  ],
  [
    'transitions that never settle',
    changed((model) => {
      region(model, 6).states.low.always = [{ to: 'conditional', sources: [] }];
      region(model, 6).states.conditional.always = [{ to: 'low', sources: [] }];
    }),
    /trust/i,
  ],
  ['no start', changed((model) => void (model.partnership.starts = {})), /no partnership|start/],
  ['no forces', changed((model) => void delete model.forces), /no partnership|forces|rating/i],
];

describe('a partnership that is given', () => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await openPage(
      (await site()).page({ body: '<div id="box"></div>', modules: ['/elements/models.js', '/elements/partnership.js'], policy: 'strict' }),
      { viewport: { width: 320, height: 800 } },
    );
    await watched.page.evaluate(async () => {
      await customElements.whenDefined('folkmoot-partnership');
      inPage.rememberGlobals();
    });
  });
  afterAll(() => watched.close());

  /** Gives a good model, plays, then gives the odd one; says what came of it. */
  const give = (model: Model): Promise<{ text: string; faults: string[]; events: string[]; stage: string }> =>
    watched.page.evaluate(async (model) => {
      type Partnership = HTMLElement & { model: unknown; updateComplete: Promise<unknown>; take: (event: string) => boolean };
      const it = document.createElement('folkmoot-partnership') as unknown as Partnership;
      it.id = 'it';
      it.setAttribute('view', 'table');
      document.getElementById('box')!.replaceChildren(it);
      const from = inPage.recorded().events.length;
      it.model = model;
      const settled = async (): Promise<void> => {
        for (let calm = 0; calm < 3;) {
          await it.updateComplete;
          await new Promise((resolve) => setTimeout(resolve, 20));
          calm = it.matches(':state(loading)') ? 0 : calm + 1;
        }
      };
      /** Every model is told of once, well or badly. */
      const told = async (): Promise<void> => {
        for (let turn = 0; turn < 200 && inPage.recorded().events.length === from; turn += 1)
          await new Promise((resolve) => setTimeout(resolve, 20));
      };
      await settled();
      it.take('AGREE_AIMS');
      it.take('REORGANISE');
      for (const details of it.shadowRoot!.querySelectorAll('details')) details.open = true;
      await settled();
      await told();
      const events = inPage.recorded().events.slice(from);
      return {
        text: [...it.shadowRoot!.children].map(({ textContent }) => textContent).join('\n'),
        stage: it.shadowRoot!.querySelector('.stage')?.textContent ?? '',
        events: events.map(({ type, detail }) => `${type} ${String(detail.code ?? '')}`.trim()),
        faults: [
          ...events.flatMap(({ faults }) => faults),
          ...inPage.recorded().errors,
          ...inPage.recorded().violations,
          ...inPage.changedGlobals(),
          ...inPage.signsOfScript(),
          ...inPage.senselessText(it),
          ...[...it.shadowRoot!.querySelectorAll('img, script, b[id], iframe, [onerror], [onclick]')].map(
            ({ localName }) => `<${localName}> from data`,
          ),
          ...[...it.shadowRoot!.querySelectorAll('a')].filter(({ protocol }) => !/^https?:$/.test(protocol)).map(({ href }) => href),
          ...inPage.sidewaysFaults(document.getElementById('box')!),
        ],
      };
    }, model);

  it.each(played)('with %s is played as text', async (_name, model) => {
    const { faults, events, stage, text } = await give(model);
    expect(faults).toEqual([]);
    expect(events).toEqual(['folkmoot-load']);
    expect(stage).not.toBe('');
    expect(text).toContain('Undo');
  });

  it.each(refused)('with %s is refused, once and by name', async (_name, model, says) => {
    const { faults, events, text } = await give(model);
    expect(faults).toEqual([]);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatch(/^folkmoot-error /);
    expect(text).toMatch(says);
  });
});

describe('a partnership on a page that means no good', () => {
  it.each(['unset', 'hide', 'framework', 'tiny'])('with the style sheet “%s” is read and played', async (styles) => {
    const watched = await openPage(
      (await site()).page({
        body: '<folkmoot-partnership id="it" name="learning-systems"></folkmoot-partnership>',
        modules: ['/elements/models.js', '/elements/partnership.js'],
        policy: 'strict',
        styles,
      }),
      {},
    );
    const button = watched.page.locator('#it').locator('[data-event=AGREE_AIMS]');
    await button.click();
    await expect.poll(() => watched.page.locator('#it').locator('[part=sentence]').textContent()).toContain('−0.33');
    expect(await watched.page.locator('#it').locator('[part=sentence]').isVisible()).toBe(true);
    expect(await watched.page.evaluate(() => [...inPage.recorded().errors, ...inPage.recorded().violations])).toEqual([]);
    await watched.close();
  });
});
