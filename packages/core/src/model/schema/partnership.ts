import * as z from 'zod/mini';
import { citation, id, list, lookup, number, numberOrText, text } from './common.js';
import { parameters } from './forces.js';
import type { Guard } from './guard.js';

/** A condition. Any value passes here; `model/rules/guards.ts` checks it. */
export const guard = z.unknown() as unknown as z.ZodMiniType<Guard>;

/** A change to a rating or a counter. Says `add` or `set`, not both. */
export const effect = z.strictObject({
  /** The rating or counter, and how much is added to it; ratings stay on their scale. */
  add: z.optional(z.tuple([text, number])),
  /** The rating or counter, and what it becomes. */
  set: z.optional(z.tuple([text, number])),
  /** An addition never lifts a value above this; a value already above stays. */
  max: z.optional(number),
  /** An addition never lowers a value below this; a value already below stays. */
  min: z.optional(number),
  /** The effect happens only where this holds, after the effects before it. */
  if: z.optional(guard),
});

/** Something that can happen to a partnership. */
export const partnershipEvent = z.strictObject({
  /** What transitions refer to it by, for example "AGREE_AIMS". */
  id,
  /** Who can make it happen: "local", "regional", "national", "shock" for what happens to them, "time" for what passes. */
  owner: text,
  /** Its name. */
  name: text,
  /** What it changes, in order. */
  effects: list(effect),
  /** It is refused unless this holds. */
  requires: z.optional(guard),
  /** Whether it can happen only once. */
  once: z.optional(z.boolean()),
  /** Where it comes from. */
  sources: list(citation),
});

/** A move to another state as soon as its condition holds. */
export const eventlessTransition = z.strictObject({
  /** Key of the state it leads to, or `H(parent)`: the child of that parent which was left last. */
  to: id,
  /** The move is made only where this holds. */
  guard: z.optional(guard),
  /** Why, in words. */
  why: z.optional(text),
  /** Where it comes from. */
  sources: list(citation),
});

/** A move to another state when something happens. */
export const transition = z.strictObject({
  /** Id of the event. */
  event: id,
  ...eventlessTransition.shape,
});

/** A state of one statechart region. */
export const partnershipState = z.strictObject({
  /** Its name. */
  label: text,
  /** Where it stands on published scales of collaboration, by the scale's name. */
  crosswalk: z.optional(lookup(numberOrText)),
  /** Moves on events; the first whose condition holds is made. */
  on: list(transition),
  /** Moves without an event. */
  always: list(eventlessTransition),
  /** Whether nothing leads out of it, on purpose. */
  final: z.optional(z.boolean()),
  /** Where it comes from. */
  sources: list(citation),
});

/** One of the statecharts that run side by side: the arrangement, leadership, trust and so on. Not a place. */
export const statechartRegion = z.strictObject({
  /** What conditions refer to it by. */
  id,
  /** Its name. */
  label: text,
  /** Key of the state it starts in. */
  initial: id,
  /** Whether it moves only by itself, never directly on an event. */
  derived: z.optional(z.boolean()),
  /** States that hold others: the parent's name, and the keys of the states inside it. */
  parents: z.optional(lookup(z.array(id))),
  /** Which parents remember the state that was left, and how deep. */
  history: z.optional(lookup(z.enum(['shallow', 'deep']))),
  /** Its states, by key, in the order they are drawn. */
  states: lookup(partnershipState),
});

/** Where a partnership may start. */
export const partnershipStart = z.strictObject({
  /** Key of a preset of `forces`. */
  preset: id,
  /** The state of each statechart region, by the region's id; regions that are left out start in their initial state. */
  configuration: z._default(lookup(id), () => ({})),
  /** The regime in which it stands, by its id: the modeller's assumption. Whoever selects the one selects the other. */
  regime: z.optional(id),
});

/** The partnership, as a statechart with conditions and effects. */
export const partnership = z.strictObject({
  /** What it is referred to by. */
  id,
  /** Its name. */
  title: z.optional(text),
  /** Where it may start, by key. */
  starts: z._default(lookup(partnershipStart), () => ({})),
  /** The weights and thresholds its conditions name. */
  parameters,
  /** How one step is made, in words. */
  semantics: list(text),
  /** Values worked out from the ratings, by the name conditions use, each with how it is worked out. */
  derived: z._default(lookup(text), () => ({})),
  /** Names of the counters. */
  counters: list(id),
  /** The statecharts that run side by side. Their order is the order they move in. */
  regions: list(statechartRegion),
  /** What can happen. */
  events: list(partnershipEvent),
});
