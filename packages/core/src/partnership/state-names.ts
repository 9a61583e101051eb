import { refusal, type Issue } from '../issues/index.js';
import type { RegionDefinition } from './definition.js';
import { pointer } from './pointer.js';
import type { ChartParent } from './statechart.js';

/** The states of all regions, numbered in document order, and how to find them by name. */
export interface StateNames {
  readonly parents: readonly ChartParent[];
  /** The index of a region, or `undefined`. */
  readonly region: (id: string) => number | undefined;
  /** The index of a state of a region, or `undefined`. */
  readonly find: (region: string, state: string) => number | undefined;
  /** The states that `region.state` or `region.parent` stands for; none if there is no such thing. */
  readonly named: (name: string) => readonly number[];
  readonly inRegion: (region: number) => readonly number[];
}

/** Letters, digits, `_` and `-`, a letter first: what the state machine's own addresses can carry. */
const USABLE_ID = /^[A-Za-z][\w-]*$/;
/** Names that every JavaScript object already answers to. */
const RESERVED = new Set(['constructor', 'prototype']);

/** Whether an id may be used for a region, a state, a parent or an event. */
export const isUsableId = (id: string): boolean => USABLE_ID.test(id) && !RESERVED.has(id);

/** Numbers the states and refuses ids that cannot be used or are used twice. */
export const nameStates = (regions: readonly RegionDefinition[], report: (issue: Issue) => void): StateNames => {
  const regionIndex = new Map<string, number>();
  const stateIndex = new Map<string, number>();
  const groups = new Map<string, readonly number[]>();
  const parents: ChartParent[] = [];
  const members: number[][] = [];

  const claim = (id: string, path: string, what: string, taken: boolean) => {
    if (!isUsableId(id)) {
      report(refusal('schema', path, `${what} cannot have the id “${id}”: use letters, digits, “-” and “_”, beginning with a letter.`));
    }
    if (taken) report(refusal('duplicate-id', path, `${what} has the id “${id}”, which is already used.`));
  };

  regions.forEach((region, index) => {
    claim(region.id, pointer('regions', index, 'id'), 'A statechart region', regionIndex.has(region.id));
    regionIndex.set(region.id, index);
    members[index] = [];
    for (const id of Object.keys(region.states)) {
      const name = `${region.id}.${id}`;
      claim(id, pointer('regions', index, 'states', id), `A state of “${region.id}”`, stateIndex.has(name));
      groups.set(name, [stateIndex.size]);
      members[index].push(stateIndex.size);
      stateIndex.set(name, stateIndex.size);
    }
    for (const [id, children] of Object.entries(region.parents ?? {})) {
      const at = pointer('regions', index, 'parents', id);
      const name = `${region.id}.${id}`;
      claim(id, at, `A composite state of “${region.id}”`, groups.has(name));
      const found = children.flatMap((child) => {
        const state = stateIndex.get(`${region.id}.${child}`);
        if (state === undefined) report(refusal('dangling', at, `“${name}” holds the state “${child}”, which is not defined.`));
        else if (parents.some((parent) => parent.children.includes(state))) {
          report(refusal('duplicate-id', at, `“${name}” holds the state “${child}”, which another composite state holds already.`));
        }
        return state ?? [];
      });
      if (found.length === 0) report(refusal('schema', at, `The composite state “${name}” holds no states.`));
      groups.set(name, found);
      parents.push({ id, region: index, children: found, remembers: Object.hasOwn(region.history ?? {}, id) });
    }
  });

  return {
    parents,
    region: (id) => regionIndex.get(id),
    find: (region, state) => stateIndex.get(`${region}.${state}`),
    named: (name) => groups.get(name) ?? [],
    inRegion: (region) => members[region] ?? [],
  };
};
