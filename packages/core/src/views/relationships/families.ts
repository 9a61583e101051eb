import type { Family } from '../../layout/relationships/index.js';

/** The family of a kind of relationship; `relate` where the regime does not know the kind, as the layout draws it. */
export const familyReader = (regime: {
  readonly relationshipKinds: readonly { readonly id: string; readonly family: Family }[];
}): ((kind: string) => Family) => {
  const families = new Map(regime.relationshipKinds.map(({ id, family }) => [id, family]));
  return (kind) => families.get(kind) ?? 'relate';
};
