import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compilePartnership, type Condition } from '../../packages/core/src/partnership/index.js';
import { describeShared, sharedJson } from '../support/shared.js';

describeShared('explanations of the reference partnership', () => {
  const engine = compilePartnership(sharedJson('domain/partnership.json') as never, sharedJson('domain/forces.json') as never);
  const { events, starts, vocabulary } = engine.statechart;
  const eventIds = events.map((event) => event.id);

  const anySequence = fc.array(fc.constantFrom(...eventIds), { maxLength: 40 });
  const anyStart = fc.constantFrom(...starts.map((start) => start.id));
  const anyRatings = fc.dictionary(fc.constantFrom(...vocabulary.ratings), fc.option(fc.integer({ min: 0, max: 4 }), { freq: 3 }), {
    maxKeys: 32,
  });
  const after = (start: string, ratings: object, sequence: readonly string[]) =>
    sequence.reduce((state, event) => engine.step(state, event), engine.start(start, { ratings: ratings as never }));

  const leaves = (condition: Condition | null): readonly Condition[] =>
    condition === null ? [] : 'parts' in condition ? [condition, ...condition.parts.flatMap(leaves)] : [condition];

  it('say what the engine does, for every event, in any state, with ratings missing or not', () => {
    fc.assert(
      fc.property(anyStart, anyRatings, anySequence, (start, ratings, sequence) => {
        const state = after(start, ratings, sequence);
        const before = engine.describe(state);
        for (const id of eventIds) {
          const explanation = engine.explain(state, id);
          const next = engine.describe(engine.step(state, id));
          expect(explanation.allowed).toBe(engine.allowed(state, id));
          expect(explanation.outcome === 'met').toBe(explanation.allowed);

          const moves = Object.fromEntries(explanation.moves.map(({ region, to }) => [region.id, to.id]));
          expect({ ...before.configuration, ...moves }).toEqual(next.configuration);
          const changes = Object.fromEntries(explanation.changes.map(({ subject, to }) => [subject.id, to]));
          expect({ ...before.ratings, ...before.counters, ...changes }).toEqual({ ...next.ratings, ...next.counters });

          // At most one way is taken in each region, and what is taken is what happens unless an eventless transition goes on from there.
          const taken = explanation.ways.filter((way) => way.taken);
          expect(new Set(taken.map((way) => way.region.id)).size).toBe(taken.length);
          const { arrangement } = next.configuration;
          const ladder = taken.find((way) => way.region.id === 'arrangement');
          expect(ladder?.to.id ?? before.configuration.arrangement).toBe(arrangement);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('call nothing unknown where all is rated', () => {
    fc.assert(
      fc.property(anyStart, anySequence, (start, sequence) => {
        const state = after(start, {}, sequence);
        for (const id of eventIds) {
          const { outcome, conditions, ways } = engine.explain(state, id);
          const all = [...leaves(conditions), ...ways.flatMap((way) => leaves(way.conditions))];
          expect([outcome, ...all.map((condition) => condition.outcome)]).not.toContain('unknown');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('call unknown only what another rating could turn, and never what it could not', () => {
    // A condition is known exactly when it stands the same with every missing rating at its lowest and at its highest, one by one.
    const anyGaps = fc.subarray([...vocabulary.ratings], { maxLength: 3 });
    fc.assert(
      fc.property(anyStart, anyGaps, fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }), (start, gaps, guesses) => {
        const gappy = engine.start(start, { ratings: Object.fromEntries(gaps.map((id) => [id, null])) });
        const { configuration } = engine.describe(gappy);
        const guessed = engine.start(start, { configuration, ratings: Object.fromEntries(gaps.map((id, k) => [id, guesses[k]!])) });
        // Filling a gap may let derived states move; conditions on those say something else then.
        fc.pre(JSON.stringify(engine.describe(guessed).configuration) === JSON.stringify(configuration));
        for (const id of eventIds) {
          const { outcome } = engine.explain(gappy, id);
          if (outcome !== 'unknown') expect(engine.explain(guessed, id).outcome, id).toBe(outcome);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are sentences with nothing technical in them', () => {
    for (const { id } of starts) {
      const state = engine.start(id, { ratings: { 'ie.trust': null, 'xi.quals': null } });
      for (const event of eventIds) {
        const { text, conditions, ways, effects, moves, changes } = engine.explain(state, event);
        const all = [...leaves(conditions), ...ways, ...ways.flatMap((way) => leaves(way.conditions)), ...effects, ...moves, ...changes];
        for (const sentence of [text, ...all.map((part) => part.text)]) {
          expect(sentence).toMatch(/^[“A-Z].*\.$/);
          expect(sentence).not.toMatch(/NaN|undefined|null|Infinity|\[object|theta|lambda|\b(ie|ii|xe|xi|count)\.|>=|<=|_/);
        }
      }
    }
  });

  it('tell a seminar why a weak partnership cannot move on in 2006', () => {
    const up = engine.explain(engine.start('england-2006'), 'REVIEW').ways.find((way) => way.to.id === 'developing')!;
    const parts = leaves(up.conditions).slice(1);
    expect(parts.map(({ outcome }) => outcome)).toEqual(['not-met', 'not-met', 'not-met', 'met', 'not-met']);
    expect(parts[0]).toMatchObject({ kind: 'derived', subject: { id: 'B' }, threshold: { id: 'theta.developing', value: -0.1 } });
    expect(parts[1]).toMatchObject({
      kind: 'rating',
      subject: { id: 'ie.trust', label: 'Trust grown over time' },
      value: 1,
      threshold: { value: 2 },
      sources: [
        { source: 'S2', place: '3.11' },
        { source: 'S2', place: 'F1.r2' },
        { source: 'S2', place: '2.11' },
      ],
      text: 'Trust grown over time: rated 1 of 4; at least 2 is needed.',
    });
    expect(up.sources.map(({ source, place }) => `${source} ${place}`)).toEqual(['S2 4.4', 'S2 3.11', 'S2 F1']);
  });
});
