import { expect, test } from 'vitest';
import { readModel, type GovernanceModel } from '../../packages/core/src/model/index.js';
import { describeShared, sharedBytes, sharedJson } from '../support/shared.js';

const regimes = [
  'post-war-partnership',
  'tvei-localism',
  'accountability-turn',
  'learning-model-2005',
  'adaptive-neoliberal',
  'devolved-social-partnership',
  'market-projection',
];
const drafts = [...regimes.map((name) => `regimes/${name}`), 'forces', 'partnership', 'companions', 'concepts'];

const read = (draft: string): GovernanceModel => {
  const result = readModel(sharedBytes(`domain/${draft}.json`));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

/** What a draft holds, loosely typed: these tests ask whether anything was lost on the way. */
type Draft = Readonly<Record<string, unknown>>;
const draft = (name: string) => sharedJson(`domain/${name}.json`) as Draft;

describeShared('every draft of the domain reads as it stands', () => {
  test.each(drafts)('%s, without a warning, strictly, from bytes and from values', (name) => {
    const bytes = sharedBytes(`domain/${name}.json`);
    const result = readModel(bytes, { strict: true });
    expect(result.ok ? [] : result.issues).toEqual([]);
    expect(readModel(sharedJson(`domain/${name}.json`))).toEqual(readModel(bytes));
    expect(readModel(result.ok && result.value, { strict: true })).toEqual(result);
  });

  test('no actor, relationship or absence is lost', () => {
    for (const name of regimes) {
      const before = draft(`regimes/${name}`);
      const [after] = read(`regimes/${name}`).regimes;
      expect(after).toMatchObject({ id: name, title: before['title'], period: before['period'], summary: before['summary'] });
      expect(after?.actors.length).toBe((before['actors'] as readonly unknown[]).length);
      expect(after?.relationships.length).toBe((before['edges'] as readonly unknown[]).length);
      expect(after?.absences.length).toBe((before['absences'] as readonly unknown[]).length);
    }
    const adaptive = read('regimes/adaptive-neoliberal');
    expect(adaptive.regimes[0]?.forcePreset).toBe('england-2006');
    expect(adaptive.regimes[0]?.relationships.find((relationship) => relationship.id === 'an25')).toEqual({
      id: 'an25',
      kind: 'voice',
      from: 'employers',
      to: 'gov',
      mutual: false,
      polarity: 1,
      strength: 3,
      status: 'stated',
      rung: 7,
      note: "Employers' voice privileged",
      sources: [{ source: 'S1', place: 's3.b3', lines: [[38, 38]] }],
    });
    expect(adaptive.regimes[0]?.actors.find((actor) => actor.id === 'employers')?.voices).toEqual(['employers']);
  });

  test('no force, event, state or transition is lost', () => {
    const { forces } = read('forces');
    expect(forces?.factors).toHaveLength(32);
    expect(Object.keys(forces?.presets ?? {})).toHaveLength(5);
    expect(Object.keys(forces?.presets['devolved']?.ratings ?? {})).toHaveLength(32);
    const { partnership } = read('partnership');
    expect(partnership?.events).toHaveLength(50);
    expect(partnership?.regions).toHaveLength(10);
    const states = partnership?.regions.flatMap((region) => Object.values(region.states)) ?? [];
    expect(states).toHaveLength(39);
    const moves = states.flatMap((state) => [...state.on, ...state.always]);
    const text = JSON.stringify(sharedJson('domain/partnership.json'));
    expect(moves).toHaveLength(text.match(/"to":/g)!.length);
    expect(moves.filter((move) => move.guard !== undefined)).toHaveLength(text.match(/"guard":/g)!.length);
  });

  test('no companion or concept is lost', () => {
    const companions = read('companions');
    expect(companions.timeline).toHaveLength(20);
    expect(companions.comparisons[0]?.rows).toHaveLength(7);
    expect(companions.profiles.map((profile) => [profile.id, profile.items.length])).toEqual([
      ['principles', 7],
      ['steps', 6],
      ['actions', 5],
      ['capacities', 10],
      ['rational-model', 3],
    ]);
    expect([companions.loops, companions.learningTypes, companions.networks, companions.assumptions].map((list) => list.length)).toEqual([
      3, 3, 4, 6,
    ]);
    expect(read('concepts').concepts).toHaveLength(407);
  });

  test('a draft without the name of its schema is known by its parts', () => {
    for (const name of drafts) {
      const { $schema, ...rest } = sharedJson(`domain/${name}.json`) as Record<string, unknown>;
      expect(typeof $schema).toBe('string');
      expect(readModel(rest)).toEqual(readModel(sharedBytes(`domain/${name}.json`)));
    }
  });
});
