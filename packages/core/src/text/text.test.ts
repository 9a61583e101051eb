import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, isBlank, truncate } from './index.js';

/** Any UTF-16, half pairs included, thick with the characters the rules are about. */
const anyText = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '\u202a',
      '\u202b',
      '\u202c',
      '\u202d',
      '\u202e',
      '\u2066',
      '\u2067',
      '\u2068',
      '\u2069',
      '\ud800',
      '\udfff',
      '\n',
      '\0',
    ),
  ),
);
const text = anyText.map((parts) => parts.join(''));

/** Reads the direction marks as UAX #9 does and says whether every one is opened and closed. */
function balanced(input: string): boolean {
  const open: string[] = [];
  for (const mark of input) {
    if ('\u202a\u202b\u202d\u202e'.includes(mark)) open.push('\u202c');
    else if ('\u2066\u2067\u2068'.includes(mark)) open.push('\u2069');
    else if (mark === '\u202c') {
      if (open.pop() !== mark) return false;
    } else if (mark === '\u2069') {
      if (!open.includes(mark)) return false;
      while (open.pop() !== mark);
    }
  }
  return open.length === 0;
}

describe('cleanText', () => {
  test.each([
    ['plain', 'Local authorities', 'Local authorities'],
    ['line breaks and tabs become one space', 'one\r\n\ttwo\u2028three\u0085four', 'one two three four'],
    ['NUL and controls go', 'a\0b\u0007c\u009bd\u007fe', 'abcde'],
    ['noncharacters go', 'a\ufffeb\uffffc', 'abc'],
    ['a half pair is marked', 'a\ud83db\ude00c', 'a\ufffdb\ufffdc'],
    ['a whole pair stays', 'a😀b', 'a😀b'],
    ['emoji families, flags, keycaps stay', '👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿1️⃣', '👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿1️⃣'],
    ['markup is text', '<b onclick=x>&lt;${y}{{z}}%s', '<b onclick=x>&lt;${y}{{z}}%s'],
    ['Welsh and Arabic stay', 'ŵ ŷ مدرسة', 'ŵ ŷ مدرسة'],
    ['an open override is closed', 'a\u202eb', 'a\u202eb\u202c'],
    ['an open isolate is closed', 'a\u2067b', 'a\u2067b\u2069'],
    ['nested ones are closed inside out', '\u2067\u202e', '\u2067\u202e\u202c\u2069'],
    ['a stray end is dropped', 'a\u202cb\u2069c', 'abc'],
    ['the end of an isolate ends what opened inside it', '\u2067\u202eab\u2069c', '\u2067\u202eab\u2069c'],
    ['an end inside an isolate does not reach outside', '\u202e\u2067a\u202cb\u2069', '\u202e\u2067ab\u2069\u202c'],
    ['direction marks that open nothing stay', 'a\u200fb\u200e', 'a\u200fb\u200e'],
  ])('%s', (_name, input, expected) => {
    expect(cleanText(input)).toBe(expected);
  });

  test('whatever comes in, the result is well formed, one line, balanced, and cleaning again changes nothing', () => {
    fc.assert(
      fc.property(text, (input) => {
        const cleaned = cleanText(input);
        expect(cleaned.isWellFormed()).toBe(true);
        expect(/[\p{Cc}\u2028\u2029\ufffe\uffff]/u.test(cleaned)).toBe(false);
        expect(balanced(cleaned)).toBe(true);
        expect(cleanText(cleaned)).toBe(cleaned);
      }),
      { numRuns: 1000 },
    );
  });

  test('cost grows with length, not with its square', () => {
    const hostile = '\u202e'.repeat(200_000) + '\u2067'.repeat(200_000) + '\u2069'.repeat(400_000) + '\ud800'.repeat(200_000);
    // Processor time: unlike the clock, it does not run while others work.
    const before = process.cpuUsage();
    cleanText(hostile);
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});

describe('isBlank', () => {
  test.each(['', ' ', '\u00a0\u3000', '\u200b\u200d\ufeff', '\u202e\u202c', '\u00ad', '\u3164', '\u2800', '\0\t\n'])(
    '%j is blank',
    (input) => {
      expect(isBlank(input)).toBe(true);
    },
  );

  test.each(['0', '-', '\u200bx', '\u0301', '😀', '\ufffd'])('%j is not', (input) => {
    expect(isBlank(input)).toBe(false);
  });
});

describe('truncate', () => {
  test.each([
    ['Camden', 6, 'Camden'],
    ['Camden', 5, 'Camd…'],
    ['Camden', 1, '…'],
    ['Camden', 0, ''],
    ['Camden', Number.NaN, ''],
    ['Bath and north', 6, 'Bath…'],
    ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2, '👩‍👩‍👧‍👦…'],
    ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2, '👩‍👩‍👧‍👦👩‍👩‍👧‍👦'],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
    ['🇬🇧🇫🇷🇩🇪', 2, '🇬🇧…'],
    ['\u202eabcdef\u202c', 4, '\u202eab\u202c…'],
  ])('%j to %d', (input, max, expected) => {
    expect(truncate(input, max)).toBe(expected);
  });

  test('falls back to code points, never half pairs, without Intl.Segmenter', () => {
    const { Segmenter } = Intl;
    try {
      Reflect.deleteProperty(Intl, 'Segmenter');
      expect(truncate('😀😀😀', 2)).toBe('😀…');
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });

  test('keeps whole characters from the start, never more than asked for', () => {
    const count = (input: string) => [...new Intl.Segmenter().segment(input)].length;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (input, max) => {
        const cleaned = cleanText(input);
        const kept = truncate(cleaned, max);
        expect(count(kept)).toBeLessThanOrEqual(max);
        if (kept !== cleaned) expect(cleaned.startsWith(kept.slice(0, -1))).toBe(true);
        else expect(count(cleaned)).toBeLessThanOrEqual(max);
      }),
    );
  });
});
