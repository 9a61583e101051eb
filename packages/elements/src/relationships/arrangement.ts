import { type DiagramInput, layoutFromOrder, type RelationshipsLayout, widthClassOf } from '@folkmoot/core/layout/relationships';
import { registeredOrders } from '@folkmoot/core/layout/relationships/orders';
import type { ReactiveControllerHost } from 'lit';
import { Later } from './later.js';
import type { OrderSeeker } from './order-seeker.js';

/** What is to be laid out. */
export interface Wanted {
  /** What an order is remembered by: the regime as read. */
  readonly regime: { readonly id: string };
  readonly input: DiagramInput;
  /** What an order is sought for: `input` with all groups closed. */
  readonly closed: DiagramInput;
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
}

/** The layout of one diagram: from the order that came with the model, or else from one that is sought while the reader has the list. */
export class Arrangement {
  /** Whether an order is being sought. */
  isSeeking = false;

  readonly #seeker: Later<OrderSeeker>;
  #last?: Wanted & { readonly layout: RelationshipsLayout };

  constructor(host: ReactiveControllerHost) {
    this.#seeker = new Later(host, async () => new (await import('./order-seeker.js')).OrderSeeker(host));
  }

  /** The layout, or `undefined` while its order is sought; the host is updated then. The same object for the same wish. */
  layout(wanted: Wanted): RelationshipsLayout | undefined {
    const last = this.#last;
    if (last && (Object.keys(wanted) as (keyof Wanted)[]).every((key) => last[key] === wanted[key])) return last.layout;
    const { regime, input, closed, width } = wanted;
    const widthClass = widthClassOf(width);
    const stored = registeredOrders(regime.id);
    for (const order of [stored?.[widthClass], this.#seeker.present?.found(regime, widthClass)]) {
      const layout = order && layoutFromOrder(input, order, { ...wanted, placing: stored?.placings?.[widthClass] });
      if (!layout) continue;
      this.isSeeking = false;
      this.#last = { ...wanted, layout };
      return layout;
    }
    this.#seeker.get()?.seek(regime, closed, widthClass);
    // Where the code that seeks is lost, the list stays.
    this.isSeeking = !this.#seeker.lost;
    return undefined;
  }
}
