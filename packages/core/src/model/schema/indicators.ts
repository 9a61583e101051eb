import * as z from 'zod/mini';
import { id, list, number, text } from './common.js';

/** A place that figures are given for. */
export const area = z.strictObject({
  /** What series refer to it by. */
  id,
  /** Its name. */
  name: text,
  /** Its level: "national", "regional", "local-authority" or another. */
  level: text,
  /** Id of the area it lies in. */
  parent: z.optional(id),
  /** Its official code, for example "E09000007". */
  code: z.optional(text),
});

/** One figure, for one period. */
export const point = z.strictObject({
  /** The period, for example "2025", "2024/25" or "2025-09". */
  period: id,
  /** The figure; `null` where there is none. */
  value: z.nullable(number),
  /** Why there is no figure, after the symbols of the Government Statistical Service. */
  missing: z.optional(z.enum(['suppressed', 'not-applicable', 'not-available', 'low', 'unreliable', 'not-collected'])),
  /** Lower end of its confidence interval. */
  lower: z.optional(number),
  /** Upper end of its confidence interval. */
  upper: z.optional(number),
  /** Confidence level of the interval, in per cent, for example 95. */
  level: z.optional(number.check(z.gt(0), z.lt(100))),
});

/** One indicator's figures in one area. */
export const series = z.strictObject({
  /** Id of the area. */
  area: id,
  /** The figures, oldest first. */
  points: list(point),
});

/** A named part of the scale. */
export const band = z.strictObject({
  /** Its name. */
  label: text,
  /** Where it starts; this value belongs to it. */
  from: number,
  /** Where it ends. */
  to: number,
});

/** A value somebody wants to be reached. */
export const target = z.strictObject({
  /** The value. */
  value: number,
  /** Whose target it is. A target without an owner reads like a fact. */
  owner: text,
  /** Anything a reader should know about it. */
  note: z.optional(text),
});

/** The ends of a gauge's scale. */
export const indicatorScale = z.strictObject({
  /** The low end. */
  min: number,
  /** The high end. */
  max: number,
});

/** Something measured in many areas. */
export const indicator = z.strictObject({
  /** What it is referred to by. */
  id,
  /** Its name, for example "Participation in education and training". */
  name: text,
  /** What is counted, of whom. */
  description: z.optional(text),
  /** "participation", "achievement", "progression" or another. */
  family: z.optional(text),
  /** Written after the figure: "%", "£", "£m", "pp" or a word. */
  unit: z.optional(text),
  /** Decimal places to show, from 0 to 10. */
  decimals: z.optional(z.int().check(z.gte(0), z.lte(10))),
  /** Which direction is better: "higher", "lower", or "none" where no judgement is made. */
  polarity: z._default(z.enum(['higher', 'lower', 'none']), 'none'),
  /** The ends of the scale. */
  scale: z.optional(indicatorScale),
  /** The value to reach. */
  target: z.optional(target),
  /** Named parts of the scale, lowest first, without gaps or overlaps. */
  bands: list(band),
  /** Whose the bands are. */
  bandsOwner: z.optional(text),
  /** Ids of the areas to compare with; left out, the areas an area lies in, nearest first. */
  comparators: z.optional(z.array(id)),
  /** The figures, one series for each area. */
  series: list(series),
  /** Id of the source the figures come from. */
  source: z.optional(id),
});
