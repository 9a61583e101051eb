import { labelOf, parameterLabel, type Scene, signed, size } from './scene.js';
import { rungOf } from './way-up-view.js';

/** One threshold on the scale of the balance. */
export interface ThresholdView {
  /** What stands at its mark: the number of the step, else the first letter. */
  readonly mark: string;
  /** Where on the scale, 0 (the low end) to 100. */
  readonly at: number;
  /** Two marks nearer than a mark is wide stand in two rows. */
  readonly row: 0 | 1;
  /** "“Developing” needs at least −0.10, and is kept down to −0.20: 0.33 short". */
  readonly text: string;
  /** `null` where ratings are missing and it could be either. */
  readonly reached: boolean | null;
}

/** The balance of forces, as figures, positions and words. */
export interface BalanceView {
  readonly sentence: string;
  /** "−0.43", or "−0.60 to −0.20" where ratings are missing. */
  readonly figure: string;
  /** Where on the scale it lies, 0 to 100; the two are equal unless ratings are missing. */
  readonly low: number;
  readonly high: number;
  /** Lowest first. */
  readonly thresholds: readonly ThresholdView[];
}

const THRESHOLD = 'theta.';
/** Per cent of the scale; at 320 px a mark of two letters is that wide. */
const MARK_WIDTH = 6;

const place = (value: number): number => Math.round(Math.min(Math.max((value + 1) * 50, 0), 100) * 100) / 100;

/** The lowest and the highest that the balance can be, whatever the missing ratings are. */
const balanceRange = ({ chart, state, description }: Scene): readonly [low: number, high: number] => {
  const ratings = Object.values(description.ratings).map((rating) => rating ?? NaN);
  return [chart.weighing.balance('low', ratings, 0, state.parameters), chart.weighing.balance('high', ratings, 0, state.parameters)];
};

/** How the balance stands, and against what. */
export const balanceView = (scene: Scene): BalanceView => {
  const { player, state, chart, words, ladder } = scene;
  const [low, high] = balanceRange(scene);
  const parameters = player.parameters(state);
  const margin = parameters.hysteresis ?? 0;
  const figure = (value: number): string => signed(scene, value);
  let last = { at: -100, row: 1 as 0 | 1 };
  const thresholds = Object.entries(parameters)
    .filter(([name]) => name.startsWith(THRESHOLD))
    .sort(([, a], [, b]) => a - b)
    .map(([name, value]): ThresholdView => {
      const id = name.slice(THRESHOLD.length);
      const rung = rungOf(scene, id);
      const label = rung < 0 ? parameterLabel(scene, name) : labelOf(chart, ladder.rungs[rung] ?? -1);
      const reached = low >= value ? true : high < value ? false : null;
      const by = size(scene, low >= value ? low - value : value - high);
      const stands = reached === null ? words.reachedUnknown : reached ? words.reached(by) : words.short(by);
      // The lowest step has nothing to be entered from: its threshold is where a partnership falls apart.
      const what =
        rung === 0
          ? words.fallBelow(label, figure(value))
          : words.thresholdOf(label, figure(value), margin > 0 ? figure(value - margin) : null);
      const at = place(value);
      const row = at - last.at < MARK_WIDTH && last.row === 0 ? 1 : 0;
      last = { at, row };
      return { mark: rung < 0 ? label.charAt(0) : String(rung + 1), at, row, text: rung === 0 ? what : `${what}: ${stands}`, reached };
    });
  const known = low === high;
  return {
    sentence: known
      ? words.balanceSentence(figure(low), Math.abs(low) < 0.005 ? 0 : Math.sign(low))
      : words.balanceRange(figure(low), figure(high)),
    figure: known ? figure(low) : `${figure(low)} – ${figure(high)}`,
    low: place(low),
    high: place(high),
    thresholds,
  };
};
