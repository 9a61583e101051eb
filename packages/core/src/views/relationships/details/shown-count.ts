import type { Family } from '../../../layout/relationships/index.js';
import { familyReader } from '../families.js';

/** How many relationships of a regime are left when some are hidden. */
export const shownCount = (
  regime: {
    readonly relationshipKinds: readonly { readonly id: string; readonly family: Family }[];
    readonly relationships: readonly { readonly kind: string; readonly status: string }[];
  },
  hidden: ReadonlySet<Family | 'absent' | 'inferred'>,
): number => {
  const familyOf = familyReader(regime);
  return regime.relationships.filter(
    ({ kind, status }) => !hidden.has(familyOf(kind)) && !(status === 'inferred' && hidden.has('inferred')),
  ).length;
};
