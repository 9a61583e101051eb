import { layOut } from './layout.js';
import { numbersWith, type NumberChanges } from './numbers.js';
import { flattenParameters } from './parameters.js';
import { momentOf, type Rehearsal, withMoment } from './rehearsal.js';
import type { PartnershipState } from './state.js';
import { createStateReader } from './state-reader.js';
import type { Statechart } from './statechart.js';
import { createStepper } from './step.js';

/** Puts other numbers into a state. */
export interface PartnershipAdjuster {
  /**
   * The state with some of its ratings or parameters changed and what follows from that settled; everything else, counters and history
   * too, stays. For a person who puts other numbers in place of the modeller's.
   * @throws RangeError that names a force or parameter that does not exist, or a rating off the scale
   */
  readonly adjust: (state: PartnershipState, changes: NumberChanges) => PartnershipState;
}

/** Makes the adjuster of a statechart; the states are those of its `createPlayer`. */
export const createAdjuster = (chart: Statechart): PartnershipAdjuster => {
  const layout = layOut(chart);
  const stepper = createStepper(chart, layout, createStateReader(chart, layout));
  return {
    adjust: ({ cells, parameters }, changes) => {
      const numbers = numbersWith(chart, { ratings: cells.slice(layout.ratings, layout.counters), parameters }, changes);
      const draft = {
        cells: [...cells.slice(0, layout.ratings), ...numbers.ratings, ...cells.slice(layout.counters)],
        parameters: numbers.parameters,
      };
      stepper.settle(draft);
      return draft;
    },
  };
};

/**
 * Puts other numbers in place of the modeller's, from this moment on; what was before stays as it was.
 * @throws RangeError where there is no such rating or parameter, or a rating is off the scale
 */
export const changeNumbers = (adjuster: PartnershipAdjuster, rehearsal: Rehearsal, changes: NumberChanges): Rehearsal => {
  const now = momentOf(rehearsal);
  const names = [...Object.keys(changes.ratings ?? {}), ...Object.keys(flattenParameters(changes.parameters))];
  const changed = [...new Set([...now.changed, ...names])];
  return withMoment(rehearsal, { ...now, deed: { kind: 'numbers', changes }, state: adjuster.adjust(now.state, changes), changed });
};
