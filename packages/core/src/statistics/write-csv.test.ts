import { describe, expect, it } from 'vitest';
import { writeCsv } from './write-csv.js';

const cell = (value: string | number | null): string => writeCsv([[value, 'x']]).slice(0, -4);

describe('writeCsv', () => {
  it('writes CRLF after every row, and leaves the byte order mark to whoever makes a file of it', () => {
    expect(
      writeCsv([
        ['Area', 'Value'],
        ['Camden', 94.7],
      ]),
    ).toBe('Area,Value\r\nCamden,94.7\r\n');
    expect(writeCsv([])).toBe('');
  });

  it('quotes where it must', () => {
    expect(cell('Bristol, City of')).toBe('"Bristol, City of"');
    expect(cell('say "no"')).toBe('"say ""no"""');
    expect(cell('one\ntwo')).toBe('"one\ntwo"');
    expect(cell('a;b')).toBe('"a;b"');
    expect(cell(' padded ')).toBe('" padded "');
    expect(cell('King’s Lynn & West Norfolk')).toBe('King’s Lynn & West Norfolk');
  });

  it.each([
    '=1+1',
    "=cmd|'/c calc'!A1",
    '+1+1',
    '-1+cmd',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1+1',
    '－cmd',
    '@',
    '=',
    '+44 20 7946 0000',
    '-5 GCSEs',
  ])('makes text of a formula: %j', (formula) => {
    expect(cell(formula).replace(/^"/, '').startsWith(`'`)).toBe(true);
  });

  it.each(['-0.1', '+0.4', '-1,234.5', '-12%', '-', '1e5', 'a=b', '5-9', '[c]', ''])('leaves alone what is no formula: %j', (text) => {
    expect(cell(text).replaceAll('"', '')).toBe(text);
  });

  it('writes numbers in full, and nothing for what is none', () => {
    expect(cell(-0.1)).toBe('-0.1');
    expect(cell(-0)).toBe('0');
    expect(cell(4.9000000000000004)).toBe('4.9');
    expect(cell(1647324)).toBe('1647324');
    expect(cell(Number.NaN)).toBe('');
    expect(cell(Infinity)).toBe('');
    expect(cell(null)).toBe('');
  });

  it('writes a row of one empty cell so that it is not a blank line', () => {
    expect(writeCsv([['a'], [''], [null]])).toBe('a\r\n""\r\n""\r\n');
  });
});
