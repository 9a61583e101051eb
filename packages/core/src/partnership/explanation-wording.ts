import type { Outcome } from './explanation.js';
import type { NormalSign } from './normal-guard.js';

/** What is said about a state of a region. */
export interface StateFacts {
  readonly outcome: Outcome;
  readonly region: string;
  readonly current: string;
  readonly states: readonly string[];
  readonly negated: boolean;
}

/** What is said about a number and its threshold. */
export interface QuantityFacts {
  readonly outcome: Outcome;
  readonly subject: string;
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly sign: NormalSign;
  readonly threshold: number | null;
  /** What the threshold is called, where it has a name. */
  readonly thresholdLabel: string | null;
  /** The top of the scale, for a rating. */
  readonly outOf: number | null;
}

/** The sentences of an explanation. One catalogue per language; names of things come from the model. */
export interface ExplanationWording {
  readonly state: (facts: StateFacts) => string;
  readonly quantity: (facts: QuantityFacts) => string;
  readonly multiple: (facts: {
    readonly subject: string;
    readonly value: number;
    readonly of: number;
    readonly negated: boolean;
  }) => string;
  readonly all: (met: number, total: number) => string;
  readonly any: (met: number, total: number) => string;
  readonly once: (used: boolean) => string;
  readonly ended: () => string;
  readonly event: (facts: {
    readonly event: string;
    readonly outcome: Outcome;
    readonly reasons: readonly string[];
    readonly moves: readonly string[];
  }) => string;
  readonly move: (region: string, from: string, to: string) => string;
  readonly effect: (facts: {
    readonly subject: string;
    readonly kind: 'add' | 'set';
    readonly amount: number;
    /** Where an addition or subtraction stops, if it does. */
    readonly limit: number | null;
  }) => string;
  readonly change: (subject: string, from: number | null, to: number | null) => string;
  readonly way: (facts: {
    readonly region: string;
    readonly from: string;
    readonly to: string;
    readonly outcome: Outcome;
    readonly taken: boolean;
    readonly met: number;
    readonly total: number;
  }) => string;
  /** What quantities are called that the model gives no name. */
  readonly balance: () => string;
  readonly sum: (plus: readonly string[], minus: readonly string[]) => string;
  readonly counter: (id: string) => string;
  readonly parameter: (id: string, stateLabel: string | null) => string;
}

const quoted = (name: string) => `“${name}”`;
const either = (names: readonly string[]) =>
  names.reduce((text, name, k) => text + (k === 0 ? '' : k === names.length - 1 ? ' or ' : ', ') + quoted(name), '');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const fixed = (value: number, decimals: number) =>
  value
    .toFixed(decimals)
    .replace(/^-(0(\.0*)?)$/, '$1')
    .replace('-', '−');

/** A number with a real minus sign and no more decimals than needed to tell it from `other`. */
export const figure = (value: number, other: number | null = null): string => {
  if (Number.isInteger(value) && (other === null || Number.isInteger(other))) return fixed(value, 0);
  let decimals = 2;
  while (decimals < 9 && other !== null && value !== other && fixed(value, decimals) === fixed(other, decimals)) decimals++;
  return fixed(value, decimals);
};

const RELATION: Readonly<Record<NormalSign, (threshold: string) => string>> = {
  '>=': (threshold) => `at least ${threshold}`,
  '>': (threshold) => `more than ${threshold}`,
  '<=': (threshold) => `at most ${threshold}`,
  '<': (threshold) => `less than ${threshold}`,
  '==': (threshold) => `exactly ${threshold}`,
  '!=': (threshold) => `anything but ${threshold}`,
};

const COUNTERS: Readonly<Record<string, string>> = {
  'count.papers': 'Signed agreements and bids',
  'count.terms': 'Terms passed',
  'count.formedTerms': 'Terms spent as a partnership',
  'count.reviews': 'Evidence reviews',
};

const PARAMETERS: Readonly<Record<string, string>> = {
  hysteresis: 'the margin before a state is left',
  areaMargin: 'the margin by which area measures must lead',
};

/** The English catalogue. */
export const englishExplanation: ExplanationWording = {
  state: ({ outcome, region, current, states, negated }) => {
    if (negated) return outcome === 'met' ? `${region} is not ${either(states)}.` : `${region} is ${quoted(current)}, which rules it out.`;
    return outcome === 'met'
      ? `${region} is ${quoted(current)}.`
      : `${region} is ${quoted(current)}; it would have to be ${either(states)}.`;
  },
  quantity: ({ outcome, subject, value, low, high, sign, threshold, thresholdLabel, outOf }) => {
    const named = threshold !== null && thresholdLabel !== null ? ` (${thresholdLabel})` : '';
    const required = RELATION[sign](threshold === null ? (thresholdLabel ?? '') : figure(threshold, value)) + named;
    // Names of forces and counters are singular or plural, so no verb follows them.
    if (outOf !== null) {
      return value === null
        ? `There is no rating for ${quoted(subject)}; ${required} is needed.`
        : `${capital(subject)}: rated ${figure(value)} of ${figure(outOf)}; ${required} is needed.`;
    }
    if (value === null) {
      return `${capital(subject)}: between ${figure(low)} and ${figure(high)}, because ratings are missing; ${required} is needed.`;
    }
    return outcome === 'met'
      ? `${capital(subject)}: ${figure(value, threshold)}; ${required} is needed.`
      : `${capital(subject)}: ${figure(value, threshold)}; it would have to be ${required}.`;
  },
  multiple: ({ subject, value, of, negated }) =>
    `${capital(subject)}: ${figure(value)}; ${negated ? 'anything but' : 'it must be'} a multiple of ${figure(of)}${negated ? ' is needed' : ''}.`,
  all: (met, total) => `All of these are needed; ${met} of ${total} ${met === 1 ? 'is' : 'are'} met.`,
  any: (met, total) => `One of these is enough; ${met} of ${total} ${met === 1 ? 'is' : 'are'} met.`,
  once: (used) =>
    used ? 'This can be done only once, and it has been done.' : 'This can be done only once, and it has not been done yet.',
  ended: () => 'Every part of the partnership has reached its end.',
  event: ({ event, outcome, reasons, moves }) => {
    if (outcome === 'met') return `${quoted(event)} can happen. ${moves.length > 0 ? moves.join(' ') : 'It changes no state.'}`;
    const why = reasons.join(' ');
    return outcome === 'unknown' ? `Whether ${quoted(event)} can happen is not known. ${why}` : `${quoted(event)} cannot happen. ${why}`;
  },
  move: (region, from, to) => `${region} moves from ${quoted(from)} to ${quoted(to)}.`,
  effect: ({ subject, kind, amount, limit }) => {
    if (kind === 'set') return `${capital(subject)}: becomes ${figure(amount)}.`;
    const stop = limit === null ? '' : `, but not ${amount > 0 ? 'above' : 'below'} ${figure(limit)}`;
    return `${capital(subject)}: ${amount > 0 ? 'up' : 'down'} by ${figure(Math.abs(amount))}${stop}.`;
  },
  change: (subject, from, to) => {
    const words = (value: number | null) => (value === null ? 'not known' : figure(value));
    return `${capital(subject)}: from ${words(from)} to ${words(to)}.`;
  },
  way: ({ region, from, to, outcome, taken, met, total }) => {
    if (taken) return `${region} moves from ${quoted(from)} to ${quoted(to)}.`;
    if (outcome === 'met') return `${region} could move from ${quoted(from)} to ${quoted(to)}, but does not on this occasion.`;
    const standing = total > 1 ? `${met} of ${total} conditions are met` : 'its condition is not met';
    return `${region} does not move from ${quoted(from)} to ${quoted(to)}: ${outcome === 'unknown' ? 'not enough is known' : standing}.`;
  },
  balance: () => 'the balance of forces',
  sum: (plus, minus) => `${plus.join(' plus ')}${minus.map((name) => ` less ${name}`).join('')}`,
  counter: (id) => (Object.hasOwn(COUNTERS, id) ? COUNTERS[id]! : id.slice(id.lastIndexOf('.') + 1)),
  parameter: (id, stateLabel) => {
    if (stateLabel !== null) return `the threshold for ${quoted(stateLabel)}`;
    if (id.startsWith('lambda.')) return `the weight of the ${id.slice('lambda.'.length)} side`;
    return Object.hasOwn(PARAMETERS, id) ? PARAMETERS[id]! : id;
  },
};
