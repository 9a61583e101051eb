import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankByPolarity } from './ranking.js';

describe('rankByPolarity', () => {
  it('puts the best first, by the polarity of the indicator', () => {
    expect(rankByPolarity([92, 95.4, 89], 'higher')).toEqual([2, 1, 3]);
    expect(rankByPolarity([92, 95.4, 89], 'lower')).toEqual([2, 3, 1]);
  });

  it('lets equal figures share a place and skips the next', () => {
    expect(rankByPolarity([5, 7, 7, 1], 'higher')).toEqual([3, 1, 1, 4]);
    expect(rankByPolarity([0, -0], 'lower')).toEqual([1, 1]);
  });

  it('does not rank what is missing, nor anything without a polarity', () => {
    expect(rankByPolarity([3, null, 1], 'lower')).toEqual([2, null, 1]);
    expect(rankByPolarity([3, null, 1], 'none')).toEqual([null, null, null]);
    expect(rankByPolarity([], 'higher')).toEqual([]);
  });

  it('gives as place one more than the number of better figures', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: -5, max: 5 }))),
        fc.constantFrom('higher' as const, 'lower' as const),
        (figures, polarity) => {
          const better = (a: number, b: number): boolean => (polarity === 'higher' ? a > b : a < b);
          const expected = figures.map((figure) =>
            figure === null ? null : 1 + figures.filter((other) => other !== null && better(other, figure)).length,
          );
          expect(rankByPolarity(figures, polarity)).toEqual(expected);
        },
      ),
    );
  });
});
