// What a hostile case is: one row that says what goes in, which way, and what must come of it. Adding a case is adding a row.
import type { Way } from '../in-page/place.js';

/**
 * What holds whatever goes in:
 *
 * - G1 no error of ours reaches the page;
 * - G2 its globals and prototypes stay as they were;
 * - G3 nothing is asked for but the data;
 * - G4 nothing from data runs, and no policy is violated;
 * - G5 the last good state stays, marked as old;
 * - G6 a failure is said once, in words for a reader;
 * - G7 the page is told once, in an event as documented;
 * - G8 nothing around the widget moves, and the console has one line a code at most;
 * - G10 no text says what a program says when it has nothing to say;
 * - G12 a failed widget is as accessible as any.
 *
 * G9 (no long task) is tested in main-thread.test.ts, G11 (nothing is left behind) in leaks.test.ts.
 */
export type Invariant = 'G1' | 'G2' | 'G3' | 'G4' | 'G5' | 'G6' | 'G7' | 'G8' | 'G10' | 'G12';

/** What goes in. */
export interface Input {
  readonly way: Way;
  readonly attributes?: Readonly<Record<string, string>>;
  /** JSON text, or an address on the fault server. */
  readonly text?: string;
  /** A value that survives being sent to the page. */
  readonly value?: unknown;
  /** A function, run in the page, that makes a value nothing can send: a circle, a getter that throws. It sees nothing of this file. */
  readonly make?: () => unknown;
  /** Bytes that the fault server is to give, with their headers; `text` is then their address. */
  readonly body?: { readonly bytes: string | Buffer; readonly headers?: Record<string, string> };
}

/** What must come of it. */
export interface Outcome {
  /** `shows`: drawn, nothing noted. `notes`: drawn, repaired, said. `refuses`: not drawn, said. `waits`: nothing to draw, nothing wrong. */
  readonly kind: 'shows' | 'notes' | 'refuses' | 'waits';
  readonly code?: string;
  /** What the reader is told: the sentence where it is drawn, the message where it is refused, the note where it is repaired. */
  readonly says?: RegExp;
}

/** One row. */
export interface HostileCase {
  /** The rule it belongs to, for example `D2`. */
  readonly rule: string;
  readonly name: string;
  readonly input: Input;
  readonly outcome: Outcome;
  /** Invariants that cannot hold here, each with its reason. */
  readonly skip?: Partial<Record<Invariant, string>>;
}

/** JSON inside the tag. */
export const json = (text: string, attributes?: Input['attributes']): Input => ({ way: 'json', text, attributes });
/** The `data` property. */
export const data = (value: unknown, attributes?: Input['attributes']): Input =>
  typeof value === 'function' ? { way: 'data', make: value as () => unknown, attributes } : { way: 'data', value, attributes };
/** Attributes alone. */
export const attributes = (attributes: Input['attributes']): Input => ({ way: 'attributes', attributes });
/** An address of the fault server, or any other. */
export const src = (text: string, attributes?: Input['attributes']): Input => ({ way: 'src', text, attributes });
/** A file with these bytes. */
export const file = (bytes: string | Buffer, headers?: Record<string, string>, attributes?: Input['attributes']): Input => ({
  way: 'src',
  body: { bytes, headers },
  attributes,
});
/** A CSV file, asked for one area of one column. */
export const csv = (bytes: string | Buffer, more: Input['attributes'] = {}): Input =>
  file(bytes, { 'content-type': 'text/csv' }, { indicator: 'staying_on_percent', area: 'Borsetshire', ...more });
/** The `model` property of a `folkmoot-model` around the gauge. */
export const model = (value: unknown): Input => ({
  way: 'model',
  attributes: { indicator: 'staying-on', area: 'borsetshire' },
  ...(typeof value === 'function' ? { make: value as () => unknown } : { value }),
});
/** JSON inside the `folkmoot-model`. */
export const modelJson = (text: string): Input => ({
  way: 'model-json',
  text,
  attributes: { indicator: 'staying-on', area: 'borsetshire' },
});
/** The `src` of the `folkmoot-model`. */
export const modelFile = (bytes: string | Buffer, headers?: Record<string, string>): Input => ({
  way: 'model-src',
  body: { bytes, headers },
  attributes: { indicator: 'staying-on', area: 'borsetshire' },
});

type Skip = HostileCase['skip'];
/** Drawn as if nothing were odd. */
export const shows = (rule: string, name: string, input: Input, says?: RegExp, skip?: Skip): HostileCase => ({
  rule,
  name,
  input,
  outcome: { kind: 'shows', says },
  skip,
});
/** Drawn, repaired, and listed under the data notes. */
export const notes = (rule: string, name: string, input: Input, code: string, says?: RegExp, skip?: Skip): HostileCase => ({
  rule,
  name,
  input,
  outcome: { kind: 'notes', code, says },
  skip,
});
/** Refused, with one error and one message. */
export const refuses = (rule: string, name: string, input: Input, code: string, says?: RegExp, skip?: Skip): HostileCase => ({
  rule,
  name,
  input,
  outcome: { kind: 'refuses', code, says },
  skip,
});
/** Nothing to draw, and nothing wrong. */
export const waits = (rule: string, name: string, input: Input, says?: RegExp, skip?: Skip): HostileCase => ({
  rule,
  name,
  input,
  outcome: { kind: 'waits', says },
  skip,
});
