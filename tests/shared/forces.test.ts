import { expect, it } from 'vitest';
import { balanceOfForces, sensitivityOfBalance, type ForcesDraft } from '../../packages/core/src/forces/index.js';
import { readModel } from '../../packages/core/src/model/index.js';
import { describeShared, sharedBytes, sharedJson, sharedText } from '../support/shared.js';

interface Vector {
  ratings: Record<string, number>;
  B: number;
  Xb: number;
  Q: Record<string, number>;
}

describeShared('the balance of forces', () => {
  const draft = sharedJson('domain/forces.json') as ForcesDraft;
  const model = readModel(sharedBytes('domain/forces.json'));
  const forces = model.ok ? model.value.forces! : undefined!;
  const vectors = sharedJson('domain/vectors.json') as { forces: Record<string, Vector>; tolerance: number };

  const expectClose = (actual: number | null, expected: number) => {
    expect(actual).not.toBeNull();
    expect(Math.abs(actual! - expected)).toBeLessThanOrEqual(vectors.tolerance);
  };

  it.each(Object.keys(vectors.forces))('of the preset %s is as published, from the draft and from version 1', (preset) => {
    const { ratings, B, Xb, Q } = vectors.forces[preset]!;
    expect(draft.presets![preset]!.ratings).toEqual(ratings);
    for (const source of [draft, forces]) {
      const { balance, climateBalance, quadrants, missing } = balanceOfForces(source, ratings);
      expectClose(balance.value, B);
      expectClose(climateBalance.value, Xb);
      for (const [id, expected] of Object.entries(Q)) expectClose(quadrants[id]!.value, expected);
      expect(missing).toEqual([]);
    }
  });

  it('moves by what the domain’s table says for one point on each of the 32 factors', () => {
    const published = [
      ...sharedText('domain/domain.md').matchAll(/^\| `([ix][ei]\.\w+)` [^|]*\| (?:IE|II|XE|XI) \| \d \| ([+-]\d\.\d{4}) \|/gm),
    ];
    expect(published).toHaveLength(32);
    const changes = sensitivityOfBalance(draft);
    for (const [, factor, change] of published) expect(changes[factor!]!.toFixed(4)).toBe(Number(change).toFixed(4));
    expect(sensitivityOfBalance(forces)).toEqual(changes);
  });

  it('reaches what the domain says inside effort alone can reach, for each weight of the outside', () => {
    // domain.md C6: every internal factor at its best, in the climate of 2006.
    const best = Object.fromEntries(draft.factors.map(({ id, quadrant }) => [id, quadrant === 'IE' ? 4 : 0]));
    const climate = Object.fromEntries(Object.entries(draft.presets!['england-2006']!.ratings).filter(([id]) => id.startsWith('x')));
    const reach = (external: number) => balanceOfForces(draft, { ...best, ...climate }, { lambda: { external } }).balance.value!.toFixed(2);
    expect([1, 1.25, 1.5, 2, 3].map(reach)).toEqual(['0.19', '0.10', '0.03', '-0.08', '-0.21']);
  });
});
