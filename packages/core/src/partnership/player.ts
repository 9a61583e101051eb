import type { Issue } from '../issues/index.js';
import { describeState, type PartnershipDescription } from './describe.js';
import { createExplainer } from './explain.js';
import type { Explanation } from './explanation.js';
import { englishExplanation, type ExplanationWording } from './explanation-wording.js';
import { layOut } from './layout.js';
import { startState, type StartOptions } from './start.js';
import { createStateReader } from './state-reader.js';
import type { PartnershipState } from './state.js';
import type { Statechart } from './statechart.js';
import { createStepper } from './step.js';

/** A partnership ready to be rehearsed and searched. Every method is pure: it changes nothing and asks nobody. */
export interface PartnershipPlayer {
  /** The definition with every name looked up: regions, states, events, starts, labels, sources. */
  readonly statechart: Statechart;
  /** What was odd about the definition, though not wrong, such as a dead end that is not marked as final. */
  readonly warnings: readonly Issue[];
  /**
   * The first state of a rehearsal.
   * @param id one of the definition's starts
   * @throws RangeError that names a start, region, state, force or parameter that does not exist, or a rating off the scale
   */
  readonly start: (id: string, options?: StartOptions) => PartnershipState;
  /** The state after an event (`docs/partnership-engine.md`, “A step”). The very same state when the event is refused, or is not one of the definition's. */
  readonly step: (state: PartnershipState, eventId: string) => PartnershipState;
  /** Whether `step` would take the event rather than refuse it. It may still change no state. */
  readonly allowed: (state: PartnershipState, eventId: string) => boolean;
  /** The state by name. */
  readonly describe: (state: PartnershipState) => PartnershipDescription;
  /** The parameters in force, by name: `lambda.external`, `theta.strong`, `hysteresis`, `areaMargin`. */
  readonly parameters: (state: PartnershipState) => Readonly<Record<string, number>>;
  /**
   * Why an event can or cannot happen now, and where it would lead.
   * @param wording the catalogue of sentences; English where absent
   * @throws RangeError where the definition has no such event
   */
  readonly explain: (state: PartnershipState, eventId: string, wording?: ExplanationWording) => Explanation;
}

/**
 * Makes the compact engine of a statechart without snapshots and changes of numbers, which a page may load later: whole numbers in one array, conditions as
 * closures, no state machine library.
 * @param chart from `checkPartnership`, or from `lookUpPartnership` where the definition is known to be sound
 * @param warnings what was odd about the definition
 */
export const createPlayer = (chart: Statechart, warnings: readonly Issue[] = []): PartnershipPlayer => {
  const layout = layOut(chart);
  const reader = createStateReader(chart, layout);
  const stepper = createStepper(chart, layout, reader);
  const explainers = new WeakMap<ExplanationWording, ReturnType<typeof createExplainer>>();

  const explain: PartnershipPlayer['explain'] = (state, eventId, wording = englishExplanation) => {
    const event = stepper.eventIndex(eventId);
    if (event === undefined) throw new RangeError(`There is no event “${eventId}”.`);
    const explainer = explainers.get(wording) ?? createExplainer(chart, layout, reader, stepper, wording);
    explainers.set(wording, explainer);
    return explainer(state, event);
  };

  return {
    statechart: chart,
    warnings,
    start: (id, options) => {
      const draft = startState(chart, layout, id, options);
      stepper.settle(draft);
      return draft;
    },
    step: (state, eventId) => {
      const event = stepper.eventIndex(eventId);
      return event === undefined ? state : stepper.step(state, event);
    },
    allowed: (state, eventId) => {
      const event = stepper.eventIndex(eventId);
      return event !== undefined && stepper.allowed(state, event);
    },
    describe: (state) => describeState(chart, layout, state),
    parameters: (state) => Object.fromEntries(chart.vocabulary.parameters.map((name, index) => [name, state.parameters[index]!])),
    explain,
  };
};
