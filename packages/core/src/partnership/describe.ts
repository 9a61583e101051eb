import { CLIMATE_SIDE } from '../forces/vectors.js';
import { tidy } from '../forces/weighing.js';
import type { Layout } from './layout.js';
import type { PartnershipState } from './state.js';
import type { Statechart } from './statechart.js';

/** What a state says, by name. Plain frozen data. */
export interface PartnershipDescription {
  /** The current state of each statechart region, for example `{arrangement: 'weak', trust: 'low', …}`. */
  readonly configuration: Readonly<Record<string, string>>;
  /** The balance of forces, −1 to 1; `null` when missing ratings leave it open. */
  readonly balance: number | null;
  /** External enabling less external inhibiting, −1 to 1; `null` when missing ratings leave it open. */
  readonly climateBalance: number | null;
  /** Each force's rating on the model's scale (0 to 4); `null` where there is no evidence. */
  readonly ratings: Readonly<Record<string, number | null>>;
  /** Each counter, for example `{'count.papers': 2, …}`. */
  readonly counters: Readonly<Record<string, number>>;
  /** Ids of the once-only events already taken, in the order of the definition. */
  readonly used: readonly string[];
}

const byName = <T>(names: readonly string[], value: (index: number) => T): Readonly<Record<string, T>> =>
  Object.freeze(Object.fromEntries(names.map((name, index) => [name, value(index)])));

/** Describes a state by name. */
export const describeState = (chart: Statechart, layout: Layout, { cells, parameters }: PartnershipState): PartnershipDescription => {
  const { weighing, vocabulary } = chart;
  const climate = weighing.sides.indexOf(CLIMATE_SIDE);
  const known = (low: number, high: number) => (low === high ? low : null);
  const climateAt = (end: 'low' | 'high') =>
    climate < 0 ? 0 : tidy(weighing.weigh(weighing.sideSums[climate]!, end, cells, layout.ratings));
  const balanceAt = (end: 'low' | 'high') => weighing.balance(end, cells, layout.ratings, parameters);
  return Object.freeze({
    configuration: byName(
      chart.regions.map((region) => region.id),
      (index) => chart.states[cells[index]!]!.id,
    ),
    balance: known(balanceAt('low'), balanceAt('high')),
    climateBalance: known(climateAt('low'), climateAt('high')),
    ratings: byName(vocabulary.ratings, (index) => {
      const rating = cells[layout.ratings + index]!;
      return Number.isNaN(rating) ? null : rating;
    }),
    counters: byName(vocabulary.counters, (index) => cells[layout.counters + index]!),
    used: Object.freeze(layout.onceEvents.flatMap((event, k) => (cells[layout.used + k] === 1 ? [chart.events[event]!.id] : []))),
  });
};
