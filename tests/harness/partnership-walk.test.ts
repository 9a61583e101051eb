// Every path by clicks: what is on the page after each is what the engine's own state says, and there is always a way on, or an end.
//
// The allotments are walked whole, four clicks deep. The reference partnership has some 37 moves at every moment, 1.9 million paths of four
// from each of its starts; paths that meet in one configuration of the ten statechart regions are walked on from there once. That is two
// clicks deep here from the first start and one from the others, and as deep as FOLKMOOT_WALK says from each where there is time: continuous
// integration goes four deep, which takes five minutes.
import { describe, expect, it } from 'vitest';
import { compilePartnership, type PartnershipEngine, type PartnershipState } from '../../packages/core/src/partnership/index.js';
import { learningSystems } from '../../packages/models/src/reference.js';
import { smallModel } from '../support/small-model.js';
import { openPage, site, type WatchedPage } from '../support/site.js';

/** What can be read off the page. */
interface Facts {
  readonly stage: string;
  readonly current: readonly string[];
  readonly regions: readonly string[];
  readonly possible: readonly string[];
  readonly isEnd: boolean;
}

/** A click: on an event's button, or on Undo; and what must be read after it. */
interface Step {
  readonly click: string;
  readonly then: Facts;
}

const factsOf = (engine: PartnershipEngine, state: PartnershipState): Facts => {
  const { regions, states, events } = engine.statechart;
  const { configuration } = engine.describe(state);
  const labels = regions.map(
    ({ id, states: members }) => states[members.find((member) => states[member]?.id === configuration[id]) ?? -1]?.label,
  );
  const possible = events.filter(({ id }) => engine.allowed(state, id)).map(({ id }) => id);
  return {
    stage: labels[0] ?? '',
    current: [labels[0] ?? ''],
    regions: regions.slice(1).map(({ label }, k) => `${label}: ${labels[k + 1] ?? ''}`),
    possible: possible.sort(),
    isEnd: possible.length === 0,
  };
};

/** The walk over every move from every moment that is not known yet, breadth first, back again after each. */
const walkOf = (engine: PartnershipEngine, start: string, deepest: number, key: (state: PartnershipState) => string): readonly Step[] => {
  const first = engine.start(start);
  const children = new Map<string, { readonly event: string; readonly state: PartnershipState }[]>();
  const seen = new Set([key(first)]);
  let level = [first];
  for (let depth = 1; depth < deepest; depth++) {
    const next: PartnershipState[] = [];
    for (const state of level)
      for (const { id: event } of engine.statechart.events) {
        const then = engine.step(state, event);
        if (then === state || seen.has(key(then))) continue;
        seen.add(key(then));
        children.set(key(state), [...(children.get(key(state)) ?? []), { event, state: then }]);
        next.push(then);
      }
    level = next;
  }
  const steps: Step[] = [];
  const visit = (state: PartnershipState, depth: number): void => {
    if (depth === deepest) return;
    for (const { id: event } of engine.statechart.events) {
      const then = engine.step(state, event);
      if (then === state) continue;
      steps.push({ click: `[data-event="${event}"]`, then: factsOf(engine, then) });
      const onwards = children.get(key(state))?.find((child) => child.event === event);
      if (onwards) visit(onwards.state, depth + 1);
      steps.push({ click: '[data-go=undo]', then: factsOf(engine, state) });
    }
  };
  visit(first, 0);
  return steps;
};

/** Clicks through a walk and says where the page told something else. */
const faultsOf = ({ page }: WatchedPage, steps: readonly Step[]): Promise<string[]> =>
  page.evaluate(async (steps) => {
    const it = document.getElementById('it') as unknown as HTMLElement & { updateComplete: Promise<unknown> };
    const root = it.shadowRoot!;
    const texts = (selector: string): string[] => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? '');
    const faults: string[] = [];
    for (const [index, { click, then }] of steps.entries()) {
      const button = root.querySelector<HTMLElement>(click);
      if (!button) return [...faults, `step ${String(index)}: there is no ${click}`];
      button.click();
      await it.updateComplete;
      const current = [...root.querySelectorAll('.steps > [aria-current], .beside > [aria-current]')].map(
        (item) =>
          [...item.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())?.textContent?.trim() ?? '',
      );
      const facts: Facts = {
        stage: texts('.stage')[0] ?? '',
        current,
        // Without "just moved from …", which stands in an element of its own.
        regions: [...root.querySelectorAll('.regions > li > p')].map((line) =>
          [...line.childNodes]
            .filter((node) => node.nodeType === Node.TEXT_NODE)
            .map(({ textContent }) => textContent ?? '')
            .join('')
            .trim(),
        ),
        possible: [...root.querySelectorAll<HTMLElement>('[data-event]')].map(({ dataset }) => dataset.event ?? '').sort(),
        isEnd: (texts('[part=sentence]')[0] ?? '').includes('Nothing more can happen'),
      };
      if (JSON.stringify(facts) !== JSON.stringify(then))
        faults.push(`step ${String(index)}, ${click}: ${JSON.stringify(facts)} is not ${JSON.stringify(then)}`);
      if (faults.length > 3) break;
    }
    return faults;
  }, steps);

const openWalk = async (attributes: string, model?: unknown): Promise<WatchedPage> => {
  const watched = await openPage(
    (await site()).page({
      body: `<folkmoot-partnership id="it" ${attributes}></folkmoot-partnership>`,
      modules: ['/elements/models.js', '/elements/partnership.js'],
    }),
  );
  await watched.page.evaluate(async (model) => {
    await customElements.whenDefined('folkmoot-partnership');
    if (model) (document.getElementById('it') as unknown as { model: unknown }).model = model;
  }, model as object);
  await watched.page.waitForFunction(() => document.getElementById('it')?.shadowRoot?.querySelector('.stage'));
  return watched;
};

describe('every path by clicks', () => {
  it.each(Object.keys(smallModel.partnership.starts))('of the allotments, four deep, from “%s”', async (start) => {
    const engine = compilePartnership(smallModel.partnership as never, smallModel.forces);
    const steps = walkOf(engine, start, 4, ({ cells }) => cells.join());
    expect(steps.length).toBeGreaterThan(100);
    const watched = await openWalk(`start="${start}"`, smallModel);
    expect(await faultsOf(watched, steps)).toEqual([]);
    await watched.close();
  });

  const deepest = Number(process.env.FOLKMOOT_WALK ?? 0);
  it.each(Object.keys(learningSystems.partnership?.starts ?? {}).map((start, index) => [start, deepest || (index === 0 ? 2 : 1)] as const))(
    'of the reference partnership, from “%s”, %i deep',
    async (start, depth) => {
      const engine = compilePartnership(learningSystems.partnership!, learningSystems.forces!);
      const regions = engine.statechart.regions.length;
      const steps = walkOf(engine, start, depth, ({ cells }) => cells.slice(0, regions).join());
      expect(steps.length).toBeGreaterThan(depth > 1 ? 500 : 50);
      const watched = await openWalk(`name="learning-systems" start="${start}"`);
      expect(await faultsOf(watched, steps)).toEqual([]);
      console.log(`${start}: ${String(steps.length / 2)} moves made and undone`);
      await watched.close();
    },
    deepest > 2 ? 900_000 : 60_000,
  );
});
