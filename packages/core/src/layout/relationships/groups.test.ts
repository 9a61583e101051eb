import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorInput, DiagramInput } from './diagram-input.js';
import { countCrossings, problemsOf } from './geometry-check.js';
import { groupsOf, withGroups, type BodyGroup } from './groups.js';
import { MOST_BODIES } from './measures.js';
import { layoutRelationships } from './search/index.js';

interface PlacedActor extends ActorInput {
  readonly region?: string;
}

/** A department, regions, and so many authorities shared out over the regions. */
function nation(regions: number, authorities: number): DiagramInput & { actors: readonly PlacedActor[] } {
  const count = Array.from({ length: authorities }, (_, place) => place);
  return {
    tiers: [
      { id: 'national', rank: 2, band: 'national', label: 'National' },
      { id: 'regional', rank: 1, band: 'regional', label: 'Regional' },
      { id: 'area', rank: 0, band: 'local', label: 'Local' },
    ],
    relationshipKinds: [
      { id: 'lever', family: 'control' },
      { id: 'voice', family: 'voice' },
      { id: 'collaboration', family: 'relate', mutual: true },
    ],
    actors: [
      { id: 'dfe', tier: 'national', name: 'Department' },
      ...Array.from({ length: regions }, (_, place) => ({ id: `r${place}`, tier: 'regional', name: `Region ${place}` })),
      ...count.map((place) => ({ id: `a${place}`, tier: 'area', name: `Local authority number ${place}`, region: `R${place % regions}` })),
    ],
    relationships: [
      ...count.map((place) => ({ id: `l${place}`, kind: 'lever', from: 'dfe', to: `a${place}` })),
      ...count.map((place) => ({ id: `v${place}`, kind: 'voice', from: `a${place}`, to: `r${place % regions}` })),
      ...count.slice(1).map((place) => ({ id: `c${place}`, kind: 'collaboration', from: `a${place}`, to: `a${place - 1}`, mutual: true })),
    ],
  };
}

const byRegion = (actor: PlacedActor): string | undefined => actor.region;
const nameOf = ({ key, members }: BodyGroup): string => `${key}, ${members.length} authorities`;
const closed = { open: new Set<string>(), nameOf };

describe('groups', () => {
  test('are of one tier and one key; who is alone stays alone', () => {
    expect(groupsOf(nation(2, 5), byRegion)).toEqual([
      { id: 'group:area:R0', tier: 'area', key: 'R0', members: ['a0', 'a2', 'a4'] },
      { id: 'group:area:R1', tier: 'area', key: 'R1', members: ['a1', 'a3'] },
    ]);
    expect(groupsOf(nation(3, 4), byRegion).map(({ members }) => members)).toEqual([['a0', 'a3']]);
  });

  test('stand in for their members, and lose no relationship', () => {
    const model = nation(2, 5);
    const grouped = withGroups(model, groupsOf(model, byRegion), closed);
    expect(grouped.actors.map(({ id, name }) => [id, name])).toEqual([
      ['dfe', 'Department'],
      ['r0', 'Region 0'],
      ['r1', 'Region 1'],
      ['group:area:R0', 'R0, 3 authorities'],
      ['group:area:R1', 'R1, 2 authorities'],
    ]);
    const { bundles } = layoutRelationships(grouped, { width: 1000 });
    const drawn = bundles.flatMap(({ strands }) => strands.flatMap(({ members }) => members));
    expect(drawn.sort()).toEqual(model.relationships.map(({ id }) => id).sort());
    expect(bundles.find(({ id }) => id === 'dfe~group:area:R1')?.strands.map(({ members }) => members)).toEqual([['l1', 'l3']]);
  });

  test('leave the model they are given as it is', () => {
    const model = nation(2, 5);
    const before = structuredClone(model);
    withGroups(model, groupsOf(model, byRegion), closed);
    expect(model).toEqual(before);
  });

  test('show every member once when they are open, and are drawn soundly whichever are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: MOST_BODIES, max: 170 }),
        fc.array(fc.nat({ max: 8 }), { maxLength: 9 }),
        fc.constantFrom<'ltr' | 'rtl'>('ltr', 'rtl'),
        fc.integer({ min: 600, max: 1400 }),
        (regions, authorities, opened, direction, width) => {
          const model = nation(regions, authorities);
          const open = new Set(opened.map((place) => `group:area:R${place}`));
          const groups = groupsOf(model, byRegion);
          const layout = layoutRelationships(withGroups(model, groups, { open, nameOf }), { width, direction, work: 1000 });
          expect(problemsOf(layout)).toEqual([]);
          expect(countCrossings(layout)).toBe(layout.crossings);
          const shown = layout.boxes.flatMap(({ members }) => members.map(({ id }) => id));
          const expected = groups.filter(({ id }) => open.has(id)).flatMap(({ members }) => members);
          expect(shown.sort()).toEqual([...expected].sort());
        },
      ),
      { numRuns: 30 },
    );
  }, 60_000);
});
