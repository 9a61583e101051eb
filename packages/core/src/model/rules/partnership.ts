/** The rules for the partnership statechart: every state can be reached, every transition leads somewhere, every name means something (D24). */
import { quote, type Path } from '../reading/issue-log.js';
import type { UnsettledModel } from '../types.js';
import type { Check } from './check.js';
import { checkGuard, vocabularyOf, type Vocabulary } from './guards.js';
import { checkIds } from './ids.js';
import { reachableStates, targetsOf } from './reachable.js';

type Partnership = NonNullable<UnsettledModel['partnership']>;
type Region = Partnership['regions'][number];
type State = Region['states'][string];
type Event = Partnership['events'][number];

interface Known {
  readonly factors: ReadonlyMap<string, number> | undefined;
  readonly presets: ReadonlySet<string> | undefined;
}

/** Checks the partnership of a model, where it has one. */
export function checkPartnership(known: Known, check: Check): void {
  const { partnership } = check.model;
  if (partnership === undefined) return;
  const events = checkIds(partnership.events, ['partnership', 'events'], check);
  const regions = checkIds(partnership.regions, ['partnership', 'regions'], check);
  const vocabulary = vocabularyOf(partnership, known.factors);
  partnership.events.forEach((event, index) => checkEvent(event, ['partnership', 'events', index], vocabulary, check));
  partnership.regions.forEach((region, index) => {
    checkRegion(region, ['partnership', 'regions', index], startsIn(partnership, region.id), events, vocabulary, check);
  });
  checkStarts(partnership, regions, known.presets, new Set(check.model.regimes.map(({ id }) => id)), check);
}

/** The states of a region that some start begins in. */
function startsIn(partnership: Partnership, region: string): readonly string[] {
  return Object.values(partnership.starts).flatMap(({ configuration }) =>
    Object.hasOwn(configuration, region) ? [configuration[region]!] : [],
  );
}

function checkEvent(event: Event, path: Path, vocabulary: Vocabulary, check: Check): void {
  if (event.requires !== undefined) checkGuard(event.requires, [...path, 'requires'], vocabulary, check);
  check.cite(event.sources, path);
  event.effects.forEach((effect, index) => {
    const here = [...path, 'effects', index];
    const change = effect.add ?? effect.set;
    if (change === undefined || (effect.add !== undefined && effect.set !== undefined)) {
      check.log.refuse('schema', here, () => `${check.subject(here)} should say “add” or “set”, and not both.`);
    } else if (!vocabulary.changes(change[0])) {
      check.log.refuse('dangling', here, () => `${check.subject(here)} changes ${quote(change[0])}, which is no force or counter.`);
    }
    if (effect.if !== undefined) checkGuard(effect.if, [...here, 'if'], vocabulary, check);
  });
}

function checkRegion(
  region: Region,
  path: Path,
  starts: readonly string[],
  events: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
  check: Check,
): void {
  const has = (state: string) => Object.hasOwn(region.states, state);
  if (!has(region.initial)) {
    check.log.refuse(
      'schema',
      [...path, 'initial'],
      () => `${check.subject(path)} starts in ${quote(region.initial)}, which is not one of its states.`,
    );
  }
  for (const [parent, children] of Object.entries(region.parents ?? {})) {
    const unknown = children.filter((child) => !has(child));
    if (unknown.length > 0) {
      const where = [...path, 'parents', parent];
      check.log.refuse('schema', where, () => `${check.subject(where)} holds ${quote(unknown[0]!)}, which is not one of the states.`);
    }
  }
  for (const [key, state] of Object.entries(region.states)) checkState(state, [...path, 'states', key], region, events, vocabulary, check);
  const reached = reachableStates(region, starts);
  for (const [key, state] of Object.entries(region.states)) {
    if (!reached.has(key))
      check.log.refuse(
        'schema',
        [...path, 'states', key],
        () => `${check.subject(path)}: nothing leads to the state ${quote(state.label)}.`,
      );
  }
}

function checkState(
  state: State,
  path: Path,
  region: Region,
  events: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
  check: Check,
): void {
  check.cite(state.sources, path);
  state.on.forEach(({ event }, index) => {
    const here = [...path, 'on', index];
    if (!events.has(event)) check.log.refuse('schema', here, () => `${check.subject(here)}: there is no event ${quote(event)}.`);
  });
  for (const list of ['on', 'always'] as const) {
    state[list].forEach(({ to, guard, sources }, index) => {
      const here = [...path, list, index];
      if (targetsOf(region, to).length === 0) {
        check.log.refuse('schema', here, () => `${check.subject(here)} leads to ${quote(to)}, which is not one of the states.`);
      }
      if (guard !== undefined) checkGuard(guard, [...here, 'guard'], vocabulary, check);
      check.cite(sources, here);
    });
  }
  if (state.final !== true && state.on.length + state.always.length === 0 && Object.keys(region.states).length > 1) {
    check.log.repair('schema', path, () => `There is no way out of ${quote(state.label)}, and it is not marked as final.`);
  }
}

function checkStarts(
  partnership: Partnership,
  regions: ReadonlyMap<string, number>,
  presets: ReadonlySet<string> | undefined,
  regimes: ReadonlySet<string>,
  check: Check,
): void {
  for (const [key, start] of Object.entries(partnership.starts)) {
    const here = ['partnership', 'starts', key];
    if (presets !== undefined && !presets.has(start.preset)) {
      check.log.refuse(
        'dangling',
        here,
        () => `${check.subject(here)} uses the preset ${quote(start.preset)}, which the forces do not have.`,
      );
    }
    if (start.regime !== undefined && regimes.size > 0 && !regimes.has(start.regime)) {
      check.log.refuse(
        'dangling',
        here,
        () => `${check.subject(here)} stands in the regime ${quote(start.regime ?? '')}, which the model does not have.`,
      );
    }
    for (const [id, state] of Object.entries(start.configuration)) {
      const place = regions.get(id);
      const region = place === undefined ? undefined : partnership.regions[place];
      if (region === undefined) {
        check.log.refuse('dangling', here, () => `${check.subject(here)}: there is no statechart region ${quote(id)}.`);
      } else if (!Object.hasOwn(region.states, state)) {
        check.log.refuse(
          'dangling',
          here,
          () => `${check.subject(here)}: ${quote(state)} is not one of the states of ${quote(region.label)}.`,
        );
      }
    }
  }
}
