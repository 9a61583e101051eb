import { compileGuard, type Reader, type Test } from './compile-guard.js';
import type { Layout } from './layout.js';
import type { DraftState, PartnershipState } from './state.js';
import type { ChartTransition, Statechart } from './statechart.js';

/** The rule that stops a definition which never settles (`docs/partnership-engine.md`, “A step”, 3); the checker refuses such a definition beforehand. */
export const PASS_LIMIT = 20;

/** A transition with its guard compiled. */
export interface Candidate {
  /** `null`: it always holds. */
  readonly holds: Test<PartnershipState> | null;
  readonly transition: ChartTransition;
}

/** How a region gets from one state to another. */
export interface Moves {
  readonly candidate: (transition: ChartTransition) => Candidate;
  /** The first transition whose guard holds. */
  readonly firstThatHolds: (candidates: readonly Candidate[], state: PartnershipState) => ChartTransition | null;
  /** Where a transition leads from here. */
  readonly destination: (state: PartnershipState, transition: ChartTransition) => number;
  /** Puts a region into a state, and remembers the child that was left if its parent remembers. */
  readonly move: (draft: DraftState, region: number, to: number) => void;
  /** Takes the eventless transitions of these regions, pass after pass in document order, until a whole pass moves nothing. */
  readonly settle: (draft: DraftState, regions: readonly number[]) => void;
}

/** Compiles the moves of a statechart. */
export const createMoves = (chart: Statechart, layout: Layout, reader: Reader<PartnershipState>): Moves => {
  const candidate: Moves['candidate'] = (transition) => ({
    holds: transition.guard ? compileGuard(transition.guard, reader) : null,
    transition,
  });
  const eventless = chart.states.map((state) => state.always.map(candidate));

  const firstThatHolds: Moves['firstThatHolds'] = (candidates, state) => {
    for (let k = 0; k < candidates.length; k++) {
      const { holds, transition } = candidates[k]!;
      if (holds === null || holds(state)) return transition;
    }
    return null;
  };

  const destination: Moves['destination'] = (state, { to }) => {
    if (to.kind === 'state') return to.state;
    const remembered = state.cells[layout.history + to.parent]!;
    return remembered >= 0 ? remembered : chart.parents[to.parent]!.children[0]!;
  };

  const move: Moves['move'] = (draft, region, to) => {
    const from = draft.cells[region]!;
    const { parent } = chart.states[from]!;
    if (parent >= 0 && chart.states[to]!.parent !== parent && chart.parents[parent]!.remembers) draft.cells[layout.history + parent] = from;
    draft.cells[region] = to;
  };

  const settle: Moves['settle'] = (draft, regions) => {
    for (let pass = 0; pass < PASS_LIMIT; pass++) {
      let moved = false;
      for (let k = 0; k < regions.length; k++) {
        const region = regions[k]!;
        const transition = firstThatHolds(eventless[draft.cells[region]!]!, draft);
        if (transition === null) continue;
        move(draft, region, destination(draft, transition));
        moved = true;
      }
      if (!moved) return;
    }
  };

  return { candidate, firstThatHolds, destination, move, settle };
};
