import type { PartnershipDescription } from '@folkmoot/core/partnership';

export type { PartnershipDescription, PartnershipSnapshot } from '@folkmoot/core/partnership';
export type { FolkmootErrorDetail, FolkmootErrorEvent, FolkmootEventMap, FolkmootLoadDetail, FolkmootLoadEvent } from '../shell/events.js';

/** What a step of a rehearsal was: an event, a step along the history, other numbers, a saved state, or a start. */
export type PartnershipStepKind = 'event' | 'history' | 'numbers' | 'restored' | 'start';

/** Carried by `folkmoot-partnership-step`. Frozen, safe to turn into JSON. */
export interface FolkmootPartnershipStepDetail extends Pick<PartnershipDescription, 'configuration' | 'balance'> {
  readonly kind: PartnershipStepKind;
  /** The id of the event that was taken; absent for any other kind of step. */
  readonly event?: string;
  /** The start of the rehearsal. */
  readonly start: string;
  /** Whether a saved state stands between it and its start: then it is no proof that it was reached by allowed moves. */
  readonly restored: boolean;
}

/** A rehearsal has moved. Bubbles and crosses shadow roots; cannot be cancelled. */
export type FolkmootPartnershipStepEvent = CustomEvent<FolkmootPartnershipStepDetail>;

/** The events of a partnership beside those of every element. */
export interface FolkmootPartnershipEventMap {
  'folkmoot-partnership-step': FolkmootPartnershipStepEvent;
}

declare global {
  interface HTMLElementEventMap extends FolkmootPartnershipEventMap {}
}
