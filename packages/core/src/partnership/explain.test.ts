import { describe, expect, it } from 'vitest';
import { smallForces, smallPartnership } from '../../../../tests/support/small-partnership.js';
import { compilePartnership, englishExplanation, type Condition, type ExplanationWording } from './index.js';

const engine = compilePartnership(smallPartnership, smallForces);
const explain = (start: string, event: string, options = {}) => engine.explain(engine.start(start, options), event);

/** A condition tree as nested text, for reading. */
const outline = (condition: Condition | null): unknown =>
  condition === null
    ? null
    : 'parts' in condition
      ? [condition.outcome, condition.kind, ...condition.parts.map(outline)]
      : [condition.outcome, condition.text];

describe('an event that can happen', () => {
  it('says so, and what it changes', () => {
    const explanation = explain('strangers', 'MEET');
    expect(explanation).toMatchObject({
      event: { id: 'MEET', label: 'Meet over tea', owner: 'local', sources: [{ source: 'notes', place: '2' }] },
      allowed: true,
      outcome: 'met',
      conditions: null,
      text: '“Meet over tea” can happen. The shed moves from “Two sheds” to “Talking”.',
    });
    expect(explanation.moves).toEqual([
      {
        region: { id: 'shed', label: 'The shed' },
        from: { id: 'apart', label: 'Two sheds' },
        to: { id: 'talking', label: 'Talking' },
        text: 'The shed moves from “Two sheds” to “Talking”.',
      },
    ]);
    expect(explanation.changes.map((change) => change.text)).toEqual(['Trust: from 0 to 1.', 'Meetings: from 0 to 1.']);
  });

  it('includes the moves that follow by themselves', () => {
    const { moves } = explain('strangers', 'MEET', { ratings: { 'in.trust': 1 } });
    expect(moves.map((move) => `${move.region.id} ${move.to.id}`)).toEqual(['shed talking', 'mood warm']);
  });

  it('says which effects apply, seeing those before', () => {
    const { effects } = explain('strangers', 'MEET');
    expect(effects.map(({ outcome, text }) => [outcome, text])).toEqual([
      ['met', 'Meetings: up by 1.'],
      ['met', 'Trust: up by 1, but not above 2.'],
      ['not-met', 'Trust: up by 1, but not above 3.'],
    ]);
    expect(outline(effects[1]!.conditions)).toEqual(['met', 'Meetings: 1; less than 3 is needed.']);
    expect(outline(effects[2]!.conditions)).toEqual(['not-met', 'Meetings: 1; it must be a multiple of 3.']);
  });

  it('weighs every way out of the current states, and marks the one that is taken', () => {
    const { ways } = explain('strangers', 'DECIDE', { configuration: { shed: 'talking' }, ratings: { 'in.trust': 3 } });
    expect(ways.map(({ to, outcome, taken, why }) => [to.id, outcome, taken, why])).toEqual([
      ['sharing', 'not-met', false, 'Enough trust, and enough in favour'],
      ['apart', 'not-met', false, ''],
    ]);
    expect(outline(ways[0]!.conditions)).toEqual([
      'not-met',
      'all',
      // (10/16 + 1/8 − 2/4 + 0 − 3/4)/2, not rounded to look like the threshold
      ['not-met', 'The balance of forces: −0.28; it would have to be at least 0.25 (the threshold for “One shed”).'],
      ['met', 'The mood is “Warm”.'],
      ['not-met', 'Meetings: 0; it would have to be anything but 0.'],
    ]);
    expect(outline(ways[1]!.conditions)).toEqual([
      'not-met',
      'any',
      ['not-met', 'Trust less Rent: 0; it would have to be less than −2.'],
      ['not-met', 'The mood is “Warm”; it would have to be “Cold”.'],
    ]);
    expect(ways[0]!.text).toBe('The shed does not move from “Talking” to “One shed”: 1 of 3 conditions are met.');
  });
});

describe('an event that cannot happen', () => {
  it('gives the reasons, with value, threshold and source', () => {
    const explanation = explain('strangers', 'SIGN');
    expect(explanation).toMatchObject({ allowed: false, outcome: 'not-met', moves: [], changes: [] });
    expect(outline(explanation.conditions)).toEqual([
      'not-met',
      'any',
      ['not-met', 'Trust: rated 0 of 4; at least 3 is needed.'],
      ['not-met', 'Rent: rated 3 of 4; at most 0 is needed.'],
    ]);
    expect(explanation.conditions).toMatchObject({
      parts: [
        {
          kind: 'rating',
          subject: { id: 'in.trust', label: 'Trust' },
          value: 0,
          sign: '>=',
          threshold: { id: null, value: 3 },
          sources: [{ source: 'notes', place: '3' }],
        },
        { kind: 'rating', subject: { id: 'out.rent' }, value: 3 },
      ],
    });
    expect(explanation.text).toBe(
      '“Sign the lease” cannot happen. One of these is enough; 0 of 2 are met. ' +
        'Trust: rated 0 of 4; at least 3 is needed. Rent: rated 3 of 4; at most 0 is needed.',
    );
  });

  it('names the state behind it, and the states it would have to be in', () => {
    const { conditions } = explain('strangers', 'DECIDE');
    expect(conditions).toMatchObject({
      kind: 'state',
      outcome: 'not-met',
      region: { id: 'shed' },
      current: { id: 'apart' },
      states: [{ id: 'talking' }, { id: 'sharing' }],
      sources: [{ source: 'notes', place: '1' }],
      text: 'The shed is “Two sheds”; it would have to be “Talking” or “One shed”.',
    });
  });

  it('says that it has been done, if that is why', () => {
    const used = engine.step(engine.start('strangers'), 'SUBSIDISE');
    const { text, conditions } = engine.explain(used, 'SUBSIDISE');
    expect(conditions).toMatchObject({ kind: 'once', outcome: 'not-met' });
    expect(text).toBe('“Pay the rent” cannot happen. This can be done only once, and it has been done.');
  });
});

describe('an event of which it is not known', () => {
  const gap = { ratings: { 'in.trust': null } };

  it('says so, and what is missing', () => {
    const explanation = explain('friends', 'SIGN', gap);
    expect(explanation).toMatchObject({ allowed: false, outcome: 'unknown' });
    expect(outline(explanation.conditions)).toEqual([
      'unknown',
      'any',
      ['unknown', 'There is no rating for “Trust”; at least 3 is needed.'],
      ['not-met', 'Rent: rated 2 of 4; at most 0 is needed.'],
    ]);
    expect(explanation.text).toMatch(/^Whether “Sign the lease” can happen is not known\./);
  });

  it('does not call it unknown where the rest decides', () => {
    expect(engine.explain(engine.step(engine.start('friends', gap), 'SUBSIDISE'), 'SIGN').outcome).toBe('met');
  });

  it('gives the range of a balance, and decides where the whole range does', () => {
    const [way] = explain('friends', 'DECIDE', gap).ways;
    expect(way).toMatchObject({ outcome: 'not-met', conditions: { kind: 'derived', value: null, low: 0.09375, high: 0.46875 } });
    const [open] = explain('friends', 'DECIDE', { ...gap, parameters: { theta: { sharing: 0.5 } } }).ways;
    expect(open).toMatchObject({ outcome: 'unknown', taken: false });
    expect(open!.text).toBe('The shed does not move from “One shed” to “Talking”: not enough is known.');
    expect(outline(open!.conditions)).toEqual([
      'unknown',
      'The balance of forces: between 0.09 and 0.47, because ratings are missing; less than 0.25 (the threshold for “One shed” less the margin before a state is left) is needed.',
    ]);
  });
});

describe('the wording', () => {
  it('shows as many decimals as it takes to tell a value from its threshold', () => {
    const text = (value: number, threshold: number) =>
      englishExplanation.quantity({
        outcome: 'not-met',
        subject: 'the balance of forces',
        value,
        low: value,
        high: value,
        sign: '>=',
        threshold,
        thresholdLabel: null,
        outOf: null,
      });
    expect(text(-0.104, -0.1)).toBe('The balance of forces: −0.104; it would have to be at least −0.100.');
    expect(text(-0.0001, 0)).toBe('The balance of forces: −0.0001; it would have to be at least 0.0000.');
  });

  it('can be another language', () => {
    const shouting: ExplanationWording = { ...englishExplanation, once: () => 'UNWAITH YN UNIG.' };
    const used = engine.step(engine.start('strangers'), 'SUBSIDISE');
    expect(engine.explain(used, 'SUBSIDISE', shouting).text).toContain('UNWAITH YN UNIG.');
    expect(engine.explain(used, 'SUBSIDISE').text).toContain('only once');
  });

  it('is refused for an event that does not exist', () => {
    expect(() => explain('friends', 'constructor')).toThrow(/“constructor”/);
  });
});
