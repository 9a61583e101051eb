// A23, the part that needs no page: what is told of a reading, and what comes of a hostile case, with a fault in each.
import type { Reading } from '@folkmoot/core/indicators';
import { describe, expect, it } from 'vitest';
import { data, type HostileCase, notes, refuses, shows } from '../harness/case.js';
import { elementFindings, type SeenElement } from '../harness/expectations.js';
import { parityFaults, type Shown } from './facts.js';

describe('a planted fault is found in what is told:', () => {
  const reading = {
    label: 'Trust',
    area: 'Kent',
    period: '2025',
    value: 62,
    unit: '%',
    min: 0,
    max: 100,
    decimals: 1,
    polarity: 'higher',
    target: 80,
    comparators: [{ label: 'England', value: 60 }],
    bands: [],
    series: [{ period: '2024', value: 61 }],
  } as unknown as Reading;
  const right: Shown = {
    sentence:
      'Trust, Kent, 2025: 62.0%. Higher than England (60.0%). Below the target of 80%. Up 1.0 percentage points since 2024. Higher is better.',
    table: [
      'Area: Kent',
      'Period: 2025',
      'Value: 62.0%',
      'England: 60.0%',
      'Target: 80%',
      '2024: 61.0%',
      'Scale: 0% to 100%',
      'Better when: higher',
    ],
    promised: 8,
    picture: ['62.0%', '0%', '100%'],
    key: '●\u00a0England\u00a060.0%\u2003 ▼\u00a0Target\u00a080%',
    meter: { label: 'Trust: 62.0%', text: '62.0%', now: 62 },
    error: '',
  };
  const wrong: Record<string, Partial<Shown>> = {
    'a fact left out of the table': { table: right.table.slice(1) },
    'a row that is no fact': { table: [...right.table, 'Rank: 3'] },
    'a figure changed in the table': { table: right.table.map((row) => row.replace('60.0%', '61.0%')) },
    'a table that promises more than it has': { promised: 9 },
    'a comparator left out of the sentence': { sentence: right.sentence.replace(' Higher than England (60.0%).', '') },
    'a claim the wrong way round': { sentence: right.sentence.replace('Higher than England', 'Lower than England') },
    'a target on the wrong side': { sentence: right.sentence.replace('Below the target', 'Above the target') },
    'a change the wrong way round': { sentence: right.sentence.replace('Up 1.0', 'Down 1.0') },
    'a number from nowhere': { sentence: `${right.sentence} Ranked 17 of 151.` },
    'a judgement nobody made': { sentence: right.sentence.replace('Higher is better', 'Lower is better') },
    'a picture that says another number': { picture: ['26.0%', '0%', '100%'] },
    'a name in the key and nowhere else': { key: `${right.key}\u2003 ■\u00a0Wales\u00a050.0%` },
    'a meter that stands elsewhere': { meter: { label: 'Trust: 62.0%', text: '62.0%', now: 60 } },
    'no meter': { meter: undefined },
  };
  it('none where all is right', () => {
    expect(parityFaults(reading, right)).toEqual([]);
  });
  it.each(Object.entries(wrong))('%s', (_fault, change) => {
    expect(parityFaults(reading, { ...right, ...change }).length).toBeGreaterThan(0);
  });
});

describe('a planted fault is found in what comes of a hostile case:', () => {
  const quiet: SeenElement = { sentence: '', text: '', message: '', states: [], events: [], faults: [] };
  const told = (type: string, detail: Record<string, unknown>): SeenElement['events'][number] => ({
    type,
    from: 'fresh',
    detail,
    faults: [],
  });
  const error = told('folkmoot-error', { code: 'range', message: 'It makes no sense.', keptLastGood: true });
  const load = told('folkmoot-load', { warnings: [{ code: 'range', message: 'It is odd.' }] });
  const good = 'Trust: 62 out of 100.';

  const refused = {
    fresh: { ...quiet, text: 'It makes no sense.', message: 'It makes no sense.', states: ['error'], events: [error] },
    kept: { ...quiet, sentence: good, text: 'Showing data from 10:00', states: ['error', 'stale'], events: [error] },
  };
  const repaired = {
    fresh: { ...quiet, sentence: good, text: `${good} Data notes (1) It is odd.`, events: [load] },
    kept: { ...quiet, sentence: good },
  };
  const rows: Record<string, [HostileCase, typeof refused | typeof repaired]> = {
    refused: [refuses('D20', 'x', data({}), 'range', /no sense/), refused],
    repaired: [notes('D21', 'x', data({}), 'range', /odd/), repaired],
  };
  it.each(Object.entries(rows))('none where it is %s as it should be', (_name, [row, seen]) => {
    expect(elementFindings(row, good, seen)).toEqual([]);
  });

  const { fresh, kept } = refused;
  it.each([
    ['no error told', { fresh: { ...fresh, events: [] }, kept }],
    ['the error told twice', { fresh: { ...fresh, events: [error, error] }, kept }],
    ['another code', { fresh: { ...fresh, events: [told('folkmoot-error', { code: 'schema', message: 'x' })] }, kept }],
    ['a load told as well', { fresh: { ...fresh, events: [error, load] }, kept }],
    ['nothing said to the reader', { fresh: { ...fresh, text: '', message: '' }, kept }],
    ['drawn all the same', { fresh: { ...fresh, sentence: good }, kept }],
    ['the last good state gone', { fresh, kept: { ...kept, sentence: '' } }],
    ['the last good state not marked', { fresh, kept: { ...kept, states: [], text: '' } }],
    ['a library’s words', { fresh: { ...fresh, faults: ['G6: a reader is told “Unexpected token”'] }, kept }],
  ])('%s', (_fault, seen) => {
    expect(elementFindings(rows.refused![0], good, seen).length).toBeGreaterThan(0);
  });

  it.each([
    ['a repair that is not told', { ...repaired, fresh: { ...repaired.fresh, events: [told('folkmoot-load', { warnings: [] })] } }],
    ['a repair that is not shown', { ...repaired, fresh: { ...repaired.fresh, text: good } }],
    ['nothing drawn', { ...repaired, fresh: { ...repaired.fresh, sentence: '' } }],
  ])('%s', (_fault, seen) => {
    expect(elementFindings(rows.repaired![0], good, seen).length).toBeGreaterThan(0);
  });

  it('a repair where none was needed', () => {
    expect(elementFindings(shows('D27', 'x', data({})), good, repaired).length).toBeGreaterThan(0);
  });
});
