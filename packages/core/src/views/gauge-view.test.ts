import { describe, expect, it } from 'vitest';
import { checkReading, type Reading, type ReadingFields } from '../indicators/index.js';
import { en } from '../wording/en.js';
import { gaugeFigures, gaugeRowCount, gaugeRows, gaugeSetting } from './index.js';

const reading = (fields: ReadingFields): Reading => {
  const result = checkReading({ label: 'Trust', ...fields });
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
};
const full = reading({
  area: 'Camden',
  period: '2025',
  value: 62,
  interval: { lower: 58, upper: 66, level: 95 },
  target: 80,
  comparators: [
    { label: 'England', value: 61.2, interval: { lower: 61, upper: 61.4, level: 99 } },
    { label: 'Luton', value: null, missing: 'suppressed' },
  ],
  bands: [
    { label: 'low', from: 0, to: 40 },
    { label: 'high', from: 40, to: 100 },
  ],
  series: [
    { period: '2023', value: 50 },
    { period: '2024', value: 58 },
  ],
  polarity: 'higher',
  assumption: 'Target set by the modeller',
  source: { label: 'Survey', licence: 'OGL v3.0' },
});

describe('the view of a gauge', () => {
  it('shares one setting among gauges that differ in their value, and only among them', () => {
    const settingOf = (fields: ReadingFields, shape: 'dial' | 'bullet' = 'dial', words = en) =>
      gaugeSetting(reading({ comparators: [{ label: 'England', value: 60 }], ...fields }), words, { shape, locale: 'en-GB' });
    const one = settingOf({ value: 62, area: 'Camden', interval: { lower: 60, upper: 64, level: 95 } });
    expect(settingOf({ value: 48, area: 'Luton', interval: { lower: 47, upper: 50, level: 95 } })).toBe(one);
    for (const fields of [
      { value: 62.5 },
      { label: 'Hope' },
      { unit: '%' },
      { max: 90 },
      { target: 80 },
      { comparators: [{ label: 'England', value: 61 }] },
      { comparators: [{ label: 'Wales', value: 60 }] },
      { bands: [{ label: 'all', from: 0, to: 100 }] },
      { series: [{ period: '2024', value: 50 }] },
    ])
      expect(settingOf({ value: 62, area: 'Camden', interval: { lower: 60, upper: 64, level: 95 }, ...fields })).not.toBe(one);
    expect(settingOf({ value: 62, area: 'Camden', interval: { lower: 60, upper: 64, level: 95 } }, 'bullet')).not.toBe(one);
    const ownWords = { ...en, target: 'Goal' };
    expect(settingOf({ value: 62, target: 80 }, 'dial', ownWords).key).toContain('Goal');
    expect(settingOf({ value: 62, target: 80 }).key).toContain('Target');
  });

  it('has a meter only where there is a value, held to the scale, with the value in its name', () => {
    const view = (fields: ReadingFields) => {
      const setting = gaugeSetting(reading(fields), en, { shape: 'dial', locale: 'en-GB' });
      return gaugeFigures(reading(fields), en, 'en-GB', setting);
    };
    expect(view({ value: 112 }).meter).toEqual({ name: 'Trust: 112 out of 100', text: '112 out of 100', min: 0, max: 100, now: 100 });
    expect(view({ value: null }).meter).toBeUndefined();
    expect(view({ value: null }).figure).toBe('No data');
  });

  it('fills the track in proportion, held to the scale', () => {
    const filled = (fields: ReadingFields) =>
      gaugeFigures(reading(fields), en, 'en-GB', gaugeSetting(reading(fields), en, { shape: 'dial', locale: 'en-GB' })).filled;
    expect(filled({ value: 25 })).toBe(25);
    expect(filled({ value: 75, min: 50 })).toBe(50);
    expect(filled({ value: 112 })).toBe(100);
    expect(filled({ value: -5 })).toBe(0);
    expect(filled({ value: 0 })).toBe(0);
    expect(filled({ value: null })).toBe(0);
  });

  it('draws signs, and leaves a unit that is a word to the sentence: there is no room for one', () => {
    const drawn = (unit: string) => {
      const fields = { unit, value: 12359, max: 20000 };
      const setting = gaugeSetting(reading(fields), en, { shape: 'bullet', locale: 'en-GB' });
      return [setting.low, gaugeFigures(reading(fields), en, 'en-GB', setting).figure, setting.high];
    };
    expect(drawn('students')).toEqual(['0', '12,359', '20,000']);
    expect(drawn('pp')).toEqual(['0', '12,359', '20,000']);
    expect(drawn('%')).toEqual(['0%', '12,359%', '20,000%']);
    expect(drawn('£m')).toEqual(['£0m', '£12,359m', '£20,000m']);
  });

  it('keeps room above the scale only for marks that stand there', () => {
    const top = (fields: ReadingFields) => gaugeSetting(reading({ value: 1, ...fields }), en, { shape: 'dial', locale: 'en-GB' }).top;
    const none = top({});
    expect(top({ comparators: [{ label: 'England', value: 98 }] })).toBe(none);
    expect(top({ comparators: [{ label: 'England', value: 50 }] })).toBeLessThan(none);
    expect(top({ target: 50 })).toBe(top({ comparators: [{ label: 'England', value: 50 }] }));
  });

  it('keys every mark that is drawn', () => {
    expect(gaugeSetting(full, en, { shape: 'dial', locale: 'en-GB' }).key.split(/\u2003 /)).toEqual([
      '●\u00a0England\u00a061.2',
      '▼\u00a0Target\u00a080',
      '┈\u00a0low',
      '╍\u00a0high',
    ]);
  });

  it('makes a row of every fact', () => {
    expect(gaugeRows(full, en, 'en-GB')).toEqual([
      ['Area', 'Camden'],
      ['Period', '2025'],
      ['Value', '62.0'],
      ['95% confidence interval', '58 to 66'],
      ['England', '61.2'],
      ['England, 99% confidence interval', '61 to 61.4'],
      ['Luton', 'No data: the publisher has suppressed it'],
      ['Target', '80'],
      ['2024', '58.0'],
      ['2023', '50.0'],
      ['Scale', '0 to 100'],
      ['Band: low', '0 to 40'],
      ['Band: high', '40 to 100'],
      ['Better when', 'higher'],
      ['Assumption', 'Target set by the modeller'],
      ['Source', 'Survey'],
      ['Licence', 'OGL v3.0'],
    ]);
  });

  it('counts rows without making them', () => {
    for (const each of [full, reading({ value: 0 }), reading({ value: 1, area: 'A', target: 0 })])
      expect(gaugeRowCount(each)).toBe(gaugeRows(each, en, 'en-GB').length);
  });
});
