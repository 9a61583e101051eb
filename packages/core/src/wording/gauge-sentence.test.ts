import { describe, expect, it } from 'vitest';
import { checkReading, type Reading, type ReadingFields } from '../indicators/index.js';
import { cy } from './cy.js';
import { en } from './en.js';
import { gaugeSentence } from './gauge-sentence.js';

const reading = (fields: ReadingFields): Reading => {
  const result = checkReading({ label: 'Trust in partners', ...fields });
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
};
const say = (fields: ReadingFields, words = en, locale = 'en-GB'): string => gaugeSentence(reading(fields), words, locale).full;

describe('the sentence of a gauge', () => {
  it('says value, comparators, target, change, band and direction in that order', () => {
    const fields: ReadingFields = {
      area: 'Camden',
      period: '2025',
      value: 94.7,
      unit: '%',
      polarity: 'higher',
      target: 95,
      comparators: [
        { label: 'London', value: 94.1 },
        { label: 'England', value: 92 },
      ],
      series: [{ period: '2024', value: 94.4 }],
      bands: [
        { label: 'low', from: 0, to: 90 },
        { label: 'high', from: 90, to: 100 },
      ],
    };
    expect(say(fields)).toBe(
      'Trust in partners, Camden, 2025: 94.7%. Higher than London (94.1%) and England (92.0%). Below the target of 95%. ' +
        'Up 0.3 percentage points since 2024. In the band “high”. Higher is better.',
    );
  });

  it('asks "out of what?" only of a bare number on a scale from nought', () => {
    expect(say({ value: 62 })).toBe('Trust in partners: 62 out of 100.');
    expect(say({ value: 62, min: -100 })).toBe('Trust in partners: 62.');
    expect(say({ value: 62, unit: 'students' })).toBe('Trust in partners: 62 students.');
  });

  it('treats a true nought as a value', () => {
    expect(say({ value: 0 })).toBe('Trust in partners: 0 out of 100.');
    expect(say({ value: 0, min: -10, max: 10, target: 0 })).toBe('Trust in partners: 0. At the target of 0.');
  });

  it('gives the reason where there is no figure, and still the comparators', () => {
    const fields: ReadingFields = { value: null, missing: 'suppressed', unit: '%', comparators: [{ label: 'England', value: 92 }] };
    expect(say(fields)).toBe('Trust in partners: no figure, because the publisher has suppressed it. England: 92%.');
    expect(say({ value: null })).toBe('Trust in partners: no figure, because it is not available.');
  });

  it('says a comparator that has no figure', () => {
    expect(say({ value: 5, comparators: [{ label: 'Luton', value: null, missing: 'suppressed' }] })).toBe(
      'Trust in partners: 5 out of 100. No figure for Luton: the publisher has suppressed it.',
    );
  });

  it('tells a value off the scale truly', () => {
    expect(say({ value: 100.2, unit: '%' })).toBe('Trust in partners: 100.2%. This is above the scale’s maximum of 100%.');
    expect(say({ value: -3, unit: '%' })).toBe('Trust in partners: -3%. This is below the scale’s minimum of 0%.');
  });

  it('calls figures that look alike the same', () => {
    expect(say({ value: 61.04, decimals: 1, comparators: [{ label: 'England', value: 60.96 }] })).toBe(
      'Trust in partners: 61.0 out of 100. The same as England (61.0).',
    );
  });

  it('claims a difference from a comparator only outside the confidence interval', () => {
    const interval = { lower: 58, upper: 66, level: 95 };
    const comparators = [
      { label: 'England', value: 61 },
      { label: 'Wales', value: 70 },
      { label: 'Leeds', value: 55 },
    ];
    expect(say({ value: 62, interval, comparators })).toBe(
      'Trust in partners: 62 out of 100. Higher than Leeds (55). Similar to England (61), within the confidence interval. Lower than Wales (70).',
    );
  });

  it('keeps names that run from right to left apart from the sentence', () => {
    expect(say({ value: 1, comparators: [{ label: 'القدس', value: 2 }] })).toContain('\u2068القدس\u2069 (2)');
  });

  it('speaks Welsh, and joins names as Welsh does', () => {
    const comparators = [
      { label: 'Cymru', value: 61 },
      { label: 'Abertawe', value: 60 },
      { label: 'Lloegr', value: 63 },
    ];
    expect(say({ value: 62, comparators, target: 80 }, cy, 'cy')).toBe(
      'Trust in partners: 62 allan o 100. Uwch na: Cymru (61) ac Abertawe (60). Is na: Lloegr (63). Islaw’r targed o 80.',
    );
  });

  it('falls back to British formats for a language tag that is not valid', () => {
    expect(say({ value: 1234.5, max: 5000 }, en, 'xx-invalid-tag-that-is-too-long')).toBe('Trust in partners: 1,234.5 out of 5,000.');
  });

  it('writes money, and changes in money, with the pound in front', () => {
    const series = [{ period: '2024', value: 2 }];
    expect(say({ value: 1.5, unit: '£m', series })).toBe('Trust in partners: £1.5m. Down £0.5m since 2024.');
    expect(say({ value: -1.5, min: -10, unit: '£m' })).toBe('Trust in partners: -£1.5m.');
  });
});
