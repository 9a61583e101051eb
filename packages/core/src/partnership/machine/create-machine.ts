import { and, assign, enqueueActions, raise, setup, type AnyStateMachine } from 'xstate';
import { checkPartnership } from '../check/index.js';
import type { ForcesInput, PartnershipInput } from '../look-up-draft.js';
import { eventlessGroups } from '../check/eventless-groups.js';
import { PartnershipDefinitionError } from '../definition-error.js';
import { describeState } from '../describe.js';
import { layOut } from '../layout.js';
import { startState, type StartOptions } from '../start.js';
import type { ChartEvent, Statechart } from '../statechart.js';
import { createStateReader } from '../state-reader.js';
import { PASS_LIMIT } from '../moves.js';
import { ROOT } from './addresses.js';
import { createContextBuilder, type PartnershipContext } from './context.js';
import { createEffectApplier, effectRuns, type EffectsParams } from './effects.js';
import { createGuards, writeGuard } from './guards.js';
import { reaching, writeRegion } from './regions.js';

/** Where the machine starts: one of the definition's starts, and what is changed there. */
export interface MachineOptions extends StartOptions {
  readonly start: string;
}

/**
 * A partnership as an XState v5 machine: to run, inspect, draw and export. All regions run in parallel; a guarded event at the root
 * applies the effects and raises an internal event that the regions answer (`docs/partnership-engine.md`, “A step”), so one event is one macrostep:
 * effects, eventless transitions, the regions' transitions together, eventless transitions.
 *
 * @throws PartnershipDefinitionError where the definition is wrong, or where regions with eventless transitions look at each other:
 * XState takes those together, the definition one region after the other, and the two could part.
 * @throws RangeError that names a start, region, state, force or parameter that does not exist, or a rating off the scale
 */
export const createPartnershipMachine = (definition: PartnershipInput, forces: ForcesInput, options: MachineOptions): AnyStateMachine => {
  const checked = checkPartnership(definition, forces);
  if (!checked.ok) throw new PartnershipDefinitionError(checked.issues);
  const chart = checked.value;
  if (eventlessGroups(chart).some((group) => group.regions.length > 1)) throw new PartnershipDefinitionError(checked.warnings);

  const layout = layOut(chart);
  const contextOf = createContextBuilder(chart, layout, createStateReader(chart, layout));
  const applyEffects = createEffectApplier(chart, contextOf);
  const beginning = startState(chart, layout, options.start, options);
  const { ratings, counters, used } = describeState(chart, layout, beginning);
  const parameters = Object.fromEntries(chart.vocabulary.parameters.map((name, index) => [name, beginning.parameters[index]!]));
  const order = chart.events.map((event) => event.id);

  const base = setup({
    types: TYPES,
    guards: createGuards(chart),
    actions: {
      applyEffects: assign(({ context }, params: EffectsParams) => applyEffects(context, params)),
      markUsed: assign({
        used: ({ context }, { event }: { readonly event: string }) =>
          [...context.used, event].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
      }),
    },
  });

  const config = {
    id: ROOT,
    type: 'parallel',
    description: chart.id,
    context: contextOf({ ratings, counters, used, parameters }),
    on: Object.fromEntries(chart.events.map((event) => [event.id, writeEvent(chart, event)])),
    states: Object.fromEntries(chart.regions.map((region, index) => [region.id, writeRegion(chart, region, beginning.cells[index]!)])),
    // The definition has been shown to come to rest; this only turns a mistake in that proof into an error instead of a hang.
    options: { maxIterations: 2 * PASS_LIMIT * chart.regions.length },
  };
  // XState infers a machine's type from a literal; a machine made from data has none to infer from.
  return base.createMachine(config as never) as unknown as AnyStateMachine;
};

/** XState's way of being told types; empty when it runs. */
const TYPES = {} as { context: PartnershipContext; events: { readonly type: string } };

/** The root's answer to an event: refuse it, or apply its effects and let the regions answer. */
const writeEvent = (chart: Statechart, event: ChartEvent): object => {
  const guards = [
    ...(event.once ? [{ type: 'unused', params: { event: event.id } }] : []),
    ...(event.requires ? [writeGuard(chart, event.requires)] : []),
  ];
  const actions = [
    ...(event.once ? [{ type: 'markUsed', params: { event: event.id } }] : []),
    ...effectRuns(event.effects).map((effects) => {
      const apply = { type: 'applyEffects', params: { effects } };
      const condition = effects[0]!.condition;
      if (!condition) return apply;
      const guard = writeGuard(chart, condition);
      return enqueueActions(({ check, enqueue }) => {
        if (check(guard as never)) enqueue(apply);
      });
    }),
    raise({ type: reaching(event.id) }),
  ];
  return { description: event.label, ...(guards.length > 0 ? { guard: and(guards as never) } : {}), actions };
};
