import { describe, expect, test } from 'vitest';
import { readModel } from '../index.js';

const parameters = { lambda: { internal: 1, external: 1.5 }, theta: { strong: 0.35 }, hysteresis: 0.1, areaMargin: 0 };
const forces = {
  scale: { min: 0, max: 4, anchors: ['absent'] },
  quadrants: { IE: { label: 'internal enabling', sign: 1, lambda: 'internal' } },
  parameters,
  factors: [{ id: 'ie.trust', quadrant: 'IE', name: 'Trust', weight: 1 }],
  presets: { usual: { ratings: { 'ie.trust': 2 } } },
};
const states = {
  weak: { label: 'Weak', on: [{ event: 'MEET', to: 'strong', guard: { '>=': ['ie.trust', 2] } }] },
  strong: { label: 'Strong', always: [{ to: 'weak', guard: { '<': ['balance', 'leave.strong'] } }], on: [{ event: 'STOP', to: 'gone' }] },
  gone: { label: 'Gone', final: true },
};
const ties = { id: 'ties', label: 'Ties', initial: 'weak', states };
const meet = {
  id: 'MEET',
  owner: 'local',
  name: 'Partners meet',
  effects: [{ add: ['ie.trust', 1], max: 3 }, { set: ['count.meetings', 0] }],
};
const partnership = {
  id: 'p',
  starts: { here: { preset: 'usual', configuration: { ties: 'weak' } } },
  parameters,
  derived: { balance: 'as the formula says', 'leave.k': 'theta.k - hysteresis' },
  counters: ['count.meetings'],
  regions: [ties],
  events: [meet, { id: 'STOP', owner: 'shock', name: 'It stops' }],
};

const model = (change: { partnership?: object; forces?: object; region?: object; states?: object; event?: object } = {}) => ({
  version: 1,
  id: 'm',
  title: 'Model',
  forces: { ...forces, ...change.forces },
  partnership: {
    ...partnership,
    regions: [{ ...ties, states: { ...states, ...change.states }, ...change.region }],
    events: [{ ...meet, ...change.event }, partnership.events[1]],
    ...change.partnership,
  },
});
const read = (input: unknown): readonly string[] => {
  const result = readModel(input);
  return (result.ok ? result.warnings : result.issues).map(
    ({ severity, code, path, message }) => `${severity === 'error' ? 'E' : 'W'} ${code} ${path} | ${message}`,
  );
};
const guarded = (guard: unknown) => read(model({ event: { requires: guard } }));

test('the example these cases start from is sound, with its forces or without', () => {
  expect(read(model())).toEqual([]);
  expect(read({ ...model(), forces: undefined })).toEqual([]);
});

describe('states (D24)', () => {
  test.each<[string, object, string]>([
    [
      'an unknown initial state',
      model({ region: { initial: 'absent' } }),
      'E schema /partnership/regions/0/initial | Statechart region 1 (“Ties”) starts in “absent”, which is not one of its states.',
    ],
    [
      'a transition to nowhere',
      model({
        states: {
          weak: {
            label: 'Weak',
            on: [
              { event: 'MEET', to: 'paradise' },
              { event: 'MEET', to: 'strong' },
            ],
          },
        },
      }),
      'E schema /partnership/regions/0/states/weak/on/0 | Statechart region 1 (“Ties”), state “weak”, transition 1 (“MEET”) leads to “paradise”, which is not one of the states.',
    ],
    [
      'an event nobody knows',
      model({
        states: {
          weak: {
            label: 'Weak',
            on: [
              { event: 'MEET', to: 'strong' },
              { event: 'SING', to: 'strong' },
            ],
          },
        },
      }),
      'E schema /partnership/regions/0/states/weak/on/1 | Statechart region 1 (“Ties”), state “weak”, transition 2 (“SING”): there is no event “SING”.',
    ],
    [
      'a state nothing leads to',
      model({ states: { island: { label: 'Island', on: [{ event: 'MEET', to: 'weak' }] } } }),
      'E schema /partnership/regions/0/states/island | Statechart region 1 (“Ties”): nothing leads to the state “Island”.',
    ],
    [
      'a dead end',
      model({ states: { gone: { label: 'Stalled' } } }),
      'W schema /partnership/regions/0/states/gone | There is no way out of “Stalled”, and it is not marked as final.',
    ],
    [
      'a parent of nobody',
      model({ region: { parents: { formed: ['weak', 'lost'] } } }),
      'E schema /partnership/regions/0/parents/formed | Statechart region 1 (“Ties”), parent state “formed” holds “lost”, which is not one of the states.',
    ],
    [
      'a start in no state',
      model({ partnership: { starts: { here: { preset: 'usual', configuration: { ties: 'limbo' } } } } }),
      'E dangling /partnership/starts/here | Start “here”: “limbo” is not one of the states of “Ties”.',
    ],
    [
      'a start in no region',
      model({ partnership: { starts: { here: { preset: 'usual', configuration: { mood: 'weak' } } } } }),
      'E dangling /partnership/starts/here | Start “here”: there is no statechart region “mood”.',
    ],
    [
      'a start from no preset',
      model({ partnership: { starts: { here: { preset: 'unusual' } } } }),
      'E dangling /partnership/starts/here | Start “here” uses the preset “unusual”, which the forces do not have.',
    ],
  ])('%s', (_name, input, expected) => {
    expect(read(input)[0]).toBe(expected);
  });

  test('a state may be reached only through history, or only as a start', () => {
    const parents = { formed: ['weak', 'asleep'] };
    const woken = {
      gone: { label: 'Gone', on: [{ event: 'MEET', to: 'H(formed)' }] },
      asleep: { label: 'Asleep', on: [{ event: 'MEET', to: 'weak' }] },
    };
    expect(read(model({ region: { parents, history: { formed: 'shallow' }, states: { ...states, ...woken } } }))).toEqual([]);
    const start = { starts: { here: { preset: 'usual', configuration: { ties: 'asleep' } } } };
    expect(read(model({ states: { asleep: woken.asleep }, partnership: start }))).toEqual([]);
    expect(read(model({ states: { asleep: woken.asleep } }))[0]).toMatch(/nothing leads to the state “Asleep”/);
    expect(read(model({ states: { gone: { label: 'Gone', on: [{ event: 'MEET', to: 'H(nothing)' }] } } }))[0]).toMatch(
      /leads to “H\(nothing\)”/,
    );
  });
});

describe('conditions', () => {
  const wrong = 'E schema /partnership/events/0/requires | Event 1 (“Partners meet”): requires';

  test.each([
    { '>=': ['ie.trust', 2] },
    { '<': ['balance', 'theta.strong'] },
    { '==': ['count.meetings', 1] },
    { every: ['count.meetings', 3] },
    { '>': ['areaMargin', 'hysteresis'] },
    { in: ['ties.weak', 'ties.strong'] },
    { all: [{ not: { in: ['ties.gone'] } }, { any: [{ '<=': ['lambda.internal', 2] }] }] },
  ])('%j', (guard) => {
    expect(guarded(guard)).toEqual([]);
  });

  const operators = 'a condition is an object with exactly one of “all”, “any”, “not”, “in”, “>=”, “<=”, “>”, “<”, “==” or “every”';
  test.each<[unknown, string]>([
    [true, operators],
    [[], operators],
    [{}, operators],
    [{ maybe: [] }, operators],
    [{ all: [{ in: ['ties.weak'] }], any: [] }, operators],
    [{ not: [{ in: ['ties.weak'] }] }, operators],
    [{ constructor: [] }, operators],
    [{ all: [] }, '“all” lists nothing'],
    [{ any: 'ties.weak' }, '“any” should be followed by a list'],
    [{ in: [] }, '“in” lists nothing'],
    [{ in: ['ties.asleep', 'ties'] }, 'there is no state “ties.asleep” or “ties”'],
    [{ in: ['ties.weak', 5] }, '“in” should list states, each written “region.state”'],
    [{ '>=': ['ie.trust'] }, '“>=” should be followed by a name and a number, or two names'],
    [{ '>=': [2, 'ie.trust'] }, '“>=” should be followed by a name and a number, or two names'],
    [{ '>=': ['ie.trust', 1, 2] }, '“>=” should be followed by a name and a number, or two names'],
    [{ '>=': ['ie.love', 'theta.love'] }, '“ie.love” and “theta.love” is no force, counter, derived value or threshold'],
    [{ all: [{ any: [{ not: { '>=': ['leave.weak', 1] } }] }] }, '“leave.weak” is no force, counter, derived value or threshold'],
  ])('%j', (guard, expected) => {
    expect(guarded(guard)).toEqual([`${wrong}: ${expected}.`]);
  });

  test('are checked wherever they stand', () => {
    const bad = { in: ['nowhere'] };
    expect(read(model({ event: { effects: [{ add: ['ie.trust', 1], if: bad }] } }))[0]).toMatch(
      /^E schema \/partnership\/events\/0\/effects\/0\/if/,
    );
    expect(read(model({ states: { gone: { label: 'Gone', always: [{ to: 'weak', guard: bad }] } } }))[0]).toMatch(
      /states\/gone\/always\/0\/guard/,
    );
  });

  test('sixty levels of them are checked, sixty-four are too many', () => {
    const nested = (depth: number): object => (depth === 0 ? { in: ['ties.weak'] } : { not: nested(depth - 1) });
    expect(guarded(nested(55))).toEqual([]);
    expect(guarded(nested(64))[0]).toMatch(/^E too-deep/);
  });
});

describe('effects', () => {
  test.each<[object, string]>([
    [{}, 'E schema /partnership/events/0/effects/0 | Event 1 (“Partners meet”), effect 1 should say “add” or “set”, and not both.'],
    [
      { add: ['ie.trust', 1], set: ['ie.trust', 1] },
      'E schema /partnership/events/0/effects/0 | Event 1 (“Partners meet”), effect 1 should say “add” or “set”, and not both.',
    ],
    [
      { add: ['balance', 1] },
      'E dangling /partnership/events/0/effects/0 | Event 1 (“Partners meet”), effect 1 changes “balance”, which is no force or counter.',
    ],
    [
      { add: ['ie.trust', 'lots'] },
      'E schema /partnership/events/0/effects/0/add/1 | Event 1 (“Partners meet”), effect 1: add 2 should be a number, not the text “lots”.',
    ],
  ])('%j', (effect, expected) => {
    expect(read(model({ event: { effects: [effect] } }))).toEqual([expected]);
  });
});

describe('forces', () => {
  test.each<[object, string]>([
    [
      { scale: { min: 4, max: 0 } },
      'E range /forces/scale | The scale of the forces runs from 4 to 0; its low end must be below its high end.',
    ],
    [
      { factors: [{ ...forces.factors[0], quadrant: 'QQ' }] },
      'E dangling /forces/factors/0/quadrant | Force 1 (“Trust”) is in quadrant “QQ”, which is not one of the quadrants.',
    ],
    [
      { factors: [{ ...forces.factors[0], weight: -1 }] },
      'E range /forces/factors/0/weight | Force 1 (“Trust”): weight should be 0 or more, not -1.',
    ],
    [
      { presets: { usual: { ratings: { 'ie.trust': 9 } } } },
      'E range /forces/presets/usual/ratings/ie.trust | Preset “usual” rates “ie.trust” at 9; the scale runs from 0 to 4.',
    ],
    [
      { presets: { usual: { ratings: { 'ie.love': 1 } } } },
      'W dangling /forces/presets/usual | Preset “usual” rates “ie.love”, which is not a force of this model; left out.',
    ],
    [
      { presets: { usual: { ratings: { 'ie.trust': 'high' } } } },
      'E schema /forces/presets/usual/ratings/ie.trust | Preset “usual”, rating “ie.trust” should be a number, not the text “high”.',
    ],
    [
      { quadrants: { IE: { label: 'x', sign: 2, lambda: 'internal' } } },
      'E schema /forces/quadrants/IE/sign | Quadrant “IE”: sign should be 1 or -1, not 2.',
    ],
  ])('%j', (change, expected) => {
    expect(read(model({ forces: change }))[0]).toBe(expected);
  });

  test('a regime may name one of their presets, and no other', () => {
    const regimes = [
      { id: 'r', title: 'R', forcePreset: 'usual' },
      { id: 'q', title: 'Q', forcePreset: 'odd' },
    ];
    expect(read({ ...model(), regimes })).toEqual([
      'W dangling /regimes/1/forcePreset | Regime 2 (“Q”): forcePreset: “odd” is not a preset of the forces; left out.',
    ]);
  });
});
