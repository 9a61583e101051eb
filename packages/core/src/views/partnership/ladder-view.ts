import { count, labelOf, type Scene, stateIn } from './scene.js';

/** One state of the ladder: a step, a side road or a pause. */
export interface StepView {
  readonly id: string;
  readonly label: string;
  /** "Step 2", "Side road" or "Paused". */
  readonly kind: string;
  /** "Current step" or "Been here"; empty otherwise. */
  readonly tag: string;
  readonly current: boolean;
  readonly visited: boolean;
}

/** A state beside the ladder, and how it hangs together with it. */
export interface SideView extends StepView {
  /** "From step 1; leads back to steps 1 and 2." */
  readonly ways: string;
  /** The steps that lead to it, and those that it leads back to, counted from 0. */
  readonly from: readonly number[];
  readonly back: readonly number[];
}

/** The ladder from weak to strong collaboration, as lists of states. */
export interface LadderView {
  /** Weakest first. */
  readonly steps: readonly StepView[];
  readonly sideRoads: readonly SideView[];
  readonly pauses: readonly SideView[];
}

/** What of the ladder stands where, and where the rehearsal has been since its start. */
export const ladderView = (scene: Scene): LadderView => {
  const { chart, ladder, words, state, run } = scene;
  const here = stateIn(state, ladder.region);
  const been = new Set(run.map((moment) => stateIn(moment.state, ladder.region)));
  const view = (index: number, kind: string): StepView => {
    const [current, visited] = [index === here, been.has(index)];
    const tag = current ? words.currentStep : visited ? words.visited : '';
    return { id: chart.states[index]?.id ?? '', label: labelOf(chart, index), kind, tag, current, visited };
  };
  const rungsThat = (leads: (rung: number) => boolean): readonly number[] => ladder.rungs.flatMap((rung, k) => (leads(rung) ? k : []));
  const goes = (from: number, to: number): boolean =>
    chart.states[from]?.transitions.some((transition) =>
      transition.to.kind === 'state' ? transition.to.state === to : chart.parents[transition.to.parent]?.children.includes(to),
    ) ?? false;
  const numbers = (rungs: readonly number[]): string => words.steps(rungs.map((rung) => count(scene, rung + 1)));
  const side = (index: number, kind: string): SideView => {
    const [from, back] = [rungsThat((rung) => goes(rung, index)), rungsThat((rung) => goes(index, rung))];
    return {
      ...view(index, kind),
      from,
      back,
      ways: from.length > 0 && back.length > 0 ? words.sideWays(numbers(from), numbers(back)) : '',
    };
  };
  return {
    steps: ladder.rungs.map((rung, k) => view(rung, words.stepNumber(count(scene, k + 1)))),
    sideRoads: ladder.sideRoads.map((road) => side(road, words.sideRoad)),
    pauses: ladder.pauses.map((pause) => side(pause, words.pause)),
  };
};
