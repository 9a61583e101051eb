import type { Issue, IssueCode } from '@folkmoot/core/issues';
import { VERSION } from './version.js';

/** When something failed: while fetching, reading or drawing, or because the page lacks something. */
export type Phase = 'fetch' | 'read' | 'render' | 'environment';

/** Carried by `folkmoot-error`. Frozen, safe to turn into JSON; never holds the data that failed or the query of an address. */
export interface FolkmootErrorDetail {
  readonly code: IssueCode;
  /** The first issue's sentence. */
  readonly message: string;
  readonly phase: Phase;
  /** Where in the data, as a JSON Pointer. */
  readonly path?: string;
  /** At most 20. */
  readonly issues: readonly Issue[];
  /** Whether trying again may help. */
  readonly recoverable: boolean;
  /** Whether the last good state is still shown. */
  readonly keptLastGood: boolean;
  /** The tag name. */
  readonly widget: string;
  readonly version: string;
}

/** Carried by `folkmoot-load`. */
export interface FolkmootLoadDetail {
  /** What was repaired; the same list stands under "Data notes". */
  readonly warnings: readonly Issue[];
  readonly widget: string;
  readonly version: string;
}

/** Data was loaded and is shown. Bubbles and crosses shadow roots; cannot be cancelled. */
export type FolkmootLoadEvent = CustomEvent<FolkmootLoadDetail>;

/** Something failed; once per failure. Bubbles, crosses shadow roots; `preventDefault()` keeps it out of the console. */
export type FolkmootErrorEvent = CustomEvent<FolkmootErrorDetail>;

/** The events every Folkmoot element fires. */
export interface FolkmootEventMap {
  'folkmoot-load': FolkmootLoadEvent;
  'folkmoot-error': FolkmootErrorEvent;
}

declare global {
  interface HTMLElementEventMap extends FolkmootEventMap {}
  // They bubble, so a page may listen for all of them in one place.
  interface DocumentEventMap extends FolkmootEventMap {}
}

/** The first twenty, so that no listener can change what the next one sees. */
const frozen = (issues: readonly Issue[]): readonly Issue[] =>
  Object.freeze(issues.slice(0, 20).map((issue) => Object.freeze({ ...issue })));

const PASSING: readonly IssueCode[] = ['fetch-network', 'fetch-http', 'fetch-timeout'];
const warned = new Set<IssueCode>();

/** Fires `folkmoot-load` from an element. */
export const fireLoad = (from: HTMLElement, warnings: readonly Issue[]): void => {
  const detail: FolkmootLoadDetail = Object.freeze({
    warnings: frozen(warnings),
    widget: from.localName,
    version: VERSION,
  });
  from.dispatchEvent(new CustomEvent('folkmoot-load', { bubbles: true, composed: true, detail }));
};

/** Fires `folkmoot-error` from an element (about `widget`, itself by default) and, unless a listener prevents it, writes one line to the console per code and page. */
export const fireError = (
  from: HTMLElement,
  phase: Phase,
  issues: readonly Issue[],
  keptLastGood: boolean,
  widget = from.localName,
): void => {
  const first = issues[0];
  if (!first) return;
  const detail: FolkmootErrorDetail = Object.freeze({
    code: first.code,
    message: first.message,
    phase,
    ...(first.path && { path: first.path }),
    issues: frozen(issues),
    recoverable: PASSING.includes(first.code),
    keptLastGood,
    widget,
    version: VERSION,
  });
  const event = new CustomEvent('folkmoot-error', { bubbles: true, composed: true, cancelable: true, detail });
  if (from.dispatchEvent(event) && !warned.has(first.code)) {
    warned.add(first.code);
    console.warn(`${widget}: ${first.message}`);
  }
};
