import type { Moment, PartnershipDescription } from '@folkmoot/core/partnership';
import type { FolkmootPartnershipStepDetail, FolkmootPartnershipStepEvent, PartnershipStepKind } from './partnership.types.js';

/** The event that tells the page of a step. */
export const stepEvent = (
  kind: PartnershipStepKind,
  event: string | undefined,
  { configuration, balance }: PartnershipDescription,
  { start, restored }: Moment,
): FolkmootPartnershipStepEvent => {
  const detail: FolkmootPartnershipStepDetail = Object.freeze({
    kind,
    ...(event !== undefined && { event }),
    start,
    restored,
    configuration,
    balance,
  });
  return new CustomEvent('folkmoot-partnership-step', { bubbles: true, composed: true, detail });
};
