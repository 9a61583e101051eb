import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../issues/index.js';
import { type CsvTable, readCsv } from './csv.js';
import { writeCsv } from './write-csv.js';

const good = (input: string): CsvTable & { readonly warnings: Extract<Result<CsvTable>, { ok: true }>['warnings'] } => {
  const result = readCsv(input);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return { ...result.value, warnings: result.warnings };
};

/** The grammar of RFC 4180 read character by character, without any of the repairs: slow and plain. */
const reference = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at <= text.length; at++) {
    const character = text[at];
    if (quoted) {
      if (character === '"' && text[at + 1] === '"') {
        cell += '"';
        at++;
      } else if (character === '"') quoted = false;
      else cell += character ?? '';
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === ',') {
      row.push(cell);
      cell = '';
    } else if (character === '\n' || character === undefined) {
      row.push(cell);
      rows.push(row);
      row = [];
      cell = '';
    } else cell += character;
  }
  return rows;
};

/** Any character at all, halves of pairs among them; the library’s own `binary` unit takes seconds to prepare. */
const character = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', '1', '"', ',', ';', '\t', '\n', '\r', ' ', 'é', '😀', '=', '-'), maxLength: 8 }),
  fc.string({ unit: character, maxLength: 6 }),
);
const tables = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));
const headed = (table: readonly (readonly string[])[]): readonly (readonly string[])[] => [
  table[0]!.map((_, index) => `column ${String(index)}`),
  ...table,
];

describe('properties', () => {
  it('reads back every table it writes, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const read = good(writeCsv(headed(table)));
        expect(
          read.rows.map((row) => row.map((value) => (/^'(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(value) ? value.slice(1) : value))),
        ).toEqual(table.map((row) => row.map((value) => (/^'(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(value) ? value.slice(1) : value))));
        expect(read.warnings).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with a plain reading of the grammar, character by character', () => {
    const quote = (value: string): string => `"${value.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(tables, (table) => {
        const text = headed(table)
          .map((row) => row.map(quote).join(','))
          .join('\n');
        const [header, ...rows] = reference(text);
        expect(good(text)).toMatchObject({ header, rows });
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever text or bytes it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '\t', ' ', '<', '{'), maxLength: 40 }),
          fc.string({ unit: character }),
        ),
        (text) => {
          expect(typeof readCsv(text).ok).toBe('boolean');
        },
      ),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(typeof readCsv(bytes).ok).toBe('boolean');
      }),
      { numRuns: 1_000 },
    );
  });

  it('stays linear on texts made to be slow', () => {
    const texts = [
      '"'.repeat(50_000),
      `a,b\n${'"",'.repeat(900)}`,
      ' '.repeat(50_000),
      `<${' '.repeat(50_000)}`,
      '\r'.repeat(50_000),
      `${'\n'.repeat(50_000)}"`,
      '"a"'.repeat(3_000),
    ];
    for (const text of texts) {
      // The best of three, and a limit that only work of a higher order reaches: a busy machine is no fault of the reader’s.
      const times = [1, 2, 3].map(() => {
        const start = performance.now();
        readCsv(text);
        return performance.now() - start;
      });
      expect(Math.min(...times)).toBeLessThan(500);
    }
  });
});
