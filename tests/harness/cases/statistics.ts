// D4, D5, D26: what a CSV file can be wrong with. The reader has its own tests; here is what a page makes of it.
import { csv, type HostileCase, notes, refuses, shows, src } from '../case.js';
import { GOOD_CSV } from '../good.mjs';

const SAYS = /Staying on, Borsetshire, 2024: 91\.5%/;
const CSV = { 'content-type': 'text/csv' };
const asked = { indicator: 'staying_on_percent', area: 'Borsetshire' };
const [header = '', ...lines] = GOOD_CSV.trimEnd().split('\n');
const withHeader = (head: string): string => [head, ...lines].join('\n');
const withLine = (line: string): string => `${GOOD_CSV}${line}\n`;

/** D rows of a file of statistics. */
export const statisticsCases: readonly HostileCase[] = [
  shows('D26', 'lines that end as on Windows', csv(GOOD_CSV.replaceAll('\n', '\r\n')), SAYS),
  shows('D26', 'lines that end as on old Macs', csv(GOOD_CSV.replaceAll('\n', '\r')), SAYS),
  shows('D26', 'blank lines at the end', csv(`${GOOD_CSV}\n\n\n`), SAYS),
  shows('D26', 'quotation marks and line breaks in a cell', csv(GOOD_CSV.replaceAll('The Fens', '"The ""Fens""\nof the east"')), SAYS),
  shows('D4', 'a byte order mark', src('/enc?as=utf-8-mark&file=good.csv', asked), SAYS),
  shows('D4', 'UTF-16 with a mark', src('/enc?as=utf-16le-mark&file=good.csv', asked), SAYS),
  refuses('D4', 'UTF-16 without a mark', src('/enc?as=utf-16le&file=good.csv', asked), 'encoding'),
  notes(
    'D5',
    'Windows-1252, as Excel saves it',
    csv(Buffer.from(GOOD_CSV.replaceAll('The Fens', 'The Féns'), 'latin1')),
    'encoding',
    /Windows-1252/,
  ),
  notes('D26', 'semicolons between cells', csv(GOOD_CSV.replaceAll(',', ';')), 'parse', /semicolon/i),
  notes('D26', 'tabs between cells', csv(GOOD_CSV.replaceAll(',', '\t')), 'parse', /tab/i),
  notes('D26', 'a line with too few cells', csv(withLine('2022,Calendar year')), 'parse', /line/i),
  refuses('D26', 'a quotation mark that is never closed', csv(GOOD_CSV.replace('Borsetshire', '"Borsetshire')), 'parse', /line \d/i),
  refuses('D26', 'two columns of the same name', csv(withHeader(`${header.replace('students', 'staying_on_percent')}`)), 'duplicate-id'),
  shows('D26', 'a column called __proto__', csv(withHeader(header.replace('students', '__proto__'))), SAYS),
  refuses('D1', 'an empty file', csv(''), 'parse', /empty/i),
  refuses('D1', 'a header and nothing else', csv(`${header}\n`), 'schema', /no rows/),
  refuses('D12', 'a file of another kind', csv('name,age\nAnn,5\n'), 'schema'),
  refuses('D9', 'a million columns', csv(`${'a,'.repeat(1_000_000)}\n`), 'too-many'),
  refuses('N6', 'JSON under the name of CSV', csv('{"label": "Trust", "value": 62}'), 'schema'),
  refuses('D12', 'an indicator that is not there', csv(GOOD_CSV, { indicator: 'leaving' }), 'dangling', /“staying_on_percent”/),
  refuses('D12', 'an area that is not there', csv(GOOD_CSV, { area: 'Ambridge' }), 'dangling', /Borsetshire/),
  refuses('D12', 'a period that is not there', csv(GOOD_CSV, { period: '1999' }), 'dangling', /2024/),
  refuses('D12', 'no indicator asked for', src('/file/good.csv?2', { area: 'Borsetshire', indicator: '' }), 'schema', /indicator/),
  refuses('D12', 'no area asked for', src('/file/good.csv?3', { indicator: 'staying_on_percent', area: '' }), 'schema', /area/),
  shows('D21', 'a figure that is suppressed', csv(GOOD_CSV, { area: 'Barset' }), /no figure, because the publisher has suppressed it/),
  shows('D26', 'a formula for a name', csv(GOOD_CSV.replaceAll('The Fens', '"=cmd|\'/c calc\'!A1"')), /=cmd/),
  shows('S1', 'markup for a name', csv(GOOD_CSV.replaceAll('The Fens', '<img src=x onerror=window.pwned=1>')), /<img src=x/),
  shows('D13', 'an area asked for in other capitals', csv(GOOD_CSV, { area: 'BORSETSHIRE' }), SAYS),
  shows('D13', 'an area asked for by its code', csv(GOOD_CSV, { area: 'E10000991' }), SAYS),
  ...(['type', 'mime'] as const).map((by) =>
    shows(
      'N8',
      `a file known as CSV by its ${by} alone`,
      by === 'type' ? src('/mime?as=none&file=good.csv', { ...asked, type: 'csv' }) : csv(GOOD_CSV, CSV),
      SAYS,
    ),
  ),
];
