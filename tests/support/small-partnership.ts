import type { ForcesDefinition } from '../../packages/core/src/forces/index.js';
import type { PartnershipDefinition } from '../../packages/core/src/partnership/index.js';

/**
 * An invented partnership, small enough to follow by hand: two allotment societies that may share a shed. It has one of everything
 * that a definition can hold: a composite state with history, an eventless region, conditions of every kind, conditional and
 * limited effects, a once-only event, an end, a derived quantity.
 */
export const smallPartnership: PartnershipDefinition = {
  id: 'allotments',
  parameters: { lambda: { internal: 1, external: 1 }, theta: { sharing: 0.25 }, hysteresis: 0.25 },
  derived: { B: 'balance', lead: 'in.trust - out.rent' },
  counters: ['count.meetings'],
  starts: {
    strangers: { preset: 'cool' },
    friends: { preset: 'warm', configuration: { shed: 'sharing' } },
  },
  regions: [
    {
      id: 'shed',
      label: 'The shed',
      initial: 'apart',
      parents: { together: ['talking', 'sharing'] },
      history: { together: 'shallow' },
      states: {
        apart: { label: 'Two sheds', on: [{ event: 'MEET', to: 'talking', guard: { '>=': ['in.trust', 1] } }] },
        talking: {
          label: 'Talking',
          sources: [{ source: 'notes', place: '1' }],
          on: [
            {
              event: 'DECIDE',
              to: 'sharing',
              why: 'Enough trust, and enough in favour',
              guard: { all: [{ '>=': ['B', 'theta.sharing'] }, { in: ['mood.warm'] }, { not: { '==': ['count.meetings', 0] } }] },
            },
            { event: 'DECIDE', to: 'apart', guard: { any: [{ '<': ['lead', -2] }, { in: ['mood.cold'] }] } },
            { event: 'FLOOD', to: 'paused' },
          ],
        },
        sharing: {
          label: 'One shed',
          on: [
            { event: 'DECIDE', to: 'talking', guard: { '<': ['B', 'leave.sharing'] } },
            { event: 'FLOOD', to: 'paused' },
          ],
        },
        paused: {
          label: 'Under water',
          on: [
            { event: 'DRY', to: 'H(together)', guard: { '>=': ['in.trust', 2] } },
            { event: 'DRY', to: 'apart' },
          ],
        },
      },
    },
    {
      id: 'mood',
      label: 'The mood',
      initial: 'cold',
      derived: true,
      states: {
        cold: { label: 'Cold', always: [{ to: 'warm', guard: { '>=': ['in.trust', 2] } }] },
        warm: { label: 'Warm', always: [{ to: 'cold', guard: { '<': ['in.trust', 2] } }] },
      },
    },
    {
      id: 'lease',
      label: 'The lease',
      initial: 'open',
      states: {
        open: { label: 'Open', on: [{ event: 'SIGN', to: 'signed', guard: { not: { in: ['shed.apart', 'shed.paused'] } } }] },
        signed: { label: 'Signed', final: true },
      },
    },
  ],
  events: [
    {
      id: 'MEET',
      owner: 'local',
      name: 'Meet over tea',
      effects: [
        { add: ['count.meetings', 1] },
        { add: ['in.trust', 1], max: 2, if: { '<': ['count.meetings', 3] } },
        { add: ['in.trust', 1], max: 3, if: { every: ['count.meetings', 3] } },
      ],
      sources: [{ source: 'notes', place: '2' }],
    },
    { id: 'DECIDE', owner: 'local', name: 'Vote', effects: [], requires: { in: ['shed.together'] } },
    {
      id: 'QUARREL',
      owner: 'shock',
      name: 'Quarrel over a hose',
      effects: [{ add: ['in.trust', -2], min: 1 }, { add: ['in.rivalry', 1] }],
    },
    { id: 'FLOOD', owner: 'shock', name: 'The river rises', effects: [] },
    { id: 'DRY', owner: 'time', name: 'The ground dries', effects: [], requires: { in: ['shed.paused'] } },
    {
      id: 'SUBSIDISE',
      owner: 'national',
      name: 'Pay the rent',
      once: true,
      effects: [{ set: ['out.rent', 0] }, { add: ['out.grant', 4] }],
    },
    {
      id: 'SIGN',
      owner: 'local',
      name: 'Sign the lease',
      effects: [],
      requires: { any: [{ '>=': ['in.trust', 3] }, { '<=': ['out.rent', 0] }] },
    },
  ],
};

/** Its forces: one factor in three of the quadrants and two in the fourth, rated from 0 to 4. */
export const smallForces: ForcesDefinition = {
  scale: { min: 0, max: 4 },
  quadrants: {
    IE: { label: 'internal enabling', sign: 1, lambda: 'internal' },
    II: { label: 'internal inhibiting', sign: -1, lambda: 'internal' },
    XE: { label: 'external enabling', sign: 1, lambda: 'external' },
    XI: { label: 'external inhibiting', sign: -1, lambda: 'external' },
  },
  factors: [
    { id: 'in.trust', quadrant: 'IE', name: 'Trust', weight: 3, sources: [{ source: 'notes', place: '3' }] },
    { id: 'in.tea', quadrant: 'IE', name: 'Tea', weight: 1 },
    { id: 'in.rivalry', quadrant: 'II', name: 'Rivalry', weight: 1 },
    { id: 'out.grant', quadrant: 'XE', name: 'Grants', weight: 1 },
    { id: 'out.rent', quadrant: 'XI', name: 'Rent', weight: 1 },
  ],
  presets: {
    cool: { ratings: { 'in.trust': 0, 'in.tea': 2, 'in.rivalry': 2, 'out.grant': 0, 'out.rent': 3 } },
    warm: { ratings: { 'in.trust': 3, 'in.tea': 3, 'in.rivalry': 0, 'out.grant': 2, 'out.rent': 2 } },
  },
};

/** A copy that a test may spoil. */
export const spoilable = <T>(value: T): Spoilable<T> => structuredClone(value) as Spoilable<T>;

/** Anything goes: a test spoils what the types would forbid. */
type Spoilable<T> = T extends object ? any : never;
