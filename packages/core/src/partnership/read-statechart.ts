import { refusal, repair, type Issue } from '../issues/index.js';
import { ratingVector } from '../forces/vectors.js';
import type { ForcesDefinition } from '../forces/definition.js';
import { prepareWeighing } from '../forces/weighing.js';
import type { EffectDefinition, Guard, PartnershipDefinition, RegionDefinition, TransitionDefinition } from './definition.js';
import { normalise, type NormalGuard } from './normal-guard.js';
import type { Operand } from './operands.js';
import { pointer } from './pointer.js';
import { isUsableId, nameStates, type StateNames } from './state-names.js';
import type { ChartEffect, ChartEvent, ChartStart, ChartState, ChartTransition, Statechart } from './statechart.js';
import { buildVocabulary, type Vocabulary } from './vocabulary.js';

const UNKNOWN: Operand = { kind: 'number', value: NaN };

/** `H(parent)`: back to the remembered child. */
const HISTORY = /^H\((.+)\)$/;

/** Looks up every name in a definition. Whatever cannot be found is reported by name, and then stands for nothing. */
export const readStatechart = (definition: PartnershipDefinition, forces: ForcesDefinition, report: (issue: Issue) => void): Statechart => {
  const weighing = prepareWeighing(forces);
  const vocabulary = buildVocabulary(definition, forces, weighing, report);
  const names = nameStates(definition.regions, report);
  const eventIndex = numberEvents(definition.events, report);
  const reader = new PartReader(vocabulary, names, eventIndex, report);

  const states = definition.regions.flatMap((region, index) => reader.statesOf(region, index));
  const regions = definition.regions.map((region, index) => {
    const initial = names.find(region.id, region.initial);
    if (initial === undefined) {
      const message = `The statechart region “${region.id}” starts in “${region.initial}”, which is not one of its states.`;
      report(refusal('dangling', pointer('regions', index, 'initial'), message));
    }
    return {
      id: region.id,
      label: region.label ?? region.id,
      states: names.inRegion(index),
      initial: initial ?? names.inRegion(index)[0] ?? 0,
    };
  });

  return {
    id: definition.id,
    regions,
    states,
    events: definition.events.map((event, index) => reader.event(event, index)),
    starts: Object.keys(definition.starts).map((id) => readStart(id, definition, forces, regions, names, weighing, report)),
    parents: names.parents,
    vocabulary,
    weighing,
    scale: forces.scale,
    factors: forces.factors.map((factor) => ({ id: factor.id, label: factor.name ?? factor.id, sources: factor.sources ?? [] })),
    quadrantLabels: weighing.quadrants.map((id) => forces.quadrants[id]?.label ?? id),
  };
};

const numberEvents = (events: PartnershipDefinition['events'], report: (issue: Issue) => void): ReadonlyMap<string, number> => {
  const indices = new Map<string, number>();
  events.forEach(({ id }, index) => {
    const at = pointer('events', index, 'id');
    if (!isUsableId(id)) {
      report(refusal('schema', at, `An event cannot have the id “${id}”: use letters, digits, “-” and “_”, beginning with a letter.`));
    }
    if (indices.has(id)) report(refusal('duplicate-id', at, `Two events have the id “${id}”.`));
    indices.set(id, index);
  });
  return indices;
};

const readStart = (
  id: string,
  definition: PartnershipDefinition,
  forces: ForcesDefinition,
  regions: Statechart['regions'],
  names: StateNames,
  weighing: Statechart['weighing'],
  report: (issue: Issue) => void,
): ChartStart => {
  const start = definition.starts[id]!;
  const presets = forces.presets ?? {};
  if (!Object.hasOwn(presets, start.preset)) {
    const message = `The start “${id}” takes its ratings from “${start.preset}”, which is not a preset of the forces.`;
    report(refusal('dangling', pointer('starts', id, 'preset'), message));
  }
  const configuration = regions.map((region) => region.initial);
  for (const [regionId, stateId] of Object.entries(start.configuration ?? {})) {
    const region = regions.findIndex((candidate) => candidate.id === regionId);
    const state = names.find(regionId, stateId);
    if (region < 0 || state === undefined) {
      const message = `The start “${id}” begins in “${regionId}.${stateId}”, which is not a state.`;
      report(refusal('dangling', pointer('starts', id, 'configuration', regionId), message));
    } else configuration[region] = state;
  }
  const ratings = Object.hasOwn(presets, start.preset) ? presets[start.preset]!.ratings : {};
  return { id, ratings: ratingVector(weighing, ratings), configuration };
};

/** Reads the parts of a definition; holds what they all need to look up names. */
class PartReader {
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly names: StateNames,
    private readonly events: ReadonlyMap<string, number>,
    private readonly report: (issue: Issue) => void,
  ) {}

  statesOf(region: RegionDefinition, index: number): readonly ChartState[] {
    return Object.entries(region.states).map(([id, state]) => {
      const at = pointer('regions', index, 'states', id);
      const transitions = (list: readonly TransitionDefinition[] | undefined, key: 'on' | 'always') =>
        (list ?? []).map((transition, place) => this.transition(transition, region, id, key, `${at}/${key}/${place}`));
      return {
        id,
        label: state.label ?? id,
        region: index,
        parent: this.names.parents.findIndex(
          (parent) => parent.region === index && parent.children.includes(this.names.find(region.id, id) ?? -1),
        ),
        final: state.final === true,
        transitions: transitions(state.on, 'on'),
        always: transitions(state.always, 'always'),
        sources: state.sources ?? [],
      };
    });
  }

  event(event: PartnershipDefinition['events'][number], index: number): ChartEvent {
    const at = pointer('events', index);
    const place = `The event “${event.id}”`;
    return {
      id: event.id,
      label: event.name ?? event.id,
      owner: event.owner ?? '',
      requires: event.requires && this.guard(event.requires, `${at}/requires`, place),
      once: event.once === true,
      effects: (event.effects ?? []).flatMap((effect, k) => this.effect(effect, `${at}/effects/${k}`, place)),
      sources: event.sources ?? [],
    };
  }

  private transition(
    transition: TransitionDefinition,
    region: RegionDefinition,
    from: string,
    key: 'on' | 'always',
    at: string,
  ): ChartTransition {
    const place = `“${region.id}.${from}”`;
    const event = key === 'always' ? -1 : (this.events.get(transition.event ?? '') ?? -1);
    if (key === 'on' && event < 0) {
      this.report(refusal('dangling', `${at}/event`, `${place} answers the event “${transition.event}”, which is not defined.`));
    }
    const parentId = HISTORY.exec(transition.to)?.[1];
    const parent =
      parentId === undefined ? -1 : this.names.parents.findIndex((p) => p.id === parentId && p.region === this.names.region(region.id));
    const state = this.names.find(region.id, transition.to);
    if (parent < 0 && state === undefined) {
      const what = key === 'always' ? 'of its own accord' : `on “${transition.event}”`;
      this.report(
        refusal('dangling', `${at}/to`, `${place} leads to “${transition.to}” ${what}, but its statechart region has no such state.`),
      );
    }
    if (parent >= 0 && !this.names.parents[parent]!.remembers) {
      this.report(
        repair(
          'schema',
          `${at}/to`,
          `${place} goes back to “${transition.to}”, but “${parentId}” keeps no history; its first child is taken.`,
        ),
      );
    }
    return {
      event,
      to: parent >= 0 ? { kind: 'history', parent } : { kind: 'state', state: state ?? 0 },
      guard: transition.guard && this.guard(transition.guard, `${at}/guard`, place),
      why: transition.why ?? '',
      sources: transition.sources ?? [],
    };
  }

  private effect(effect: EffectDefinition, at: string, place: string): readonly ChartEffect[] {
    const change = effect.add ?? effect.set;
    const target = change && this.vocabulary.find(change[0]);
    if (!change || !target || (target.kind !== 'rating' && target.kind !== 'counter')) {
      this.report(refusal('dangling', at, `${place} changes “${change?.[0] ?? ''}”, which is neither a rating nor a counter.`));
      return [];
    }
    return [
      {
        target: target as ChartEffect['target'],
        kind: effect.add ? 'add' : 'set',
        amount: change[1],
        max: effect.max ?? Infinity,
        min: effect.min ?? -Infinity,
        condition: effect.if && this.guard(effect.if, `${at}/if`, place),
      },
    ];
  }

  private guard(guard: Guard, at: string, place: string): NormalGuard {
    return normalise(guard, {
      operand: (name) => {
        const operand = this.vocabulary.find(name);
        if (operand) return operand;
        this.report(refusal('dangling', at, `${place} depends on “${name}”, which is not a rating, a counter or a parameter.`));
        return UNKNOWN;
      },
      states: (name) => {
        const found = this.names.named(name);
        if (found.length === 0) this.report(refusal('dangling', at, `${place} depends on the state “${name}”, which is not defined.`));
        return found;
      },
      unknownForm: (unknown) => {
        const message = `${place} has a condition of an unknown form, “${Object.keys(unknown).join(', ')}”.`;
        this.report(refusal('schema', at, message));
      },
    });
  }
}
