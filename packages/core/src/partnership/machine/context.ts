import type { Layout } from '../layout.js';
import type { Reader } from '../compile-guard.js';
import { describeState } from '../describe.js';
import type { PartnershipState } from '../state.js';
import type { Statechart } from '../statechart.js';

/** The lowest and highest a quantity can be, whatever the missing ratings are; equal when all is known. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** What the machine remembers beside its states: everything by name, for inspectors. */
export interface PartnershipContext {
  /** Each force's rating; `null` where there is no evidence. */
  readonly ratings: Readonly<Record<string, number | null>>;
  readonly counters: Readonly<Record<string, number>>;
  /** Once-only events already taken, in the order of the definition. */
  readonly used: readonly string[];
  readonly parameters: Readonly<Record<string, number>>;
  /** The derived quantities of the definition, worked out after every change. */
  readonly derived: Readonly<Record<string, Bounds>>;
  /** The balance of forces and its external side; `null` where missing ratings leave it open. */
  readonly balance: number | null;
  readonly climateBalance: number | null;
}

/** What an event changes before anything is worked out anew. */
export type Facts = Pick<PartnershipContext, 'ratings' | 'counters' | 'used' | 'parameters'>;

/** Works out a whole context from ratings, counters and parameters, with the arithmetic of the compact engine. */
export const createContextBuilder = (chart: Statechart, layout: Layout, reader: Reader<PartnershipState>) => {
  const { vocabulary } = chart;
  const derived = vocabulary.derived.map(({ name }, index) => {
    const operand = { kind: 'derived', index } as const;
    return { name, low: reader.low(operand), high: reader.high(operand) };
  });
  // Only quantities are read from this state, so any configuration will do.
  const still = chart.regions.map((region) => region.initial);

  const stateOf = (facts: Facts): PartnershipState => ({
    cells: [
      ...still,
      ...chart.parents.map(() => -1),
      ...vocabulary.ratings.map((name) => facts.ratings[name] ?? NaN),
      ...vocabulary.counters.map((name) => facts.counters[name]!),
      ...layout.onceEvents.map(() => 0),
    ],
    parameters: vocabulary.parameters.map((name) => facts.parameters[name]!),
  });

  return (facts: Facts): PartnershipContext => {
    const state = stateOf(facts);
    const { balance, climateBalance } = describeState(chart, layout, state);
    return {
      ...facts,
      derived: Object.fromEntries(derived.map(({ name, low, high }) => [name, { low: low(state), high: high(state) }])),
      balance,
      climateBalance,
    };
  };
};
