import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf, linesOf } from '../../../../tests/support/borsetshire.js';
import { readingFromStatistics } from './reading-from-statistics.js';
import { statisticsFromCsv } from './statistics-from-csv.js';
import { writeCsv } from './write-csv.js';

/** Any character at all, halves of pairs among them; the library’s own `binary` unit takes seconds to prepare. */
const character = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

describe('a hostile file', () => {
  it('never throws on tables made of scraps of the layout', () => {
    const scrap = fc.constantFrom(
      '',
      '2024',
      '201718',
      'National',
      'Local authority',
      'England',
      'E1',
      'Total',
      'c',
      '5',
      '-1.5',
      'x',
      '"',
      'Camden',
      '\u0000',
    );
    const heading = fc.constantFrom(
      'time_period',
      'time_identifier',
      'geographic_level',
      'la_name',
      'new_la_code',
      'old_la_code',
      'country_name',
      'region_code',
      'n',
      'sex',
      '__proto__',
      '',
    );
    const scraps = fc.tuple(
      fc.uniqueArray(heading, { minLength: 4, maxLength: 12 }),
      fc.array(fc.array(scrap, { maxLength: 13 }), { maxLength: 8 }),
    );
    fc.assert(
      fc.property(scraps, scrap, scrap, heading, (lines, area, period, column) => {
        const result = statisticsFromCsv(writeCsv([lines[0], ...lines[1]]));
        if (!result.ok) return;
        for (const indicator of ['n', 'sex']) {
          const reading = readingFromStatistics(result.value, {
            indicator,
            area,
            ...(period && { period }),
            comparators: ['region', 'nation', area],
            filters: { [column]: period },
          });
          if (reading.ok) expect(reading.value.min).toBeLessThan(reading.value.max);
          readingFromStatistics(result.value, { indicator, area });
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never throws on a row of any text under the right headings', () => {
    const cells = fc.array(fc.string({ unit: character, maxLength: 4 }), { minLength: 13, maxLength: 13 });
    fc.assert(
      fc.property(cells, (row) => {
        const result = statisticsFromCsv(fileOf(...linesOf('202324', 0), writeCsv([row])));
        if (result.ok) readingFromStatistics(result.value, { indicator: 'students', area: row[0] ?? '' });
        expect(typeof result.ok).toBe('boolean');
      }),
      { numRuns: 100 },
    );
  });
});
