import { describe, expect, it } from 'vitest';
import type { Issue, Result } from '../issues/index.js';
import { type CsvOptions, type CsvTable, readCsv } from './csv.js';

const good = (
  input: string | Uint8Array,
  options?: CsvOptions,
): { header: readonly string[]; rows: readonly (readonly string[])[]; warnings: readonly Issue[] } => {
  const result = readCsv(input, options);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return { header: result.value.header, rows: result.value.rows, warnings: result.warnings };
};
const bad = (input: string | Uint8Array, options?: CsvOptions): Issue => {
  const result = readCsv(input, options);
  if (result.ok) throw new Error(`Read as ${JSON.stringify(result.value)}`);
  return result.issues[0]!;
};
const messages = (result: Result<CsvTable>): readonly string[] =>
  (result.ok ? result.warnings : result.issues).map(({ message }) => message);

describe('what RFC 4180 and the usual test suites for CSV ask', () => {
  it.each<[string, string, string[][]]>([
    ['plain cells', 'a,b\n1,2\n', [['1', '2']]],
    ['no line end after the last row', 'a,b\n1,2', [['1', '2']]],
    ['CRLF', 'a,b\r\n1,2\r\n', [['1', '2']]],
    [
      'CR alone, as old Macs wrote it',
      'a,b\r1,2\r3,4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'three line ends in one file',
      'a,b\r\n1,2\r3,4\n5,6',
      [
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    ['a comma in quotes', 'a,b\n"1,5",2', [['1,5', '2']]],
    ['a quotation mark in quotes', 'a,b\n"say ""no""",2', [['say "no"', '2']]],
    ['a cell of quotation marks only', 'a,b\n"""",""""""', [['"', '""']]],
    ['a line feed in quotes', 'a,b\n"one\ntwo",2', [['one\ntwo', '2']]],
    ['a CRLF in quotes, kept as it is', 'a,b\r\n"one\r\ntwo",2', [['one\r\ntwo', '2']]],
    ['JSON in quotes', 'a,b\n"{""type"": ""Point"", ""at"": [1, 2]}",2', [['{"type": "Point", "at": [1, 2]}', '2']]],
    ['empty cells', 'a,b\n,\n', [['', '']]],
    ['empty cells in quotes', 'a,b\n"",""', [['', '']]],
    ['an empty cell at the very end of the file', 'a,b\n1,', [['1', '']]],
    ['spaces, which belong to the cell', 'a,b\n 1 , 2 ', [[' 1 ', ' 2 ']]],
    ['a quotation mark inside an unquoted cell, which is one', 'a,b\nx"y,5" pipe', [['x"y', '5" pipe']]],
    ['quotation marks after a space, which do not quote', 'a,b\n "x", 2', [[' "x"', ' 2']]],
    [
      'spaces between a closing quotation mark and the separator',
      'a,b\n"x" ,"y"\t\n"z",1',
      [
        ['x', 'y'],
        ['z', '1'],
      ],
    ],
    ['characters of other scripts', 'a,b\nʤ,日本', [['ʤ', '日本']]],
    ['one column', 'a\n1\n2', [['1'], ['2']]],
    ['one column with an empty cell in quotes', 'a\n""\n2', [[''], ['2']]],
    ['blank lines, before, between and after', '\n\r\na,b\n\n1,2\n\n\r\n', [['1', '2']]],
    ['a heading and no rows', 'a,b\n', []],
    ['names of the language itself', '__proto__,constructor,toString\n1,2,3', [['1', '2', '3']]],
  ])('%s', (_, input, rows) => {
    const read = good(input);
    expect(read.rows).toEqual(rows);
    expect(read.warnings).toEqual([]);
  });

  it('keeps headings in order, without spaces around them, whatever they are called', () => {
    const { header } = good('\ufeff__proto__, time_period ,constructor,"la,name"\n1,2,3,4');
    expect(header).toEqual(['__proto__', 'time_period', 'constructor', 'la,name']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('reads the bytes of a file too, with the warnings of decoding', () => {
    const { rows, warnings } = good(new Uint8Array([0x61, 0x2c, 0x62, 0x0a, 0xe9, 0x2c, 0x31]));
    expect(rows).toEqual([['é', '1']]);
    expect(warnings.map(({ code }) => code)).toEqual(['encoding']);
  });
});

describe('separators', () => {
  it.each([
    ['semicolons', 'a;b;c\n1;2,5;3'],
    ['tabs', 'a\tb\tc\n1\t2,5\t3'],
  ])('are detected: %s, with a warning', (name, input) => {
    const { rows, warnings } = good(input);
    expect(rows).toEqual([['1', '2,5', '3']]);
    expect(warnings).toEqual([
      expect.objectContaining({ severity: 'warning', message: `The cells are separated by ${name}, not commas.` }),
    ]);
  });

  it('are counted in the header line only, and outside its quotation marks', () => {
    expect(good('"a;b;c",d\n1;2;3;4,5').header).toEqual(['a;b;c', 'd']);
    expect(good('\n\na;b\n1,1,1,1;2').header).toEqual(['a', 'b']);
  });
});

describe('repairs are named, with the first line and how many', () => {
  it('tells rows that are too short or too long', () => {
    const read = good('a,b,c\n1,2,3\n1,2\n"x\ny",2,3\n1,2,3,4\n');
    expect(read.rows).toEqual([
      ['1', '2', '3'],
      ['1', '2'],
      ['x\ny', '2', '3'],
      ['1', '2', '3', '4'],
    ]);
    expect(read.warnings).toHaveLength(1);
    expect(read.warnings[0]!.message).toMatch(/^Line 3: there are not 3 cells\. .* There is 1 more like it\.$/);
  });

  it('does not mind empty cells beyond the header, which spreadsheets leave', () => {
    expect(good('a,b\n1,2,,\n3,4,,').warnings).toEqual([]);
  });

  it('counts lines through every kind of line end and through quoted ones', () => {
    expect(good('a,b\r\n"1\n1",2\r3,4\n5').warnings[0]!.message).toMatch(/^Line 5:/);
  });

  it('keeps text after a closing quotation mark where Excel keeps it', () => {
    const read = good('a,b\n"x"y,2\n3,4');
    expect(read.rows).toEqual([
      ['xy', '2'],
      ['3', '4'],
    ]);
    expect(read.warnings[0]!.message).toMatch(/^Line 2: there is text after a closing quotation mark\./);
  });

  it('tells columns without a heading once', () => {
    const read = good('a,,\n1,2,3');
    expect(read.header).toEqual(['a', '', '']);
    expect(read.warnings.map(({ message }) => message)).toEqual(['Column 2 has no heading, so it is not read. There is 1 more like it.']);
  });

  it('has at most one warning of each kind, however bad the file', () => {
    const rows = Array.from({ length: 5_000 }, () => '"x"y').join('\n');
    expect(good(`a;;b\n${rows}`).warnings).toHaveLength(4);
  });
});

describe('what would mislead is refused', () => {
  it('an unclosed quotation mark, by the line it opens on', () => {
    expect(bad('a,b\n1,2\n3,"four\n5,6\n')).toEqual({
      code: 'parse',
      path: '',
      severity: 'error',
      message: 'Line 3: a quotation mark is opened here and never closed.',
    });
    expect(bad('a,b\n1,"').code).toBe('parse');
    expect(bad('a,b\n1,"""').code).toBe('parse');
  });

  it('two columns of one name, by the name', () => {
    expect(bad('x,NEET_percent,y,NEET_percent \n1,2,3,4')).toMatchObject({
      code: 'duplicate-id',
      path: '/header/3',
      message: 'Columns 2 and 4 are both called “NEET_percent”. Rename one of them.',
    });
    expect(bad('__proto__,__proto__\n1,2').code).toBe('duplicate-id');
  });

  it.each(['', ' ', '\ufeff', '\n\r\n\n'])('an empty file: %j', (input) => {
    const result = readCsv(input);
    if (input === ' ') expect(result.ok).toBe(true);
    else expect(messages(result)).toEqual(['The file is empty.']);
  });

  it.each(['<!DOCTYPE html><html>', '\n  <html lang="en"><body>Sign in</body></html>', '<?xml version="1.0"?><a/>', '<!-- x --><p>'])(
    'a web page: %s',
    (input) => {
      expect(bad(input)).toMatchObject({ code: 'parse', message: expect.stringMatching(/^This is a web page, not data\./) });
      expect(bad(new TextEncoder().encode(input)).code).toBe('parse');
    },
  );

  it('does not take a small number for a web page', () => {
    expect(good('<5 pupils,a\n1,2').header).toEqual(['<5 pupils', 'a']);
  });

  it('a million columns, at the first one too many', () => {
    expect(bad(`${'x,'.repeat(999_999)}x\n1`).code).toBe('too-many');
    expect(bad(`a,b\n${','.repeat(1_000_000)}`)).toMatchObject({ code: 'too-many', message: 'Line 2: there are more than 1000 columns.' });
    expect(good(Array.from({ length: 1_000 }, (_, index) => `c${String(index)}`).join(',')).header).toHaveLength(1_000);
  });

  it('a million rows, at the first one too many', () => {
    expect(bad(`a\n${'1\n'.repeat(1_000_000)}`)).toMatchObject({ code: 'too-many', message: expect.stringContaining('Line 250002: ') });
    expect(good('a\n1\n2', { maxRows: 2 }).rows).toHaveLength(2);
    expect(bad('a\n1\n2\n3', { maxRows: 2 }).code).toBe('too-many');
  });

  it('a cell longer than a label may be', () => {
    expect(bad(`a,b\n1,${'x'.repeat(10_001)}`).code).toBe('too-large');
    expect(bad(`a,b\n1,"${'x'.repeat(10_001)}"`).code).toBe('too-large');
    expect(good(`a,b\n1,${'x'.repeat(10_000)}`).rows[0]![1]).toHaveLength(10_000);
  });

  it('a file over the byte limit', () => {
    expect(bad('a,b\n1,2', { maxBytes: 5 }).code).toBe('too-large');
  });

  it('never repeats the data unclean in a message', () => {
    const name = `x\u202e${'y'.repeat(200)}\u0007`;
    const { message } = bad(`"${name}","${name}"\n1,2`);
    expect(message).not.toContain('\u0007');
    expect(message.length).toBeLessThan(140);
    expect(message.split('\u202e')).toHaveLength(2);
    expect(message).toContain('\u202c');
  });
});
