import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGuard, type Reader } from './compile-guard.js';
import type { Guard } from './definition.js';
import { normalise, opposite, type Names } from './normal-guard.js';
import type { Operand } from './operands.js';

/** Two ratings that may be missing, a counter, and one region with three states. */
interface Moment {
  readonly ratings: readonly (number | null)[];
  readonly counter: number;
  readonly state: number;
}

const RATINGS = ['trust', 'time'];
const STATES = ['r.a', 'r.b', 'r.c'];
const [LOW, HIGH] = [0, 4];

const names: Names = {
  operand: (name): Operand => {
    if (typeof name === 'number') return { kind: 'number', value: name };
    return name === 'meetings' ? { kind: 'counter', index: 0 } : { kind: 'rating', index: RATINGS.indexOf(name) };
  },
  states: (name) => [STATES.indexOf(name)],
  unknownForm: () => expect.unreachable(),
};

const read = (unknown: number) => (operand: Operand) => (moment: Moment) => {
  if (operand.kind === 'number') return operand.value;
  return operand.kind === 'counter' ? moment.counter : (moment.ratings[operand.index] ?? unknown);
};
const reader: Reader<Moment> = { low: read(LOW), high: read(HIGH), isIn: (states) => (moment) => states.includes(moment.state) };
const test = (guard: Guard) => compileGuard(normalise(guard, names), reader);
const testOpposite = (guard: Guard) => compileGuard(opposite(normalise(guard, names)), reader);

/** What a guard says, read as it is written, of a moment in which everything is known. */
const asWritten = (guard: Guard, moment: Moment): boolean => {
  if ('all' in guard) return guard.all.every((part) => asWritten(part, moment));
  if ('any' in guard) return guard.any.some((part) => asWritten(part, moment));
  if ('not' in guard) return !asWritten(guard.not, moment);
  if ('in' in guard) return guard.in.some((name) => name === STATES[moment.state]);
  const value = (name: string | number) =>
    typeof name === 'number' ? name : name === 'meetings' ? moment.counter : moment.ratings[RATINGS.indexOf(name)]!;
  if ('every' in guard) return moment.counter > 0 && moment.counter % Number(guard.every[1]) === 0;
  const [[sign, pair]] = Object.entries(guard) as [[string, [string | number, string | number]]];
  const [left, right] = pair.map(value) as [number, number];
  return { '>=': left >= right, '>': left > right, '<=': left <= right, '<': left < right, '==': left === right }[sign]!;
};

const anyName = fc.constantFrom<string | number>(...RATINGS, 'meetings', 0, 1, 2, 3, 4);
const anyComparison = fc
  .tuple(fc.constantFrom('>=', '>', '<=', '<', '=='), fc.tuple(anyName, anyName))
  .map(([sign, pair]) => ({ [sign]: pair }));
const anyGuard = fc.letrec<{ guard: Guard }>((tie) => ({
  guard: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    anyComparison,
    fc.subarray(STATES, { minLength: 1 }).map((states): Guard => ({ in: states })),
    fc.constantFrom(1, 2, 3).map((of): Guard => ({ every: ['meetings', of] })),
    fc.array(tie('guard'), { maxLength: 3 }).map((all): Guard => ({ all })),
    fc.array(tie('guard'), { maxLength: 3 }).map((any): Guard => ({ any })),
    tie('guard').map((not): Guard => ({ not })),
  ),
})).guard;
const anyRating = fc.integer({ min: LOW, max: HIGH });
const moments = (rating: fc.Arbitrary<number | null>) =>
  fc.record({ ratings: fc.tuple(rating, rating), counter: fc.nat(6), state: fc.nat(2) });

describe('a guard in normal form', () => {
  it('says what the guard says as it is written, and its opposite says the opposite', () => {
    fc.assert(
      fc.property(anyGuard, moments(anyRating), (guard, moment) => {
        expect(test(guard)(moment)).toBe(asWritten(guard, moment));
        expect(testOpposite(guard)(moment)).toBe(!asWritten(guard, moment));
      }),
      { numRuns: 2000 },
    );
  }, 30_000);

  it('holds only if it holds whatever the missing ratings are, and so does its opposite', () => {
    fc.assert(
      fc.property(anyGuard, moments(fc.option(anyRating, { freq: 1 })), (guard, moment) => {
        const candidates = moment.ratings.map((rating) => (rating === null ? [0, 1, 2, 3, 4] : [rating]));
        const outcomes = candidates[0]!.flatMap((trust) =>
          candidates[1]!.map((time) => asWritten(guard, { ...moment, ratings: [trust, time] })),
        );
        if (test(guard)(moment)) expect(outcomes).not.toContain(false);
        if (testOpposite(guard)(moment)) expect(outcomes).not.toContain(true);
      }),
      { numRuns: 2000 },
    );
  }, 30_000);

  it('keeps "not all" apart from "none"', () => {
    const guard: Guard = { not: { all: [{ '>=': ['trust', 3] }, { '>=': ['time', 3] }] } };
    expect(test(guard)({ ratings: [4, 0], counter: 0, state: 0 })).toBe(true);
    expect(test(guard)({ ratings: [4, 4], counter: 0, state: 0 })).toBe(false);
    expect(test(guard)({ ratings: [null, 0], counter: 0, state: 0 })).toBe(true);
    expect(test(guard)({ ratings: [null, 4], counter: 0, state: 0 })).toBe(false);
    expect(testOpposite(guard)({ ratings: [null, 4], counter: 0, state: 0 })).toBe(false);
  });
});
