import { refusal, type Issue } from '../../issues/index.js';
import { pointer } from '../pointer.js';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the parts of a definition must be before anything else can be said about it. */
class Shape {
  private conditions = 0;

  constructor(private readonly report: (issue: Issue) => void) {}

  /** The entries of an object; refused and empty when it is not one. */
  entries(value: unknown, path: string, what: string): readonly [string, unknown][] {
    if (isRecord(value)) return Object.entries(value);
    this.report(refusal('schema', path, `${what} must be an object with named entries.`));
    return [];
  }

  /** The items of a list; refused and empty when it is not one. */
  items(value: unknown, path: string, what: string): readonly unknown[] {
    if (Array.isArray(value)) return value;
    this.report(refusal('schema', path, `${what} must be a list.`));
    return [];
  }

  /** Refuses anything but text. */
  text(value: unknown, path: string, what: string): void {
    if (typeof value !== 'string') this.report(refusal('schema', path, `${what} must be text.`));
  }

  /** An object; refused and empty when it is not one. */
  record(value: unknown, path: string, what: string): Readonly<Record<string, unknown>> {
    if (isRecord(value)) return value;
    this.report(refusal('schema', path, `${what} must be an object.`));
    return {};
  }

  /** `[name, name or number]`. */
  pair(value: unknown, path: string, what: string): void {
    const fits =
      Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && ['string', 'number'].includes(typeof value[1]);
    if (!fits) this.report(refusal('schema', path, `${what} must be a pair: a name, and a number or a name.`));
  }

  /** Refuses a guard that is nested too deep to be read, or whose parts have the wrong kind. */
  guard(value: unknown, path: string, depth = 0): void {
    // Counted as well as measured: a condition that holds itself twice is shallow for a while, but endless.
    if (++this.conditions > CONDITION_LIMIT) {
      if (this.conditions === CONDITION_LIMIT + 1) {
        this.report(refusal('too-many', path, `There are more than ${CONDITION_LIMIT} conditions.`));
      }
      return;
    }
    if (depth > GUARD_DEPTH) return this.report(refusal('too-deep', path, `A condition is nested more than ${GUARD_DEPTH} deep.`));
    const guard = this.record(value, path, 'A condition');
    for (const [key, part] of Object.entries(guard)) {
      const at = `${path}/${key}`;
      if (key === 'all' || key === 'any') {
        this.items(part, at, `“${key}” in a condition`).forEach((inner, k) => this.guard(inner, `${at}/${k}`, depth + 1));
      } else if (key === 'not') this.guard(part, at, depth + 1);
      else if (key === 'in') {
        this.items(part, at, '“in” in a condition').forEach((name, k) => this.text(name, `${at}/${k}`, 'The name of a state'));
      } else this.pair(part, at, `“${key}” in a condition`);
    }
  }

  transition(value: unknown, path: string): void {
    const transition = this.record(value, path, 'A transition');
    this.text(transition.to, `${path}/to`, 'Where a transition leads');
    if (transition.guard !== undefined) this.guard(transition.guard, `${path}/guard`);
  }

  region(value: unknown, path: string): void {
    const region = this.record(value, path, 'A statechart region');
    this.text(region.id, `${path}/id`, 'The id of a statechart region');
    this.text(region.initial, `${path}/initial`, 'The initial state of a statechart region');
    for (const [id, raw] of this.entries(region.states, `${path}/states`, 'The states of a statechart region')) {
      const at = `${path}/states${pointer(id)}`;
      const state = this.record(raw, at, 'A state');
      for (const key of ['on', 'always'] as const) {
        if (state[key] !== undefined) {
          this.items(state[key], `${at}/${key}`, 'The transitions of a state').forEach((item, k) =>
            this.transition(item, `${at}/${key}/${k}`),
          );
        }
      }
    }
    if (region.parents === undefined) return;
    for (const [id, children] of this.entries(region.parents, `${path}/parents`, 'The composite states of a statechart region')) {
      this.items(children, `${path}/parents${pointer(id)}`, 'The children of a composite state');
    }
  }

  event(value: unknown, path: string): void {
    const event = this.record(value, path, 'An event');
    this.text(event.id, `${path}/id`, 'The id of an event');
    if (event.requires !== undefined) this.guard(event.requires, `${path}/requires`);
    if (event.effects === undefined) return;
    this.items(event.effects, `${path}/effects`, 'The effects of an event').forEach((raw, k) => {
      const at = `${path}/effects/${k}`;
      const effect = this.record(raw, at, 'An effect');
      const change = effect.add ?? effect.set;
      if (!Array.isArray(change) || typeof change[0] !== 'string' || !Number.isFinite(change[1])) {
        this.report(refusal('schema', at, 'An effect must add a number to, or set, one rating or counter.'));
      }
      if (effect.if !== undefined) this.guard(effect.if, `${at}/if`);
    });
  }
}

const GUARD_DEPTH = 32;
const CONDITION_LIMIT = 20_000;

/**
 * Refuses a definition or a force model that does not have the parts it needs, so that nothing after has to ask. A document that was
 * read with `readModel` always passes; this is for data that comes straight from a file.
 */
export const checkShape = (definition: unknown, forces: unknown, report: (issue: Issue) => void): void => {
  const shape = new Shape(report);
  const whole = shape.record(definition, '', 'A partnership definition');
  shape.items(whole.regions, '/regions', 'The statechart regions').forEach((region, k) => shape.region(region, `/regions/${k}`));
  shape.items(whole.events, '/events', 'The events').forEach((event, k) => shape.event(event, `/events/${k}`));
  for (const [id, start] of shape.entries(whole.starts, '/starts', 'The starts')) {
    const at = `/starts${pointer(id)}`;
    shape.text(shape.record(start, at, 'A start').preset, `${at}/preset`, 'The preset of a start');
  }
  if (whole.counters !== undefined) shape.items(whole.counters, '/counters', 'The counters');
  const model = shape.record(forces, '/forces', 'The force model');
  shape.record(model.scale, '/forces/scale', 'The rating scale');
  shape.entries(model.quadrants, '/forces/quadrants', 'The quadrants').forEach(([id, quadrant]) => {
    shape.record(quadrant, `/forces/quadrants${pointer(id)}`, 'A quadrant');
  });
  shape.items(model.factors, '/forces/factors', 'The factors').forEach((raw, k) => {
    const factor = shape.record(raw, `/forces/factors/${k}`, 'A factor');
    shape.text(factor.id, `/forces/factors/${k}/id`, 'The id of a factor');
    shape.text(factor.quadrant, `/forces/factors/${k}/quadrant`, 'The quadrant of a factor');
  });
  if (model.presets === undefined) return;
  for (const [id, raw] of shape.entries(model.presets, '/forces/presets', 'The presets')) {
    const at = `/forces/presets${pointer(id)}`;
    shape.record(shape.record(raw, at, 'A preset').ratings, `${at}/ratings`, 'The ratings of a preset');
  }
};
