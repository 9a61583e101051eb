// What a partnership shows is what its engine says: on the reference model, from every start, along random histories.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learningSystems } from '../../../../models/src/reference.js';
import { smallForces, smallPartnership } from '../../../../../tests/support/small-partnership.js';
import {
  begin,
  changeNumbers,
  compilePartnership,
  goTo,
  momentOf,
  take,
  type PartnershipDefinition,
  type Rehearsal,
} from '../../partnership/index.js';
import { enPartnership } from '../../wording/partnership/index.js';
import { cyPartnership } from '../../wording/partnership/cy.js';
import { partnershipView, type PartnershipView } from './index.js';

const { partnership, forces } = learningSystems;
if (!partnership || !forces) throw new Error('The reference model has a partnership.');
const engine = compilePartnership(partnership, forces);
const small = compilePartnership(smallPartnership, smallForces);
const events = engine.statechart.events.map(({ id }) => id);
const starts = engine.statechart.starts.map(({ id }) => id);

const view = (rehearsal: Rehearsal, player = engine): PartnershipView => partnershipView(player, rehearsal, enPartnership, 'en-GB');
const after = (start: string, ...sequence: string[]): Rehearsal =>
  sequence.reduce((rehearsal, event) => take(engine, rehearsal, event), begin(engine, start));
const possible = ({ owners }: PartnershipView): string[] => owners.flatMap((owner) => owner.possible.map(({ event }) => event)).sort();
const histories = fc.tuple(fc.constantFrom(...starts), fc.array(fc.constantFrom(...events), { maxLength: 25 }));
const labelOf = (region: string, state: string): string => partnership.regions.find(({ id }) => id === region)?.states[state]?.label ?? '';

describe('the sentence', () => {
  it.each([
    ['england-2006', [], 'It cannot move up to “Developing” yet: 1 of 5 conditions are met.'],
    [
      'devolved',
      [],
      'It can move up now: “Evidence review (self-assessment)” would lead to “Strongly collaborative local learning system”.',
    ],
    ['devolved', ['REVIEW'], 'It is at the top of the ladder.'],
    ['mandated-2006', ['MANDATE'], 'The partnership stands at “Contrived (trap)”: a side road off the ladder, not a step of it.'],
    ['england-2006', ['REORGANISE'], 'It can move up now: “Resume the partnership” would lead to “Weakly collaborative”.'],
  ] as const)('from %s after %j', (start, sequence, said) => {
    expect(view(after(start, ...sequence)).sentence).toContain(said);
  });

  it('says the range where ratings are missing, and that a way is not known', () => {
    const start = begin(engine, 'england-2006');
    const { sentence, balance, waysUp } = view(changeNumbers(engine, start, { ratings: { 'ie.trust': null, 'xi.quals': null } }));
    expect(sentence).toMatch(/The balance of forces is somewhere from −0\.\d\d to −0\.\d\d, because ratings are missing\./);
    expect(balance.low).toBeLessThan(balance.high);
    expect(waysUp[0]?.conditions.map(({ outcome }) => outcome)).toContain('unknown');
  });
});

describe('along random histories', () => {
  it('what is shown is what the engine says', () => {
    fc.assert(
      fc.property(histories, ([start, sequence]) => {
        const rehearsal = after(start, ...sequence);
        const { state } = momentOf(rehearsal);
        const shown = view(rehearsal);
        const { configuration } = engine.describe(state);
        expect(shown.stage).toBe(labelOf('arrangement', configuration.arrangement ?? ''));
        const { steps, sideRoads, pauses } = shown.ladder;
        expect([...steps, ...sideRoads, ...pauses].filter(({ current }) => current).map(({ id }) => id)).toEqual([
          configuration.arrangement,
        ]);
        expect(shown.regions.map(({ id, states }) => [id, states.find(({ current }) => current)?.label])).toEqual(
          partnership.regions.slice(1).map(({ id }) => [id, labelOf(id, configuration[id] ?? '')]),
        );
        expect(possible(shown)).toEqual(events.filter((event) => engine.allowed(state, event)).sort());
        expect(shown.owners.flatMap(({ blocked }) => blocked)).toHaveLength(events.length - possible(shown).length);
        for (const { blocked } of shown.owners)
          for (const { conditions } of blocked) expect(conditions.some(({ outcome }) => outcome !== 'met')).toBe(true);
        expect(JSON.stringify(shown)).not.toMatch(/NaN|undefined|Infinity|\[object/);
      }),
      { numRuns: 60 },
    );
  });

  it('a way up that is open leads up, one that is shut does not, and nothing is without a way, an end or a top', () => {
    fc.assert(
      fc.property(histories, ([start, sequence]) => {
        const rehearsal = after(start, ...sequence);
        const { state } = momentOf(rehearsal);
        const shown = view(rehearsal);
        for (const { event, to, outcome, conditions } of shown.waysUp) {
          const reached = labelOf('arrangement', engine.describe(engine.step(state, event)).configuration.arrangement ?? '');
          expect(reached === to).toBe(outcome === 'met');
          expect(conditions.every((condition) => condition.outcome === 'met')).toBe(outcome === 'met');
          expect(conditions.every(({ outcome: stands, help }) => (stands === 'met') === (help === ''))).toBe(true);
        }
        expect(shown.waysUp.length > 0 || shown.ended || /top of the ladder|is an end|Nothing leads up/.test(shown.sentence)).toBe(true);
        expect(possible(shown).length > 0 || shown.ended).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('each move leads where it says', () => {
    fc.assert(
      fc.property(histories, ([start, sequence]) => {
        const rehearsal = after(start, ...sequence);
        const { state } = momentOf(rehearsal);
        const here = engine.describe(state).configuration;
        for (const { possible } of view(rehearsal).owners)
          for (const { event, leads, effective } of possible) {
            const there = engine.describe(engine.step(state, event)).configuration;
            const arrangement = labelOf('arrangement', there.arrangement ?? '');
            expect(leads.includes(`moves to “${arrangement}”`)).toBe(here.arrangement !== there.arrangement);
            expect(effective).toBe(leads !== 'changes nothing now');
          }
      }),
      { numRuns: 25 },
    );
  });

  it('a move that only shifts the balance names a change that adds up, as it is shown', () => {
    const figure = (text: string): number => Math.round(Number(text.replace('−', '-')) * 100);
    let told = 0;
    fc.assert(
      fc.property(histories, ([start, sequence]) => {
        const rehearsal = after(start, ...sequence);
        const { balance } = engine.describe(momentOf(rehearsal).state);
        for (const { leads } of view(rehearsal).owners.flatMap(({ possible }) => possible)) {
          const [, change, to] = /^balance ([−+][\d.]+), to ([−+]?[\d.]+)$/.exec(leads) ?? [];
          if (change === undefined || to === undefined) continue;
          told += 1;
          expect(figure(balance!.toFixed(2)) + figure(change)).toBe(figure(to));
        }
      }),
      { numRuns: 60 },
    );
    expect(told).toBeGreaterThan(20);
  });

  it('begun anew elsewhere, it has been nowhere yet and has moved from nowhere', () => {
    for (const start of starts) {
      const played = begin(engine, start, take(engine, begin(engine, 'devolved'), 'REVIEW'));
      expect(played.moments.length).toBeGreaterThan(1);
      const { ladder, regions, outcome, stage } = view(played);
      expect([...ladder.steps, ...ladder.sideRoads, ...ladder.pauses].filter(({ tag }) => tag !== '')).toMatchObject([{ label: stage }]);
      expect(regions.filter(({ moved }) => moved !== '')).toEqual([]);
      expect(outcome.what).toMatch(new RegExp(`^Now “${stage}”\\.`));
    }
  });

  it('undo takes back what it says', () => {
    fc.assert(
      fc.property(histories, ([start, sequence]) => {
        const rehearsal = after(start, ...sequence);
        const { history } = view(rehearsal);
        const back = view(goTo(rehearsal, rehearsal.at - 1));
        if (history.canUndo) expect(history.undo).toContain(`returns to “${back.stage}”`);
        else expect(history.undo).toContain('nothing to undo');
        expect(back.history.redo === '').toBe(!history.canUndo);
      }),
      { numRuns: 30 },
    );
  });
});

describe('who could bring a condition nearer', () => {
  it('is somebody whose move does, and the most helpful is named first', () => {
    const [way] = view(begin(engine, 'england-2006')).waysUp;
    const aims = way?.conditions.find(({ text }) => text.startsWith('Aims'));
    expect(aims?.help).toBe('Would bring it nearer now: The partnership and its area (Agree common aims and questions).');
    const balance = way?.conditions.find(({ text }) => text.startsWith('The balance'));
    expect(balance?.help).toMatch(
      /^Would bring it nearer now: Government \((?:Unified qualifications and credit|Replace levers with frameworks)/,
    );
    const trust = way?.conditions.find(({ text }) => text.startsWith('Trust'));
    expect(trust?.help).toBe('Nothing that is possible now would bring it nearer. Later it could be: Time (A term passes).');
  });
});

describe('any definition', () => {
  it('has its steps, side roads and pauses read off it', () => {
    const { ladder, stage } = view(begin(small, 'strangers'), small);
    expect(stage).toBe('Two sheds');
    expect(ladder.steps.map(({ id }) => id)).toEqual(['apart', 'talking', 'sharing']);
    expect(ladder.pauses.map(({ id, ways }) => [id, ways])).toEqual([['paused', 'From steps 2 and 3; leads back to steps 1, 2 and 3.']]);
    expect(ladder.sideRoads).toEqual([]);
  });

  it('says where an end is, and where everything has ended', () => {
    const ending: PartnershipDefinition = {
      id: 'gate',
      starts: { open: { preset: 'cool' } },
      parameters: { lambda: { internal: 1, external: 1 } },
      regions: [
        {
          id: 'gate',
          label: 'The gate',
          initial: 'open',
          states: { open: { label: 'Open', on: [{ event: 'SHUT', to: 'shut' }] }, shut: { label: 'Shut', final: true } },
        },
      ],
      events: [{ id: 'SHUT', owner: 'warden', name: 'Shut it' }],
    };
    const gate = compilePartnership(ending, smallForces);
    const open = view(begin(gate, 'open'), gate);
    expect(open.owners[0]?.label).toBe('Warden: 1 possible');
    expect(open.sentence).toContain('It can move up now');
    const shut = view(take(gate, begin(gate, 'open'), 'SHUT'), gate);
    expect(shut.ended).toBe(true);
    expect(shut.sentence).toContain('Nothing more can happen.');
  });

  it('stands its thresholds in two rows where they would lie on each other', () => {
    const close = compilePartnership(
      { ...smallPartnership, parameters: { lambda: { internal: 1, external: 1 }, theta: { talking: 0.2, sharing: 0.22 } } },
      smallForces,
    );
    expect(view(begin(close, 'strangers'), close).balance.thresholds.map(({ row, mark }) => [row, mark])).toEqual([
      [0, '2'],
      [1, '3'],
    ]);
  });
});

describe('Welsh', () => {
  it('says everything in words of its own, but for the names in the model', () => {
    const rehearsal = after('england-2006', 'AGREE_AIMS', 'REORGANISE');
    const english = JSON.stringify(view(rehearsal));
    const welsh = JSON.stringify(partnershipView(engine, rehearsal, cyPartnership, 'cy'));
    expect(welsh).not.toBe(english);
    expect(welsh).not.toMatch(/\b(?:cannot|would have|moves to|is needed|to spare|Been here)\b/);
  });
});
