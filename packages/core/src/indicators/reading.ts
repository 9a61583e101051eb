/**
 * A reading is one indicator, in one area, for one period, with everything a gauge says about it.
 * Every way in (attributes, JSON, a CSV, a governance model) ends in a reading; everything drawn or spoken starts from one.
 */

/** Which direction is better: `none` where no judgement is made (Fingertips: "no judgement"). */
export type Polarity = (typeof POLARITIES)[number];

/** All polarities. */
export const POLARITIES = ['higher', 'lower', 'none'] as const;

/**
 * Why there is no figure. The words follow the Government Statistical Service's symbols (`c`, `z`, `x`, `low`, `u`, `:`)
 * and DfE practice; none of them is zero.
 */
export type MissingReason = (typeof MISSING_REASONS)[number];

/** All reasons. */
export const MISSING_REASONS = ['suppressed', 'not-applicable', 'not-available', 'low', 'unreliable', 'not-collected'] as const;

/** A confidence interval. `level` is a percentage, for example 95. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly level: number;
}

/** A figure to compare with: a region, a nation, a statistical neighbour. */
export interface Comparator {
  readonly label: string;
  readonly value: number | null;
  readonly missing?: MissingReason;
  readonly interval?: Interval;
}

/** A named part of the scale. The limits are the modeller's assumption unless a source is given. */
export interface Band {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** One point of a series, oldest first. */
export interface SeriesPoint {
  readonly period: string;
  readonly value: number | null;
  readonly missing?: MissingReason;
}

/** Where a figure comes from. */
export interface ReadingSource {
  readonly label: string;
  /** An http or https address, already checked with `safeHref`. */
  readonly href?: string;
  readonly licence?: string;
}

/** One indicator in one area for one period. Frozen plain data; all text already cleaned. */
export interface Reading {
  /** The indicator's name, for example "Participation in education and training". */
  readonly label: string;
  /** The area's name, for example "Camden". */
  readonly area?: string;
  /** The figure; `null` where there is none, with the reason in `missing`. A true 0 is a value. */
  readonly value: number | null;
  readonly missing?: MissingReason;
  /** Written after the figure: `%`, `£`, `£m`, `pp`, or a word such as `students`. Empty for a bare number. */
  readonly unit: string;
  /** Decimal places to show, 0 to 10; absent: as many as the figure has, at most 2. */
  readonly decimals?: number;
  readonly min: number;
  readonly max: number;
  readonly target?: number;
  readonly polarity: Polarity;
  readonly interval?: Interval;
  readonly comparators: readonly Comparator[];
  readonly bands: readonly Band[];
  /** Earlier points, oldest first, without the present one. */
  readonly series: readonly SeriesPoint[];
  readonly period?: string;
  readonly source?: ReadingSource;
  /** Says whose number the target or the bands are, for example "Target set by the modeller". */
  readonly assumption?: string;
}
