import { refusal, type Issue, type Result } from '../issues/index.js';
import type { Layout } from './layout.js';
import { pointer } from './pointer.js';
import { parentName, SNAPSHOT_FORMAT } from './snapshot.js';
import { draftOf, type PartnershipState } from './state.js';
import type { Statechart } from './statechart.js';
import type { Stepper } from './step.js';

/** A snapshot longer than this, in bytes of UTF-8, is not looked at. Ours are about 1 KB. */
export const SNAPSHOT_LIMIT = 8 * 1024;

/** Counters above this cannot come from a rehearsal anybody sat through. */
const COUNTER_LIMIT = 1_000_000;

type Entries = readonly (readonly [string, unknown])[];

/**
 * Reads a snapshot, and believes nothing in it: every key and every name must be one that the definition knows, every number in its
 * range, every region present, and the whole one in which no eventless transition is waiting. XState's own restore is not used: it
 * takes `value: "constructor"`, wrong context types and forged stages without a word (row S17 of the robustness table).
 *
 * Everything is compared with lists of allowed names held in maps; nothing from the snapshot is ever used as a key of an object.
 * @param json the snapshot, or its text
 * @returns the state, or issues with the code `restore`; never throws
 */
export const readSnapshot = (chart: Statechart, layout: Layout, stepper: Stepper, json: unknown): Result<PartnershipState> => {
  const issues: Issue[] = [];
  const refuse = (path: string, message: string): undefined => void issues.push(refusal('restore', path, message));
  const parsed = parse(json, refuse);
  const state = parsed === undefined ? undefined : new SnapshotReader(chart, layout, refuse).read(parsed);
  if (!state || issues.length > 0) return { ok: false, issues: issues.slice(0, 1) };
  const settled = draftOf(state);
  stepper.settle(settled);
  if (settled.cells.some((cell, index) => !Object.is(cell, state.cells[index]))) {
    const region = chart.regions.find((_, index) => settled.cells[index] !== state.cells[index]);
    refuse(
      pointer('configuration', region?.id ?? ''),
      `The saved state of “${region?.label ?? ''}” does not follow from the saved ratings.`,
    );
    return { ok: false, issues };
  }
  return { ok: true, value: state, warnings: [] };
};

type Refuse = (path: string, message: string) => undefined;

const parse = (json: unknown, refuse: Refuse): unknown => {
  try {
    // An object is written out first, so that getters, cycles and odd prototypes are met here and nowhere else.
    const text = typeof json === 'string' ? json : (JSON.stringify(json) as string | undefined);
    if (text === undefined) return refuse('', 'What was saved is empty.');
    if (text.length > SNAPSHOT_LIMIT || new TextEncoder().encode(text).length > SNAPSHOT_LIMIT) {
      return refuse('', `What was saved is longer than ${SNAPSHOT_LIMIT / 1024} KB.`);
    }
    return JSON.parse(text);
  } catch {
    return refuse('', 'What was saved cannot be read: it is not complete JSON.');
  }
};

const MANDATORY = ['format', 'definition', 'configuration', 'ratings', 'counters', 'used'];
const OPTIONAL = ['history', 'parameters'];
const WORDS = { configuration: 'states', history: 'remembered states', ratings: 'ratings', counters: 'counters', parameters: 'parameters' };

class SnapshotReader {
  constructor(
    private readonly chart: Statechart,
    private readonly layout: Layout,
    private readonly refuse: Refuse,
  ) {}

  read(snapshot: unknown): PartnershipState | undefined {
    const { chart, layout } = this;
    const parts = new Map(this.entries(snapshot, ''));
    for (const key of parts.keys()) {
      if (!MANDATORY.includes(key) && !OPTIONAL.includes(key))
        return this.refuse(pointer(key), `What was saved has an unknown part, “${key}”.`);
    }
    for (const key of MANDATORY) if (!parts.has(key)) return this.refuse('', `What was saved lacks its “${key}”.`);
    if (parts.get('format') !== SNAPSHOT_FORMAT) return this.refuse('/format', 'What was saved is in a format that cannot be read.');
    if (parts.get('definition') !== chart.id) return this.refuse('/definition', 'What was saved belongs to another partnership model.');

    const { vocabulary } = chart;
    const cells = Array.from({ length: layout.length }, () => 0);
    chart.parents.forEach((_, index) => (cells[layout.history + index] = -1));
    const regionIds = chart.regions.map((region) => region.id);
    const parentNames = chart.parents.map((parent) => (parent.remembers ? parentName(chart, parent) : ''));
    this.each(parts, 'configuration', regionIds, true, (index, value) => {
      const state = chart.regions[index]!.states.find((candidate) => chart.states[candidate]!.id === value);
      if (state === undefined) return false;
      cells[index] = state;
      return true;
    });
    this.each(parts, 'history', parentNames, false, (index, value) => {
      const child = chart.parents[index]!.children.find((candidate) => chart.states[candidate]!.id === value);
      if (child === undefined) return false;
      cells[layout.history + index] = child;
      return true;
    });
    this.each(parts, 'ratings', vocabulary.ratings, true, (index, value) => {
      cells[layout.ratings + index] = value === null ? NaN : (value as number);
      return value === null || this.isNumber(value, chart.scale.min, chart.scale.max);
    });
    this.each(parts, 'counters', vocabulary.counters, true, (index, value) => {
      cells[layout.counters + index] = value as number;
      return this.isNumber(value, 0, COUNTER_LIMIT) && Number.isInteger(value);
    });
    const parameters = [...vocabulary.parameterValues];
    this.each(parts, 'parameters', vocabulary.parameters, false, (index, value) => {
      parameters[index] = value as number;
      return this.isNumber(value, index < chart.weighing.sides.length ? 0 : -PARAMETER_LIMIT, PARAMETER_LIMIT);
    });
    if (!parameters.slice(0, chart.weighing.sides.length).some((lambda) => lambda > 0)) {
      return this.refuse('/parameters', 'The saved weights of the sides are all 0.');
    }
    this.used(parts.get('used'), cells);
    return { cells, parameters };
  }

  private used(value: unknown, cells: number[]): void {
    if (!Array.isArray(value)) return this.refuse('/used', 'The saved list of events already used is not a list.');
    for (const [place, id] of (value as unknown[]).entries()) {
      const k = this.layout.onceEvents.findIndex((event) => this.chart.events[event]!.id === id);
      if (k < 0) return this.refuse(pointer('used', place), 'The saved list of events already used names one that cannot be in it.');
      if (cells[this.layout.used + k] === 1)
        return this.refuse(pointer('used', place), 'The saved list of events already used names one twice.');
      cells[this.layout.used + k] = 1;
    }
  }

  /** Takes one part of the snapshot, entry by entry; every key must be a known name, and `complete` parts must have them all. */
  private each(
    parts: ReadonlyMap<string, unknown>,
    part: keyof typeof WORDS,
    names: readonly string[],
    complete: boolean,
    take: (index: number, value: unknown) => boolean,
  ): void {
    if (!parts.has(part)) return;
    const entries = this.entries(parts.get(part), pointer(part));
    for (const [key, value] of entries) {
      const index = names.indexOf(key);
      if (index < 0 || key === '') return this.refuse(pointer(part, key), `The saved ${WORDS[part]} have an unknown entry, “${key}”.`);
      if (!take(index, value)) return this.refuse(pointer(part, key), `The saved ${WORDS[part]} have an impossible value for “${key}”.`);
    }
    if (complete && entries.length < names.length) this.refuse(pointer(part), `The saved ${WORDS[part]} are not complete.`);
  }

  private entries(value: unknown, path: string): Entries {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value);
    this.refuse(path, 'A part of what was saved has the wrong kind.');
    return [];
  }

  private isNumber(value: unknown, min: number, max: number): boolean {
    return typeof value === 'number' && value >= min && value <= max;
  }
}

/** Far beyond any weight, threshold or margin that makes sense; keeps the arithmetic finite. */
const PARAMETER_LIMIT = 1000;
