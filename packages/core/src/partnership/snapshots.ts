import type { Result } from '../issues/index.js';
import { layOut } from './layout.js';
import { readSnapshot } from './restore.js';
import { writeSnapshot, type PartnershipSnapshot } from './snapshot.js';
import type { PartnershipState } from './state.js';
import { createStateReader } from './state-reader.js';
import type { Statechart } from './statechart.js';
import { createStepper } from './step.js';

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
