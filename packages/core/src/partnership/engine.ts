import type { Issue } from '../issues/index.js';
import { createAdjuster, type PartnershipAdjuster } from './adjust.js';
import { createPlayer, type PartnershipPlayer } from './player.js';
import { createSnapshots, type PartnershipSnapshots } from './snapshots.js';
import type { Statechart } from './statechart.js';

/** The compact engine, whole: plays, explains, takes other numbers, and keeps moments as snapshots. */
export interface PartnershipEngine extends PartnershipPlayer, PartnershipSnapshots, PartnershipAdjuster {}

/**
 * Makes the compact engine of a statechart, with all that it can do.
 * @param chart from `checkPartnership`, or from `lookUpPartnership` where the definition is known to be sound
 * @param warnings what was odd about the definition
 */
export const createEngine = (chart: Statechart, warnings: readonly Issue[] = []): PartnershipEngine => ({
  ...createPlayer(chart, warnings),
  ...createSnapshots(chart),
  ...createAdjuster(chart),
});
