import { describe, expect, test } from 'vitest';
import { smallRegime } from '../../../../../../tests/support/small-regime.js';
import { layoutFromOrder, MOST_BODIES } from '../../../layout/relationships/index.js';
import { problemsOf } from '../../../layout/relationships/geometry-check.js';
import { layoutRelationships } from '../../../layout/relationships/search/index.js';
import type { Actor, Regime } from '../../../model/types.js';
import { relationshipsWordsFor } from '../../../wording/relationships/index.js';
import { paintBoxes } from '../index.js';
import { groupRegime } from './index.js';

const REGIONS = 10;
const IN_EACH = 15;

const actor = (id: string, tier: string, parent?: string): Actor => ({
  id,
  name: `The ${id}`,
  tier,
  status: 'stated',
  voices: [],
  sources: [],
  ...(parent !== undefined && { parent }),
});

/** A nation: a department, ten regions, fifteen authorities in each, all funded by their regions and heard by the department. */
const nation = (withParents: boolean): Regime => {
  const regions = Array.from({ length: REGIONS }, (_, index) => `region ${String(index)}`);
  const authorities = regions.flatMap((region) =>
    Array.from({ length: IN_EACH }, (_, index) => ({ region, id: `${region}.${String(index)}` })),
  );
  const [lever, funding] = smallRegime.relationships;
  return {
    ...smallRegime,
    id: 'nation',
    title: 'Nation',
    actors: [
      actor('department', 'national'),
      ...regions.map((region) => actor(region, 'regional')),
      ...authorities.map(({ region, id }) => actor(id, 'area', withParents ? region : undefined)),
    ],
    relationships: [
      ...regions.map((region) => ({ ...lever!, id: `l ${region}`, from: 'department', to: region })),
      ...authorities.map(({ region, id }) => ({ ...funding!, id: `f ${id}`, from: region, to: id })),
    ],
    absences: [{ ...smallRegime.absences[0]!, from: 'region 0.0', to: 'department' }],
  };
};

const words = relationshipsWordsFor('en');
const NONE: ReadonlySet<string> = new Set();

describe('a large regime in groups', () => {
  const grouping = groupRegime(nation(true), words, 'en');
  const group = 'group:area:region 3';

  test('stands in few boxes, each with its count', () => {
    const shown = grouping.viewFor(NONE).tiers.flatMap(({ bodies }) => bodies.map(({ name }) => name));
    expect(shown).toHaveLength(1 + 2 * REGIONS);
    expect(shown).toContain('The region 3: 15 bodies');
    expect(shown.length).toBeLessThan(MOST_BODIES);
  });

  test('is summed up whole', () => {
    expect(grouping.viewFor(NONE).summary).toMatch(/^161 bodies and 160 relationships, 150 inferred by the modeller; 1 absent/);
  });

  test('shows the members of an open group after it, and nobody else’s', () => {
    const open = new Set([group]);
    const area = grouping.viewFor(open).tiers.find(({ id }) => id === 'area')!.bodies;
    expect(area).toHaveLength(REGIONS + IN_EACH);
    expect(area.filter(({ isMember }) => isMember).every(({ id }) => grouping.groupOf.get(id) === group)).toBe(true);
    expect(grouping.viewFor(open)).toBe(grouping.viewFor(open));
    expect(grouping.inputFor(open)).toBe(grouping.inputFor(open));
  });

  test('finds everybody, wherever they are drawn', () => {
    const { bodies } = grouping.viewFor(NONE);
    for (const { id } of nation(true).actors) expect(bodies.has(id), id).toBe(true);
    const member = bodies.get('region 0.0')!;
    expect([...member.ties].sort()).toEqual(['a1', 'f region 0.0']);
    expect([...member.neighbours]).toContain('region 0');
    expect([...bodies.get('region 0')!.neighbours]).toContain('group:area:region 0');
  });

  test('loses no relationship, and describes a group with its members', () => {
    const { relationships, actors } = grouping.regimeOf(group);
    expect(relationships).toHaveLength(160);
    expect(relationships.filter(({ to }) => to === group)).toHaveLength(IN_EACH);
    expect(actors.filter(({ parent }) => parent === group)).toHaveLength(IN_EACH);
    expect(grouping.regimeOf('region 0.0').actors).toHaveLength(161);
  });

  test('is drawn soundly, closed and with all groups open, in one order', () => {
    const { order, ...closed } = layoutRelationships(grouping.inputFor(NONE), { width: 1280 });
    expect(problemsOf(closed)).toEqual([]);
    const opened = layoutFromOrder(grouping.inputFor(new Set(grouping.groupOf.values())), order, { width: 1280 })!;
    expect(problemsOf(opened)).toEqual([]);
    expect(opened.boxes.flatMap(({ members }) => members)).toHaveLength(REGIONS * IN_EACH);
    // The members of each group in a path of their own, which a browser leaves out wherever the group is not.
    const boxes = paintBoxes(opened, grouping.viewFor(NONE)).filter(({ path }) => path.split('M').length === IN_EACH + 1);
    expect(boxes).toHaveLength(REGIONS);
  });

  test('is grouped by tier where nobody belongs to anybody', () => {
    const flat = groupRegime(nation(false), words, 'en');
    const names = flat.viewFor(NONE).tiers.flatMap(({ bodies }) => bodies.map(({ name }) => name));
    expect(names).toContain('Local area (authority): 150 bodies');
  });
});
