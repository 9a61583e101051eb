import { describe, expect, it } from 'vitest';
import { comparablePeriods, comparePeriods, parsePeriod, type Period, samePeriod, yearBefore } from './periods.js';

const period = (text: string, identifier?: string): Period => {
  const read = parsePeriod(text, identifier);
  if (!read) throw new Error(`No period: ${text}`);
  return read;
};

describe('parsePeriod', () => {
  it.each([
    ['2025', 'Calendar year', '2025'],
    ['2017', 'Reporting year', '2017'],
    ['201718', 'Academic year', '2017/18'],
    ['199900', 'Academic year', '1999/00'],
    ['201718', 'Financial year', '2017-18'],
    ['201718', 'Tax year', '2017-18'],
    ['201718', 'Academic year Q1', '2017/18 Q1'],
    ['201718', 'Academic year Q1-2', '2017/18 Q1 to Q2'],
    ['201718', 'Academic year Q1-Q4', '2017/18 Q1 to Q4'],
    ['201718', 'Financial year Q2-4', '2017-18 Q2 to Q4'],
    ['2018', 'Calendar year Q3', '2018 Q3'],
    ['201718', 'Spring Term', 'Spring term 2017/18'],
    ['202021', 'Autumn and spring term', 'Autumn and spring term 2020/21'],
    ['2018', 'January', 'January 2018'],
    ['2021', 'Week 12', 'Week 12 2021'],
    ['202021', 'Part 1 (April to September)', '2020-21, April to September'],
    ['202021', 'Part 2 (October to March)', '2020-21, October to March'],
    ['201718', 'Five half terms', '2017/18'],
    ['201718', '', '2017/18'],
    ['2018 (Rev)', '', '2018 (Rev)'],
    ['2020 (Final)', '', '2020 (Final)'],
    ['2015-16', '', '2015-16'],
    ['2010/11', '', '2010/11'],
    ['2017-2018', '', '2017-18'],
    ['2014-2025', '', '2014 to 2025'],
    [' 2017 / 18 ', '', '2017/18'],
    ['2017–18', '', '2017–18'],
    ['2017/18 Q1', '', '2017/18 Q1'],
    ['Q1 2017/18', '', '2017/18 Q1'],
    ['March 2024', '', 'March 2024'],
    ['academic year 2017/18', '', '2017/18'],
  ])('reads %j %j as %j', (text, identifier, label) => {
    expect(period(text, identifier).label).toBe(label);
  });

  it.each([
    '',
    'next year',
    '0000',
    '275761',
    '25',
    '20257',
    '202012',
    '201799',
    '2018-2012',
    '2017/99',
    '20171819',
    '201718 Q3-2 Academic year Q3-2',
    '2025,'.repeat(60),
  ])('reads nothing in %j', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  it('is quick on long texts', () => {
    for (const text of ['('.repeat(50_000), ' '.repeat(50_000), '20'.repeat(25_000), ','.repeat(50_000)]) {
      const start = performance.now();
      parsePeriod(text, text);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});

describe('samePeriod', () => {
  it.each([
    ['201718', '2017/18'],
    ['201718', '2017-18'],
    ['2017/18', '2017-2018'],
    ['2018', '2018 (Rev)'],
    ['2017/18 Q1', 'Q1 2017-18'],
    ['academic year 2017/18', '201718'],
    ['2014-2025', '2014 – 2025'],
    ['January 2018', '2018 january'],
  ])('%j is %j', (a, b) => {
    expect(samePeriod(period(a), period(b))).toBe(true);
  });

  it.each([
    ['2017', '2017/18'],
    ['2018', '2017/18'],
    ['2017/18 Q1', '2017/18'],
    ['2017/18 Q1', '2017/18 Q1-2'],
    ['January 2018', 'February 2018'],
    ['2014-2025', '2014'],
    ['academic year 2017/18', 'financial year 2017-18'],
  ])('%j is not %j', (a, b) => {
    expect(samePeriod(period(a), period(b))).toBe(false);
  });
});

describe('order', () => {
  const inOrder = (...periods: Period[]): void => {
    const shuffled = [...periods].reverse().sort(comparePeriods);
    expect(shuffled.map(({ label }) => label)).toEqual(periods.map(({ label }) => label));
  };

  it('puts years, quarters, terms and months in the order of time', () => {
    inOrder(period('2010/11'), period('2015-16'), period('2018'), period('2019 (Rev)'), period('2020 (Final)'));
    inOrder(
      period('201617', 'Academic year Q4'),
      period('201718', 'Academic year Q1'),
      period('201718', 'Academic year Q2'),
      period('201718', 'Academic year'),
    );
    inOrder(
      period('201718', 'Autumn Term'),
      period('201718', 'Spring Term'),
      period('201718', 'Summer Term'),
      period('201819', 'Autumn Term'),
    );
    inOrder(period('2018', 'November'), period('2018', 'December'), period('2019', 'January'));
    inOrder(period('2018', 'Week 9'), period('2018', 'Week 10'));
  });

  it('of two that end together takes the shorter for the later: Q4 tells of the latest three months', () => {
    inOrder(period('201718', 'Academic year Q1-4'), period('201718', 'Academic year Q2-4'), period('201718', 'Academic year Q4'));
  });
});

describe('comparablePeriods', () => {
  it('keeps a series to one sort of period', () => {
    expect(comparablePeriods(period('201617', 'Academic year'), period('201718', 'Academic year'))).toBe(true);
    expect(comparablePeriods(period('201718', 'Tax year Q1'), period('201718', 'Tax year Q2'))).toBe(true);
    expect(comparablePeriods(period('201718', 'Tax year Q1'), period('201718', 'Tax year Q1-2'))).toBe(false);
    expect(comparablePeriods(period('201718', 'Tax year Q1'), period('201718', 'Financial year Q1'))).toBe(false);
    expect(comparablePeriods(period('2018', 'January'), period('2018', 'Week 1'))).toBe(false);
    expect(comparablePeriods(period('2018'), period('2014-2025'))).toBe(false);
  });
});

describe('yearBefore', () => {
  it.each([
    ['2025', 'Calendar year', '2024'],
    ['201718', 'Academic year', '2016/17'],
    ['200001', 'Financial year', '1999-00'],
    ['201718', 'Academic year Q1-2', '2016/17 Q1 to Q2'],
    ['2018', 'January', 'January 2017'],
    ['2018 (Rev)', '', '2017'],
    ['202021', 'Part 1 (April to September)', '2019-20, April to September'],
  ])('%j %j: %j', (text, identifier, label) => {
    const before = yearBefore(period(text, identifier))!;
    expect(before.label).toBe(label);
    expect(comparePeriods(before, period(text, identifier))).toBeLessThan(0);
  });

  it('is not there for a stretch of several years', () => {
    expect(yearBefore(period('2014-2025'))).toBeNull();
  });
});
