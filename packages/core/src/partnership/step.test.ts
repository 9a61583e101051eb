import { describe, expect, it } from 'vitest';
import { smallForces, smallPartnership, spoilable } from '../../../../tests/support/small-partnership.js';
import { compilePartnership } from './index.js';

const engine = compilePartnership(smallPartnership, smallForces);

/** Plays events from a start and describes where that ends. */
const play = (start: string, events: string[], options = {}) =>
  engine.describe(events.reduce((state, event) => engine.step(state, event), engine.start(start, options)));

describe('start', () => {
  it('settles eventless transitions before anything happens', () => {
    expect(play('friends', []).configuration).toEqual({ shed: 'sharing', mood: 'warm', lease: 'open' });
    expect(play('strangers', []).configuration.mood).toBe('cold');
  });

  it('takes states, ratings and parameters', () => {
    const options = {
      configuration: { shed: 'talking' },
      ratings: { 'in.trust': 2, 'in.tea': null },
      parameters: { theta: { sharing: 0.9 } },
    };
    const state = engine.start('strangers', options);
    expect(engine.describe(state)).toMatchObject({ configuration: { shed: 'talking', mood: 'warm' }, ratings: { 'in.tea': null } });
    expect(engine.parameters(state)).toMatchObject({ 'theta.sharing': 0.9, hysteresis: 0.25, 'lambda.internal': 1 });
  });

  it.each([
    ['a start', () => engine.start('enemies'), /“enemies”.*“strangers”, “friends”/],
    ['a region', () => engine.start('friends', { configuration: { roof: 'apart' } }), /“roof”/],
    ['a state', () => engine.start('friends', { configuration: { shed: 'constructor' } }), /“constructor”/],
    ['a force', () => engine.start('friends', { ratings: { 'in.cake': 1 } }), /“in.cake”/],
    ['a rating on the scale', () => engine.start('friends', { ratings: { 'in.tea': 5 } }), /“in.tea”.*0 to 4/],
    ['a rating that is a number', () => engine.start('friends', { ratings: { 'in.tea': NaN } }), /“in.tea”/],
    ['a parameter', () => engine.start('friends', { parameters: { theta: { sleeping: 1 } } }), /“theta.sleeping”/],
  ])('names %s that does not exist', (_, start, message) => {
    expect(start).toThrow(RangeError);
    expect(start).toThrow(message);
  });
});

describe('step', () => {
  it('gives the very same state when an event is refused or unknown', () => {
    const state = engine.start('strangers');
    expect(engine.step(state, 'DECIDE')).toBe(state);
    expect(engine.step(state, 'NO_SUCH_EVENT')).toBe(state);
    expect(engine.step(state, '__proto__')).toBe(state);
    expect(engine.allowed(state, 'DECIDE')).toBe(false);
    expect(engine.allowed(state, 'constructor')).toBe(false);
  });

  it('gives another state when an event is taken, even where it changes nothing', () => {
    const state = engine.start('strangers');
    const next = engine.step(state, 'FLOOD');
    expect(next).not.toBe(state);
    expect(engine.describe(next)).toEqual(engine.describe(state));
  });

  it('takes a once-only event once', () => {
    const state = engine.step(engine.start('strangers'), 'SUBSIDISE');
    expect(engine.describe(state)).toMatchObject({ used: ['SUBSIDISE'], ratings: { 'out.rent': 0, 'out.grant': 4 } });
    expect(engine.step(state, 'SUBSIDISE')).toBe(state);
  });

  it('lets regions look at ratings after the effects', () => {
    // Trust is 0 before MEET and 1 after its effects, which is what leaving "apart" needs.
    expect(play('strangers', ['MEET']).configuration.shed).toBe('talking');
  });

  it('limits an addition without undoing what is beyond the limit, and keeps to the scale', () => {
    expect(play('strangers', ['MEET', 'MEET', 'MEET']).ratings['in.trust']).toBe(3); // +1, +1 (max 2), then the third meeting's +1 (max 3)
    expect(play('friends', ['MEET']).ratings['in.trust']).toBe(3); // already above the maximum of 2: left alone
    expect(play('strangers', ['QUARREL', 'QUARREL', 'QUARREL']).ratings['in.rivalry']).toBe(4);
    expect(play('friends', ['QUARREL']).ratings['in.trust']).toBe(1); // 3 − 2
    expect(play('friends', ['QUARREL', 'QUARREL']).ratings['in.trust']).toBe(1); // stops at the minimum of 1
    expect(play('strangers', ['QUARREL']).ratings['in.trust']).toBe(0); // already below the minimum: left alone
  });

  it('lets conditional effects see the effects before them', () => {
    const counts = [1, 2, 3, 4, 5, 6].map(
      (meetings) => play('strangers', Array(meetings).fill('MEET'), { ratings: { 'in.trust': 0 } }).ratings['in.trust'],
    );
    expect(counts).toEqual([1, 2, 3, 3, 3, 3]);
  });

  it('takes all regions’ transitions together, each looking at the states before the step', () => {
    const two = spoilable(smallPartnership);
    two.regions[2].states.open.on.push({ event: 'FLOOD', to: 'signed', guard: { in: ['shed.sharing'] } });
    const both = compilePartnership(two, smallForces);
    const after = both.describe(both.step(both.start('friends'), 'FLOOD'));
    expect(after.configuration).toMatchObject({ shed: 'paused', lease: 'signed' });
  });

  it('goes straight on where the state that was entered leads on by itself', () => {
    const eager = spoilable(smallPartnership);
    eager.regions[0].states.talking.always = [{ to: 'sharing', guard: { '>=': ['in.trust', 4] } }];
    const engineOfEager = compilePartnership(eager, smallForces);
    const start = engineOfEager.start('strangers', { ratings: { 'in.trust': 4 } });
    expect(engineOfEager.describe(engineOfEager.step(start, 'MEET')).configuration.shed).toBe('sharing');
  });

  it('goes back to the child that was left, to the first child where none is remembered', () => {
    expect(play('friends', ['FLOOD', 'DRY']).configuration.shed).toBe('sharing');
    expect(play('friends', ['FLOOD', 'DRY'], { configuration: { shed: 'talking' } }).configuration.shed).toBe('talking');
    expect(play('friends', ['DRY'], { configuration: { shed: 'paused' } }).configuration.shed).toBe('talking');
    expect(play('friends', ['FLOOD', 'QUARREL', 'DRY']).configuration.shed).toBe('apart');
  });

  it('leaves a state only below the lower threshold', () => {
    const leaves = (trust: number) => play('friends', ['DECIDE'], { ratings: { 'in.trust': trust, 'in.tea': 0 } }).configuration.shed;
    // B = (3·trust/16 − 0 + 0)/2; theta.sharing 0.25 − hysteresis 0.25 = 0
    expect(leaves(0)).toBe('sharing');
    expect(play('friends', ['DECIDE'], { ratings: { 'in.trust': 0, 'in.tea': 0, 'in.rivalry': 1 } }).configuration.shed).toBe('talking');
  });

  it('does not take what is not known for met, nor its opposite', () => {
    const options = { configuration: { shed: 'talking' }, ratings: { 'in.trust': null } };
    const state = engine.start('friends', options);
    expect(engine.describe(state)).toMatchObject({ balance: null, climateBalance: 0, configuration: { mood: 'cold' } });
    expect(engine.describe(engine.step(state, 'MEET')).ratings['in.trust']).toBeNull();
    expect(engine.allowed(state, 'SIGN')).toBe(false);
    expect(engine.allowed(engine.step(state, 'SUBSIDISE'), 'SIGN')).toBe(true); // the other half of "any" is known
  });

  it('holds a condition on the balance that holds whatever is missing', () => {
    const options = (sharing: number) => ({ ratings: { 'in.tea': null }, parameters: { theta: { sharing }, hysteresis: 0 } });
    const after = (sharing: number) => play('friends', ['DECIDE'], options(sharing)).configuration.shed;
    // Tea is 1/16 to each point, so B is 9/32 to 13/32.
    expect(after(0.2)).toBe('sharing');
    expect(after(0.35)).toBe('sharing'); // not known: nothing happens
    expect(after(0.5)).toBe('talking');
  });

  it('refuses everything once every region has reached its end', () => {
    const ending = spoilable(smallPartnership);
    ending.regions = [ending.regions[2]];
    ending.regions[0].states.open.on[0].guard = undefined;
    ending.events = ending.events.filter((event: { id: string }) => ['SIGN', 'SUBSIDISE'].includes(event.id));
    ending.starts = { strangers: { preset: 'cool' } };
    const short = compilePartnership(ending, smallForces);
    const signed = ['SUBSIDISE', 'SIGN'].reduce((state, event) => short.step(state, event), short.start('strangers'));
    expect(short.describe(signed).configuration).toEqual({ lease: 'signed' });
    expect(short.step(signed, 'SIGN')).toBe(signed);
  });
});
