import { describe, expect, it } from 'vitest';
import { type IndicatorModel, readingFromModel, readReading } from './index.js';

const model: IndicatorModel = {
  areas: [
    { id: 'E92', name: 'England' },
    { id: 'E12', name: 'London', parent: 'E92' },
    { id: 'E09', name: 'Camden', parent: 'E12' },
    { id: 'loop', name: 'Loop', parent: 'loop' },
    { id: 'E06', name: 'Luton', parent: 'E92' },
  ],
  indicators: [
    {
      id: 'participation',
      name: 'Participation',
      unit: '%',
      polarity: 'higher',
      scale: { min: 50, max: 100 },
      target: { value: 95, owner: 'the council' },
      series: [
        {
          area: 'E09',
          points: [
            { period: '2024', value: 94.7 },
            { period: '2025', value: 95.1, lower: 94, upper: 96, level: 95 },
          ],
        },
        { area: 'E12', points: [{ period: '2025', value: null, missing: 'suppressed' }] },
        {
          area: 'E92',
          points: [
            { period: '2024', value: 92.1 },
            { period: '2025', value: 92 },
          ],
        },
        { area: 'loop', points: [{ period: '2025', value: 1 }] },
      ],
      source: 'dfe',
    },
  ],
  sources: [{ id: 'dfe', title: 'Department for Education', href: 'https://www.gov.uk/', licence: 'OGL v3.0' }],
};

describe('a reading from a governance model', () => {
  it('takes the latest period, the parents as comparators and the earlier points as series', () => {
    const found = readingFromModel(model, { indicator: 'participation', area: 'Camden' });
    expect(found.ok && readReading(found.value)).toMatchObject({
      ok: true,
      warnings: [],
      value: {
        label: 'Participation',
        area: 'Camden',
        value: 95.1,
        min: 50,
        interval: { lower: 94, upper: 96, level: 95 },
        comparators: [
          { label: 'London', value: null, missing: 'suppressed' },
          { label: 'England', value: 92 },
        ],
        series: [{ period: '2024', value: 94.7 }],
        target: 95,
        assumption: 'the council',
        source: { label: 'Department for Education', href: 'https://www.gov.uk/', licence: 'OGL v3.0' },
      },
    });
  });

  it('takes another period, compared with the same period elsewhere', () => {
    expect(readingFromModel(model, { indicator: 'participation', area: 'E09', period: '2024' })).toMatchObject({
      value: { value: 94.7, series: [], comparators: [{ label: 'England', value: 92.1 }] },
    });
  });

  it('takes the first area where none is asked for, and does not follow a parent that is its own', () => {
    expect(readingFromModel(model, { indicator: 'participation' })).toMatchObject({ value: { area: 'Camden' } });
    expect(readingFromModel(model, { indicator: 'participation', area: 'loop' })).toMatchObject({ value: { comparators: [] } });
  });

  it.each([
    [{ indicator: 'nothing' }, 'The model has no indicator “nothing”.'],
    [{ indicator: 'participation', area: 'Atlantis' }, 'The model has no figures of “Participation” for “Atlantis”.'],
    [{ indicator: 'participation', area: 'E06' }, 'The model has no figures of “Participation” for “Luton”.'],
    [{ indicator: 'participation', area: 'E09', period: '1999' }, 'The model has no figure of “Participation” for 1999.'],
  ])('says what is not there: %o', (wanted, message) => {
    expect(readingFromModel(model, wanted)).toMatchObject({ ok: false, issues: [{ code: 'dangling', message }] });
  });
});
