import {
  createGuardKind,
  listOf,
  lookupOf,
  number,
  numberOrNull,
  objectOf,
  optional,
  pair,
  text,
  type Kind,
  type Report,
} from './kinds.js';

/** Sources are only handed on, so they need only be a list of objects. */
const sources = { sources: optional(listOf(objectOf({}))), src: optional(listOf(objectOf({ ref: text }))) };

const parameters: Kind = (value, path, report) =>
  lookupOf((item, at) => (typeof item === 'number' ? number(item, at, report) : lookupOf(number)(item, at, report)))(value, path, report);

const definitionKind = (guard: Kind): Kind => {
  const transition = objectOf({ to: text, event: optional(text), guard: optional(guard), why: optional(text), ...sources });
  const state = objectOf({
    label: optional(text),
    on: optional(listOf(transition)),
    always: optional(listOf(transition)),
    ...sources,
  });
  const region = objectOf({
    id: text,
    label: optional(text),
    initial: text,
    parents: optional(lookupOf(listOf(text))),
    history: optional(lookupOf(text)),
    states: lookupOf(state),
  });
  const effect: Kind = (value, path, report) => {
    objectOf({
      add: optional(pair('number')),
      set: optional(pair('number')),
      max: optional(number),
      min: optional(number),
      if: optional(guard),
    })(value, path, report);
  };
  const event = objectOf({
    id: text,
    name: optional(text),
    owner: optional(text),
    requires: optional(guard),
    effects: optional(listOf(effect)),
    ...sources,
  });
  const states = optional(lookupOf(text));
  return objectOf({
    id: text,
    parameters: optional(parameters),
    params: optional(parameters),
    derived: optional(lookupOf(text)),
    counters: optional(listOf(text)),
    starts: lookupOf(objectOf({ preset: text, configuration: states, config: states })),
    regions: listOf(region, 1),
    events: listOf(event),
  });
};

const forcesKind = objectOf({
  scale: objectOf({ min: number, max: number }),
  quadrants: lookupOf(objectOf({ label: optional(text), lambda: text })),
  parameters: optional(parameters),
  params: optional(parameters),
  factors: listOf(objectOf({ id: text, quadrant: text, name: optional(text), ...sources })),
  presets: optional(lookupOf(objectOf({ ratings: lookupOf(numberOrNull) }))),
});

/**
 * Refuses a definition or a force model that does not have the parts it needs, so that nothing after has to ask. A document that was
 * read with `readModel` always passes; this is for data that comes straight from a file. (The model's own schema is not used here:
 * it would bring the schema library into every page that rehearses a partnership.)
 */
export const checkShape = (definition: unknown, forces: unknown, report: Report): void => {
  definitionKind(createGuardKind())(definition, '', report);
  forcesKind(forces, '/forces', report);
};
