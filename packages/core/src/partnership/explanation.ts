import type { Citation } from '../forces/definition.js';
import type { NormalSign } from './normal-guard.js';

/**
 * Why an event can or cannot happen, as data with sentences. The sentences come from a wording catalogue; the rest is for tables,
 * links and tests.
 */

/** `unknown`: missing ratings leave it open. */
export type Outcome = 'met' | 'not-met' | 'unknown';

/** A thing with an id and the name that people read. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

/** Several conditions together: all of them, or at least one. */
export interface GroupCondition {
  readonly kind: 'all' | 'any';
  readonly outcome: Outcome;
  readonly text: string;
  readonly parts: readonly Condition[];
}

/** A condition on the state of one region. */
export interface StateCondition {
  readonly kind: 'state';
  readonly outcome: Outcome;
  readonly text: string;
  readonly region: Named;
  readonly current: Named;
  /** The states that are asked for, or ruled out if `negated`. */
  readonly states: readonly Named[];
  readonly negated: boolean;
  /** Where the states come from. */
  readonly sources: readonly Citation[];
}

/** A condition on a rating, a counter, or a quantity worked out from them. */
export interface QuantityCondition {
  readonly kind: 'rating' | 'counter' | 'derived' | 'parameter' | 'number';
  readonly outcome: Outcome;
  readonly text: string;
  readonly subject: Named;
  /** Its value; `null` where ratings are missing. */
  readonly value: number | null;
  /** The lowest and highest it can be, whatever the missing ratings are. */
  readonly low: number;
  readonly high: number;
  readonly sign: NormalSign;
  /** What it is compared with. Named where the threshold is a parameter or is worked out, so that it can be shown as a slider. */
  readonly threshold: { readonly id: string | null; readonly label: string | null; readonly value: number | null };
  readonly sources: readonly Citation[];
}

/** A condition that a counter is a multiple of a number. */
export interface MultipleCondition {
  readonly kind: 'multiple';
  readonly outcome: Outcome;
  readonly text: string;
  readonly subject: Named;
  readonly value: number;
  readonly of: number;
  readonly negated: boolean;
}

/** The condition that a once-only event has not been taken yet, or that not everything has ended. */
export interface StandingCondition {
  readonly kind: 'once' | 'not-ended';
  readonly outcome: Outcome;
  readonly text: string;
}

/** One condition and how it stands. */
export type Condition = GroupCondition | StateCondition | QuantityCondition | MultipleCondition | StandingCondition;

/** A transition that answers the event from a current state. */
export interface Way {
  readonly region: Named;
  readonly from: Named;
  readonly to: Named;
  /** How its guard stands at the moment the regions look, after the event's own effects. */
  readonly outcome: Outcome;
  /** Whether the event would take it: it is the first of its state whose guard holds, and the event is allowed. */
  readonly taken: boolean;
  /** The reason for the transition, in the modeller's words. */
  readonly why: string;
  readonly sources: readonly Citation[];
  /** `null` where it has no guard. */
  readonly conditions: Condition | null;
  readonly text: string;
}

/** A statechart region whose state the event would change. */
export interface Move {
  readonly region: Named;
  readonly from: Named;
  readonly to: Named;
  readonly text: string;
}

/** A rating or counter that the event would change. */
export interface Change {
  readonly kind: 'rating' | 'counter';
  readonly subject: Named;
  readonly from: number | null;
  readonly to: number | null;
  readonly text: string;
}

/** One effect of the event, and whether it applies now. */
export interface EffectExplanation {
  readonly subject: Named;
  /** How its own condition stands, given the effects before it; `met` where it has none. */
  readonly outcome: Outcome;
  /** `null` where it always applies. */
  readonly conditions: Condition | null;
  readonly text: string;
}

/** Everything about one event in one state. */
export interface Explanation {
  readonly event: Named & { readonly owner: string; readonly sources: readonly Citation[] };
  /** Whether it can happen: the answer of `allowed`. */
  readonly allowed: boolean;
  /** The same with the third possibility: not allowed only because something is not known. */
  readonly outcome: Outcome;
  readonly text: string;
  /** What the event itself requires; `null` where it can always happen. */
  readonly conditions: Condition | null;
  /** What it does to ratings and counters, in order, and which of that applies now. */
  readonly effects: readonly EffectExplanation[];
  /** Every transition that answers it from the current states, in document order. */
  readonly ways: readonly Way[];
  /** The states that would change; empty when it is refused. */
  readonly moves: readonly Move[];
  /** The ratings and counters that would change; empty when it is refused. */
  readonly changes: readonly Change[];
}
