import * as z from 'zod/mini';
import { citation, id, list, lookup, number, text } from './common.js';

/** The numbers the balance of forces and the partnership's thresholds rest on. All are the modeller's assumptions. */
export const parameters = z.strictObject({
  /** λ, the weight of each side in the balance. */
  lambda: z.strictObject({
    /** Weight of the forces inside the partnership. */
    internal: number,
    /** Weight of the forces outside it. */
    external: number,
  }),
  /** θ, the balance (from -1 to 1) at which a partnership may enter a state; conditions name them `theta.` and the state. */
  theta: lookup(number),
  /** How far below its θ the balance must fall before a state is left, so that a partnership does not flicker between two. */
  hysteresis: number,
  /** By how much area measures must outweigh institutions' tables for accountability to count as area-wide. */
  areaMargin: number,
});

/** The scale forces are rated on. */
export const forceScale = z.strictObject({
  /** The lowest rating. */
  min: number,
  /** The highest rating. */
  max: number,
  /** What each whole rating means, lowest first. */
  anchors: list(text),
});

/** Inside or outside, enabling or inhibiting. */
export const quadrant = z.strictObject({
  /** Its name. */
  label: text,
  /** Whether its forces enable (1) or inhibit (-1). */
  sign: z.literal([1, -1]),
  /** Which λ weighs it. */
  lambda: z.enum(['internal', 'external']),
});

/** One force on a partnership. */
export const factor = z.strictObject({
  /** What ratings, conditions and effects refer to it by, for example "ie.trust". */
  id,
  /** Key of its quadrant. */
  quadrant: id,
  /** Its name. */
  name: text,
  /** Its weight among the forces of its quadrant; the modeller's assumption. */
  weight: number.check(z.gte(0)),
  /** Where it applies, for example "generic". */
  scope: z.optional(text),
  /** Anything a reader should know about it. */
  note: z.optional(text),
  /** Where it comes from. */
  sources: list(citation),
});

/** One set of ratings: how a place stands, in somebody's reading. */
export const forcePreset = z.strictObject({
  /** Whose reading it is, of what. */
  note: z.optional(text),
  /** A rating for each force, by the force's id. A force that is left out is not known. */
  ratings: lookup(number),
});

/** The forces that work on a partnership. */
export const forces = z.strictObject({
  /** The scale they are rated on. */
  scale: forceScale,
  /** The four quadrants, by key. */
  quadrants: lookup(quadrant),
  /** The weights and thresholds. */
  parameters,
  /** How the balance is worked out, in words or symbols, to be shown beside it. */
  formula: z.optional(text),
  /** What the modeller assumed. */
  assumptions: list(text),
  /** The forces. */
  factors: list(factor),
  /** Sets of ratings, by key. */
  presets: z._default(lookup(forcePreset), () => ({})),
});
