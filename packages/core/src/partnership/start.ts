import type { ForceParameters } from '../forces/definition.js';
import type { Layout } from './layout.js';
import { flattenParameters } from './parameters.js';
import type { DraftState } from './state.js';
import type { Statechart } from './statechart.js';

/** What a rehearsal changes at its start. Everything else is the start's own. */
export interface StartOptions {
  /** A state per statechart region, for example `{arrangement: 'separate'}`. */
  readonly configuration?: Readonly<Record<string, string>>;
  /** The draft's name for `configuration`. */
  readonly config?: Readonly<Record<string, string>>;
  /** Ratings by factor id, on the model's scale; `null` for "no evidence". */
  readonly ratings?: Readonly<Record<string, number | null>>;
  /** λ, θ, hysteresis and area margin. */
  readonly parameters?: ForceParameters;
}

const list = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

const indexOf = (names: readonly string[], name: string, what: string): number => {
  const index = names.indexOf(name);
  if (index < 0) throw new RangeError(`There is no ${what} “${name}”. There are ${list(names)}.`);
  return index;
};

/**
 * The first state of a rehearsal, before eventless transitions are settled.
 * @throws RangeError that names a start, region, state, factor or parameter that does not exist, or a rating off the scale
 */
export const startState = (chart: Statechart, layout: Layout, id: string, options: StartOptions = {}): DraftState => {
  const { vocabulary, scale } = chart;
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
  const ratings = [...start.ratings];
  for (const [factor, rating] of Object.entries(options.ratings ?? {})) {
    const index = indexOf(vocabulary.ratings, factor, 'force');
    if (rating !== null && !(rating >= scale.min && rating <= scale.max)) {
      throw new RangeError(`The rating of “${factor}” must be from ${scale.min} to ${scale.max}, or null; it is ${rating}.`);
    }
    // + 0: JSON knows no −0, so a state must not hold one.
    ratings[index] = rating === null ? NaN : rating + 0;
  }
  const parameters = [...vocabulary.parameterValues];
  for (const [name, value] of Object.entries(flattenParameters(options.parameters))) {
    if (!Number.isFinite(value)) throw new RangeError(`The parameter “${name}” must be a number; it is ${value}.`);
    parameters[indexOf(vocabulary.parameters, name, 'parameter')] = value + 0;
  }
  const cells = [
    ...configuration,
    ...chart.parents.map(() => -1),
    ...ratings,
    ...vocabulary.counters.map(() => 0),
    ...layout.onceEvents.map(() => 0),
  ];
  return { cells, parameters };
};
