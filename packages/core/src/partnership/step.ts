import { compileGuard, type Reader, type Test } from './compile-guard.js';
import { valueAfter } from './effects.js';
import type { Layout } from './layout.js';
import { draftOf, type DraftState, type PartnershipState } from './state.js';
import type { ChartEffect, ChartTransition, Statechart } from './statechart.js';

/** The moves of the compact engine. */
export interface Stepper {
  /** The index of an event, or `undefined`. */
  readonly eventIndex: (id: string) => number | undefined;
  /** Whether the event would be taken rather than refused. */
  readonly allowed: (state: PartnershipState, event: number) => boolean;
  /** The state after the event; the very same state when it is refused. */
  readonly step: (state: PartnershipState, event: number) => PartnershipState;
  /** Takes eventless transitions until none is left. */
  readonly settle: (draft: DraftState) => void;
  /** The moment at which the regions look at an event: its effects applied and eventless transitions settled, whether allowed or not. */
  readonly prepared: (state: PartnershipState, event: number) => PartnershipState;
  /** Where a transition leads from here. */
  readonly destination: (state: PartnershipState, transition: ChartTransition) => number;
}

/** The rule that stops a definition which never settles (domain.md C3.5); the checker refuses such a definition beforehand. */
export const PASS_LIMIT = 20;

interface Candidate {
  readonly holds: Test<PartnershipState> | null;
  readonly transition: ChartTransition;
}

interface CompiledEffect {
  readonly cell: number;
  readonly effect: ChartEffect;
  readonly applies: Test<PartnershipState> | null;
}

interface CompiledEvent {
  readonly requires: Test<PartnershipState> | null;
  /** The cell that says it was used, or −1. */
  readonly used: number;
  readonly effects: readonly CompiledEffect[];
  /** The regions that answer it, in document order, with the candidates of each state. */
  readonly regions: readonly { readonly region: number; readonly candidates: readonly (readonly Candidate[] | undefined)[] }[];
}

/** Compiles a statechart into the moves of the compact engine, with the semantics of domain.md C3. */
export const createStepper = (chart: Statechart, layout: Layout, reader: Reader<PartnershipState>): Stepper => {
  const test = (guard: ChartTransition['guard']) => (guard ? compileGuard(guard, reader) : null);
  const candidate = (transition: ChartTransition): Candidate => ({ holds: test(transition.guard), transition });
  const onceCell = (event: number) => (chart.events[event]!.once ? layout.used + layout.onceEvents.indexOf(event) : -1);

  const events: CompiledEvent[] = chart.events.map((event, index) => ({
    requires: test(event.requires),
    used: onceCell(index),
    effects: event.effects.map((effect) => ({
      cell: (effect.target.kind === 'rating' ? layout.ratings : layout.counters) + effect.target.index,
      effect,
      applies: test(effect.condition),
    })),
    regions: chart.regions.flatMap((region, place) => {
      const candidates: (readonly Candidate[] | undefined)[] = new Array(chart.states.length).fill(undefined);
      for (const state of region.states) {
        const own = chart.states[state]!.transitions.filter((transition) => transition.event === index);
        if (own.length > 0) candidates[state] = own.map(candidate);
      }
      return candidates.some(Boolean) ? [{ region: place, candidates }] : [];
    }),
  }));
  const eventless = chart.states.map((state) => (state.always.length > 0 ? state.always.map(candidate) : null));
  const restless = chart.regions.flatMap((region, index) => (region.states.some((state) => eventless[state]) ? [index] : []));
  const indices = new Map(chart.events.map((event, index) => [event.id, index]));
  // A whole that has reached its end in every region is over, as in SCXML; only a definition in which each region has an end can be.
  const canEnd = chart.regions.every((region) => region.states.some((state) => chart.states[state]!.final));

  const destination: Stepper['destination'] = (state, { to }) => {
    if (to.kind === 'state') return to.state;
    const remembered = state.cells[layout.history + to.parent]!;
    return remembered >= 0 ? remembered : chart.parents[to.parent]!.children[0]!;
  };

  const move = (draft: DraftState, region: number, to: number) => {
    const from = draft.cells[region]!;
    const parent = chart.states[from]!.parent;
    if (parent >= 0 && chart.states[to]!.parent !== parent && chart.parents[parent]!.remembers) draft.cells[layout.history + parent] = from;
    draft.cells[region] = to;
  };

  const firstThatHolds = (candidates: readonly Candidate[], state: PartnershipState): ChartTransition | null => {
    for (let k = 0; k < candidates.length; k++) {
      const { holds, transition } = candidates[k]!;
      if (holds === null || holds(state)) return transition;
    }
    return null;
  };

  const settle = (draft: DraftState) => {
    for (let pass = 0; pass < PASS_LIMIT; pass++) {
      let moved = false;
      for (let k = 0; k < restless.length; k++) {
        const region = restless[k]!;
        const candidates = eventless[draft.cells[region]!]!;
        const transition = candidates && firstThatHolds(candidates, draft);
        if (transition) {
          move(draft, region, destination(draft, transition));
          moved = true;
        }
      }
      if (!moved) return;
    }
  };

  const applyEffects = (draft: DraftState, { effects }: CompiledEvent) => {
    for (let k = 0; k < effects.length; k++) {
      const { cell, effect, applies } = effects[k]!;
      if (applies === null || applies(draft)) draft.cells[cell] = valueAfter(effect, draft.cells[cell]!, chart.scale);
    }
    if (effects.length > 0) settle(draft);
  };

  const allowed: Stepper['allowed'] = (state, index) => {
    const event = events[index]!;
    if (event.used >= 0 && state.cells[event.used] === 1) return false;
    if (event.requires !== null && !event.requires(state)) return false;
    return !(canEnd && chart.regions.every((_, region) => chart.states[state.cells[region]!]!.final));
  };

  // Chosen before any is taken, because every guard looks at the configuration before the step. One list for all steps: nothing
  // that runs between choosing and taking can come back in here.
  const chosen: number[] = chart.regions.map(() => -1);

  const step: Stepper['step'] = (state, index) => {
    if (!allowed(state, index)) return state;
    const event = events[index]!;
    const draft = draftOf(state);
    if (event.used >= 0) draft.cells[event.used] = 1;
    applyEffects(draft, event);
    const { regions } = event;
    let moves = 0;
    for (let k = 0; k < regions.length; k++) {
      const candidates = regions[k]!.candidates[draft.cells[regions[k]!.region]!];
      const transition = candidates === undefined ? null : firstThatHolds(candidates, draft);
      chosen[k] = transition === null ? -1 : destination(draft, transition);
      if (transition !== null) moves++;
    }
    if (moves === 0) return draft;
    for (let k = 0; k < regions.length; k++) if (chosen[k]! >= 0) move(draft, regions[k]!.region, chosen[k]!);
    settle(draft);
    return draft;
  };

  const prepared: Stepper['prepared'] = (state, index) => {
    const draft = draftOf(state);
    applyEffects(draft, events[index]!);
    return draft;
  };

  return { eventIndex: (id) => indices.get(id), allowed, step, settle, prepared, destination };
};
