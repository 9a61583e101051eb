import type { Result } from '../issues/index.js';
import { layOut } from './layout.js';
import { momentOf, type Rehearsal, withMoment } from './rehearsal.js';
import { readSnapshot } from './restore.js';
import { writeSnapshot, type PartnershipSnapshot } from './snapshot.js';
import type { PartnershipState } from './state.js';
import { createStateReader } from './state-reader.js';
import type { Statechart } from './statechart.js';
import { createStepper } from './step.js';

export { SNAPSHOT_LIMIT } from './restore.js';

/** Keeps moments of a rehearsal, and brings them back. */
export interface PartnershipSnapshots {
  /** The state as plain JSON of about 1 KB. */
  readonly toSnapshot: (state: PartnershipState) => PartnershipSnapshot;
  /** The state from a snapshot or its text; refused with the code `restore` where anything about it is not as written by `toSnapshot`. */
  readonly fromSnapshot: (json: unknown) => Result<PartnershipState>;
}

/** Makes the snapshots of a statechart; the states are those of its `createPlayer`. */
export const createSnapshots = (chart: Statechart): PartnershipSnapshots => {
  const layout = layOut(chart);
  const stepper = createStepper(chart, layout, createStateReader(chart, layout));
  return {
    toSnapshot: (state) => writeSnapshot(chart, layout, state),
    fromSnapshot: (json) => readSnapshot(chart, layout, stepper, json),
  };
};

/** Brings a saved state back; it belongs to the definition, which is all that is known of it. */
export const bringBack = (rehearsal: Rehearsal, state: PartnershipState): Rehearsal =>
  withMoment(rehearsal, { ...momentOf(rehearsal), deed: { kind: 'restored' }, state, changed: [], restored: true });
