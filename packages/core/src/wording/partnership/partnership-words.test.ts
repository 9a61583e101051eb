import { describe, expect, it } from 'vitest';
import { cyPartnership } from './cy.js';
import { cyPartnershipDrawers } from './drawers-cy.js';
import { enPartnershipDrawers, partnershipDrawerWordsFor, registerPartnershipDrawerWords } from './drawers.js';
import { enPartnership, partnershipWordsFor, registerPartnershipWords } from './index.js';

/** Every text of a catalogue by its name; a sentence is made of letters that stand for what it is about. */
const textsOf = (words: object): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(words).flatMap(([key, value]): [string, string][] => {
      if (typeof value === 'string') return [[key, value]];
      if (typeof value === 'function') {
        const parameters = ['1', '2', '3', '4', '5'].slice(0, (value as { length: number }).length);
        return key === 'steps'
          ? [[key, (value as (numbers: string[]) => string)(['1', '2'])]]
          : [[key, String((value as (...all: string[]) => string)(...parameters))]];
      }
      return key === 'explanation' ? [] : [...textsOf(value as object)].map(([inner, text]) => [`${key}.${inner}`, text]);
    }),
  );

describe('the partnership’s catalogues', () => {
  it.each([
    ['main', enPartnership, cyPartnership],
    ['folded', enPartnershipDrawers, cyPartnershipDrawers],
  ])('the Welsh %s one says everything the English one does, in other words', (_, english, welsh) => {
    const [one, other] = [textsOf(english), textsOf(welsh)];
    expect([...other.keys()]).toEqual([...one.keys()]);
    const alike = ['ownersMoves', 'leadsRegion', 'regionNow', 'goBackTo'];
    for (const [key, text] of other) {
      expect(text, key).not.toBe('');
      if (!alike.includes(key)) expect(text, key).not.toBe(one.get(key));
      // Whatever a sentence is about stands in it.
      for (const letter of one.get(key)?.match(/\b[1-5]\b/g) ?? []) expect(text, key).toContain(letter);
    }
  });

  it('knows English always, others once registered, and falls back for what it does not know', () => {
    expect(partnershipWordsFor('cy')).toBe(enPartnership);
    registerPartnershipWords('cy', cyPartnership);
    registerPartnershipDrawerWords('cy', cyPartnershipDrawers);
    expect([partnershipWordsFor('cy-GB'), partnershipDrawerWordsFor('CY')]).toEqual([cyPartnership, cyPartnershipDrawers]);
    expect([partnershipWordsFor(''), partnershipDrawerWordsFor('xx-invalid')]).toEqual([enPartnership, enPartnershipDrawers]);
  });
});
