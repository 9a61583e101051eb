import { type Issue, type IssueCode, type Result, refusal } from '@folkmoot/core/issues';
import { safeHref } from '@folkmoot/core/url';
import type { OccasionalWords } from '@folkmoot/core/wording/occasional';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fireError, fireLoad } from './events.js';
import type { LoadState } from './status-templates.js';
import { FetchFailure, fetchResource, type Resource } from './fetch-resource.js';

/** The default budget for what a `src` loads (docs/decisions/0004). */
const BYTE_LIMIT = 5 * 1024 * 1024;
const TIMEOUT = 15_000;
const SAY_LOADING = 1_000;
const SAY_STILL_LOADING = 5_000;

/** How many times in one task a `src` may be set by our own events before it is taken for a loop. */
const LONGEST_CHAIN = 10;

/** What is asked for, as the page wrote it. */
interface Address {
  readonly src: string;
  readonly type: string | undefined;
}

type Phase = 'fetch' | 'read' | 'render' | 'environment';

/** Turns what was fetched into a value; may load a reader first. */
export type ReadResource<T> = (resource: Resource) => Promise<Result<T>>;

/**
 * Loads what a `src` points at: one value at a time, the latest `src` wins, the last good value stays when a newer one fails.
 * Fires exactly one `folkmoot-load` or `folkmoot-error` per settled load, none for one that was overtaken.
 */
export class ResourceController<T> implements ReactiveController, LoadState {
  status: LoadState['status'] = 'idle';
  slow: 0 | 1 | 2 = 0;
  /**
   * The present address, as the page wrote it, without query and fragment, which may hold a token. Not one that may not be used, which may
   * hold a password.
   */
  src?: string;
  /** The last good value, also while and after a newer one fails. */
  value?: T;
  /** When the last good value arrived. */
  loadedAt?: Date;
  warnings: readonly Issue[] = [];
  /** Why the latest load failed. */
  issues: readonly Issue[] = [];

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #read: ReadResource<T>;
  readonly #words: () => OccasionalWords;
  readonly #arrived?: () => void;
  #wanted?: Address;
  #current?: AbortController;
  #chain = 0;

  /** @param arrived called when a value has come, by an element that tells the page itself since it may yet find fault with it. */
  constructor(host: ReactiveControllerHost & HTMLElement, words: () => OccasionalWords, read: ReadResource<T>, arrived?: () => void) {
    this.#host = host;
    this.#words = words;
    this.#read = read;
    this.#arrived = arrived;
    host.addController(this);
  }

  /** Asks for an address; the same one again does nothing (`reload` does). `undefined` forgets the present one and keeps no value. */
  request(src: string | undefined, type?: string): void {
    const wanted = src?.trim() ? { src: src.trim(), type } : undefined;
    if (wanted?.src === this.#wanted?.src && wanted?.type === this.#wanted?.type) return;
    this.#wanted = wanted;
    this.src = undefined;
    if (wanted) void this.reload();
    else {
      this.#current?.abort();
      this.#current = undefined;
      this.status = 'idle';
      this.value = undefined;
      this.issues = this.warnings = [];
    }
  }

  /** Loads the present address again. */
  reload(): Promise<void> {
    this.#current?.abort();
    if (!this.#wanted || !this.#host.isConnected) return Promise.resolve();
    if (++this.#chain === 1)
      setTimeout(() => {
        this.#chain = 0;
      });
    if (this.#chain > LONGEST_CHAIN) {
      // Told once: telling again is what would keep the circle going.
      if (this.#chain === LONGEST_CHAIN + 1) this.#fail('render', 'render');
      return Promise.resolve();
    }
    const current = (this.#current = new AbortController());
    this.status = 'loading';
    this.slow = 0;
    this.#host.requestUpdate();
    return this.#load(this.#wanted, current.signal);
  }

  hostConnected(): void {
    // Loading starts, or starts again after a removal, once the element is somewhere.
    if (this.#wanted && !this.#current && this.status !== 'ready') void this.reload();
  }

  hostDisconnected(): void {
    // A move within the document disconnects and connects in one go; only what stays away gives up its request.
    queueMicrotask(() => {
      if (this.#host.isConnected || this.status !== 'loading') return;
      this.#current?.abort();
      this.#current = undefined;
    });
  }

  async #load({ src, type }: Address, signal: AbortSignal): Promise<void> {
    const href = safeHref(src, this.#host.baseURI);
    if (href === null) return this.#fail('url-blocked', 'fetch');
    this.src = src.split(/[?#]/)[0];
    const clocks = [this.#after(SAY_LOADING, 1, signal), this.#after(SAY_STILL_LOADING, 2, signal)];
    try {
      let result: Result<T>;
      let phase: 'fetch' | 'read' = 'fetch';
      try {
        const resource = await fetchResource({ href, type, byteLimit: BYTE_LIMIT, timeout: TIMEOUT, words: this.#words() }, signal);
        if (signal.aborted) return;
        phase = 'read';
        result = await this.#read(resource);
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof FetchFailure) result = { ok: false, issues: [error.issue] };
        else throw error;
      }
      // Overtaken at any of the waits above: the newer request speaks.
      if (!signal.aborted) this.#settle(result, phase);
    } catch {
      // Half of a split build did not arrive, or a reader broke: said once, with a way to try again.
      if (!signal.aborted) this.#fail('env', 'environment');
    } finally {
      clocks.forEach(clearTimeout);
    }
  }

  #after(delay: number, slow: 1 | 2, signal: AbortSignal): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      if (signal.aborted) return;
      this.slow = slow;
      this.#host.requestUpdate();
    }, delay);
  }

  #fail(code: IssueCode, phase: Phase): void {
    this.#settle({ ok: false, issues: [refusal(code, '', this.#words().failed[code])] }, phase);
  }

  #settle(result: Result<T>, phase: Phase): void {
    const settled = this.#current;
    if (result.ok) {
      this.status = 'ready';
      this.value = result.value;
      this.loadedAt = new Date();
      this.warnings = result.warnings;
      this.issues = [];
      this.#arrived?.();
    } else {
      this.status = 'failed';
      this.issues = result.issues;
    }
    this.slow = 0;
    this.#host.requestUpdate();
    // The event comes after the picture, so that a listener sees what it is told about.
    void this.#host.updateComplete.then(() => {
      if (this.#current !== settled) return;
      if (!result.ok) fireError(this.#host, phase, result.issues, this.value !== undefined);
      else if (!this.#arrived) fireLoad(this.#host, result.warnings);
    });
  }
}
