// Five megabytes of published statistics, from text to rows of cells: ours, other readers in their fastest mode, and the least that can be
// done, which is to split at line ends and commas and to get every quotation mark wrong. Each in a fresh thread.
import { readCsv, statisticsFromCsv } from '@folkmoot/core/statistics';
import { csvParseRows } from 'd3-dsv';
import Papa from 'papaparse';
import { timeInFreshThread } from './fresh-thread.mjs';
import { generateCsv } from './generate-csv.mjs';
import { measure } from './rounds.mjs';

const expectRows = (rows) => {
  if (rows.length < 20_000) throw new Error(`Only ${rows.length} rows were read.`);
};

const valueOf = (result) => {
  if (!result.ok) throw new Error(`The file is refused: ${result.issues[0].message}`);
  return result.value;
};

/** The readers, by the names they are called by in a thread. */
export const split = (text) => expectRows(text.split('\n').map((line) => line.split(',')));
export const ours = (text) => expectRows(valueOf(readCsv(text)).rows);
export const oursToStatistics = (text) => void valueOf(statisticsFromCsv(text));
export const d3 = (text) => expectRows(csvParseRows(text));
export const papaParse = (text) => expectRows(Papa.parse(text).data);

const OTHERS = { split: 'split at line ends and commas', d3: 'd3-dsv', papaParse: 'Papa Parse' };

export const measureCsv = async ({ count }, say) => {
  const text = generateCsv();
  const time = (name) => () => timeInFreshThread(import.meta.url, name, text);
  const names = ['ours', 'oursToStatistics', ...Object.keys(OTHERS)];
  const entrants = { ...Object.fromEntries(names.map((name) => [name, time(name)])), 'split again': time('split') };
  const name = `a CSV of ${(text.length / 1e6).toFixed(1)} MB`;
  const rounds = await measure({ name, entrants, same: ['split', 'split again'], count }, say);
  if (!rounds) return undefined;
  const rows = Object.entries(OTHERS).map(([other, words]) => {
    const ratio = rounds.ratio('ours', other, 'first');
    return {
      what: `${name}: to rows of cells`,
      ours: rounds.median('ours', 'first'),
      other: `${words} ${rounds.median(other, 'first').toFixed(1)} ms`,
      ratio: other === 'split' ? { times: ratio } : { faster: 1 / ratio },
    };
  });
  rows.push({ what: `${name}: to places, periods and figures`, ours: rounds.median('oursToStatistics', 'first') });
  return { rows };
};
