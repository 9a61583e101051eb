import type { LitElement } from 'lit';
import type { Zoom } from './zoom.js';

/** How much one notch of a wheel zooms. */
const NOTCH = 0.002;

/**
 * Extras for hands: pinching with two fingers, the wheel with Ctrl, dragging with a mouse. The buttons do all of it. One finger, and a wheel
 * without Ctrl, scroll the page as they do anywhere.
 */
export class Gestures {
  readonly #host: LitElement;
  readonly #zoom: Zoom;
  /** Where fingers, or the pressed mouse, are. */
  readonly #down = new Map<number, { readonly x: number; readonly y: number }>();
  /** The scale and the fingers' distance when the second came down. */
  #pinch?: { readonly scale: number; readonly distance: number };

  constructor(host: LitElement, zoom: Zoom) {
    this.#host = host;
    this.#zoom = zoom;
    const root = host.renderRoot as HTMLElement;
    root.addEventListener('wheel', this.#turn, { passive: false });
    root.addEventListener('pointerdown', this.#press);
    root.addEventListener('pointermove', this.#move);
    for (const type of ['pointerup', 'pointercancel'] as const) root.addEventListener(type, this.#lift);
  }

  #viewportOf({ target }: Event): HTMLElement | null {
    return (target as Element).closest<HTMLElement>('.viewport');
  }

  #turn = (event: WheelEvent): void => {
    if (!event.ctrlKey || !this.#viewportOf(event) || !this.#host.shadowRoot?.activeElement) return;
    event.preventDefault();
    this.#zoom.scale *= 1 - event.deltaY * NOTCH;
  };

  #press = (event: PointerEvent): void => {
    if (!this.#viewportOf(event)) return;
    const isBody = (event.target as Element).closest('button') !== null;
    if (event.pointerType === 'mouse' && (isBody || event.button !== 0)) return;
    this.#down.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (this.#down.size === 2) this.#pinch = { scale: this.#zoom.scale, distance: this.#distance };
  };

  get #distance(): number {
    const [one, other] = [...this.#down.values()];
    return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
  }

  #move = (event: PointerEvent): void => {
    const before = this.#down.get(event.pointerId);
    if (!before) return;
    this.#down.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (this.#pinch && this.#down.size === 2 && this.#pinch.distance > 0)
      this.#zoom.scale = (this.#pinch.scale * this.#distance) / this.#pinch.distance;
    else if (event.pointerType === 'mouse') this.#viewportOf(event)?.scrollBy(before.x - event.clientX, before.y - event.clientY);
  };

  #lift = ({ pointerId }: PointerEvent): void => {
    this.#down.delete(pointerId);
    this.#pinch = undefined;
  };
}
