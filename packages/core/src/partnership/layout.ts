import type { Statechart } from './statechart.js';

/** Where things stand in a state's cells: one current state per region first, then the offsets below. */
export interface Layout {
  /** A remembered state per composite state, −1 for none. */
  readonly history: number;
  readonly ratings: number;
  readonly counters: number;
  /** 1 for each event already used, in the order of `onceEvents`. */
  readonly used: number;
  /** Indices of the events that can be taken once only. */
  readonly onceEvents: readonly number[];
  readonly length: number;
}

/** Lays out the cells of a state. */
export const layOut = (chart: Statechart): Layout => {
  const history = chart.regions.length;
  const ratings = history + chart.parents.length;
  const counters = ratings + chart.vocabulary.ratings.length;
  const used = counters + chart.vocabulary.counters.length;
  const onceEvents = chart.events.flatMap((event, index) => (event.once ? [index] : []));
  return { history, ratings, counters, used, onceEvents, length: used + onceEvents.length };
};
