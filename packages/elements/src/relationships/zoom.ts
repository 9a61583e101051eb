import type { LitElement } from 'lit';

const STEPS = [0.6, 0.8, 1, 1.25, 1.6, 2, 2.5, 3];

/**
 * The size of the picture. Everything in it is in em, so zooming is a font size, text stays sharp, and panning is scrolling, which fingers, wheels
 * and keys know already. The smallest size keeps bodies 24 pixels high.
 */
export class Zoom {
  readonly #host: LitElement;
  #scale = 1;

  constructor(host: LitElement) {
    this.#host = host;
  }

  get isZoomed(): boolean {
    return this.#scale !== 1;
  }

  /** One size larger or smaller; 0 is back to what fits. */
  step = (by: -1 | 0 | 1): void => {
    this.scale = by === 0 ? 1 : (STEPS[STEPS.indexOf(this.#nearest) + by] ?? this.#scale);
  };

  get #nearest(): number {
    return STEPS.reduce((best, step) => (Math.abs(step - this.#scale) < Math.abs(best - this.#scale) ? step : best), 1);
  }

  /** The size itself, within the smallest and the largest; for fingers and wheels, which know no steps. */
  get scale(): number {
    return this.#scale;
  }

  set scale(scale: number) {
    this.#scale = Math.min(STEPS.at(-1) ?? 1, Math.max(STEPS[0] ?? 1, scale));
    this.#host.requestUpdate();
  }

  /** Half a window in a direction. */
  pan = (x: -1 | 0 | 1, y: -1 | 0 | 1): void => {
    const viewport = this.#viewport;
    viewport?.scrollBy((x * viewport.clientWidth) / 2, (y * viewport.clientHeight) / 2);
  };

  get #viewport(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.viewport');
  }

  /** Puts the size on the stage. */
  settle(): void {
    const stage = this.#viewport?.querySelector<HTMLElement>('.stage');
    if (!stage) return;
    stage.style.setProperty('--_zoom', String(this.#scale));
    this.#viewport?.classList.toggle('zoomed', this.#scale > 1);
  }
}
