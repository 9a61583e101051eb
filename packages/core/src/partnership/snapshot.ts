import type { Layout } from './layout.js';
import type { PartnershipState } from './state.js';
import type { ChartParent, Statechart } from './statechart.js';

/** The name of the format, and the only one that is read. */
export const SNAPSHOT_FORMAT = 'folkmoot/partnership-snapshot-1';

/**
 * One moment of a rehearsal as plain JSON: about 1 KB, to be kept or put in a link. It says where a rehearsal stood, not that it got
 * there by allowed moves: show a restored one as restored, never as proof of anything.
 */
export interface PartnershipSnapshot {
  readonly format: typeof SNAPSHOT_FORMAT;
  /** The id of the definition it belongs to. */
  readonly definition: string;
  /** A state per statechart region. */
  readonly configuration: Readonly<Record<string, string>>;
  /** The remembered child of each composite state that has been left, by `region.parent`. */
  readonly history?: Readonly<Record<string, string>>;
  /** A rating per force; `null` where there is no evidence. */
  readonly ratings: Readonly<Record<string, number | null>>;
  readonly counters: Readonly<Record<string, number>>;
  /** Once-only events already taken. */
  readonly used: readonly string[];
  /** Parameters that differ from the definition's, by name, for example `{"theta.strong": 0.4}`. */
  readonly parameters?: Readonly<Record<string, number>>;
}

/** The name of a composite state in a snapshot. */
export const parentName = (chart: Statechart, parent: ChartParent): string => `${chart.regions[parent.region]!.id}.${parent.id}`;

/** Writes a state as a snapshot. */
export const writeSnapshot = (chart: Statechart, layout: Layout, { cells, parameters }: PartnershipState): PartnershipSnapshot => {
  const { vocabulary } = chart;
  const entries = <T>(names: readonly string[], value: (index: number) => T | undefined): Record<string, T> =>
    Object.fromEntries(
      names.flatMap((name, index) => {
        const found = value(index);
        return found === undefined ? [] : [[name, found] as const];
      }),
    );
  const history = entries(
    chart.parents.map((parent) => parentName(chart, parent)),
    (index) => chart.states[cells[layout.history + index]!]?.id,
  );
  const changed = entries(vocabulary.parameters, (index) =>
    Object.is(parameters[index], vocabulary.parameterValues[index]) ? undefined : parameters[index],
  );
  return {
    format: SNAPSHOT_FORMAT,
    definition: chart.id,
    configuration: entries(
      chart.regions.map((region) => region.id),
      (index) => chart.states[cells[index]!]!.id,
    ),
    ...(Object.keys(history).length > 0 ? { history } : {}),
    ratings: entries(vocabulary.ratings, (index) => {
      const rating = cells[layout.ratings + index]!;
      return Number.isNaN(rating) ? null : rating;
    }),
    counters: entries(vocabulary.counters, (index) => cells[layout.counters + index]),
    used: layout.onceEvents.flatMap((event, k) => (cells[layout.used + k] === 1 ? [chart.events[event]!.id] : [])),
    ...(Object.keys(changed).length > 0 ? { parameters: changed } : {}),
  };
};
