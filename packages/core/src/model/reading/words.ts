/** A place in a document, in words: "Actor 3 (“Schools”)", "tier". Validators speak of paths; the people who write models do not. */
import { isBlank } from '../../text/index.js';
import { quote, type Path } from './issue-log.js';

/** What one entry of each list is called. */
const ENTRIES: Readonly<Record<string, string>> = {
  absences: 'absence',
  actors: 'actor',
  all: 'condition',
  always: 'eventless transition',
  any: 'condition',
  areas: 'area',
  assumptions: 'assumption',
  bands: 'band',
  comparators: 'comparator',
  comparisons: 'comparison',
  concepts: 'concept',
  counters: 'counter',
  effects: 'effect',
  events: 'event',
  factors: 'force',
  indicators: 'indicator',
  items: 'entry',
  learningTypes: 'learning type',
  loops: 'loop',
  networks: 'network',
  on: 'transition',
  options: 'option',
  points: 'figure',
  profiles: 'profile',
  regimes: 'regime',
  regions: 'statechart region',
  relationshipKinds: 'relationship kind',
  relationships: 'relationship',
  rows: 'row',
  series: 'series',
  sources: 'source',
  tiers: 'tier',
  timeline: 'timeline entry',
  voiceRoster: 'voice',
};

/** What one entry of each lookup is called. */
const LOOKUPS: Readonly<Record<string, string>> = {
  cells: 'cell',
  configuration: 'statechart region',
  parents: 'parent state',
  presets: 'preset',
  quadrants: 'quadrant',
  ratings: 'rating',
  starts: 'start',
  states: 'state',
  theta: 'threshold',
};

/** What one entry of a list is called: "actor"; something else where the list is none of ours. */
export const entryNoun = (list: string, otherwise = 'entry'): string => (Object.hasOwn(ENTRIES, list) ? ENTRIES[list]! : otherwise);

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The name by which a person would know an entry. */
function nameOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const named = entry as Record<string, unknown>;
  const own = ['name', 'title', 'label', 'id', 'area', 'event', 'period']
    .filter((key) => Object.hasOwn(named, key))
    .map((key) => named[key]);
  return own.find((value): value is string => typeof value === 'string' && !isBlank(value));
}

const step = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined;

/** Where a path leads: the thing, and the property of it. Either may be empty: the whole document, or the whole thing. */
export interface Place {
  readonly thing: string;
  readonly property: string;
}

/**
 * Puts a path into words. The regime that something stands in is named only where there are several.
 *
 * @param path steps from the root.
 * @param root the document, to look names up in.
 */
export function placeOf(path: Path, root: unknown): Place {
  const things: string[] = [];
  let property: string[] = [];
  let onlyRegime = false;
  let value = root;
  for (let index = 0; index < path.length; index += 1) {
    const key = path[index]!;
    const inside = path[index + 1];
    const parent = value;
    value = step(value, key);
    if (typeof key === 'string' && typeof inside === 'number' && Object.hasOwn(ENTRIES, key)) {
      onlyRegime ||= key === 'regimes' && Array.isArray(value) && value.length === 1;
      value = step(value, inside);
      const name = nameOf(value);
      things.push(`${ENTRIES[key]} ${inside + 1}${name === undefined ? '' : ` (${quote(name)})`}`);
      property = [];
      index += 1;
    } else if (typeof key === 'string' && typeof inside === 'string' && Object.hasOwn(LOOKUPS, key) && !Array.isArray(parent)) {
      value = step(value, inside);
      things.push(`${LOOKUPS[key]} ${quote(inside)}`);
      property = [];
      index += 1;
    } else if (typeof key === 'number' && property.length > 0) property.push(`${property.pop() ?? ''} ${key + 1}`);
    else property.push(String(key));
  }
  // Its own sources stay with it, or they would read like the model's.
  if (onlyRegime && things.length > 1 && path[2] !== 'sources') things.shift();
  return { thing: capital(things.join(', ')), property: property.map((words) => quote(words).slice(1, -1)).join(', ') };
}

/** The same place inside a sentence. */
export const mentionOf = (path: Path, root: unknown): string => {
  const subject = subjectOf(path, root);
  return subject.charAt(0).toLowerCase() + subject.slice(1);
};

/** The start of a sentence about a place: "Actor 3 (“Schools”): tier", "Title", "The data". */
export function subjectOf(path: Path, root: unknown): string {
  const { thing, property } = placeOf(path, root);
  if (thing === '') return property === '' ? 'The data' : capital(property);
  return property === '' ? thing : `${thing}: ${property}`;
}
