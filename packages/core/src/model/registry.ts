/**
 * Models that are known on this page by a name, so that `<folkmoot-model name="learning-systems">` finds one that was imported.
 * Knows no schema and loads none: what is registered is already in the form `readModel` gives.
 */
import { deepFreeze } from './frozen.js';
import type { GovernanceModel } from './types.js';

/** Told the name of a model each time one is registered. */
export type ModelRegistrationListener = (name: string) => void;

const models = new Map<string, GovernanceModel>();
const listeners = new Set<ModelRegistrationListener>();

/**
 * Makes a model known by a name. A second model under the same name takes the first one's place.
 *
 * @param name the name; letters and case as written.
 * @param model a complete model, as `readModel` gives it. It is frozen, all the way down.
 */
export function registerModel(name: string, model: GovernanceModel): void {
  models.set(name, deepFreeze(model));
  // A copy, since a listener that has found what it waited for stops listening.
  for (const listener of [...listeners]) listener(name);
}

/** The model known by a name, or `undefined` where none is (yet). */
export function registeredModel(name: string): GovernanceModel | undefined {
  return models.get(name);
}

/** All the names known so far, in the order they became known. */
export function registeredModelNames(): readonly string[] {
  return [...models.keys()];
}

/**
 * Calls a listener for each model registered from now on, so that an element can wait for a module that loads late.
 *
 * @returns a function that ends it.
 */
export function onModelRegistered(listener: ModelRegistrationListener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
