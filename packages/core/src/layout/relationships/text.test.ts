import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, wrapLabel } from './text.js';

describe('textWidth', () => {
  test('grows with the font, and knows narrow letters from wide ones', () => {
    expect(textWidth('Schools', 28)).toBeCloseTo(2 * textWidth('Schools', 14));
    expect(textWidth('illit', 14)).toBeLessThan(textWidth('mammo', 14) / 2);
    expect(textWidth('', 14)).toBe(0);
  });

  test('is no less than Helvetica, Arial and Liberation Sans are, by their metrics', () => {
    // Advance widths in thousandths of an em, summed from the Adobe Font Metrics of Helvetica.
    const helvetica = { 'Education department (DfES)': 13061, 'Local authorities': 7281, 'Best-practice partnerships': 11615 };
    for (const [text, thousandths] of Object.entries(helvetica)) {
      expect(textWidth(text, 14)).toBeGreaterThanOrEqual((thousandths / 1000) * 14);
      expect(textWidth(text, 14)).toBeLessThan((thousandths / 1000) * 14 * 1.2);
    }
  });
});

describe('wrapLabel', () => {
  test('breaks into the fewest lines and evens them out', () => {
    expect(wrapLabel('Learning and Skills Councils (local)', 14, 108).lines).toEqual(['Learning and', 'Skills Councils', '(local)']);
    expect(wrapLabel('Emerging 14–19 partnerships', 14, 126).lines).toEqual(['Emerging 14–19', 'partnerships']);
    expect(wrapLabel('Schools', 14, 126).lines).toEqual(['Schools']);
    expect(wrapLabel('The  local\nschools', 14, 126).lines).toEqual(['The local schools']);
  });

  test('breaks after a hyphen inside a word, and keeps the hyphen', () => {
    expect(wrapLabel('Governmentally-minded', 14, 110).lines).toEqual(['Governmentally-', 'minded']);
  });

  test('cuts a word that no line holds, never inside a letter', () => {
    const { lines, cut } = wrapLabel('👩‍🏫'.repeat(9), 14, 100);
    expect(lines.length).toBeGreaterThan(1);
    expect(cut).toBe(false);
    for (const line of lines) expect(line.replaceAll('👩‍🏫', '')).toBe('');
  });

  test('says so when it leaves words out', () => {
    const { lines, cut } = wrapLabel('one two three four five six seven eight', 14, 40, 3);
    expect(cut).toBe(true);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/u);
  });

  test('always fits, and loses nothing unless it says so', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 40, max: 200 }), (text, width) => {
        const { lines, cut } = wrapLabel(text, 14, width);
        expect(lines.length).toBeLessThanOrEqual(5);
        // A single letter wider than the line cannot be cut.
        for (const line of lines) if (line.length > 12) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
        if (!cut) expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
