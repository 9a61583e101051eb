import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallForces, smallPartnership, spoilable } from '../../../../../tests/support/small-partnership.js';
import { ISSUE_LIMIT } from '../../issues/index.js';
import { checkPartnership, compilePartnership, PartnershipDefinitionError } from '../index.js';

type Spoil = (definition: any, forces: any) => void;

const check = (spoil: Spoil) => {
  const [definition, forces] = [spoilable(smallPartnership), spoilable(smallForces)];
  spoil(definition, forces);
  return { definition, forces, result: checkPartnership(definition, forces) };
};
const states = (definition: any, region: number) => definition.regions[region].states;

it('passes a sound definition without a word', () => {
  expect(checkPartnership(smallPartnership, smallForces)).toMatchObject({ ok: true, warnings: [] });
});

describe('a wrong definition is refused by name', () => {
  it.each<[string, Spoil, string, RegExp]>([
    ['an unknown initial state', (d) => (d.regions[0].initial = 'nowhere'), 'dangling', /“shed”.*“nowhere”/],
    ['an unknown state in a start', (d) => (d.starts.friends.configuration.shed = 'garage'), 'dangling', /“friends”.*“shed.garage”/],
    ['an unknown region in a start', (d) => (d.starts.friends.configuration.roof = 'apart'), 'dangling', /“roof.apart”/],
    ['an unknown preset', (d) => (d.starts.friends.preset = 'hot'), 'dangling', /“friends”.*“hot”/],
    ['an unknown state in a guard', (d) => (d.events[1].requires = { in: ['shed.garage'] }), 'dangling', /“DECIDE”.*“shed.garage”/],
    ['an unknown state in a parent', (d) => d.regions[0].parents.together.push('garage'), 'dangling', /“shed.together”.*“garage”/],
    ['a transition to nowhere', (d) => (states(d, 0).apart.on[0].to = 'garage'), 'dangling', /“shed.apart” leads to “garage” on “MEET”/],
    ['a transition into another region', (d) => (states(d, 0).apart.on[0].to = 'warm'), 'dangling', /“warm”.*no such state/],
    ['an eventless transition to nowhere', (d) => (states(d, 1).cold.always[0].to = 'hot'), 'dangling', /“mood.cold” leads to “hot”/],
    ['history of no parent', (d) => (states(d, 0).paused.on[0].to = 'H(apart)'), 'dangling', /“H\(apart\)”/],
    ['a transition on an unknown event', (d) => (states(d, 0).apart.on[0].event = 'DANCE'), 'dangling', /“shed.apart”.*“DANCE”/],
    [
      'an event that leads nowhere',
      (d) => d.events.push({ id: 'YAWN', owner: 'local', name: 'Yawn', effects: [] }),
      'dangling',
      /“YAWN” leads nowhere/,
    ],
    [
      'an unreachable state',
      (d) => (states(d, 0).attic = { label: 'Attic', on: [{ event: 'FLOOD', to: 'apart' }] }),
      'dangling',
      /“shed.attic”/,
    ],
    [
      'an island of states that reach only each other',
      (d) => {
        states(d, 0).attic = { label: 'Attic', on: [{ event: 'FLOOD', to: 'loft' }] };
        states(d, 0).loft = { label: 'Loft', on: [{ event: 'FLOOD', to: 'attic' }] };
      },
      'dangling',
      /“shed.attic”/,
    ],
    ['a guard on a missing rating', (d) => (d.events[6].requires = { '>=': ['in.cake', 1] }), 'dangling', /“SIGN” depends on “in.cake”/],
    [
      'a transition’s guard on a missing rating',
      (d) => (states(d, 0).apart.on[0].guard = { not: { any: [{ '<': ['in.cake', 1] }] } }),
      'dangling',
      /“shed.apart” depends on “in.cake”/,
    ],
    ['a rating that the force model lost', (_, f) => f.factors.splice(0, 1), 'dangling', /“in.trust”/],
    [
      'a guard on a missing threshold',
      (d) => (states(d, 0).talking.on[0].guard.all[0]['>='][1] = 'theta.bliss'),
      'dangling',
      /“theta.bliss”/,
    ],
    ['an effect on a missing rating', (d) => (d.events[0].effects[1].add[0] = 'in.cake'), 'dangling', /“MEET” changes “in.cake”/],
    ['an effect on a threshold', (d) => (d.events[0].effects[1].add[0] = 'theta.sharing'), 'dangling', /“theta.sharing”/],
    ['a quantity worked out from nothing', (d) => (d.derived.lead = 'in.trust - in.cake'), 'dangling', /“lead”.*“in.cake”/],
    ['a guard of an unknown form', (d) => (d.events[6].requires = { '~': ['in.trust', 1] }), 'schema', /“SIGN”.*“~”/],
    ['two regions with one id', (d) => (d.regions[1].id = 'shed'), 'duplicate-id', /“shed”/],
    ['two events with one id', (d) => (d.events[1].id = 'MEET'), 'duplicate-id', /“MEET”/],
    ['an id that cannot be used', (d) => (d.events[1].id = 'constructor'), 'schema', /“constructor”/],
    ['an id with a full stop', (d) => (states(d, 0)['a.b'] = states(d, 0).apart), 'schema', /“a.b”/],
    ['a final state with a way out', (d) => (states(d, 0).paused.final = true), 'schema', /“shed.paused” is marked as final/],
    ['a rating off the scale', (_, f) => (f.presets.warm.ratings['in.tea'] = 9), 'range', /“in.tea”/],
    ['no regions', (d) => (d.regions = []), 'schema', /“regions” must not be empty/],
    ['no events', (d) => delete d.events, 'schema', /“events” must be a list/],
    ['states in a list', (d) => (d.regions[0].states = []), 'schema', /“states” at “.regions.0” must be an object/],
    [
      'a transition without a target',
      (d) => delete states(d, 0).apart.on[0].to,
      'schema',
      /“to” at “.regions.0.states.apart.on.0” must be text/,
    ],
    ['an effect without a number', (d) => (d.events[0].effects[0].add[1] = '1'), 'schema', /“add” at .*a name and a number/],
    ['a comparison of three', (d) => (d.events[6].requires = { '>=': ['in.trust', 1, 2] }), 'schema', /“>=” at .*pair/],
  ])('%s', (_, spoil, code, message) => {
    const { definition, forces, result } = check(spoil);
    if (result.ok) throw new Error('It was not refused.');
    const issue = result.issues.find((candidate) => message.test(candidate.message));
    expect(issue ?? result.issues).toMatchObject({ code, severity: 'error' });
    expect(() => compilePartnership(definition, forces)).toThrow(PartnershipDefinitionError);
    expect(() => compilePartnership(definition, forces)).toThrow(message);
  });
});

describe('effects that never settle are refused by name', () => {
  it.each<[string, Spoil, RegExp]>([
    [
      'two states that chase each other',
      (d) => (states(d, 1).warm.always[0].guard = { '>=': ['in.trust', 1] }),
      /“mood”.*“mood.cold”.*“mood.warm”|“mood.warm”.*“mood.cold”/,
    ],
    [
      'an eventless transition without a guard in both directions',
      (d) => ((states(d, 1).cold.always = [{ to: 'warm' }]), (states(d, 1).warm.always = [{ to: 'cold' }])),
      /never come to rest/,
    ],
    ['a state that leads to itself', (d) => (states(d, 1).warm.always = [{ to: 'warm' }]), /“mood.warm”/],
    [
      'thresholds that overlap only at one value',
      (d) => (states(d, 1).warm.always[0].guard = { '<=': ['in.trust', 2] }),
      /never come to rest/,
    ],
    [
      'a loop that only one state of another region allows',
      (d) => (states(d, 1).warm.always[0].guard = { any: [{ '<': ['in.trust', 2] }, { in: ['lease.signed'] }] }),
      /never come to rest/,
    ],
    [
      'two regions that chase each other',
      (d) => {
        states(d, 1).cold.always[0].guard = { in: ['gate.open'] };
        states(d, 1).warm.always[0].guard = { in: ['gate.shut'] };
        d.regions.push({
          id: 'gate',
          label: 'The gate',
          initial: 'open',
          states: {
            open: { label: 'Open', always: [{ to: 'shut', guard: { in: ['mood.warm'] } }] },
            shut: { label: 'Shut', always: [{ to: 'open', guard: { in: ['mood.cold'] } }] },
          },
        });
      },
      /“mood” and “gate” never come to rest/,
    ],
  ])('%s', (_, spoil, message) => {
    const { result } = check(spoil);
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'cycle', severity: 'error' }] });
    expect(!result.ok && result.issues[0]!.message).toMatch(message);
  });

  it('accepts thresholds that only touch', () => {
    expect(check((d) => (states(d, 1).warm.always[0].guard = { '<': ['in.trust', 2] })).result.ok).toBe(true);
  });
});

describe('what is odd but not wrong is a warning', () => {
  it.each<[string, Spoil, RegExp]>([
    ['a dead end that is not marked as final', (d) => delete states(d, 2).signed.final, /“lease.signed”.*final/],
    [
      'a transition that can never be taken',
      (d) => states(d, 0).paused.on.push({ event: 'DRY', to: 'talking' }),
      /“shed.paused”.*“DRY”.*never/,
    ],
    ['history that is not kept', (d) => delete d.regions[0].history, /“H\(together\)”.*no history/],
    [
      'eventless regions that look at each other',
      (d) => (states(d, 2).open.always = [{ to: 'signed', guard: { all: [{ in: ['mood.warm'] }, { '<=': ['out.rent', 0] }] } }]),
      /“mood” and “lease”.*order/,
    ],
  ])('%s', (_, spoil, message) => {
    const { definition, forces, result } = check(spoil);
    expect(result).toMatchObject({ ok: true, warnings: [{ severity: 'warning' }] });
    expect(result.ok && result.warnings[0]!.message).toMatch(message);
    expect(compilePartnership(definition, forces).warnings).toHaveLength(1);
  });
});

describe('it never throws and never hangs', () => {
  it.each([null, undefined, 1, 'x', [], {}, { regions: {} }, { regions: [null], events: [1], starts: 2 }])('on %j', (value) => {
    expect(checkPartnership(value as never, smallForces).ok).toBe(false);
    expect(checkPartnership(smallPartnership, value as never).ok).toBe(false);
  });

  it('on conditions nested without end', () => {
    const endless: { all: unknown[] } = { all: [] };
    endless.all.push(endless, endless);
    const { result } = check((d) => (d.events[1].requires = endless));
    expect(result.ok).toBe(false);
  });

  it('and keeps to twenty issues', () => {
    const { result } = check((d) => (d.events = Array.from({ length: 5000 }, () => ({}))));
    expect(!result.ok && result.issues).toHaveLength(ISSUE_LIMIT);
  });

  it('whatever one value is replaced with', () => {
    const paths: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]) => {
      paths.push(path);
      if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    };
    walk([smallPartnership, smallForces], []);
    const places = paths.filter((path) => path.length > 1);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (path, value) => {
        const { definition, forces, result } = check((d, f) => {
          const parent = path.slice(0, -1).reduce((inner: any, key) => inner[key], [d, f]);
          parent[path.at(-1)!] = value;
        });
        if (!result.ok) return;
        const engine = compilePartnership(definition, forces);
        for (const { id } of engine.statechart.starts) {
          const state = engine.start(id);
          for (const event of engine.statechart.events) engine.explain(engine.step(state, event.id), event.id);
        }
      }),
      { numRuns: 1000 },
    );
  }, 30_000);
});
