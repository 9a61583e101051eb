import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallForces, spoilable } from '../../../../tests/support/small-partnership.js';
import { balanceOfForces, checkForces, sensitivityOfBalance } from './index.js';

const ratings = (trust: number | null, tea: number | null, rivalry: number | null, grant: number | null, rent: number | null) => ({
  'in.trust': trust,
  'in.tea': tea,
  'in.rivalry': rivalry,
  'out.grant': grant,
  'out.rent': rent,
});

describe('balanceOfForces', () => {
  it('is what the formula says, worked by hand', () => {
    // IE (3·2 + 1·4)/16 = 0.625; II 1/4; XE 3/4; XI 2/4; B = (0.625 − 0.25 + 0.75 − 0.5)/2
    const { balance, climateBalance, quadrants, missing } = balanceOfForces(smallForces, ratings(2, 4, 1, 3, 2));
    expect(balance).toEqual({ value: 0.3125, low: 0.3125, high: 0.3125 });
    expect(climateBalance.value).toBe(0.25);
    expect(quadrants.IE!.value).toBe(0.625);
    expect(missing).toEqual([]);
  });

  it('weighs the sides as it is told', () => {
    const balance = balanceOfForces(smallForces, ratings(2, 4, 1, 3, 2), { lambda: { external: 3 } }).balance.value;
    expect(balance).toBe(0.28125); // (0.375 + 3 · 0.25) / 4
  });

  it('gives a range, not a number, where a rating is missing', () => {
    const { balance, climateBalance, missing } = balanceOfForces(smallForces, ratings(null, 4, 1, 3, 2));
    expect(balance).toEqual({ value: null, low: 0.125, high: 0.5 });
    expect(climateBalance.value).toBe(0.25);
    expect(missing).toEqual(['in.trust']);
  });

  it('lies within the range of what is missing, whatever that turns out to be', () => {
    const rating = fc.integer({ min: 0, max: 4 });
    const anyRatings = fc.record(Object.fromEntries(smallForces.factors.map(({ id }) => [id, rating])));
    const anyGaps = fc.subarray(smallForces.factors.map(({ id }) => id));
    fc.assert(
      fc.property(anyRatings, anyGaps, (all, gaps) => {
        const gappy = { ...all, ...Object.fromEntries(gaps.map((id) => [id, null])) };
        const known = balanceOfForces(smallForces, all).balance.value!;
        const { low, high } = balanceOfForces(smallForces, gappy).balance;
        expect(known).toBeGreaterThanOrEqual(low);
        expect(known).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('equals a threshold that it equals on paper', () => {
    // 0.1 + 0.2 is 0.30000000000000004; a balance is not.
    const forces = { ...smallForces, parameters: { lambda: { internal: 1, external: 1 } } };
    const { balance } = balanceOfForces({ ...forces, scale: { min: 0, max: 10 } }, ratings(2, 2, 0, 4, 0));
    expect(balance.value).toBe(0.3);
  });
});

describe('sensitivityOfBalance', () => {
  it('is the change in balance for one more point, for every factor', () => {
    const start = ratings(1, 1, 1, 1, 1);
    const before = balanceOfForces(smallForces, start).balance.value!;
    for (const [factor, change] of Object.entries(sensitivityOfBalance(smallForces))) {
      const after = balanceOfForces(smallForces, { ...start, [factor]: 2 }).balance.value!;
      expect(after - before).toBeCloseTo(change, 9);
      expect(change).not.toBe(0);
    }
  });
});

describe('checkForces', () => {
  const spoiled = (spoil: (forces: ReturnType<typeof spoilable>) => void) => {
    const forces = spoilable(smallForces);
    spoil(forces);
    return checkForces(forces).map(({ code, path, message }) => `${code} ${path} ${message}`);
  };

  it('passes a sound model', () => expect(checkForces(smallForces)).toEqual([]));

  it.each([
    ['a scale without a range', (f: any) => (f.scale.max = 0), /^range \/scale /],
    ['a sign that is neither', (f: any) => (f.quadrants.IE.sign = 2), /^range .*“IE”/],
    ['a factor in no quadrant', (f: any) => (f.factors[0].quadrant = 'ZZ'), /^dangling .*“in.trust”.*“ZZ”/],
    ['a weight below 0', (f: any) => (f.factors[1].weight = -1), /^range .*“in.tea”/],
    ['two factors with one id', (f: any) => (f.factors[1].id = 'in.trust'), /^duplicate-id .*“in.trust”/],
    ['a rating off the scale', (f: any) => (f.presets.warm.ratings['in.tea'] = 5), /^range .*“in.tea”/],
    ['a rating of nothing', (f: any) => (f.presets.warm.ratings['in.cake'] = 1), /^dangling .*“in.cake”/],
    ['sides that weigh nothing', (f: any) => (f.parameters = { lambda: { internal: 0, external: 0 } }), /^range \/parameters\/lambda/],
  ])('refuses %s', (_, spoil, expected) => {
    expect(spoiled(spoil)[0]).toMatch(expected);
  });
});
