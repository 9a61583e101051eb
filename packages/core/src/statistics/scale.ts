/** The ends of a scale. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** The smallest of 1, 2, 5, 10, 20, 50 … that is not below a positive number; 0 for 0. */
const roundUp = (value: number): number => {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 5, 10].find((candidate) => candidate * power >= value) ?? 10;
  const rounded = step * power;
  // At the ends of what a number can be, 10 to the power is 0 or infinite.
  return rounded >= value && Number.isFinite(rounded) ? rounded : value;
};

/**
 * The scale where nobody has set one. A percentage runs from 0 to 100, whatever the figures: a scale that followed them would make every
 * area look alike, and a figure above 100 is told as such. Any other figure runs from 0 to a round number (1, 2 or 5 times a power of
 * ten) not below the largest figure shown, and down to the like below the smallest where any is negative.
 *
 * @param unit the unit of the figures.
 * @param figures every figure that is shown; `value` is `null` where it is missing.
 */
export const defaultScale = (unit: string, figures: readonly { readonly value: number | null }[]): Scale => {
  if (unit === '%') return { min: 0, max: 100 };
  const values = figures.map(({ value }) => value ?? 0);
  const min = 0 - roundUp(-Math.min(0, ...values));
  const max = roundUp(Math.max(0, ...values));
  return { min, max: max > min ? max : 1 };
};
