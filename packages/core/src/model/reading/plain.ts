/**
 * Any value to plain data we own: objects, lists, texts, finite numbers, true, false and null, nothing else. Guards size and depth before
 * anything slower looks at the data, and cleans every text on the way. Calls itself once for each level of nesting, of which the budget
 * allows 64. Rules D6–D9, D14, D15, D19, D27, T1, T2, T4, T7 and S14 of the robustness specification.
 */
import { cleanText, isBlank } from '../../text/index.js';
import type { Budgets } from './budgets.js';
import { counted, numeral, quote, type IssueLog, type Path } from './issue-log.js';
import { entryNoun, subjectOf } from './words.js';

type Container = Record<string, unknown> | unknown[];

/** Objects that JSON has no way to write; what their properties say is not what they mean. */
const NOT_DATA = new Set(
  'Map Set WeakMap WeakSet WeakRef Date RegExp Promise Error ArrayBuffer String Number Boolean BigInt Symbol'.split(' '),
);

/** What a value that JSON cannot write is called; `undefined` for one it can. */
function notData(value: object): string | undefined {
  if (ArrayBuffer.isView(value)) return 'bytes';
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  return NOT_DATA.has(tag) ? `a ${tag}` : undefined;
}

/** Properties that name a thing to people. */
const isLabel = (key: string | number): boolean => key === 'name' || key === 'label' || key === 'title';

/** What cleaning can change, with a pattern for every character it does not. Each is told once. */
const CLEANINGS = {
  controls: { kept: /[^\p{Cc}\ufffe\uffff]|[\t-\r\u0085]/gu, said: 'Control characters were removed from' },
  surrogates: { kept: /[^\ud800-\udfff]/gu, said: 'Broken characters were replaced in' },
  directions: { kept: /[^\u202a-\u202e\u2066-\u2069]/g, said: 'Marks that change the direction of writing were balanced in' },
} as const;

type Cleaning = keyof typeof CLEANINGS;
type Finding = Cleaning | 'blank' | 'long' | 'dropped';

/** Which cleanings made one text into another: those whose characters are not the same in both. Line breaks are cleaned silently. */
function cleaningsBetween(given: string, cleaned: string): readonly Cleaning[] {
  const differs = ({ kept }: { kept: RegExp }) => given.replace(kept, '') !== cleaned.replace(kept, '');
  return (Object.keys(CLEANINGS) as Cleaning[]).filter((name) => differs(CLEANINGS[name]));
}

/** One walk over one value. */
class PlainCopy {
  /** The steps that led to the list or object we are in, one for each that it is in; the first, to the whole, is empty. */
  private readonly steps: (string | number)[] = [];
  /** The copy of the whole, as far as it is made. */
  private whole: unknown;
  private readonly findings = new Map<Finding, { count: number; readonly first: Path }>();
  private values = 0;
  /** Whether a budget for the whole is used up, so that looking further is pointless. */
  private overBudget = false;

  constructor(
    private readonly budgets: Budgets,
    private readonly log: IssueLog,
    /** Whether the value is ours already, straight from `JSON.parse`, and can be cleaned where it stands. */
    private readonly owned: boolean,
  ) {}

  copy(value: unknown): unknown {
    this.whole = this.take(value, '');
    this.fill(value, this.whole, '');
    if (this.overBudget) return undefined;
    this.tellFindings();
    return this.whole;
  }

  /** Copies one entry of a list or an object. */
  private takeEntry(from: Container, to: Container, key: string | number): void {
    this.values += 1;
    if (this.values > this.budgets.values) {
      this.overBudget = true;
      this.log.refuse('too-many', [], `The data holds more than ${counted(this.budgets.values, 'value')}, the most that is read here.`);
      return;
    }
    if (key === '__proto__') {
      this.find('dropped', key);
      if (this.owned) Reflect.deleteProperty(to, key);
      return;
    }
    const given = (from as Record<string | number, unknown>)[key];
    const taken = this.take(given, key);
    if (taken === undefined) {
      if (Array.isArray(to)) to[key as number] = null;
    } else if (!this.owned || !Object.is(taken, given)) (to as Record<string | number, unknown>)[key] = taken;
    this.fill(given, taken, key);
  }

  /** The plain form of one value; of a list or an object, an empty one. */
  private take(value: unknown, key: string | number): unknown {
    switch (typeof value) {
      case 'string':
        return this.takeText(value, key);
      case 'number':
        if (Number.isFinite(value)) return value === 0 ? 0 : value;
        return this.refuseValue('range', key, Number.isNaN(value) ? 'is not a number' : 'is too large a number');
      case 'boolean':
      case 'undefined':
        return value;
      case 'object':
        return value === null ? null : this.takeContainer(value, key);
      default:
        return this.refuseValue('schema', key, `is a ${typeof value}, which a model cannot hold`);
    }
  }

  private takeText(given: string, key: string | number): string {
    const { characters, label } = this.budgets;
    if (given.length > characters) {
      this.refuseValue('too-large', key, `is longer than ${counted(characters, 'character')}`);
      return '';
    }
    const cleaned = cleanText(given);
    if (cleaned !== given) for (const cleaning of cleaningsBetween(given, cleaned)) this.find(cleaning, key);
    if (!isLabel(key)) return cleaned;
    if (cleaned.length > label) this.find('long', key);
    if (!isBlank(cleaned)) return cleaned;
    this.find('blank', key);
    return this.standIn();
  }

  /** What an entry without a name is called: "Unnamed actor 3". */
  private standIn(): string {
    const [list, entry] = this.steps.slice(-2);
    return typeof entry === 'number' ? `Unnamed ${entryNoun(String(list))} ${entry + 1}` : 'Untitled';
  }

  private takeContainer(value: object, key: string | number): Container | undefined {
    if (this.steps.length >= this.budgets.depth) {
      this.overBudget = true;
      const deep = `lists and objects are nested more than ${this.budgets.depth} deep, or hold themselves`;
      this.log.refuse('too-deep', this.path(key), () => `${this.subject(key)}: ${deep}.`);
      return undefined;
    }
    if (Array.isArray(value)) {
      if (this.hasTooMany(value.length, key)) return undefined;
      return this.owned ? (value as unknown[]) : [];
    }
    const other = this.owned ? undefined : notData(value);
    if (other !== undefined) return this.refuseValue('schema', key, `is ${other}, which a model cannot hold`);
    return this.owned ? (value as Record<string, unknown>) : {};
  }

  /** Copies what is in a list or an object. It stands in its place by then, so that whatever is wrong inside can be named. */
  private fill(from: unknown, to: unknown, step: string | number): void {
    if (typeof to !== 'object' || to === null) return;
    this.steps.push(step);
    const keys = Array.isArray(from) ? undefined : Object.keys(from as object);
    // Counted once: a proxy may say otherwise later.
    const { length } = keys ?? (from as unknown[]);
    for (let index = 0; index < length && !this.overBudget; index += 1) {
      this.takeEntry(from as Container, to as Container, keys === undefined ? index : keys[index]!);
    }
    this.steps.pop();
  }

  /** Refuses a list that is too long before its entries are looked at. */
  private hasTooMany(length: number, key: string | number): boolean {
    const { actors, relationships, values } = this.budgets;
    const most = key === 'actors' ? actors : key === 'relationships' || key === 'edges' ? relationships : values;
    if (length <= most) return false;
    this.overBudget = true;
    const noun = key === 'actors' ? 'actor' : most === values ? 'entry' : 'relationship';
    const many = `${numeral(length)} ${noun === 'entry' ? 'entries' : `${noun}s`}`;
    this.log.refuse('too-many', this.path(key), `There are ${many}; at most ${numeral(most)} are read here.`);
    return true;
  }

  private refuseValue(code: 'range' | 'schema' | 'too-large', key: string | number, why: string): undefined {
    this.log.refuse(code, this.path(key), () => `${this.subject(key)} ${why}.`);
  }

  /** The path to an entry of the list or object we are in. */
  private path(key: string | number): Path {
    return this.steps.length === 0 ? [] : [...this.steps.slice(1), key];
  }

  private subject(key: string | number): string {
    return subjectOf(this.path(key), this.whole);
  }

  private find(finding: Finding, key: string | number): void {
    const known = this.findings.get(finding);
    if (known === undefined) this.findings.set(finding, { count: 1, first: this.path(key) });
    else known.count += 1;
  }

  private tellFindings(): void {
    for (const [finding, { count, first }] of this.findings) {
      const code = finding === 'long' ? 'too-large' : finding === 'blank' || finding === 'dropped' ? 'schema' : 'encoding';
      this.log.repair(code, first, () => this.sentence(finding, count, subjectOf(first, this.whole)));
    }
  }

  private sentence(finding: Finding, count: number, first: string): string {
    const texts = count === 1 ? `one text: ${first}` : `${counted(count, 'text')}, first in ${first}`;
    const names = count === 1 ? 'One name is' : `${counted(count, 'name')} are`;
    if (finding === 'dropped') return `A property named ${quote('__proto__')} was left out${count === 1 ? '' : ` in ${count} places`}.`;
    if (finding === 'blank') return `${names} blank and shown as “Unnamed”; first in ${first}.`;
    if (finding === 'long')
      return `${names} longer than ${counted(this.budgets.label, 'character')} and shortened in pictures; first in ${first}.`;
    return `${CLEANINGS[finding].said} ${texts}.`;
  }
}

/**
 * Any value as plain data of our own. What the host gave is never changed and never called, except for its getters.
 *
 * @param value anything.
 * @param owned whether the value came straight from `JSON.parse`, so that it can be cleaned in place.
 * @returns the plain data; `undefined` where it was refused (see the log).
 */
export function toPlain(value: unknown, owned: boolean, budgets: Budgets, log: IssueLog): unknown {
  try {
    return new PlainCopy(budgets, log, owned).copy(value);
  } catch {
    // A getter or a proxy of the host's that throws. What it threw may hold anything, so it is not shown.
    return void log.refuse('schema', [], 'A part of the data could not be read: it threw an error when it was looked at.');
  }
}
