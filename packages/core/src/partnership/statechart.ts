import type { Citation } from '../forces/definition.js';
import type { Weighing } from '../forces/weighing.js';
import type { NormalGuard } from './normal-guard.js';
import type { Operand } from './operands.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * A partnership definition with every name looked up: what both engines, the checker and the explanations work from.
 * States are numbered through all regions in document order.
 */
export interface Statechart {
  readonly id: string;
  readonly regions: readonly ChartRegion[];
  readonly states: readonly ChartState[];
  readonly events: readonly ChartEvent[];
  readonly starts: readonly ChartStart[];
  /** Composite states of all regions. */
  readonly parents: readonly ChartParent[];
  readonly vocabulary: Vocabulary;
  readonly weighing: Weighing;
  readonly scale: { readonly min: number; readonly max: number };
  /** What each rating, quadrant and event is called and where it comes from. */
  readonly factors: readonly ChartFactor[];
  readonly quadrantLabels: readonly string[];
}

/** A region that runs beside the others. */
export interface ChartRegion {
  readonly id: string;
  readonly label: string;
  /** Indices of its states. */
  readonly states: readonly number[];
  /** Index of its initial state. */
  readonly initial: number;
}

/** One state. */
export interface ChartState {
  readonly id: string;
  readonly label: string;
  /** Index of its region. */
  readonly region: number;
  /** Index of the composite state around it, or −1. */
  readonly parent: number;
  readonly final: boolean;
  readonly transitions: readonly ChartTransition[];
  readonly always: readonly ChartTransition[];
  readonly sources: readonly Citation[];
}

/** A composite state. */
export interface ChartParent {
  readonly id: string;
  readonly region: number;
  /** Indices of its children; the first is where `H(parent)` leads when nothing is remembered. */
  readonly children: readonly number[];
  /** Whether it remembers which child was left. */
  readonly remembers: boolean;
}

/** Where a transition leads: to a state, or to a parent's remembered child. */
export type ChartTarget = { readonly kind: 'state'; readonly state: number } | { readonly kind: 'history'; readonly parent: number };

/** A way to another state. */
export interface ChartTransition {
  /** Index of the event, or −1 for an eventless transition. */
  readonly event: number;
  readonly to: ChartTarget;
  /** Absent: it always holds. */
  readonly guard?: NormalGuard;
  readonly why: string;
  readonly sources: readonly Citation[];
}

/** An event. */
export interface ChartEvent {
  readonly id: string;
  readonly label: string;
  readonly owner: string;
  readonly requires?: NormalGuard;
  readonly once: boolean;
  readonly effects: readonly ChartEffect[];
  readonly sources: readonly Citation[];
}

/** A change to one rating or counter. */
export interface ChartEffect {
  readonly target: Operand & { readonly kind: 'rating' | 'counter' };
  readonly kind: 'add' | 'set';
  readonly amount: number;
  readonly max: number;
  readonly min: number;
  readonly condition?: NormalGuard;
}

/** Where a rehearsal can begin. */
export interface ChartStart {
  readonly id: string;
  /** A rating per factor; `NaN` where there is no evidence. */
  readonly ratings: readonly number[];
  /** A state index per region. */
  readonly configuration: readonly number[];
}

/** One force, as it is named to people. */
export interface ChartFactor {
  readonly id: string;
  readonly label: string;
  readonly sources: readonly Citation[];
}
