import type { Polarity } from './reading.js';

/**
 * The place of each figure among the others, 1 for the best; figures that are the same share a place and the next one is skipped (1, 2, 2, 4),
 * as in league tables of the Office for National Statistics. Which end is best is the indicator’s polarity and nothing else: published
 * quintiles have been numbered from either end in different years of one file.
 *
 * @param figures the figures to compare; `null` where there is none.
 * @param polarity `higher` or `lower` is better; with `none` nothing is ranked, for no order was meant.
 * @returns one place for each figure, in the order given; `null` where there is no figure or no polarity.
 */
export const rankByPolarity = (figures: readonly (number | null)[], polarity: Polarity): readonly (number | null)[] => {
  if (polarity === 'none') return figures.map(() => null);
  const direction = polarity === 'higher' ? -1 : 1;
  const ordered = figures.filter((figure) => figure !== null).sort((a, b) => direction * (a - b));
  const places = new Map<number, number>();
  for (const [index, figure] of ordered.entries()) if (!places.has(figure)) places.set(figure, index + 1);
  return figures.map((figure) => (figure === null ? null : (places.get(figure) ?? null)));
};
