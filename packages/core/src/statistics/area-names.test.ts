import { describe, expect, it } from 'vitest';
import { foldName, nearestNames, plainName } from './area-names.js';

describe('foldName', () => {
  it.each([
    ['St. Helens', 'st helens'],
    ['Southend-on-Sea', 'Southend on Sea'],
    ['Telford & Wrekin', 'Telford and Wrekin'],
    ['King’s Lynn and West Norfolk', 'Kings Lynn and West Norfolk'],
    ['Yorkshire and The Humber', 'yorkshire and the humber'],
    ['Yorkshire & the Humber', 'Yorkshire and Humber'],
    ['Ynys Môn', 'YNYS MON'],
    ['  Tower   Hamlets ', 'Tower\u00a0Hamlets'],
  ])('takes %j and %j for one name', (a, b) => {
    expect(foldName(a)).toBe(foldName(b));
  });

  it('keeps the letters of every script, and “the” inside a word', () => {
    expect(foldName('Αθήνα, Αττική')).toBe('αθηνα αττικη');
    expect(foldName('Northern Ireland, Rutherglen')).toBe('northern ireland rutherglen');
  });
});

describe('plainName', () => {
  const plain = (name: string): string => plainName(foldName(name));

  it.each([
    ['Bristol, City of', 'Bristol'],
    ['City of Bristol', 'Bristol'],
    ['Bristol City of', 'Bristol'],
    ['Herefordshire, County of', 'Herefordshire'],
    ['County Durham', 'Durham'],
    ['Durham County Council', 'Durham'],
    ['Bedford Borough', 'Bedford'],
    ['Kingston upon Hull, City of', 'Kingston Upon Hull'],
    ['City of Kingston Upon Hull', 'Hull'],
    ['Upon Hull, City of', 'Hull'],
    ['The Humber', 'Yorkshire and the Humber'],
    ['& the Humber', 'Yorkshire and the Humber'],
    ['Royal Borough of Greenwich', 'Greenwich'],
    ['London Borough of Camden', 'Camden'],
    ['Leeds City Council', 'Leeds'],
    ['London, City of', 'City of London'],
  ])('takes %j and %j for one place', (a, b) => {
    expect(plain(a)).toBe(plain(b));
  });

  it.each([
    ['Bedford', 'Bedfordshire'],
    ['Bedford', 'Central Bedfordshire'],
    ['Nottingham', 'Nottinghamshire'],
    ['London', 'City of London'],
    ['Bournemouth', 'Bournemouth (Pre LG)'],
    ['Newcastle upon Tyne', 'Newcastle-under-Lyme'],
    ['London', 'London (Inner)'],
    ['Manchester', 'Greater Manchester'],
    ['North East', 'North East Lincolnshire'],
  ])('keeps %j and %j apart', (a, b) => {
    expect(plain(a)).not.toBe(plain(b));
  });

  it('leaves a name that is nothing but the sort of place', () => {
    expect(plain('City')).toBe('city');
    expect(plain('County Council')).not.toBe('');
  });
});

describe('nearestNames', () => {
  const names = ['Luton', 'Sutton', 'London', 'Kingston upon Hull, City of', 'Kingston upon Thames', 'Barnet', 'Barnsley', 'Barnsley'];

  it('forgives a slip of the keyboard and a missing word', () => {
    expect(nearestNames('Lutton', names)[0]).toBe('Luton');
    expect(nearestNames('kingston', names).slice(0, 2).sort()).toEqual(['Kingston upon Hull, City of', 'Kingston upon Thames']);
    expect(nearestNames('Barnsly', names)[0]).toBe('Barnsley');
  });

  it('gives three names at most, each once, and fewer where there are fewer', () => {
    expect(nearestNames('Barnsley', names)).toHaveLength(3);
    expect(new Set(nearestNames('Barnsley', names)).size).toBe(3);
    expect(nearestNames('x', ['a'])).toEqual(['a']);
    expect(nearestNames('x', [])).toEqual([]);
  });

  it('is quick on a name of 50,000 letters', () => {
    const start = performance.now();
    nearestNames('city '.repeat(10_000), names);
    plainName(foldName('city of '.repeat(7_000)));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
