import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { readonly hasUpdated: boolean; readonly renderedOnServer: boolean };

/** The font size, in pixels, at which the layout's numbers are pixels. */
const DESIGN_SIZE = 16;
/** The figure's own padding, both sides. */
const PADDING = 8;

/**
 * Knows how much room the diagram has, in the layout's pixels: those of a font size of 16. A reader who doubles the text halves the room, so that
 * everything, boxes included, grows with the text, and a page too narrow for that gets the list.
 */
export class RoomController implements ReactiveController {
  /** 0 where nothing is known: on a server, in the first rendering over its markup, and where the element is not shown. */
  width = 0;
  /** How much wider a reader's own letter spacing (WCAG 1.4.12) makes words: boxes grow by as much. */
  fit = 1;

  readonly #host: Host;
  #observer?: ResizeObserver;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // An old browser keeps the room that there was at the beginning.
    if (typeof ResizeObserver === 'undefined') return;
    // In a frame of its own: an answer within the observer's turn would change what it observes.
    this.#observer ??= new ResizeObserver(() => {
      requestAnimationFrame(() => {
        this.#measure();
      });
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Measures before the first rendering, so that it is the right one. To be called in `willUpdate`, which comes before a controller's turn. */
  measureFirst(): void {
    if (!isServer && !this.#host.hasUpdated && !this.#host.renderedOnServer) this.#measure();
  }

  #measure(): void {
    const before = this.width;
    const { clientWidth } = this.#host;
    const { fontSize, letterSpacing } = getComputedStyle(this.#host);
    const size = Math.max(parseFloat(fontSize) || DESIGN_SIZE, 12);
    // A letter is about half an em wide.
    this.fit = 1 + (2 * Math.max(0, parseFloat(letterSpacing) || 0)) / size;
    this.width = Math.floor(((clientWidth - PADDING) * DESIGN_SIZE) / (size * this.fit));
    if (this.#host.hasUpdated && this.width !== before) this.#host.requestUpdate();
  }
}
