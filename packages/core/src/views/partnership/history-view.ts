import { momentOf } from '../../partnership/play.js';
import { count, deedLabel, humanize, labelOf, type Scene, stateIn } from './scene.js';

/** One moment on the line of history. */
export interface MomentView {
  /** Its index among the rehearsal's moments. */
  readonly index: number;
  /** What led to it. */
  readonly deed: string;
  /** Where the ladder stood then. */
  readonly stood: string;
  /** "3. Evidence review: Developing". */
  readonly label: string;
  readonly current: boolean;
  /** Whether it lies ahead: undone, and can be done again. */
  readonly undone: boolean;
}

/** The history of a rehearsal, and what undo, redo and starting again would do. */
export interface HistoryView {
  readonly line: readonly MomentView[];
  /** What undo would take back, in a sentence; said also where there is nothing to undo. */
  readonly undo: string;
  readonly canUndo: boolean;
  /** What redo would do; empty where there is nothing to do again. */
  readonly redo: string;
  readonly again: string;
}

/** The line of history; `most` moments at its end, the one looked at among them. */
export const historyView = (scene: Scene, most = Infinity): HistoryView => {
  const { chart, ladder, rehearsal, words } = scene;
  const { moments, at } = rehearsal;
  const view = (index: number): MomentView => {
    const moment = moments[index] ?? momentOf(rehearsal);
    const deed = deedLabel(scene, moment.deed);
    const stood = labelOf(chart, stateIn(moment.state, ladder.region));
    const label = words.goBackTo(count(scene, index), deed, stood);
    return { index, deed, stood, label, current: index === at, undone: index > at };
  };
  const first = Math.max(0, Math.min(moments.length - most, at - 1));
  const [now, before, after] = [view(at), view(Math.max(at - 1, 0)), view(Math.min(at + 1, moments.length - 1))];
  return {
    line: moments.slice(first, first + most).map((_, k) => view(first + k)),
    undo: at > 0 ? words.undoTo(before.stood, now.deed) : words.nothingToUndo,
    canUndo: at > 0,
    redo: at < moments.length - 1 ? words.redoOf(after.deed) : '',
    again: words.again(humanize(momentOf(rehearsal).start)),
  };
};
