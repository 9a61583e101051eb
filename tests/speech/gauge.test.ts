// A22: a gauge as a real screen reader speaks it: Orca, in front of Chromium, from the top of the page to the table.
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { site } from '../support/site.js';
import { describeWhere } from '../support/where.js';
import { listenTo, type Listener, PROGRAMS } from './screen-reader.js';

const GAUGE =
  '<folkmoot-gauge label="Staying on" area="Borsetshire" period="2025" value="94.7" unit="%" target="96" comparators="England: 92" source="County returns" source-href="https://example.org/"></folkmoot-gauge>';
const FAILED = '<folkmoot-gauge label="Leaving" src="/status/404"></folkmoot-gauge>';

describeWhere(PROGRAMS, 'a gauge, spoken by Orca', () => {
  let reader: Listener;
  let read: string[];
  let opened: string[];

  beforeAll(async () => {
    const address = (await site()).page({ body: GAUGE + FAILED, modules: ['/elements/folkmoot.js'] });
    reader = await listenTo(address, 'Host page');
    read = await reader.press('ctrl+Home', ...Array.from({ length: 14 }, () => 'Down'));
    // To the first control of the gauge, open it, and read on.
    await reader.press('ctrl+Home', 'Tab', 'Tab', 'Return');
    opened = await reader.press(...Array.from({ length: 22 }, () => 'Down'));
  }, 200_000);
  afterAll(() => {
    // To be read by a person: what was said, utterance by utterance.
    if (opened) writeFileSync(new URL('../../.results/speech.txt', import.meta.url), [...read, '', ...opened, ''].join('\n'));
    reader?.stop();
  });

  it('says the sentence with its number', () => {
    expect(read.join('\n')).toContain('Staying on, Borsetshire, 2025: 94.7%. Higher than England (92.0%). Below the target of 96%.');
  });

  it('says the meter by a name that holds its value', () => {
    expect(read.join('\n')).toMatch(/Staying on: 94\.7%.*level bar/s);
  });

  it('says what to open, and where the figures are from', () => {
    expect(read.join('\n')).toMatch(/Data table \(\d+ rows\) and downloads/);
    expect(read.join('\n')).toContain('Source: County returns, 2025');
  });

  it('says what failed and how to try again', () => {
    expect(read.join('\n')).toMatch(/There is no data at that address\.[\s\S]*Try again/);
  });

  it('says the table, row by row, and the downloads', () => {
    const said = opened.join('\n');
    for (const words of ['Area', 'Borsetshire', 'England', '92.0%', 'Target', '96%', 'Download data (CSV)', 'Download picture (SVG)'])
      expect(said).toContain(words);
  });

  it('says nothing a program says when it has nothing to say, and no status bar', () => {
    const all = reader.spoken().join('\n');
    expect(all).not.toMatch(/statusbar|status bar|NaN|undefined|\bnull\b|\[object|folkmoot/i);
  });

  it('is not silent on its way through the gauge', () => {
    expect([...read, ...opened].filter((words) => /^blank\b/i.test(words))).toEqual([]);
  });
});
