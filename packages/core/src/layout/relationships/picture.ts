import type { Family } from './bundles.js';
import type { WidthClass } from './measures.js';

/** A point, in pixels from the figure's top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle. */
export interface Rectangle extends Point {
  readonly width: number;
  readonly height: number;
}

/** Words and the point they hang on: the middle of the first line's height, at `anchor` of the line. */
export interface PlacedWords extends Point {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fontSize: number;
  readonly lineHeight: number;
}

/** A band from its first row's top to its last row's bottom. */
export interface PlacedBand extends Rectangle {
  /** The model's name for it, for example `regional`. */
  readonly band: string;
  /** Where the band's name stands; the words are the reader's language's. */
  readonly label: PlacedWords;
  /** How wide the name may be, in pixels: it is pressed together where it is wider, as half a word would say nothing. */
  readonly room: number;
  /** Where the words "no regional body in this model" stand; undefined where the band has bodies. */
  readonly emptyWords: PlacedWords | undefined;
}

/** A row of bodies: the tint behind it, and its tier. */
export interface PlacedRow extends Rectangle {
  readonly tier: string;
  readonly band: string;
  /** The tier's name beside its first row, where its band has several tiers. */
  readonly label: PlacedWords | undefined;
}

/** A box's shape tells its tier without colour. */
export type BoxShape = 'rectangle' | 'hexagon' | 'chamfered' | 'rounded' | 'pill';

/** A body's box. */
export interface PlacedBox extends Rectangle {
  readonly id: string;
  readonly tier: string;
  readonly row: number;
  readonly shape: BoxShape;
  /** The outline as an SVG path. */
  readonly outline: string;
  /** The name broken into lines, centred in the box. */
  readonly label: PlacedWords;
  /** Whether the name had to be cut short. */
  readonly cut: boolean;
  /** The members of an open group, below its name; empty for any other body. */
  readonly members: readonly PlacedMember[];
}

/** A member's small box inside the box of its open group. */
export interface PlacedMember extends Rectangle {
  readonly id: string;
  readonly label: PlacedWords;
  readonly cut: boolean;
}

/** What stands at the end of a strand: a shape per family, so that colour is never alone. */
export type HeadShape = 'triangle' | 'chevron' | 'diamond' | 'hollow' | 'disc' | 'competition' | 'absent';

/** A head with its tip on a box's edge. */
export interface PlacedHead extends Point {
  readonly shape: HeadShape;
  /** Its outline as an SVG path, already in place. */
  readonly path: string;
}

/** One line of a bundle: the relationships, or the absences, of one family between two bodies. */
export interface PlacedStrand {
  readonly family: Family;
  readonly competition: boolean;
  readonly absent: boolean;
  /** 1 weak, 2 moderate, 3 strong. */
  readonly strength: 1 | 2 | 3;
  /** The width of the line, in pixels. */
  readonly lineWidth: number;
  readonly inferred: boolean;
  readonly kinds: readonly string[];
  /** The ids of the relationships or absences in it. */
  readonly members: readonly string[];
  /** The line as an SVG path, from the bundle's `from` to its `to`; it ends where its heads begin. */
  readonly path: string;
  /** The middle of its longest straight piece, for a mark on the line. */
  readonly middle: Point;
  readonly heads: readonly PlacedHead[];
}

/** Everything between two bodies. */
export interface PlacedBundle {
  /** `from~to`. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly strands: readonly PlacedStrand[];
  /** The middle line, with square corners, from `from` to `to`. */
  readonly line: readonly Point[];
  /** From the outer edge of the first strand to the outer edge of the last, in pixels. */
  readonly width: number;
  /** Short pieces along the middle line where it passes over bundles drawn before it; paint them in paper `bridgeWidth` wide first. */
  readonly bridges: string;
  readonly bridgeWidth: number;
}

/** The picture of a regime, as numbers and SVG paths. */
export interface RelationshipsLayout {
  readonly widthClass: WidthClass;
  readonly direction: 'ltr' | 'rtl';
  /** At most the width asked for, unless a row cannot be fitted into it. */
  readonly width: number;
  readonly height: number;
  readonly bands: readonly PlacedBand[];
  readonly rows: readonly PlacedRow[];
  readonly boxes: readonly PlacedBox[];
  /** In the order in which they are to be drawn: absences first. */
  readonly bundles: readonly PlacedBundle[];
  /** How many times bundles cross. */
  readonly crossings: number;
}
