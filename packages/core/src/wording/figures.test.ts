import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundTo } from '../indicators/index.js';
import { formatFigure, formatNumber } from './index.js';

describe('figures', () => {
  it.each([
    [1e21, 0, '1,000,000,000,000,000,000,000'],
    [-0, 0, '0'],
    [4.9000000000000004, 1, '4.9'],
    [5e-324, 2, '0.00'],
    [-0.001, 2, '0.00'],
    [2.345, 2, '2.35'],
  ])('writes %d with %d places as %s, without an exponent or a negative nought', (value, decimals, text) => {
    expect(formatNumber(value, 'en-GB', decimals)).toBe(text);
  });

  it('writes short numbers by itself as the locale would write them', () => {
    const locales = ['en-GB', 'en', 'cy', 'cy-GB', 'en-IN', 'de', 'ar'];
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.oneof(
          fc.double({ min: -1001, max: 1001, noNaN: true }),
          fc.integer({ min: -1_000_100, max: 1_000_100 }).map((n) => n / 1000),
        ),
        fc.integer({ min: 0, max: 10 }),
        (locale, value, decimals) => {
          const format = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
          expect(formatNumber(value, locale, decimals)).toBe(format.format(roundTo(value, decimals)));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('puts units where they belong', () => {
    expect(formatFigure(94.7, '%', 'en-GB', 1, 'percentage points')).toBe('94.7%');
    expect(formatFigure(0.3, 'pp', 'en-GB', 1, 'percentage points')).toBe('0.3 percentage points');
    expect(formatFigure(1234, '£', 'en-GB', 0, '')).toBe('£1,234');
    expect(formatFigure(12, 'students', 'en-GB', 0, '')).toBe('12 students');
    expect(formatFigure(12, '', 'en-GB', 0, '')).toBe('12');
  });
});
