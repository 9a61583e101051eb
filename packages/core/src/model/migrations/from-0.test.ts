import { describe, expect, test } from 'vitest';
import { readModel } from '../index.js';

const src = (ref: string) => [{ ref, seed: ref.slice(0, 2), lines: [[3, 4]] }];
const sources = (source: string, place: string) => [{ source, place, lines: [[3, 4]] }];
const read = (input: unknown) => {
  const result = readModel(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

const params = { lambda: { internal: 1, external: 1.5 }, theta: { weak: 0 }, hysteresis: 0.1, areaMargin: 0 };

test('a regime draft', () => {
  const draft = {
    $schema: 'folkmoot/regime-draft-1',
    id: 'old',
    title: 'Old',
    period: 'then',
    summary: 'How it was.',
    provenance: { seeds: { S1: 'one.txt' }, wording: 'own', numbers: 'own', src: src('S1.s1') },
    tiers: [{ id: 'top', rank: 1, band: 'national', label: 'Top' }],
    kinds: { voice: { polarity: 1, mutual: false, family: 'voice' } },
    voiceRoster: ['learners'],
    actors: [
      { id: 'a', tier: 'top', name: 'A', status: 'stated', src: src('S1.s2.b1'), voiceGroup: true, voiceClass: ['learners'] },
      { id: 'b', tier: 'top', name: 'B', status: 'inferred', src: src('S2.4'), policyMaker: true },
    ],
    edges: [
      {
        id: 'e',
        kind: 'voice',
        from: 'a',
        to: 'b',
        mutual: false,
        polarity: 1,
        strength: 2,
        status: 'stated',
        rung: 4,
        note: 'Heard',
        src: src('S1.s3'),
      },
    ],
    absences: [{ kind: 'voice', from: 'b', to: 'a', status: 'stated', note: 'Never', src: src('S1.s3') }],
    forces: { preset: 'usual' },
  };
  expect(read(draft)).toMatchObject({
    version: 1,
    id: 'old',
    title: 'Old',
    summary: 'How it was.',
    regimes: [
      {
        id: 'old',
        title: 'Old',
        period: 'then',
        relationshipKinds: [{ id: 'voice', polarity: 1, mutual: false, family: 'voice' }],
        voiceRoster: ['learners'],
        actors: [
          { id: 'a', tier: 'top', name: 'A', status: 'stated', voices: ['learners'], sources: sources('S1', 's2.b1') },
          { id: 'b', voices: [], policyMaker: true, sources: sources('S2', '4') },
        ],
        relationships: [{ id: 'e', kind: 'voice', rung: 4, note: 'Heard', sources: sources('S1', 's3') }],
        absences: [{ id: 'absence-1', kind: 'voice', from: 'b', to: 'a', note: 'Never' }],
        forcePreset: 'usual',
        provenance: { wording: 'own', numbers: 'own' },
        sources: sources('S1', 's1'),
      },
    ],
    sources: [
      { id: 'S1', title: 'one.txt' },
      { id: 'S2', title: 'S2' },
    ],
  });
  expect(read({ ...draft, forces: { preset: null } }).regimes[0]).not.toHaveProperty('forcePreset');
});

test('a forces draft', () => {
  const draft = {
    $schema: 'folkmoot/forces-draft-1',
    scale: { min: 0, max: 4, anchors: [] },
    quadrants: { IE: { label: 'inside', sign: 1, lambda: 'internal' } },
    params,
    formula: 'B = …',
    assumptions: ['ours'],
    factors: [{ id: 'ie.a', quadrant: 'IE', name: 'A', weight: 2, scope: 'generic', src: src('S2.4') }],
    presets: { usual: { note: 'ours', ratings: { 'ie.a': 3 } } },
  };
  const { $schema, params: parameters, factors, ...rest } = draft;
  expect($schema).toBe('folkmoot/forces-draft-1');
  const [{ src: cited, ...factor }] = factors as [(typeof factors)[0]];
  expect(cited).toEqual(src('S2.4'));
  expect(read(draft).forces).toEqual({ ...rest, parameters, factors: [{ ...factor, sources: sources('S2', '4') }] });
});

test('a statechart draft', () => {
  const draft = {
    $schema: 'folkmoot/statechart-draft-1',
    id: 'ties',
    starts: { here: { preset: 'usual', config: { r: 'weak' } } },
    params,
    semantics: ['one'],
    derived: { B: 'balance' },
    counters: ['count.terms'],
    regions: [
      {
        id: 'r',
        label: 'R',
        initial: 'weak',
        states: {
          weak: {
            label: 'Weak',
            crosswalk: { frey: 2 },
            src: src('S2.4'),
            on: [{ on: 'GO', to: 'strong', why: 'so', src: src('S2.5'), guard: { '>=': ['B', 'theta.weak'] } }],
          },
          strong: { label: 'Strong', always: [{ on: '', to: 'weak', why: 'back', src: src('S2.6'), guard: { '<': ['B', 0] } }] },
        },
      },
    ],
    events: [{ id: 'GO', owner: 'local', name: 'Go', effects: [{ add: ['count.terms', 1] }], src: src('S2.7'), once: true }],
  };
  expect(read(draft)).toMatchObject({
    id: 'ties',
    partnership: {
      starts: { here: { preset: 'usual', configuration: { r: 'weak' } } },
      parameters: params,
      regions: [
        {
          states: {
            weak: {
              crosswalk: { frey: 2 },
              sources: sources('S2', '4'),
              on: [{ event: 'GO', to: 'strong', why: 'so', sources: sources('S2', '5'), guard: { '>=': ['B', 'theta.weak'] } }],
              always: [],
            },
            strong: { always: [{ to: 'weak', why: 'back', sources: sources('S2', '6'), guard: { '<': ['B', 0] } }] },
          },
        },
      ],
      events: [{ id: 'GO', effects: [{ add: ['count.terms', 1] }], once: true, sources: sources('S2', '7') }],
    },
  });
});

test('a companions draft and a concepts draft', () => {
  const companions = {
    $schema: 'folkmoot/companions-draft-1',
    timeline: [{ id: 't', start: '1945', end: null, label: 'Then', kind: 'era', certainty: 'seed', src: src('S2.1') }],
    figure1: {
      title: 'Two',
      scale: { min: 0, max: 4, left: 'low', right: 'high', note: 'yours' },
      rows: [{ id: 'f', research: 'so', model: 'thus', touchesRegions: ['trust'], concepts: ['C'], src: src('S2.F1') }],
    },
    rationalModel: { src: src('S2.2'), problems: [{ id: 'p', label: 'Politics', src: src('S2.3') }] },
    learningTypes: [{ id: 'acquisitive', src: src('S2.4') }],
    steps: [{ id: 's', label: 'Step', events: ['GO'], concept: 'C', src: src('S1.s6') }],
  };
  expect(read(companions)).toMatchObject({
    timeline: [{ id: 't', start: '1945', end: null, certainty: 'stated', sources: sources('S2', '1') }],
    comparisons: [
      {
        title: 'Two',
        options: [{ id: 'research' }, { id: 'model' }],
        scale: { min: 0, max: 4, minLabel: 'low', maxLabel: 'high', note: 'yours' },
        rows: [{ id: 'f', cells: { research: 'so', model: 'thus' }, regions: ['trust'], concepts: ['C'], sources: sources('S2', 'F1') }],
      },
    ],
    profiles: [
      { id: 'steps', title: 'Steps', items: [{ id: 's', label: 'Step', events: ['GO'], concept: 'C' }] },
      { id: 'rational-model', items: [{ id: 'p', label: 'Politics' }], sources: sources('S2', '2') },
    ],
    learningTypes: [{ id: 'acquisitive', label: 'Acquisitive' }],
  });
  const concepts = {
    $schema: 'folkmoot/concepts-1',
    widgets: { RM: 'relation map' },
    sections: ['A'],
    concepts: [{ id: 'C', name: 'Idea', ref: 'S1.s2', seed: 'S1', lines: [[3, 4]], anchor: 'idea', kind: 'claim', widgets: ['RM', 'ZZ'] }],
  };
  expect(read(concepts).concepts).toEqual([
    { id: 'C', name: 'Idea', anchor: 'idea', kind: 'claim', shownIn: ['relationships', 'ZZ'], sources: sources('S1', 's2') },
  ]);
});

describe('a draft that is wrong is told of in the same words', () => {
  const first = (input: unknown) => {
    const result = readModel(input);
    return result.ok ? result.warnings[0]?.message : result.issues[0]?.message;
  };

  test.each<[object, string]>([
    [{ edges: 5, actors: 'none' }, 'The model’s id is missing.'],
    [{ id: 'r', title: 'R', edges: [], actors: [{ id: 'a', tier: 'area' }] }, 'Actor 1 (“a”): name is missing.'],
    [{ id: 'r', title: 'R', edges: [5], actors: [null] }, 'Actor 1 should be an object, not null.'],
    [{ id: 'r', title: 'R', edges: [], actors: [], kinds: 5 }, 'Regime 1 (“R”): relationshipKinds should be a list, not 5.'],
    [{ id: 'r', title: 'R', edges: [], actors: [], provenance: 5 }, 'Regime 1 (“R”): provenance should be an object, not 5.'],
    [
      { id: 'r', title: 'R', edges: [], actors: [], forces: 'x' },
      '1 property is not part of the format and ignored: “forces” in regime 1 (“R”).',
    ],
    [{ id: 'p', regions: {}, events: 0 }, 'The model’s partnership, parameters are missing.'],
    [{ $schema: 'folkmoot/concepts-1', concepts: [{ id: 'c' }] }, 'Concept 1 (“c”): name is missing.'],
    [{ $schema: 'folkmoot/forces-draft-1' }, 'The model’s forces, scale is missing.'],
    [{ $schema: 'folkmoot/companions-draft-1', timeline: 5 }, 'The model’s timeline should be a list, not 5.'],
  ])('%j', (input, expected) => {
    expect(first(input)).toBe(expected);
  });

  test('and so is one with a part it never had', () => {
    expect(first({ $schema: 'folkmoot/companions-draft-1', horoscope: [] })).toBe(
      '1 property is not part of the format and ignored: “horoscope”.',
    );
  });
});
