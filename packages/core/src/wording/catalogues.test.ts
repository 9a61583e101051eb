import { describe, expect, it } from 'vitest';
import { cy } from './cy.js';
import { en } from './en.js';
import { registerWords, wordsFor } from './index.js';
import { cyOccasional } from './occasional/cy.js';
import { enOccasional } from './occasional/index.js';

describe('catalogues', () => {
  it.each([
    ['everyday', en, cy],
    ['occasional', enOccasional, cyOccasional],
  ])('the Welsh %s catalogue says everything the English one does, in other words', (_, english, welsh) => {
    const texts = (words: object): [string, string][] =>
      Object.entries(words).flatMap(([key, value]): [string, string][] =>
        typeof value === 'string'
          ? [[key, value]]
          : typeof value === 'object'
            ? texts(value as object).map(([inner, text]) => [`${key}.${inner}`, text])
            : [],
      );
    const same = new Set(['direction', 'notReviewed']);
    expect(texts(welsh).map(([key]) => key)).toEqual(texts(english).map(([key]) => key));
    for (const [key, text] of texts(welsh)) {
      expect(text, key).not.toBe('');
      if (!same.has(key)) expect(text, key).not.toBe(Object.fromEntries(texts(english))[key]);
    }
  });

  it('marks Welsh as not yet reviewed', () => {
    expect(cy.reviewed).toBe(false);
    expect(cyOccasional.notReviewed).toContain('adolygu');
  });

  it('knows English always, others once registered, and falls back for what it does not know', () => {
    expect(wordsFor('cy')).toBe(en);
    registerWords(cy);
    expect(wordsFor('cy-GB')).toBe(cy);
    expect(wordsFor('CY')).toBe(cy);
    expect(wordsFor('')).toBe(en);
    expect(wordsFor('xx-invalid')).toBe(en);
  });
});
