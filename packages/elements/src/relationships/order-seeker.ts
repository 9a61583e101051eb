import { type DiagramInput, LEAST_WIDTHS, type StoredOrder, type WidthClass } from '@folkmoot/core/layout/relationships';
import { layoutInSlices } from '@folkmoot/core/layout/relationships/search';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Orders that were sought, by regime: a page with two diagrams of one regime, or one that comes and goes, seeks once. */
const sought = new WeakMap<object, Map<WidthClass, StoredOrder>>();

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Seeks orders for regimes that come without, in slices of at most 50 ms. Always at the least width of a class, whatever the width is now, so
 * that the way a window was dragged does not change the picture.
 */
export class OrderSeeker implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #present?: { readonly regime: object; readonly widthClass: WidthClass; readonly stop: AbortController };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** What nobody sees is not sought further. */
  hostDisconnected(): void {
    this.#stop();
  }

  #stop(): void {
    this.#present?.stop.abort();
    this.#present = undefined;
  }

  /** The order that was found for a regime. */
  found(regime: object, widthClass: WidthClass): StoredOrder | undefined {
    return sought.get(regime)?.get(widthClass);
  }

  /** Begins to seek an order; the host is updated when it is found. The same wish again does nothing, another gives up the first. */
  seek(regime: object, input: DiagramInput, widthClass: WidthClass): void {
    if (this.#present?.regime === regime && this.#present.widthClass === widthClass) return;
    this.#stop();
    const stop = new AbortController();
    this.#present = { regime, widthClass, stop };
    void this.#seek(regime, input, widthClass, stop.signal);
  }

  async #seek(regime: object, input: DiagramInput, widthClass: WidthClass, signal: AbortSignal): Promise<void> {
    const slices = { now: () => performance.now(), pause, signal };
    const layout = await layoutInSlices(input, { width: LEAST_WIDTHS[widthClass] }, slices).catch(() => undefined);
    if (!layout || signal.aborted) return;
    sought.set(regime, (sought.get(regime) ?? new Map<WidthClass, StoredOrder>()).set(widthClass, layout.order));
    this.#host.requestUpdate();
  }
}
