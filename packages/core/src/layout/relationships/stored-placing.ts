import type { Measures } from './measures.js';
import type { Frame } from './ports.js';

/**
 * Where the columns of a stored order stand in a page with all the room they could use: what `placeColumns` finds for it, so that a first
 * picture need not. Plain data, so that a model can carry it. Rejected: storing the whole picture, which is twenty times as long.
 */
export interface StoredPlacing {
  /** A checksum of the frame it was made for; for another it is not used. */
  readonly sum: number;
  /** The room the rows have, in pixels, without the gutter; on a page with less it is not used. */
  readonly given: number;
  /** The middle of every column, in pixels from the start of the rows. */
  readonly x: readonly number[];
}

/** A checksum of all that decides where the columns of a frame stand, but for the width of the page. */
export function sumOf({ columns, rows, channels, straightTies }: Frame): number {
  const together = [...rows, ...channels.flat().flatMap(({ tops, bottoms }) => [tops, bottoms]), ...straightTies.map((tie) => tie.columns)];
  const numbers = [...columns.map(({ reach }) => reach), ...together.flatMap((some) => [some.length, ...some.map(({ index }) => index)])];
  return numbers.reduce((sum, number) => (sum * 31 + number) | 0, 0);
}

/** Puts columns where they were stored to stand, if that was for this very frame and there is room. Returns whether it was done. */
export function restorePlacing(frame: Frame, { room }: Measures, { sum, given, x }: StoredPlacing): boolean {
  const fits = given <= room && sum === sumOf(frame);
  if (fits) frame.columns.forEach((column, place) => (column.x = x[place]!));
  return fits;
}
