import type { ForceParameters } from '../forces/definition.js';
import { flattenParameters } from './parameters.js';
import type { Statechart } from './statechart.js';

/** The numbers of a model that a person may put others in place of. */
export interface NumberChanges {
  /** Ratings by factor id, on the model's scale; `null` for "no evidence". */
  readonly ratings?: Readonly<Record<string, number | null>>;
  /** λ, θ, hysteresis and area margin. */
  readonly parameters?: ForceParameters;
}

/** Ratings in the order of the factors, parameters in that of the vocabulary. */
export interface Numbers {
  readonly ratings: readonly number[];
  readonly parameters: readonly number[];
}

const list = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

/**
 * Where a name stands in a list.
 * @throws RangeError that names what there is no such thing of, and what there is
 */
export const indexOf = (names: readonly string[], name: string, what: string): number => {
  const index = names.indexOf(name);
  if (index < 0) throw new RangeError(`There is no ${what} “${name}”. There are ${list(names)}.`);
  return index;
};

/**
 * Numbers with some of them changed.
 * @throws RangeError that names a force or parameter that does not exist, a rating off the scale, or a parameter that is no number
 */
export const numbersWith = ({ vocabulary, scale }: Statechart, numbers: Numbers, changes: NumberChanges): Numbers => {
  const ratings = [...numbers.ratings];
  for (const [factor, rating] of Object.entries(changes.ratings ?? {})) {
    const index = indexOf(vocabulary.ratings, factor, 'force');
    if (rating !== null && !(rating >= scale.min && rating <= scale.max)) {
      throw new RangeError(`The rating of “${factor}” must be from ${scale.min} to ${scale.max}, or null; it is ${rating}.`);
    }
    // + 0: JSON knows no −0, so a state must not hold one.
    ratings[index] = rating === null ? NaN : rating + 0;
  }
  const parameters = [...numbers.parameters];
  for (const [name, value] of Object.entries(flattenParameters(changes.parameters))) {
    if (!Number.isFinite(value)) throw new RangeError(`The parameter “${name}” must be a number; it is ${value}.`);
    parameters[indexOf(vocabulary.parameters, name, 'parameter')] = value + 0;
  }
  return { ratings, parameters };
};
