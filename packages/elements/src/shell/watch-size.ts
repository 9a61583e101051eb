import type { ReactiveControllerHost } from 'lit';
import { toggleState } from './states.js';

/** Below this many CSS pixels nothing can be drawn that could be read. */
const TOO_SMALL = 120;

// One observer for the page. A container query was rejected: `container-type` adds half again to the layout of a page of gauges.
let observer: ResizeObserver | undefined;
const watched = new WeakMap<Element, { readonly internals: ElementInternals; small: boolean }>();

/**
 * Sets `:state(small)` while an element is too narrow to draw in. Nothing is measured and nothing drawn again: a style sheet answers.
 * Without an observer (old engines) nothing is ever too small.
 */
export const watchSize = (host: ReactiveControllerHost & HTMLElement, internals: ElementInternals): void => {
  watched.set(host, { internals, small: false });
  host.addController({
    hostConnected: () => {
      if (!('ResizeObserver' in globalThis)) return;
      observer ??= new ResizeObserver((entries) => {
        for (const { target, contentRect } of entries) {
          const { width } = contentRect;
          const found = watched.get(target);
          // No width at all is a closed tab or accordion, not a small box.
          const small = width > 0 && width < TOO_SMALL;
          if (!found || found.small === small) continue;
          found.small = small;
          // In the next frame: it changes the height, and a change of what is being observed is reported to the page as an error.
          requestAnimationFrame(() => {
            toggleState(found.internals, 'small', small);
          });
        }
      });
      observer.observe(host);
    },
    hostDisconnected: () => {
      observer?.unobserve(host);
    },
  });
};
