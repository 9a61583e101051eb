import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toggleState } from './states.js';

/** Below this many CSS pixels nothing can be drawn that could be read. */
const TOO_SMALL = 120;

type Host = ReactiveControllerHost & HTMLElement;

// One observer for the page. A container query was rejected: `container-type` adds half again to the layout of a page of gauges.
let observer: ResizeObserver | undefined;
const hosts = new WeakMap<Element, SizeController>();

/** Sets `:state(small)` while the element is too narrow to draw in. Nothing is measured and nothing drawn again: a style sheet answers. */
export class SizeController implements ReactiveController {
  readonly #host: Host;
  readonly #internals: ElementInternals;

  constructor(host: Host, internals: ElementInternals) {
    this.#host = host;
    this.#internals = internals;
    host.addController(this);
  }

  hostConnected(): void {
    // Without an observer (old engines) nothing is ever too small.
    if (typeof ResizeObserver === 'undefined') return;
    observer ??= new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) hosts.get(target)?.measured(contentRect.width);
    });
    hosts.set(this.#host, this);
    observer.observe(this.#host);
  }

  hostDisconnected(): void {
    observer?.unobserve(this.#host);
  }

  measured(width: number): void {
    // No width at all is a closed tab or accordion, not a small box.
    toggleState(this.#internals, 'small', width > 0 && width < TOO_SMALL);
  }
}
