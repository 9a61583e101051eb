import type { Shelf } from './diagram.js';
import type { Geometry } from './geometry.js';
import { ROW_BLEED, type Measures } from './measures.js';
import type { PlacedBand, PlacedRow, PlacedWords, Rectangle } from './picture.js';
import { wrapLabel } from './text.js';
import { withoutBrackets } from './without-brackets.js';

/** What stands behind the boxes and beside them: bands, rows, and room for their names. */
export interface Furniture {
  readonly bands: readonly PlacedBand[];
  readonly rows: readonly PlacedRow[];
}

/** Turns a rectangle of the left-to-right geometry, 0 at the left end of the rows, into one of the figure. */
export type PlaceRectangle = (rectangle: Rectangle) => Rectangle;

/** Between the names in the gutter and the rows. */
const GUTTER_GAP = 14;
/** How far a row's tint reaches beyond the first box, and how far in the words of an empty band start. */
const TINT_REACH = 8;
const MOST_NAME_LINES = 3;

/** The shelf of every row. */
export function shelfOfRows({ layers }: Geometry): Shelf[] {
  const rows: Shelf[] = [];
  for (const shelf of layers.diagram.shelves) {
    let seen = 0;
    do {
      seen += (layers.rows[rows.length] ?? []).filter((item) => item.bundle === undefined).length;
      rows.push(shelf);
    } while (seen < shelf.bodies.length);
  }
  return rows;
}

/** Places bands, rows and the room for their names. */
export function placeShelves(geometry: Geometry, measures: Measures, place: PlaceRectangle): Furniture {
  const { gutter, margin, fontSize, smallFontSize, lineHeight } = measures;
  const startOfGutter = place({ x: -gutter, y: 0, width: 0, height: 0 }).x;
  const startOfWords = place({ x: TINT_REACH, y: 0, width: 0, height: 0 }).x;
  const shelves = shelfOfRows(geometry);
  const rows: PlacedRow[] = [];
  const bands: PlacedBand[] = [];

  geometry.heights.rows.forEach(({ top, bottom }, index) => {
    const { tier, bodies } = shelves[index] as Shelf;
    const before = shelves[index - 1]?.tier;
    const tint = place({
      x: -TINT_REACH,
      y: top - ROW_BLEED,
      width: TINT_REACH + geometry.given + margin,
      height: bottom - top + 2 * ROW_BLEED,
    });
    const named = tier !== before && shelves.some((other) => other.tier.band === tier.band && other.tier !== tier);
    const words = (y: number, size: number, height: number): Omit<PlacedWords, 'lines'> => ({
      x: startOfGutter,
      y,
      anchor: 'start',
      fontSize: size,
      lineHeight: height,
    });
    const smallLine = Math.round(smallFontSize * 1.25);
    const nameTop = top + (tier.band === before?.band ? 0 : lineHeight) + smallLine / 2;
    const name = wrapLabel(withoutBrackets(tier.label), smallFontSize, gutter - GUTTER_GAP, MOST_NAME_LINES).lines;
    rows.push({
      ...tint,
      tier: tier.id,
      band: tier.band,
      label: named ? { ...words(nameTop, smallFontSize, smallLine), lines: name } : undefined,
    });
    const last = bands.at(-1);
    if (last?.band === tier.band) {
      bands[bands.length - 1] = { ...last, height: tint.y + tint.height - last.y };
      return;
    }
    bands.push({
      ...tint,
      band: tier.band,
      label: { ...words(top + lineHeight / 2, smallFontSize, lineHeight), lines: [] },
      room: gutter - GUTTER_GAP,
      emptyWords: bodies.length > 0 ? undefined : { ...words((top + bottom) / 2, fontSize, lineHeight), x: startOfWords, lines: [] },
    });
  });
  return { bands, rows };
}
