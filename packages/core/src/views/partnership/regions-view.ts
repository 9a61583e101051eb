import { labelOf, type Scene, stateIn } from './scene.js';

/** One statechart region beside the ladder: its states, and which of them holds now. */
export interface RegionView {
  readonly id: string;
  /** "Leadership: Hangs on a person". */
  readonly now: string;
  /** "just moved from “No shared lead”"; empty where the last move left it alone. */
  readonly moved: string;
  readonly states: readonly { readonly label: string; readonly current: boolean }[];
}

/** The statechart regions that run beside the ladder, in the order of the definition. */
export const regionsView = ({ chart, ladder, words, state, run }: Scene): readonly RegionView[] => {
  const before = run.at(-2)?.state ?? state;
  return chart.regions.flatMap(({ id, label, states }, region) => {
    if (region === ladder.region) return [];
    const [here, was] = [stateIn(state, region), stateIn(before, region)];
    return {
      id,
      now: words.regionNow(label, labelOf(chart, here)),
      moved: here === was ? '' : words.movedFrom(labelOf(chart, was)),
      states: states.map((index) => ({ label: labelOf(chart, index), current: index === here })),
    };
  });
};
