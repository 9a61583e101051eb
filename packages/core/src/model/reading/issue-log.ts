import { cleanText } from '../../text/index.js';
import { quote } from '../../text/quote.js';
import { ISSUE_LIMIT, refusal, repair, type Issue, type IssueCode } from '../../issues/index.js';

/** Steps from the whole document to one value: property names and list indexes. */
export type Path = readonly (string | number)[];

/** A path as a JSON Pointer (RFC 6901). */
const pointer = (path: Path): string =>
  path.map((step) => `/${cleanText(String(step)).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

export { quote };

/**
 * A whole number with a comma at every thousand: "1,200". Messages are English; making a formatter for the first of them
 * (`toLocaleString`) took a tenth of the time that the largest model takes to read.
 */
export const numeral = (whole: number): string => {
  let written = String(whole);
  for (let place = written.length - 3; place > 0; place -= 3) written = `${written.slice(0, place)},${written.slice(place)}`;
  return written;
};

/** A count with its noun: "1 actor", "1,200 actors". */
export const counted = (count: number, noun: string, plural = `${noun}s`): string => `${numeral(count)} ${count === 1 ? noun : plural}`;

/** Several things in a row: "a", "a and b", "a, b and c". */
export const listed = (things: readonly string[], joiner = 'and'): string =>
  things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} ${joiner} ${things.at(-1)}`;

/** Keeps the first issues of one severity and counts the rest: a hundred thousand bad rows must not cost a hundred thousand sentences. */
class Kept {
  private readonly issues: Issue[] = [];
  private total = 0;

  add(make: () => Issue): void {
    this.total += 1;
    if (this.total <= ISSUE_LIMIT) this.issues.push(make());
  }

  get any(): boolean {
    return this.total > 0;
  }

  /** The issues kept; the last says how many more there were. */
  list(): readonly Issue[] {
    const more = this.total - this.issues.length;
    const last = this.issues.at(-1);
    if (more === 0 || last === undefined) return this.issues;
    return [...this.issues.slice(0, -1), { ...last, message: `${last.message} There are also ${numeral(more)} more.` }];
  }
}

/** What one reading finds wrong. Messages are made only for the issues that are kept. */
export class IssueLog {
  private readonly refusals = new Kept();
  private readonly repairs = new Kept();

  /** @param strict whether what could be repaired is refused too. */
  constructor(private readonly strict: boolean) {}

  /** Notes something that makes the document unfit to be shown. */
  refuse(code: IssueCode, path: Path, message: string | (() => string)): void {
    this.refusals.add(() => refusal(code, pointer(path), typeof message === 'string' ? message : message()));
  }

  /** Notes something that was put right, or that readers should know. */
  repair(code: IssueCode, path: Path, message: string | (() => string)): void {
    const make = this.strict ? refusal : repair;
    const list = this.strict ? this.refusals : this.repairs;
    list.add(() => make(code, pointer(path), typeof message === 'string' ? message : message()));
  }

  /** Whether the document is refused. */
  refused(): boolean {
    return this.refusals.any;
  }

  /** Why it is refused. */
  get issues(): readonly Issue[] {
    return this.refusals.list();
  }

  /** What was put right. */
  get warnings(): readonly Issue[] {
    return this.repairs.list();
  }
}
