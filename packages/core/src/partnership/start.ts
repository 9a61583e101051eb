import type { Layout } from './layout.js';
import { indexOf, numbersWith, type NumberChanges } from './numbers.js';
import type { DraftState } from './state.js';
import type { Statechart } from './statechart.js';

/** What a rehearsal changes at its start. Everything else is the start's own. */
export interface StartOptions extends NumberChanges {
  /** A state per statechart region, for example `{arrangement: 'separate'}`. */
  readonly configuration?: Readonly<Record<string, string>>;
  /** The draft's name for `configuration`. */
  readonly config?: Readonly<Record<string, string>>;
}

/**
 * The first state of a rehearsal, before eventless transitions are settled.
 * @throws RangeError that names a start, region, state, factor or parameter that does not exist, or a rating off the scale
 */
export const startState = (chart: Statechart, layout: Layout, id: string, options: StartOptions = {}): DraftState => {
  const { vocabulary } = chart;
  const start =
    chart.starts[
      indexOf(
        chart.starts.map((candidate) => candidate.id),
        id,
        'start',
      )
    ]!;
  const configuration = [...start.configuration];
  for (const [regionId, stateId] of Object.entries({ ...options.config, ...options.configuration })) {
    const region = indexOf(
      chart.regions.map((candidate) => candidate.id),
      regionId,
      'statechart region',
    );
    const { states } = chart.regions[region]!;
    configuration[region] =
      states[
        indexOf(
          states.map((state) => chart.states[state]!.id),
          stateId,
          `state of “${regionId}”`,
        )
      ]!;
  }
  const { ratings, parameters } = numbersWith(chart, { ratings: start.ratings, parameters: vocabulary.parameterValues }, options);
  const cells = [
    ...configuration,
    ...chart.parents.map(() => -1),
    ...ratings,
    ...vocabulary.counters.map(() => 0),
    ...layout.onceEvents.map(() => 0),
  ];
  return { cells, parameters };
};
