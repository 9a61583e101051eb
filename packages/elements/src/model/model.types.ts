import type { Selection } from '@folkmoot/core/store';

export type { Selection } from '@folkmoot/core/store';

/** A wish for a selection, from a widget to the model around it, which decides. Bubbles and crosses shadow roots. */
export type FolkmootSelectRequestEvent = CustomEvent<Selection>;

declare global {
  interface HTMLElementEventMap {
    'folkmoot-select-request': FolkmootSelectRequestEvent;
  }
}
