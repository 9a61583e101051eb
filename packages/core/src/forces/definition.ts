/**
 * The forces on a partnership as data: factors in four quadrants (internal or external, enabling or inhibiting), their weights, and
 * presets of ratings. The sources give no numbers: every rating, weight and parameter is the modeller's assumption (`docs/model-format.md`).
 */

/** Where a claim comes from. */
export interface Citation {
  /** The source, for example `S2`. */
  readonly source: string;
  /** Where in it, in its own terms, for example `4.4` for section 4, paragraph 4. */
  readonly place?: string;
  /** First and last line of each passage. */
  readonly lines?: readonly (readonly number[])[];
}

/** One quadrant, for example external inhibiting. */
export interface QuadrantDefinition {
  readonly label: string;
  /** +1 for enabling, −1 for inhibiting. */
  readonly sign: number;
  /** Which side it belongs to, a key of `parameters.lambda`; in the reference model `internal` or `external`. */
  readonly lambda: string;
}

/** One force, for example "Trust grown over time". */
export interface FactorDefinition {
  readonly id: string;
  /** A key of `quadrants`. */
  readonly quadrant: string;
  /** What people read; the id where absent. */
  readonly name?: string;
  /** Not below 0; 2 for the factors that the chapter lists together, otherwise 1. */
  readonly weight: number;
  readonly sources?: readonly Citation[];
}

/** Ratings for every factor, under a name; `null` or absent where there is no evidence. */
export interface PresetDefinition {
  readonly note?: string;
  readonly ratings: Readonly<Record<string, number | null>>;
}

/** The numbers of the model that are not ratings or weights. All of them are assumptions and can be changed. */
export interface ForceParameters {
  /** How much each side counts, by name: not below 0, and not all 0. */
  readonly lambda?: Readonly<Record<string, number>>;
  /** The balance from which each rung of the ladder can be entered, −1 to 1, by state. */
  readonly theta?: Readonly<Record<string, number>>;
  /** How far below its threshold the balance may slip before a state is left. */
  readonly hysteresis?: number;
  /** By how much area measures must exceed institutional tables to count as area-wide. */
  readonly areaMargin?: number;
}

/** The whole force model, in the names of version 1 of the model. */
export interface ForcesDefinition {
  readonly scale: { readonly min: number; readonly max: number; readonly anchors?: readonly string[] };
  readonly quadrants: Readonly<Record<string, QuadrantDefinition>>;
  readonly parameters?: ForceParameters;
  readonly factors: readonly FactorDefinition[];
  readonly presets?: Readonly<Record<string, PresetDefinition>>;
}
