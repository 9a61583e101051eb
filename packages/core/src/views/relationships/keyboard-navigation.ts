import type { Point } from '../../layout/relationships/index.js';

/** A body on the page, for walking: its row from the top, and the middle of its box; in a list, rows of one. */
export interface WalkPlace {
  readonly id: string;
  readonly row: number;
  readonly middle: Point;
}

/** The keys that walk. */
export type WalkKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

/**
 * Where a key leads from a body: sideways along its row, up and down to the nearest body of the next row, `Home` and `End` to the ends of the
 * row, with `Ctrl` to the first and last body of all. Places mirror with the picture, so no key does.
 *
 * @param places every body, rows from the top, each from left to right
 * @returns the id of the next body; the same id where there is none in that direction
 */
export function walk(places: readonly WalkPlace[], from: string, key: WalkKey, toTheEnd = false): string {
  const here = places.find(({ id }) => id === from) ?? places[0];
  if (!here) return from;
  const row = places.filter((place) => place.row === here.row);
  const at = row.indexOf(here);
  switch (key) {
    case 'ArrowLeft':
      return (row[at - 1] ?? here).id;
    case 'ArrowRight':
      return (row[at + 1] ?? here).id;
    case 'Home':
      return ((toTheEnd ? places : row)[0] ?? here).id;
    case 'End':
      return ((toTheEnd ? places : row).at(-1) ?? here).id;
    default: {
      const up = key === 'ArrowUp';
      const rows = [...new Set(places.map((place) => place.row))].sort((a, b) => a - b);
      const next = rows[rows.indexOf(here.row) + (up ? -1 : 1)];
      const away = ({ middle }: WalkPlace): number => Math.abs(middle.x - here.middle.x);
      return (places.filter((place) => place.row === next).sort((a, b) => away(a) - away(b))[0] ?? here).id;
    }
  }
}
