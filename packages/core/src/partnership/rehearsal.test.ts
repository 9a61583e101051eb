import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallForces, smallPartnership } from '../../../../tests/support/small-partnership.js';
import { begin, bringBack, changeNumbers, compilePartnership, goTo, MOMENT_LIMIT, momentOf, take, type Rehearsal } from './index.js';

const engine = compilePartnership(smallPartnership, smallForces);
const shed = (rehearsal: Rehearsal): string | undefined => engine.describe(momentOf(rehearsal).state).configuration.shed;

describe('a rehearsal', () => {
  it('begins at a start, and takes events', () => {
    const start = begin(engine, 'friends');
    expect([start.moments.length, shed(start)]).toEqual([1, 'sharing']);
    const flooded = take(engine, start, 'FLOOD');
    expect([flooded.moments.length, shed(flooded), momentOf(flooded).deed]).toEqual([2, 'paused', { kind: 'event', event: 'FLOOD' }]);
    expect(start.moments).toHaveLength(1);
  });

  it('is the very same when an event is refused', () => {
    const start = begin(engine, 'strangers');
    expect(take(engine, start, 'DECIDE')).toBe(start);
    expect(take(engine, start, 'no such event')).toBe(start);
  });

  it('goes back, does again, and forgets what was undone when something else is done', () => {
    const start = begin(engine, 'friends');
    const flooded = take(engine, start, 'FLOOD');
    const back = goTo(flooded, flooded.at - 1);
    expect(shed(back)).toBe('sharing');
    expect(shed(goTo(back, 1))).toBe('paused');
    expect(goTo(back, -5)).toBe(back);
    expect(goTo(flooded, 99)).toBe(flooded);
    const other = take(engine, back, 'MEET');
    expect(other.moments.map(({ deed }) => deed.kind)).toEqual(['start', 'event']);
    expect(shed(other)).toBe('sharing');
  });

  it('begins again without losing what was before', () => {
    const flooded = take(engine, begin(engine, 'friends'), 'FLOOD');
    const again = begin(engine, 'strangers', flooded);
    expect([shed(again), momentOf(again).start]).toEqual(['apart', 'strangers']);
    const back = goTo(again, again.at - 1);
    expect([shed(back), momentOf(back).start]).toEqual(['paused', 'friends']);
    // What was undone before is gone, as after any other deed: nothing is done again that began elsewhere.
    const afterUndo = begin(engine, 'friends', goTo(flooded, 0));
    expect(afterUndo.moments.map(({ deed }) => deed.kind)).toEqual(['start', 'start']);
    expect(goTo(afterUndo, afterUndo.at + 1)).toBe(afterUndo);
  });

  it('takes other numbers from this moment on, and says which', () => {
    const start = begin(engine, 'friends');
    const met = take(engine, start, 'MEET');
    const changed = changeNumbers(engine, met, { ratings: { 'in.trust': 0 }, parameters: { theta: { sharing: 0.5 } } });
    const { state, changed: names } = momentOf(changed);
    expect(engine.describe(state).ratings['in.trust']).toBe(0);
    expect(engine.describe(state).configuration.mood).toBe('cold');
    expect(engine.describe(state).counters).toEqual(engine.describe(momentOf(met).state).counters);
    expect(engine.parameters(state)['theta.sharing']).toBe(0.5);
    expect(names).toEqual(['in.trust', 'theta.sharing']);
    expect(momentOf(goTo(changed, 1)).changed).toEqual([]);
    expect(momentOf(begin(engine, 'friends', changed)).changed).toEqual([]);
    expect(() => changeNumbers(engine, met, { ratings: { 'in.trust': 99 } })).toThrow(RangeError);
  });

  it('knows a restored state, and what comes after it, for what it is', () => {
    const start = begin(engine, 'strangers');
    const saved = engine.fromSnapshot(JSON.stringify(engine.toSnapshot(momentOf(take(engine, begin(engine, 'friends'), 'FLOOD')).state)));
    if (!saved.ok) throw new Error(saved.issues[0]?.message);
    const restored = bringBack(start, saved.value);
    expect([shed(restored), momentOf(restored).restored, momentOf(restored).start]).toEqual(['paused', true, 'strangers']);
    expect(momentOf(take(engine, restored, 'MEET')).restored).toBe(true);
    expect(momentOf(begin(engine, 'friends', restored)).restored).toBe(false);
    expect(momentOf(goTo(restored, 0)).restored).toBe(false);
  });

  it('keeps no more moments than it says', () => {
    let rehearsal = begin(engine, 'friends');
    for (let k = 0; k < MOMENT_LIMIT + 50; k++) rehearsal = take(engine, rehearsal, 'MEET');
    expect(rehearsal.moments).toHaveLength(MOMENT_LIMIT);
    expect(rehearsal.at).toBe(MOMENT_LIMIT - 1);
  });

  it('leads back to each moment as it was, whatever was done', () => {
    const events = engine.statechart.events.map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom('friends', 'strangers'), fc.array(fc.constantFrom(...events), { maxLength: 12 }), (start, sequence) => {
        let rehearsal = begin(engine, start);
        for (const event of sequence) rehearsal = take(engine, rehearsal, event);
        let state = engine.start(start);
        rehearsal.moments.forEach(({ deed }, index) => {
          if (deed.kind === 'event') state = engine.step(state, deed.event);
          expect(momentOf(goTo(rehearsal, index)).state.cells).toEqual(state.cells);
        });
      }),
      { numRuns: 100 },
    );
  });
});
