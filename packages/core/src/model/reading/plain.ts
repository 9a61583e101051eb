/**
 * Any value to plain data we own: objects, lists, texts, finite numbers, true, false and null, nothing else. Guards size and depth before
 * anything slower looks at the data, cleans every text on the way, and walks with a list of its own, so that no nesting runs it out of
 * stack. Rules D6–D9, D14, D15, D19, D27, T1, T2, T4, T7 and S14 of the robustness specification.
 */
import { cleanText, isBlank } from '../../text/index.js';
import type { Budgets } from './budgets.js';
import { counted, numeral, quote, type IssueLog, type Path } from './issue-log.js';
import { entryNoun, subjectOf } from './words.js';

type Container = Record<string, unknown> | unknown[];

/** A list or object being copied, and how far we have come. */
interface Frame {
  readonly from: Container;
  readonly to: Container;
  /** Property names; `null` for a list. */
  readonly keys: readonly string[] | null;
  /** How many entries it had when we came to it: a proxy may say otherwise later. */
  readonly size: number;
  /** The step that led here from the frame above. */
  readonly step: string | number;
  next: number;
}

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
  private readonly frames: Frame[] = [];
  private readonly findings = new Map<Finding, { count: number; readonly first: Path }>();
  private values = 0;
  /** Whether a budget for the whole is used up, so that looking further is pointless. */
  private overBudget = false;
  private root: unknown;

  constructor(
    private readonly budgets: Budgets,
    private readonly log: IssueLog,
    /** Whether the value is ours already, straight from `JSON.parse`, and can be cleaned where it stands. */
    private readonly owned: boolean,
  ) {}

  copy(value: unknown): unknown {
    this.root = this.take(value, '');
    for (let frame = this.frames.at(-1); frame !== undefined; frame = this.frames.at(-1)) {
      const depth = this.frames.length;
      // Until an entry is itself a list or an object: that is filled first.
      while (frame.next < frame.size && this.frames.length === depth) if (!this.takeNext(frame)) return undefined;
      if (this.frames.length === depth) this.frames.pop();
    }
    this.tellFindings();
    return this.root;
  }

  /** Copies one entry of a frame. Returns whether to go on. */
  private takeNext(frame: Frame): boolean {
    const key = frame.keys === null ? frame.next : frame.keys[frame.next]!;
    frame.next += 1;
    this.values += 1;
    if (this.values > this.budgets.values) {
      this.log.refuse('too-many', [], `The data holds more than ${counted(this.budgets.values, 'value')}, the most that is read here.`);
      return false;
    }
    if (key === '__proto__') {
      this.find('dropped', key);
      if (this.owned) Reflect.deleteProperty(frame.to, key);
      return true;
    }
    const from = frame.from as Record<string | number, unknown>;
    const given = from[key];
    const taken = this.take(given, key);
    const to = frame.to as Record<string | number, unknown>;
    if (taken === undefined) {
      if (frame.keys === null) to[key] = null;
    } else if (!this.owned || !Object.is(taken, given)) to[key] = taken;
    return !this.overBudget;
  }

  /** The plain form of one value; containers are pushed to be filled later. */
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
    const [entry, list] = [this.frames.at(-1), this.frames.at(-2)];
    if (entry === undefined || list === undefined || typeof entry.step !== 'number') return 'Untitled';
    return `Unnamed ${entryNoun(String(list.step))} ${entry.step + 1}`;
  }

  private takeContainer(value: object, key: string | number): Container | undefined {
    if (this.frames.length >= this.budgets.depth) {
      this.overBudget = true;
      const deep = `lists and objects are nested more than ${this.budgets.depth} deep, or hold themselves`;
      this.log.refuse('too-deep', this.path(key), () => `${this.subject(key)}: ${deep}.`);
      return undefined;
    }
    if (Array.isArray(value)) {
      if (this.hasTooMany(value.length, key)) return undefined;
      const to: unknown[] = this.owned ? value : [];
      this.frames.push({ from: value, to, keys: null, size: value.length, step: key, next: 0 });
      return to;
    }
    const other = this.owned ? undefined : notData(value);
    if (other !== undefined) return this.refuseValue('schema', key, `is ${other}, which a model cannot hold`);
    const from = value as Record<string, unknown>;
    const to: Record<string, unknown> = this.owned ? from : {};
    const keys = Object.keys(from);
    this.frames.push({ from, to, keys, size: keys.length, step: key, next: 0 });
    return to;
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

  /** The path to an entry of the frame we are in. */
  private path(key: string | number): Path {
    if (this.frames.length === 0) return [];
    return [...this.frames.slice(1).map((frame) => frame.step), key];
  }

  private subject(key: string | number): string {
    return subjectOf(this.path(key), this.frames[0]?.to);
  }

  private find(finding: Finding, key: string | number): void {
    const known = this.findings.get(finding);
    if (known === undefined) this.findings.set(finding, { count: 1, first: this.path(key) });
    else known.count += 1;
  }

  private tellFindings(): void {
    for (const [finding, { count, first }] of this.findings) {
      const code = finding === 'long' ? 'too-large' : finding === 'blank' || finding === 'dropped' ? 'schema' : 'encoding';
      this.log.repair(code, first, () => this.sentence(finding, count, subjectOf(first, this.root)));
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
