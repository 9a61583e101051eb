import type { SideView } from './ladder-view.js';

/** A straight line of the drawing between the ladder and what is beside it, in per cent of its width and height. */
export interface SideLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What is drawn for one state beside the ladder. */
export interface SideWays {
  readonly lines: readonly SideLine[];
  /** Where arrowheads stand: below, pointing at the state, or above, pointing back at a step. */
  readonly heads: readonly { readonly x: number; readonly y: 0 | 100 }[];
}

/** How far from the middle of a step the ways to the first and the second state below it are drawn, in per cent. */
const APART = 2.2;

/**
 * The ways between a ladder above and a row of states below it: straight down where the step is above the state's box, else along a lane
 * of its own and down at the box's near edge.
 * @param sides the states of the row, each as wide as the others
 * @param steps how many steps the ladder has, each as wide as the others
 */
export const sideWaysOf = (sides: readonly SideView[], steps: number): readonly SideWays[] =>
  sides.map(({ from, back }, place) => {
    const lines: SideLine[] = [];
    const heads: SideWays['heads'][number][] = [];
    const lane = (100 * (place + 1)) / (sides.length + 1);
    const [left, right] = [(100 * place) / sides.length + 3 * APART, (100 * (place + 1)) / sides.length - 3 * APART];
    // One line for a step, whichever way it is gone: an arrowhead at each end that is led to.
    for (const step of new Set([...from, ...back])) {
      const above = (100 * (step + 0.5)) / steps + (2 * place - 1) * APART;
      const below = Math.min(Math.max(above, left), right);
      if (below === above) lines.push({ x1: above, y1: 0, x2: above, y2: 100 });
      else {
        lines.push({ x1: above, y1: 0, x2: above, y2: lane }, { x1: above, y1: lane, x2: below, y2: lane });
        lines.push({ x1: below, y1: lane, x2: below, y2: 100 });
      }
      if (from.includes(step)) heads.push({ x: below, y: 100 });
      if (back.includes(step)) heads.push({ x: above, y: 0 });
    }
    return { lines, heads };
  });
