import fc from 'fast-check';
import { createActor } from 'xstate';
import { expect, it } from 'vitest';
import { compilePartnership } from '../../packages/core/src/partnership/index.js';
import { createPartnershipMachine, describeMachineSnapshot } from '../../packages/core/src/partnership/machine/index.js';
import { describeShared, sharedJson } from '../support/shared.js';

describeShared('the two engines', () => {
  const definition = sharedJson('domain/partnership.json') as never;
  const forces = sharedJson('domain/forces.json') as never;
  const engine = compilePartnership(definition, forces);
  const { events, regions, states, starts, vocabulary } = engine.statechart;
  const eventIds = events.map((event) => event.id);

  const anySequence = fc.array(fc.constantFrom(...eventIds), { minLength: 1, maxLength: 120 });
  const anyStart = fc.constantFrom(...starts.map((start) => start.id));
  const anyConfiguration = fc.record(
    Object.fromEntries(regions.map((region) => [region.id, fc.constantFrom(...region.states.map((state) => states[state]!.id))])),
    { requiredKeys: [] },
  );
  const anyRatings = fc.dictionary(fc.constantFrom(...vocabulary.ratings), fc.integer({ min: 0, max: 4 }), { maxKeys: 32 });
  const anyGappyRatings = fc.dictionary(fc.constantFrom(...vocabulary.ratings), fc.option(fc.integer({ min: 0, max: 4 })), { maxKeys: 32 });
  const anyParameters = fc.record(
    {
      lambda: fc.record({ external: fc.double({ min: 0, max: 3, noNaN: true }) }),
      theta: fc.record({ developing: fc.double({ min: -0.6, max: 0.6, noNaN: true }) }),
      hysteresis: fc.double({ min: 0, max: 0.3, noNaN: true }),
      areaMargin: fc.integer({ min: -2, max: 2 }),
    },
    { requiredKeys: [] },
  );

  const expectAgreement = (start: string, options: object, sequence: readonly string[]) => {
    let state = engine.start(start, options);
    const actor = createActor(createPartnershipMachine(definition, forces, { start, ...options })).start();
    expect(describeMachineSnapshot(actor.getSnapshot())).toEqual(engine.describe(state));
    for (const event of sequence) {
      expect(actor.getSnapshot().can({ type: event }), event).toBe(engine.allowed(state, event));
      const next = engine.step(state, event);
      expect(next === state).toBe(!engine.allowed(state, event));
      state = next;
      actor.send({ type: event });
      expect(describeMachineSnapshot(actor.getSnapshot()), event).toEqual(engine.describe(state));
    }
  };

  it('covers five starts and fifty events', () => {
    expect([starts.length, eventIds.length, regions.length]).toEqual([5, 50, 10]);
  });

  it.each(starts.map((start) => start.id))('agree on every step of random sequences from %s', (start) => {
    fc.assert(
      fc.property(anySequence, (sequence) => expectAgreement(start, {}, sequence)),
      { numRuns: 60 },
    );
  });

  it('agree from any states, ratings and parameters', () => {
    fc.assert(
      fc.property(
        anyStart,
        anyConfiguration,
        anyRatings,
        anyParameters,
        anySequence,
        (start, configuration, ratings, parameters, sequence) => expectAgreement(start, { configuration, ratings, parameters }, sequence),
      ),
      { numRuns: 150 },
    );
  });

  it('agree where ratings are missing', () => {
    fc.assert(
      fc.property(anyStart, anyConfiguration, anyGappyRatings, anySequence, (start, configuration, ratings, sequence) =>
        expectAgreement(start, { configuration, ratings }, sequence),
      ),
      { numRuns: 150 },
    );
  });

  it('never change a state that was handed out', () => {
    fc.assert(
      fc.property(anyStart, anySequence, (start, sequence) => {
        let state = engine.start(start);
        for (const event of sequence) {
          const before = JSON.stringify(state);
          const next = engine.step(state, event);
          expect(JSON.stringify(state)).toBe(before);
          expect(engine.describe(engine.step(state, event))).toEqual(engine.describe(next));
          state = next;
        }
      }),
      { numRuns: 100 },
    );
  });
});
