import { describe, expect, it } from 'vitest';
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

  it('puts units where they belong', () => {
    expect(formatFigure(94.7, '%', 'en-GB', 1, 'percentage points')).toBe('94.7%');
    expect(formatFigure(0.3, 'pp', 'en-GB', 1, 'percentage points')).toBe('0.3 percentage points');
    expect(formatFigure(1234, '£', 'en-GB', 0, '')).toBe('£1,234');
    expect(formatFigure(12, 'students', 'en-GB', 0, '')).toBe('12 students');
    expect(formatFigure(12, '', 'en-GB', 0, '')).toBe('12');
  });
});
