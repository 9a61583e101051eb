import { compileGuard, type Reader, type Test } from './compile-guard.js';
import { dependenciesOf } from './dependencies.js';
import { valueAfter } from './effects.js';
import type { Layout } from './layout.js';
import { createMoves, type Candidate } from './moves.js';
import { draftOf, type DraftState, type PartnershipState } from './state.js';
import type { ChartEffect, ChartTransition, Statechart } from './statechart.js';

/** The steps of the compact engine. */
export interface Stepper {
  /** The index of an event, or `undefined`. */
  readonly eventIndex: (id: string) => number | undefined;
  /** Whether the event would be taken rather than refused. */
  readonly allowed: (state: PartnershipState, event: number) => boolean;
  /** The state after the event; the very same state when it is refused. */
  readonly step: (state: PartnershipState, event: number) => PartnershipState;
  /** Takes every eventless transition that is waiting. */
  readonly settle: (draft: DraftState) => void;
  /** The moment at which the regions look at an event: its effects applied and eventless transitions settled, whether allowed or not. */
  readonly prepared: (state: PartnershipState, event: number) => PartnershipState;
  /** Where a transition leads from here. */
  readonly destination: (state: PartnershipState, transition: ChartTransition) => number;
}

interface CompiledEffect {
  readonly cell: number;
  readonly effect: ChartEffect;
  readonly applies: Test<PartnershipState> | null;
}

/** A region that answers an event. */
interface Answer {
  readonly region: number;
  /** By state. */
  readonly candidates: readonly (readonly Candidate[] | undefined)[];
}

/** For each event the regions that answer it, in document order. */
const answersOf = (chart: Statechart, candidate: (transition: ChartTransition) => Candidate): readonly (readonly Answer[])[] => {
  const answers = chart.events.map(() => new Map<number, (Candidate[] | undefined)[]>());
  chart.states.forEach(({ region, transitions }, state) => {
    for (const transition of transitions) {
      const regions = answers[transition.event]!;
      const candidates = regions.get(region) ?? chart.states.map(() => undefined);
      regions.set(region, candidates);
      (candidates[state] ??= []).push(candidate(transition));
    }
  });
  return answers.map((regions) => [...regions].map(([region, candidates]) => ({ region, candidates })));
};

interface CompiledEvent {
  readonly requires: Test<PartnershipState> | null;
  /** The cell that says it was used, or −1. */
  readonly used: number;
  readonly effects: readonly CompiledEffect[];
  /** The regions that answer it, in document order. */
  readonly answers: readonly Answer[];
  /** The regions whose eventless transitions the effects, or the answers, can concern. */
  readonly stirredByEffects: readonly number[];
  readonly stirredByAnswers: readonly number[];
}

/**
 * Compiles a statechart into the steps of the compact engine, with the semantics of `docs/partnership-engine.md`, “A step”.
 *
 * A state that is handed out has always settled, so after a change only those regions are settled again whose eventless transitions
 * look at what changed. The others could not move: the result is the same as settling them all.
 */
export const createStepper = (chart: Statechart, layout: Layout, reader: Reader<PartnershipState>): Stepper => {
  const moves = createMoves(chart, layout, reader);
  const { restless, afterQuantity, afterRegion } = dependenciesOf(chart);
  const inOrder = (groups: readonly (readonly number[])[]) => restless.filter((region) => groups.some((group) => group.includes(region)));
  const test = (guard: ChartTransition['guard']) => (guard ? compileGuard(guard, reader) : null);

  const answers = answersOf(chart, moves.candidate);
  const events: readonly CompiledEvent[] = chart.events.map((event, index) => ({
    requires: test(event.requires),
    used: event.once ? layout.used + layout.onceEvents.indexOf(index) : -1,
    effects: event.effects.map((effect) => ({
      cell: (effect.target.kind === 'rating' ? layout.ratings : layout.counters) + effect.target.index,
      effect,
      applies: test(effect.condition),
    })),
    answers: answers[index]!,
    stirredByEffects: inOrder(event.effects.map(({ target }) => afterQuantity(target.kind, target.index))),
    stirredByAnswers: inOrder(answers[index]!.map(({ region }) => afterRegion(region))),
  }));
  const indices = new Map(chart.events.map((event, index) => [event.id, index]));
  // A whole that has reached its end in every region is over, as in SCXML; only a definition in which each region has an end can be.
  const canEnd = chart.regions.every((region) => region.states.some((state) => chart.states[state]!.final));

  const applyEffects = (draft: DraftState, { effects, stirredByEffects }: CompiledEvent) => {
    for (let k = 0; k < effects.length; k++) {
      const { cell, effect, applies } = effects[k]!;
      if (applies === null || applies(draft)) draft.cells[cell] = valueAfter(effect, draft.cells[cell]!, chart.scale);
    }
    if (stirredByEffects.length > 0) moves.settle(draft, stirredByEffects);
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
    const { answers, stirredByAnswers, used } = event;
    const draft = draftOf(state);
    if (used >= 0) draft.cells[used] = 1;
    applyEffects(draft, event);
    let taken = 0;
    for (let k = 0; k < answers.length; k++) {
      const candidates = answers[k]!.candidates[draft.cells[answers[k]!.region]!];
      const transition = candidates === undefined ? null : moves.firstThatHolds(candidates, draft);
      chosen[k] = transition === null ? -1 : moves.destination(draft, transition);
      if (transition !== null) taken++;
    }
    if (taken === 0) return draft;
    for (let k = 0; k < answers.length; k++) if (chosen[k]! >= 0) moves.move(draft, answers[k]!.region, chosen[k]!);
    if (stirredByAnswers.length > 0) moves.settle(draft, stirredByAnswers);
    return draft;
  };

  return {
    eventIndex: (id) => indices.get(id),
    allowed,
    step,
    settle: (draft) => moves.settle(draft, restless),
    prepared: (state, index) => {
      const draft = draftOf(state);
      applyEffects(draft, events[index]!);
      return draft;
    },
    destination: moves.destination,
  };
};
