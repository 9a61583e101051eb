export type { FolkmootErrorDetail, FolkmootErrorEvent, FolkmootEventMap, FolkmootLoadDetail, FolkmootLoadEvent } from '../shell/events.js';
export type { FolkmootSelectRequestEvent, Selection } from '../model/model.types.js';

/** How a regime's relationships are shown. */
export type RelationshipsViewName = 'diagram' | 'list' | 'table';

/** Carried by `folkmoot-body-select`. Frozen. */
export interface FolkmootBodySelectDetail {
  /** The regime's id. */
  readonly regime: string;
  /** The id of the body that a reader selected; `null` where the selection was cleared. */
  readonly body: string | null;
}

/** A reader selected a body, or cleared the selection. Bubbles and crosses shadow roots; cannot be cancelled. */
export type FolkmootBodySelectEvent = CustomEvent<FolkmootBodySelectDetail>;

declare global {
  interface HTMLElementEventMap {
    'folkmoot-body-select': FolkmootBodySelectEvent;
  }
}
