import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReading, readFields, readReading } from './index.js';

const messages = (result: ReturnType<typeof readReading>): string[] =>
  (result.ok ? result.warnings : result.issues).map(({ message }) => message);

describe('a reading', () => {
  it('is complete and frozen once checked', () => {
    const result = readReading({ label: 'Trust', value: 0, comparators: [{ label: 'England', value: 1 }] });
    expect(result).toMatchObject({
      ok: true,
      warnings: [],
      value: { value: 0, min: 0, max: 100, unit: '', polarity: 'none', bands: [], series: [] },
    });
    if (!result.ok) return;
    expect(Object.isFrozen(result.value)).toBe(true);
    expect(Object.isFrozen(result.value.comparators[0])).toBe(true);
    expect(Object.values(result.value)).not.toContain(undefined);
  });

  it('is itself valid input', () => {
    const first = readReading({
      label: 'Trust',
      value: 5,
      interval: { lower: 4, upper: 6 },
      source: { label: 'Survey', href: 'https://example.org/' },
    });
    expect(first.ok && readReading(first.value)).toEqual(first);
  });

  it.each([
    ['a scale upside down', { min: 100, max: 0 }, 'range', 'The scale’s minimum, 100, is not below its maximum, 0.'],
    ['a scale of no length', { min: 5, max: 5 }, 'range', 'The scale’s minimum, 5, is not below its maximum, 5.'],
    [
      'limits the wrong way round',
      { interval: { lower: 9, upper: 1 } },
      'range',
      'The confidence limits of “Trust” are the wrong way round.',
    ],
    [
      'bands that overlap',
      {
        bands: [
          { label: 'low', from: 0, to: 50 },
          { label: 'high', from: 40, to: 100 },
        ],
      },
      'range',
      'The bands “low” and “high” overlap.',
    ],
    [
      'bands with a gap',
      {
        bands: [
          { label: 'low', from: 0, to: 30 },
          { label: 'high', from: 40, to: 100 },
        ],
      },
      'range',
      'The bands “low” and “high” leave a gap.',
    ],
    ['a band backwards', { bands: [{ label: 'low', from: 30, to: 0 }] }, 'range', 'The band “low” ends before it starts.'],
    ['text where a number belongs', { value: '62' }, 'schema', '“value” must be a number.'],
    ['a number without end', { value: Infinity }, 'range', '“value” is too large to be a number.'],
    ['a number where text belongs', { area: 7 }, 'schema', '“area” must be text.'],
    ['a list that is none', { bands: {} }, 'schema', '“bands” must be a list.'],
    ['an entry that is no object', { comparators: [1] }, 'schema', 'Entry 1 of “comparators” is not an object.'],
    [
      'a field of an entry, by its place',
      { comparators: [{ label: 'England', interval: { lower: 'low', upper: 1 } }] },
      'schema',
      'In entry 1 of “comparators”, “interval.lower” must be a number.',
    ],
    ['half a band', { bands: [{ label: 'low', from: 0 }] }, 'schema', 'In entry 1 of “bands”, “to” is needed.'],
    ['half an interval', { interval: { lower: 1 } }, 'schema', '“interval.upper” is needed.'],
    ['a label of a megabyte', { label: 'x'.repeat(1e6) }, 'too-large', '“label” is longer than 10000 characters.'],
  ])('refuses %s', (_, fields, code, message) => {
    const result = readReading({ label: 'Trust', value: 5, ...fields });
    expect(result).toMatchObject({ ok: false, issues: [{ code, message, severity: 'error' }] });
  });

  it.each([
    ['a value off the scale', { value: 112 }, 'The value, 112, lies outside the scale.'],
    ['a target off the scale', { target: -1 }, 'The target, -1, lies outside the scale.'],
    [
      'a value outside its own interval',
      { interval: { lower: 6, upper: 7 } },
      'The figure of “Trust” lies outside its confidence interval.',
    ],
    ['a polarity we do not know', { polarity: 'good' }, '“polarity” must be one of higher, lower, none; it was left out.'],
    [
      'an address that is no link',
      { source: { label: 'S', href: 'javascript:alert(1)' } },
      '“source.href” is not a plain http or https address, so it is no link.',
    ],
    ['characters that cannot be shown', { area: 'a\u0000b' }, '“area” held characters that cannot be shown; they were removed.'],
    [
      'more comparators than can be read',
      { comparators: Array.from({ length: 13 }, (_, i) => ({ label: `c${String(i)}`, value: i })) },
      '“comparators” has 13 entries; only the first 12 are used.',
    ],
    ['a field that nobody knows', { colour: 'red', size: 5 }, '“colour” is not a field of a reading; it was left out.'],
    ['no label', { label: '  ' }, 'The gauge has no label.'],
  ])('repairs %s, and says so', (_, fields, message) => {
    const result = readReading({ label: 'Trust', value: 5, ...fields });
    expect(result.ok).toBe(true);
    expect(messages(result)).toEqual([message]);
  });

  it('gives a reason wherever there is no figure', () => {
    expect(readReading({ label: 'T' })).toMatchObject({ value: { value: null, missing: 'not-available' } });
    expect(readReading({ label: 'T', missing: 'low', series: [{ period: '2024', value: null }] })).toMatchObject({
      value: { value: null, missing: 'low', series: [{ missing: 'not-available' }] },
    });
  });

  it('survives a getter that throws and never changes its input', () => {
    const hostile = {
      get value(): number {
        throw new Error('boo');
      },
    };
    expect(readReading(hostile)).toMatchObject({
      ok: false,
      issues: [{ message: 'The data could not be read: reading one of its fields failed.' }],
    });
    const input = Object.freeze({ label: 'T', value: -0, comparators: Object.freeze([]) });
    expect(readReading(input)).toMatchObject({ ok: true, value: { value: 0 } });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
        (input) => {
          const result = readReading(input);
          expect(typeof result.ok).toBe('boolean');
        },
      ),
    );
    const field = fc.oneof(fc.anything(), fc.double(), fc.string());
    const near = fc.record(
      {
        label: field,
        value: field,
        min: field,
        max: field,
        comparators: fc.oneof(field, fc.array(fc.record({ label: field, value: field }))),
        interval: field,
        bands: field,
        series: field,
        source: field,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(near, (input) => {
        const result = readReading(input);
        for (const issue of result.ok ? result.warnings : result.issues) expect(issue.message).toMatch(/^[A-Z“].*\.$/s);
      }),
    );
  });

  it('leaves out of the fields what was not given, so that corrections can be laid over them', () => {
    expect(readFields({ value: 3 })).toEqual({ ok: true, warnings: [], value: { value: 3, comparators: [], bands: [], series: [] } });
    expect(checkReading({ label: 'T', value: 150, max: 200 })).toMatchObject({ ok: true, warnings: [] });
  });
});
