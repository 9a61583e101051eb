import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallForces, smallPartnership } from '../../../../tests/support/small-partnership.js';
import { compilePartnership, SNAPSHOT_LIMIT, type PartnershipState } from './index.js';

const engine = compilePartnership(smallPartnership, smallForces);
const events = engine.statechart.events.map((event) => event.id);

const played = (start: string, sequence: readonly string[], options = {}): PartnershipState =>
  sequence.reduce((state, event) => engine.step(state, event), engine.start(start, options));

const sound = () => engine.toSnapshot(played('friends', ['SUBSIDISE', 'FLOOD']));

const restored = (json: unknown): PartnershipState => {
  const result = engine.fromSnapshot(json);
  if (!result.ok) throw new Error(result.issues[0]!.message);
  return result.value;
};

describe('a snapshot', () => {
  it('comes back as the state it was taken of, from any state, as text or as an object', () => {
    const anyOptions = fc.record({
      ratings: fc.record(
        { 'in.tea': fc.option(fc.integer({ min: 0, max: 4 })), 'in.trust': fc.constantFrom(null, 0, 1.5, 4) },
        { requiredKeys: [] },
      ),
      parameters: fc.record({ theta: fc.record({ sharing: fc.double({ min: -1, max: 1, noNaN: true }) }) }, { requiredKeys: [] }),
    });
    fc.assert(
      fc.property(fc.constantFrom('strangers', 'friends'), anyOptions, fc.array(fc.constantFrom(...events)), (start, options, sequence) => {
        const state = played(start, sequence, options);
        const snapshot = engine.toSnapshot(state);
        for (const json of [snapshot, JSON.stringify(snapshot)]) {
          const back = restored(json);
          expect(engine.describe(back)).toEqual(engine.describe(state));
          expect(engine.toSnapshot(back)).toEqual(snapshot);
          // What is remembered comes back too: every event leads from it to the same place.
          for (const event of events) expect(engine.describe(engine.step(back, event))).toEqual(engine.describe(engine.step(state, event)));
        }
      }),
    );
  });

  it('says only what differs of the parameters, and what is remembered', () => {
    expect(engine.toSnapshot(engine.start('strangers'))).toEqual({
      format: 'folkmoot/partnership-snapshot-1',
      definition: 'allotments',
      configuration: { shed: 'apart', mood: 'cold', lease: 'open' },
      ratings: { 'in.trust': 0, 'in.tea': 2, 'in.rivalry': 2, 'out.grant': 0, 'out.rent': 3 },
      counters: { 'count.meetings': 0 },
      used: [],
    });
    const changed = engine.toSnapshot(played('friends', ['FLOOD'], { parameters: { theta: { sharing: 0.5 } } }));
    expect(changed).toMatchObject({ history: { 'shed.together': 'sharing' }, parameters: { 'theta.sharing': 0.5 } });
  });
});

describe('a tampered snapshot is refused with the code "restore"', () => {
  const tamper = (change: (snapshot: any) => void) => {
    const snapshot = structuredClone(sound()) as any;
    change(snapshot);
    return snapshot;
  };
  /** Text in which a key is put where an object literal could not have it. */
  const withKey = (around: string, entry: string) => JSON.stringify(sound()).replace(`"${around}":{`, `"${around}":{${entry},`);

  it('and the sound one is not', () => expect(engine.fromSnapshot(sound()).ok).toBe(true));

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 5],
    ['a list', []],
    ['a function', () => 1],
    ['text that is not JSON', '{"format":'],
    ['text that is a number', '5'],
    ['the text null', 'null'],
    ['an empty object', {}],
    [
      'an object that holds itself',
      (() =>
        Object.assign(Object.create(null), sound(), {
          get self() {
            return this;
          },
        }))(),
    ],
    [
      'an object whose getter throws',
      {
        ...sound(),
        get used(): never {
          throw new Error('no');
        },
      },
    ],
    ['another format', tamper((s) => (s.format = 'folkmoot/partnership-snapshot-2'))],
    ['no format', tamper((s) => delete s.format)],
    ['another definition', tamper((s) => (s.definition = 'constructor'))],
    ['an unknown part', tamper((s) => (s.status = 'error'))],
    ['a part called __proto__', JSON.stringify(sound()).replace('{', '{"__proto__":{"polluted":true},')],
    ['a part called constructor', tamper((s) => (s.constructor = 1))],
    ['an error text with markup', tamper((s) => (s.error = '<img src=x onerror=alert(1)>'))],
    ['children', tamper((s) => (s.children = { other: { snapshot: {} } }))],
    ['no states', tamper((s) => delete s.configuration)],
    ['states as text', tamper((s) => (s.configuration = 'shed'))],
    ['states as a list', tamper((s) => (s.configuration = ['sharing', 'warm', 'open']))],
    ['a state called constructor', tamper((s) => (s.configuration.shed = 'constructor'))],
    ['a state called __proto__', tamper((s) => (s.configuration.shed = '__proto__'))],
    ['a state called toString', tamper((s) => (s.configuration.shed = 'toString'))],
    ['a state that is a number', tamper((s) => (s.configuration.shed = 5))],
    ['a state that is nothing', tamper((s) => (s.configuration.shed = null))],
    ['a state inside a state', tamper((s) => (s.configuration.shed = { together: 'sharing' }))],
    ['a forged stage', tamper((s) => (s.configuration.shed = 'triumphant'))],
    ['a composite state as a state', tamper((s) => (s.configuration.shed = 'together'))],
    ['a state of another region', tamper((s) => (s.configuration.shed = 'warm'))],
    ['a derived state that the ratings belie', tamper((s) => (s.configuration.mood = 'cold'))],
    ['a region that is missing', tamper((s) => delete s.configuration.lease)],
    ['a region that does not exist', tamper((s) => (s.configuration.roof = 'open'))],
    ['a region called __proto__', withKey('configuration', '"__proto__":"open"')],
    ['a rating above the scale', tamper((s) => (s.ratings['in.tea'] = 5))],
    ['a rating below the scale', tamper((s) => (s.ratings['in.tea'] = -1))],
    ['a rating as text', tamper((s) => (s.ratings['in.tea'] = '3'))],
    ['a rating in a list', tamper((s) => (s.ratings['in.tea'] = [3]))],
    ['a rating beyond all numbers', JSON.stringify(sound()).replace('"in.tea":3', '"in.tea":1e999')],
    ['a rating that is missing', tamper((s) => delete s.ratings['in.tea'])],
    ['a rating of nothing', tamper((s) => (s.ratings['in.cake'] = 1))],
    ['a rating called __proto__', withKey('ratings', '"__proto__":1')],
    ['a counter below 0', tamper((s) => (s.counters['count.meetings'] = -1))],
    ['a counter that is not whole', tamper((s) => (s.counters['count.meetings'] = 0.5))],
    ['a counter without end', tamper((s) => (s.counters['count.meetings'] = 1e12))],
    ['a counter that is nothing', tamper((s) => (s.counters['count.meetings'] = null))],
    ['an unknown counter', tamper((s) => (s.counters['count.cakes'] = 1))],
    ['used events as an object', tamper((s) => (s.used = { SUBSIDISE: true }))],
    ['an unknown used event', tamper((s) => s.used.push('DANCE'))],
    ['a used event that is not once-only', tamper((s) => s.used.push('MEET'))],
    ['a used event twice', tamper((s) => s.used.push('SUBSIDISE'))],
    ['a used event called constructor', tamper((s) => (s.used = ['constructor']))],
    ['a remembered state of another parent', tamper((s) => (s.history['shed.together'] = 'apart'))],
    ['an unknown parent', tamper((s) => (s.history['shed.alone'] = 'apart'))],
    ['an unknown parameter', tamper((s) => (s.parameters = { 'theta.bliss': 0 }))],
    ['a parameter as text', tamper((s) => (s.parameters = { hysteresis: '0.1' }))],
    ['a parameter beyond sense', tamper((s) => (s.parameters = { hysteresis: 1e6 }))],
    ['a weight below 0', tamper((s) => (s.parameters = { 'lambda.internal': -1 }))],
    ['weights that are all 0', tamper((s) => (s.parameters = { 'lambda.internal': 0, 'lambda.external': 0 }))],
  ])('%s', (_, json) => {
    const result = engine.fromSnapshot(json);
    if (result.ok) throw new Error('It was not refused.');
    expect(result.issues).toHaveLength(1);
    expect(result.issues[0]).toMatchObject({ code: 'restore', severity: 'error' });
    expect(result.issues[0]!.message).toMatch(/^(What|The|A) [^<>{}]+\.$/);
    expect(({} as any).polluted).toBeUndefined();
  });

  it.each([
    ['letters', `${JSON.stringify(sound())}${' '.repeat(SNAPSHOT_LIMIT)}`],
    ['bytes, in fewer letters', JSON.stringify({ ...sound(), definition: '€'.repeat(SNAPSHOT_LIMIT / 3) })],
  ])('more than 8 KB of %s, without looking further', (_, json) => {
    const message = 'What was saved is longer than 8 KB.';
    expect(engine.fromSnapshot(json)).toEqual({ ok: false, issues: [{ code: 'restore', path: '', message, severity: 'error' }] });
  });

  it('whatever one value is replaced with, it is refused or a state that can be played on', () => {
    const paths: (readonly string[])[] = [];
    const walk = (value: unknown, path: readonly string[]) => {
      if (path.length > 0) paths.push(path);
      if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    };
    walk(sound(), []);
    const anyValue = fc.oneof(fc.jsonValue(), fc.constantFrom('constructor', '__proto__', 'sharing', 'warm', 0, 1, 2, 4, 5, -1, null));
    fc.assert(
      fc.property(fc.constantFrom(...paths), anyValue, (path, value) => {
        const snapshot = tamper((s) => (path.slice(0, -1).reduce((inner, key) => inner[key], s)[path.at(-1)!] = value));
        const result = engine.fromSnapshot(JSON.stringify(snapshot));
        if (!result.ok) {
          expect(result.issues[0]!.code).toBe('restore');
          return;
        }
        const text = JSON.stringify(events.map((event) => engine.describe(engine.step(result.value, event))));
        expect(text).not.toMatch(/constructor|__proto__/);
        // Nothing is mended on the way: what comes out is what went in, but for an empty list of remembered states.
        expect({ history: {}, ...engine.toSnapshot(result.value) }).toEqual({ history: {}, ...JSON.parse(JSON.stringify(snapshot)) });
      }),
      { numRuns: 1000 },
    );
  }, 30_000);
});
