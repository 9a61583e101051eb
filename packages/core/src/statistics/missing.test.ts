import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFigure } from './missing.js';

describe('parseFigure', () => {
  it.each<[string, number]>([
    ['0', 0],
    ['92', 92],
    ['-0.5', -0.5],
    ['-0', 0],
    ['0.00', 0],
    ['1,647,324', 1647324],
    ['-1,234.5', -1234.5],
    ['£1,647,324', 1647324],
    ['-£5', -5],
    ['£-5', -5],
    ['92.1%', 92.1],
    ['92.1 %', 92.1],
    ['+0.4', 0.4],
    ['−0.4', -0.4],
    ['.5', 0.5],
    ['5.', 5],
    [' 12 ', 12],
    ['12\u00a0', 12],
    ['7.0000000000000007E-2', 0.07],
    ['4.9000000000000004', 4.9],
    ['5e-324', 5e-324],
    ['1e21', 1e21],
    ['9007199254740993', 9007199254740992],
    ['100.21', 100.21],
    ['007', 7],
  ])('reads %j as %d', (cell, value) => {
    expect(parseFigure(cell)).toEqual({ value });
  });

  it('never gives a negative zero', () => {
    for (const cell of ['-0', '-0.0', '−0', '-0%', '-£0']) expect(Object.is(parseFigure(cell).value, 0)).toBe(true);
  });

  it.each([
    ['suppressed', ['c', 'C', '[c]', '*', 'SUPP', ' c ']],
    ['not-applicable', ['z', '[z]', '.', '[Z]']],
    ['not-available', ['x', '[x]', ':', '-', '–', '..', '…', 'NA', 'n/a', '#N/A', '', ' ', 'null', '[w]']],
    ['low', ['low', '[low]', 'Low', 'k', '~', '[k]']],
    ['unreliable', ['u', '[u]']],
  ])('reads the symbols for %s', (missing, cells) => {
    for (const cell of cells) expect(parseFigure(cell)).toEqual({ value: null, missing });
  });

  it('takes a cell that a ragged row lacks as not available', () => {
    expect(parseFigure(undefined)).toEqual({ value: null, missing: 'not-available' });
  });

  it.each([
    'ABCD',
    '123A',
    'A123123',
    '(*!$&',
    '12 345',
    '1,23',
    '1,2345',
    '12,34,567',
    '0x1F',
    'Infinity',
    'NaN',
    '1e',
    '--1',
    '-£-1',
    '£',
    '%',
    '5%%',
    '12.3 [p]',
    '[',
    '[]',
    '16-17',
    '1.2.3',
  ])('does not make a number of %j', (cell) => {
    expect(parseFigure(cell)).toEqual({ value: null, missing: 'not-available', problem: 'unreadable' });
  });

  it('says of a number that is too large that it is', () => {
    expect(parseFigure('1e999')).toEqual({ value: null, missing: 'not-available', problem: 'out-of-range' });
    expect(parseFigure('9'.repeat(400))).toMatchObject({ problem: 'out-of-range' });
  });

  it('gives a finite number or a reason for every text, and never 0 for what is not one', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-+£%eE [cxz]low~:')), maxLength: 12 }), (cell) => {
        const { value, missing } = parseFigure(cell);
        if (value === null) expect(missing).toBeDefined();
        else {
          expect(Number.isFinite(value)).toBe(true);
          expect(missing).toBeUndefined();
          expect(cell).toMatch(/\d/);
          if (value === 0) expect(cell).toMatch(/^[^1-9]*(?:e|$)|e-/i);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads back every number a computer writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseFigure(String(value)).value).toBe(value + 0);
      }),
    );
  });

  it('is quick on long cells', () => {
    for (const cell of ['1,'.repeat(25_000), '1'.repeat(50_000), `${' '.repeat(50_000)}x`, '-'.repeat(50_000)]) {
      const start = performance.now();
      parseFigure(cell);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});
