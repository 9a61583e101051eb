/**
 * Every distance in the picture, in CSS pixels. They come from trying all seven reference regimes at 1280 and 768 px;
 * `docs/decisions/0011-relationships-layout.md` says which were tried and lost.
 */

/** From the middle of one strand of a bundle to the middle of the next: two heads side by side just clear each other. */
export const STRAND_PITCH = 8;
/** From the outermost strand of one bundle to the nearest strand of another. */
export const BUNDLE_GAP = 11;
/** The radius of the inside of a bend. */
export const CORNER = 7;
/** From a box to the first run beside it: the longest head, a bend, and air. */
export const CHANNEL_PADDING = 18;
/** From a box to a lane that passes it. */
export const LANE_TO_BODY = 12;
/** Between two boxes in a row. */
export const BODY_GAP = 26;
/** Between two boxes that are tied by a straight line: two heads and a visible piece of line. */
export const TIE_GAP = 48;
/** The gap that neighbours would like, and take where straighter lines do not want it. */
export const ROOMY_GAP = 112;
/** In a diagram of few bodies: between two boxes tied by a straight line, room for a word; and the width of its boxes. */
export const WORD_GAP = 88;
export const ROOMY_BOX = 152;
/** A diagram is of few bodies where no tier has more than this; a narrow page has no room for words even then. */
export const FEW_BODIES = 3;
/** Ports keep this far from a box's corner, because the boxes of some tiers have cut or rounded corners. */
export const PORT_MARGIN = 12;
/** The tint behind a row reaches this far above and below its boxes. */
export const ROW_BLEED = 6;
/** The least room between two rows, and above the first and below the last. */
export const LEAST_CHANNEL = 22;
export const OUTER_CHANNEL = 10;
/** A band without bodies is this high, and its words stand this far in, with this much room. */
export const EMPTY_BAND_HEIGHT = 38;
export const EMPTY_BAND_WORDS = 236;
/** A figure of few bodies is not stretched over a wide page. */
export const COMPACT_WIDTH = 760;
/** Below this the widget shows a list instead; the layout treats anything narrower as this wide. */
export const LEAST_WIDTH = 600;

/** Above this many bodies a diagram is drawn in groups. */
export const MOST_BODIES = 60;

/** An order of bodies is found, and stored, once per width class. */
export type WidthClass = 'narrow' | 'medium' | 'wide';

/** The distances that depend on the width of the page. */
export interface Measures {
  readonly widthClass: WidthClass;
  /** The room for the figure. */
  readonly width: number;
  /** The room beside the rows for the names of bands and tiers. */
  readonly gutter: number;
  /** The room at the other side. */
  readonly margin: number;
  /** What is left for the rows. */
  readonly room: number;
  /** The least width of a box; a box with many ports is wider. */
  readonly boxWidth: number;
  readonly boxPadding: number;
  readonly leastBoxHeight: number;
  readonly fontSize: number;
  readonly lineHeight: number;
  /** The size of the words for tiers and on edges. */
  readonly smallFontSize: number;
  /** At most this many bodies of one tier stand in a row. */
  readonly bodiesPerRow: number;
}

/** The least width of every class, in pixels. */
export const LEAST_WIDTHS: Readonly<Record<WidthClass, number>> = { narrow: LEAST_WIDTH, medium: 720, wide: 1100 };

/** The class of a width in pixels. */
export const widthClassOf = (width: number): WidthClass =>
  width >= LEAST_WIDTHS.wide ? 'wide' : width >= LEAST_WIDTHS.medium ? 'medium' : 'narrow';

const BODIES_PER_ROW: Readonly<Record<WidthClass, number>> = { narrow: 3, medium: 4, wide: 6 };

/** The measures for a width in pixels. What is not a number, or too small, counts as the least width. */
export const measuresFor = (width: number): Measures => {
  const usable = Math.floor(Math.min(Math.max(width || 0, LEAST_WIDTH), 10_000));
  const widthClass = widthClassOf(usable);
  const wide = widthClass === 'wide';
  const gutter = wide ? 104 : 76;
  const margin = 8;
  return {
    widthClass,
    width: usable,
    gutter,
    margin,
    room: usable - gutter - margin,
    boxWidth: wide ? 146 : widthClass === 'medium' ? 128 : 120,
    boxPadding: 10,
    leastBoxHeight: wide ? 44 : 48,
    fontSize: 14,
    lineHeight: 18,
    smallFontSize: 12,
    bodiesPerRow: BODIES_PER_ROW[widthClass],
  };
};
