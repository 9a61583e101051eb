import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locateJsonFault } from './json-fault.js';

const fault = (text: string) => {
  const found = locateJsonFault(text);
  return found === undefined ? undefined : `${found.line}:${found.column} ${found.reason}`;
};

describe('the place and the reason of the first fault', () => {
  test.each([
    ['{"a": 1,}', '1:9 There is a comma with nothing after it.'],
    ['[1, 2,]', '1:7 There is a comma with nothing after it, or a bracket that does not match.'],
    ['{"a": 1', '1:8 The data ends in the middle: something was opened and not closed.'],
    ['{\n  "a": [1, 2\n', '3:1 The data ends in the middle: something was opened and not closed.'],
    ['{"a": "x', '1:7 A text that starts here is never closed.'],
    ['{"a": "x\n"}', '1:9 A text is not closed before the end of the line.'],
    ['{"a": "x\ty"}', '1:9 A text holds a tab or another control character. Write it as an escape, for example \\t.'],
    ['{\n  // note\n  "a": 1\n}', '2:3 JSON has no comments.'],
    ['[1 /* one */]', '1:4 JSON has no comments.'],
    ["{'a': 1}", '1:2 Texts stand in double quotation marks, not single ones.'],
    ["['a']", '1:2 Texts stand in double quotation marks, not single ones.'],
    ['{“a”: 1}', '1:2 Texts stand in straight quotation marks ("), not curly ones.'],
    ['{a: 1}', '1:2 The name of a property stands in double quotation marks.'],
    ['[NaN]', '1:2 “NaN” is not a JSON value; a text needs quotation marks.'],
    ['[-Infinity]', '1:2 “-Infinity” is not a number as JSON writes it.'],
    ['[01]', '1:2 “01” is not a number as JSON writes it.'],
    ['[+1]', '1:2 “+1” is not a number as JSON writes it.'],
    ['[.5]', '1:2 “.5” is not a number as JSON writes it.'],
    ['[1.]', '1:2 “1.” is not a number as JSON writes it.'],
    ['[1,000]', '1:4 “000” is not a number as JSON writes it.'],
    ['{"a" 1}', '1:6 A colon is missing between a name and its value.'],
    ['{"a": 1 "b": 2}', '1:9 A comma or } is missing before this.'],
    ['[1 2]', '1:4 A comma or ] is missing before this.'],
    ['[1}', '1:3 A comma or ] is missing before this.'],
    ['{"a":}', '1:6 There is a comma with nothing after it, or a bracket that does not match.'],
    ['{,}', '1:2 A value is missing before this comma.'],
    ['{"a": 1} x', '1:10 There is something after the end of the data.'],
    ['["\\x"]', '1:3 A backslash stands before a character that needs none. Write \\\\ for a backslash.'],
    ['["\\u12G4"]', '1:3 After \\u come four digits, 0 to F.'],
    ['{\r\n"a": ?}', '2:6 “?” cannot stand here.'],
    ['\ufeff[?]', '1:2 “?” cannot stand here.'],
    ['', '1:1 The data ends in the middle: something was opened and not closed.'],
  ])('%j', (text, expected) => {
    expect(() => JSON.parse(text.replace(/^\ufeff/, ''))).toThrow();
    expect(fault(text)).toBe(expected);
  });

  test('finds a fault exactly where JSON.parse finds one', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-0.5e3',
      '01',
      'true',
      'nul',
      ' ',
      '\n',
      '\\',
      '\\u0041',
      'é',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect(locateJsonFault(text) === undefined).toBe(valid);
      }),
      { numRuns: 20_000 },
    );
  });

  test('accepts what JSON.stringify writes, at any depth, without running out of stack', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(locateJsonFault(text)).toBeUndefined();
      }),
    );
    expect(locateJsonFault('['.repeat(1_000_000) + ']'.repeat(1_000_000))).toBeUndefined();
    expect(fault('['.repeat(1_000_000))).toMatch(/^1:1000001 /);
  });
});
