import type { Citation, ForceParameters } from '../forces/definition.js';

/**
 * A partnership statechart as data (`docs/model-format.md`, “Forces and partnership”): regions that run side by side, events, guards, effects, starts.
 * Both engines, the checker and the explanations read this one description.
 */

/** How two quantities may be compared. */
export type ComparisonSign = '>=' | '>' | '<=' | '<' | '==';

/** The name of a rating (`ie.trust`), counter (`count.papers`), derived quantity (`B`), parameter (`theta.strong`), or a number. */
export type OperandName = string | number;

/**
 * A condition as data, so that it can be explained as well as tested.
 * `in` holds when any of the named states (`region.state` or `region.parent`) is current; `every` when a counter
 * is a multiple of a number (written as a number), and not nought.
 */
export type Guard =
  | { readonly all: readonly Guard[] }
  | { readonly any: readonly Guard[] }
  | { readonly not: Guard }
  | { readonly in: readonly string[] }
  | { readonly every: readonly [string, OperandName] }
  | { readonly [sign in ComparisonSign]?: readonly [OperandName, OperandName] };

/** A change to one rating or counter. Exactly one of `add` and `set`. */
export interface EffectDefinition {
  /** What to change, and by how much. */
  readonly add?: readonly [string, number];
  /** What to change, and to what. */
  readonly set?: readonly [string, number];
  /** An addition stops here; a value already above is left alone. */
  readonly max?: number;
  /** A subtraction stops here; a value already below is left alone. */
  readonly min?: number;
  /** Applies only when this holds, after the effects before it. */
  readonly if?: Guard;
}

/** A way from one state of a region to another. */
export interface TransitionDefinition {
  /** The event that it answers; absent from an eventless one. */
  readonly event?: string;
  /** A state of the same region, or `H(parent)` for the remembered child of a parent. */
  readonly to: string;
  readonly guard?: Guard;
  /** The reason, in a few words. */
  readonly why?: string;
  readonly sources?: readonly Citation[];
}

/** One state of a region. */
export interface StateDefinition {
  /** What people read; the id where absent. */
  readonly label?: string;
  readonly on?: readonly TransitionDefinition[];
  /** Eventless transitions: taken by themselves as soon as their guard holds. */
  readonly always?: readonly TransitionDefinition[];
  /** An intended end; a state without a way out that is not marked so is reported. */
  readonly final?: boolean;
  readonly sources?: readonly Citation[];
}

/** One of the parts that run side by side. Always called a "statechart region": a place is a "regional area". */
export interface RegionDefinition {
  readonly id: string;
  /** What people read; the id where absent. */
  readonly label?: string;
  readonly initial: string;
  readonly states: Readonly<Record<string, StateDefinition>>;
  /** Composite states: the ids of their children, first child first. */
  readonly parents?: Readonly<Record<string, readonly string[]>>;
  /** Parents that remember which child was left. Only shallow history, because parents are not nested. */
  readonly history?: Readonly<Record<string, string>>;
  /** Moves by eventless transitions only. */
  readonly derived?: boolean;
}

/** Something that somebody does or that happens. */
export interface EventDefinition {
  readonly id: string;
  /** Who acts: `local`, `regional`, `national`, `shock` or `time` in the reference model. */
  readonly owner?: string;
  /** What people read; the id where absent. */
  readonly name?: string;
  /** Must hold, or the event is refused. */
  readonly requires?: Guard;
  /** Can be taken once only. */
  readonly once?: boolean;
  readonly effects?: readonly EffectDefinition[];
  readonly sources?: readonly Citation[];
}

/** Where a rehearsal can begin: ratings from a preset of the force model, and states where they differ from each region's initial one. */
export interface StartDefinition {
  readonly preset: string;
  readonly configuration?: Readonly<Record<string, string>>;
}

/** The whole definition, in the names of version 1 of the model. */
export interface PartnershipDefinition {
  readonly id: string;
  readonly parameters?: ForceParameters;
  /**
   * Quantities worked out from others, each a sum or difference of ratings, counters, parameters, numbers, `balance` and `Q_` with a
   * quadrant's id. `leave.k` is always there: `theta.k − hysteresis`.
   */
  readonly derived?: Readonly<Record<string, string>>;
  readonly counters?: readonly string[];
  readonly starts: Readonly<Record<string, StartDefinition>>;
  readonly regions: readonly RegionDefinition[];
  readonly events: readonly EventDefinition[];
}
