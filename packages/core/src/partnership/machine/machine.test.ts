import fc from 'fast-check';
import { createActor, initialTransition, transition } from 'xstate';
import { describe, expect, it } from 'vitest';
import { smallForces, smallPartnership, spoilable } from '../../../../../tests/support/small-partnership.js';
import { compilePartnership, PartnershipDefinitionError } from '../index.js';
import { createPartnershipMachine, describeMachineSnapshot } from './index.js';

const engine = compilePartnership(smallPartnership, smallForces);

describe('the XState machine', () => {
  it('agrees with the compact engine on every state, rating and counter', () => {
    const anyRating = fc.constantFrom(null, 0, 1, 2, 3, 4);
    const anyRatings = fc.dictionary(fc.constantFrom(...smallForces.factors.map(({ id }) => id)), anyRating);
    const anyConfiguration = fc.record(
      {
        shed: fc.constantFrom('apart', 'talking', 'sharing', 'paused'),
        mood: fc.constantFrom('cold', 'warm'),
        lease: fc.constantFrom('open', 'signed'),
      },
      { requiredKeys: [] },
    );
    const anySequence = fc.array(fc.constantFrom(...engine.statechart.events.map((event) => event.id)), { maxLength: 40 });
    fc.assert(
      fc.property(
        fc.constantFrom('strangers', 'friends'),
        anyConfiguration,
        anyRatings,
        anySequence,
        (start, configuration, ratings, sequence) => {
          let state = engine.start(start, { configuration, ratings });
          const actor = createActor(createPartnershipMachine(smallPartnership, smallForces, { start, configuration, ratings })).start();
          for (const event of sequence) {
            expect(actor.getSnapshot().can({ type: event })).toBe(engine.allowed(state, event));
            state = engine.step(state, event);
            actor.send({ type: event });
            expect(describeMachineSnapshot(actor.getSnapshot())).toEqual(engine.describe(state));
          }
        },
      ),
      { numRuns: 200 },
    );
  }, 30_000);

  it('applies an effect that follows a conditional one on its own terms', () => {
    const definition = spoilable(smallPartnership);
    definition.events[0].effects = [
      { add: ['in.trust', 1], if: { '>=': ['count.meetings', 1] } },
      { add: ['count.meetings', 1] },
      { add: ['in.rivalry', -1] },
    ];
    const actor = createActor(createPartnershipMachine(definition, smallForces, { start: 'strangers' })).start();
    actor.send({ type: 'MEET' });
    expect(describeMachineSnapshot(actor.getSnapshot())).toMatchObject({
      ratings: { 'in.trust': 0, 'in.rivalry': 1 },
      counters: { 'count.meetings': 1 },
    });
  });

  it('has one parallel node per region, composite states with history, and final states', () => {
    const { root } = createPartnershipMachine(smallPartnership, smallForces, { start: 'friends' });
    expect(root.type).toBe('parallel');
    expect(Object.keys(root.states)).toEqual(['shed', 'mood', 'lease']);
    expect(Object.keys(root.states.shed!.states.together!.states)).toEqual(['talking', 'sharing', '_remembered']);
    expect(root.states.lease!.states.signed!.type).toBe('final');
  });

  it('shows its guards as data', () => {
    const { root } = createPartnershipMachine(smallPartnership, smallForces, { start: 'friends' });
    expect(root.states.mood!.states.cold!.always![0]!.guard).toEqual({
      type: 'compare',
      params: { left: 'in.trust', sign: '>=', right: 2 },
    });
  });

  it('can be stepped without an actor', () => {
    const machine = createPartnershipMachine(smallPartnership, smallForces, { start: 'strangers' });
    const [next] = transition(machine, initialTransition(machine)[0], { type: 'MEET' });
    expect(describeMachineSnapshot(next).configuration.shed).toBe('talking');
  });

  it('is over when every region has reached its end', () => {
    const ending = spoilable(smallPartnership);
    ending.regions = [ending.regions[2]];
    ending.regions[0].states.open.on[0].guard = undefined;
    ending.events = ending.events.filter((event: { id: string }) => event.id === 'SIGN');
    ending.starts = { friends: { preset: 'warm' } };
    const actor = createActor(createPartnershipMachine(ending, smallForces, { start: 'friends' })).start();
    actor.send({ type: 'SIGN' });
    expect(actor.getSnapshot().status).toBe('done');
    expect(describeMachineSnapshot(actor.getSnapshot()).configuration).toEqual({ lease: 'signed' });
  });

  it('is refused for a wrong definition, and for one whose order XState would not keep', () => {
    const wrong = spoilable(smallPartnership);
    wrong.regions[0].initial = 'nowhere';
    expect(() => createPartnershipMachine(wrong, smallForces, { start: 'friends' })).toThrow(PartnershipDefinitionError);
    const entangled = spoilable(smallPartnership);
    entangled.regions[2].states.open.always = [{ to: 'signed', guard: { all: [{ in: ['mood.warm'] }, { '<=': ['out.rent', 0] }] } }];
    expect(() => createPartnershipMachine(entangled, smallForces, { start: 'friends' })).toThrow(/“mood” and “lease” look at each other/);
    expect(() => createPartnershipMachine(smallPartnership, smallForces, { start: 'enemies' })).toThrow(RangeError);
  });
});
