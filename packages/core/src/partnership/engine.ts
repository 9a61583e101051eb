import type { Issue } from '../issues/index.js';
import { createPlayer, type PartnershipPlayer } from './player.js';
import { createSnapshots, type PartnershipSnapshots } from './snapshots.js';
import type { Statechart } from './statechart.js';

/** The compact engine, whole: plays, explains, and keeps moments as snapshots. */
export interface PartnershipEngine extends PartnershipPlayer, PartnershipSnapshots {}

/**
 * Makes the compact engine of a statechart, snapshots included.
 * @param chart from `checkPartnership`, or from `lookUpPartnership` where the definition is known to be sound
 * @param warnings what was odd about the definition
 */
export const createEngine = (chart: Statechart, warnings: readonly Issue[] = []): PartnershipEngine => ({
  ...createPlayer(chart, warnings),
  ...createSnapshots(chart),
});
