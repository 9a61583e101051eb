/** A place in a document, in words: "Actor 3 (“Schools”)", "tier". Validators speak of paths; the people who write models do not. */
import { isBlank } from '../../text/index.js';
import { quote, type Path } from './issue-log.js';

/** Lists and lookups whose entries are called as they are, without the s. */
const REGULAR = (
  'absences actors areas assumptions bands comparators comparisons concepts counters effects events indicators loops networks options ' +
  'profiles regimes relationships rows sources tiers'
).split(' ');
const REGULAR_LOOKUPS = 'cells presets quadrants ratings starts states'.split(' ');

/** What one entry of each other list is called. */
const ENTRIES: Readonly<Record<string, string>> = {
  all: 'condition',
  always: 'eventless transition',
  any: 'condition',
  factors: 'force',
  items: 'entry',
  learningTypes: 'learning type',
  on: 'transition',
  points: 'figure',
  regions: 'statechart region',
  relationshipKinds: 'relationship kind',
  series: 'series',
  timeline: 'timeline entry',
  voiceRoster: 'voice',
};

/** What one entry of each other lookup is called. */
const LOOKUPS: Readonly<Record<string, string>> = {
  configuration: 'statechart region',
  parents: 'parent state',
  theta: 'threshold',
};

const nounOf = (key: string, regular = REGULAR, other = ENTRIES): string | undefined =>
  regular.includes(key) ? key.slice(0, -1) : Object.hasOwn(other, key) ? other[key] : undefined;

/** What one entry of a list is called: "actor"; something else where the list is none of ours. */
export const entryNoun = (list: string, otherwise = 'entry'): string => nounOf(list) ?? otherwise;

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
    let noun: string | undefined;
    if (typeof key === 'string' && typeof inside === 'number') noun = nounOf(key);
    else if (typeof key === 'string' && inside !== undefined && !Array.isArray(parent)) noun = nounOf(key, REGULAR_LOOKUPS, LOOKUPS);
    if (noun && inside !== undefined) {
      onlyRegime ||= key === 'regimes' && Array.isArray(value) && value.length === 1;
      value = step(value, inside);
      const name = nameOf(value);
      things.push(
        `${noun} ${typeof inside === 'string' ? quote(inside) : `${inside + 1}${name === undefined ? '' : ` (${quote(name)})`}`}`,
      );
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
