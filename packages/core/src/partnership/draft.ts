import { adoptSources } from '../forces/draft.js';
import type { ForceParameters } from '../forces/definition.js';
import type { EventDefinition, PartnershipDefinition, RegionDefinition, StartDefinition, StateDefinition } from './definition.js';

/** A transition in the draft's names; `on` is empty where there is no event. */
interface TransitionDraft {
  readonly on: string;
  readonly to: string;
}

type StateDraft = Omit<StateDefinition, 'on' | 'always' | 'sources'> & {
  readonly on?: readonly TransitionDraft[];
  readonly always?: readonly TransitionDraft[];
};

/** A partnership definition in the names of `folkmoot/statechart-draft-1` (see `forces/draft.ts`). */
export type PartnershipDraft = Omit<PartnershipDefinition, 'parameters' | 'starts' | 'regions' | 'events'> & {
  readonly params?: ForceParameters;
  readonly starts: Readonly<Record<string, { readonly preset: string; readonly config?: Readonly<Record<string, string>> }>>;
  readonly regions: readonly (Omit<RegionDefinition, 'states'> & { readonly states: Readonly<Record<string, StateDraft>> })[];
  readonly events: readonly Omit<EventDefinition, 'sources'>[];
};

const mapValues = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Readonly<Record<string, U>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

const adoptTransition = (transition: object) => {
  const { on, ...rest } = adoptSources(transition) as { readonly on?: string; readonly to: string };
  return on ? { event: on, ...rest } : rest;
};

const adoptState = (state: StateDraft | StateDefinition): StateDefinition => ({
  ...adoptSources(state),
  on: state.on?.map(adoptTransition),
  always: state.always?.map(adoptTransition),
});

const adoptStart = (start: StartDefinition & { readonly config?: StartDefinition['configuration'] }): StartDefinition => ({
  preset: start.preset,
  configuration: start.configuration ?? start.config,
});

/** A partnership definition in version 1's names, whichever it was written in. */
export const adoptPartnership = (definition: PartnershipDefinition | PartnershipDraft): PartnershipDefinition => {
  const { params, ...rest } = definition as PartnershipDefinition & { readonly params?: ForceParameters };
  return {
    ...rest,
    parameters: rest.parameters ?? params,
    starts: mapValues(rest.starts, adoptStart),
    regions: rest.regions.map((region) => ({ ...region, states: mapValues(region.states, adoptState) })),
    events: rest.events.map(adoptSources),
  };
};
