/**
 * What the layout needs of a regime, said structurally, so that every version of the model fits and the layout
 * never imports the schema. Rejected: taking the schema's own type, which would tie a picture to a file format.
 */

import type { Measures } from './measures.js';
import type { MemberGrid } from './member-grid.js';

/** A tier of government. A higher `rank` is drawn higher up. */
export interface TierInput {
  readonly id: string;
  readonly rank: number;
  /** The band the tier belongs to, for example `national`, `regional` or `local`. */
  readonly band: string;
  /** Shown beside the tier's rows where its band has several tiers; words in brackets at its end are left out. */
  readonly label: string;
}

/** A kind of relationship. */
export interface KindInput {
  readonly id: string;
  /** `control`, `enable`, `relate`, `voice` or `learn`; anything else is drawn like `relate`. */
  readonly family: string;
  /** Whether an absence of this kind is drawn with a head at each end. */
  readonly mutual?: boolean;
}

/**
 * The members of an open group, and how they are laid out: the code for it comes with the groups, so that a page of a few bodies, which is most pages,
 * does not pay for it.
 */
export interface MemberLayout {
  /** The room they take inside the group's box. */
  readonly gridFor: (measures: Measures) => MemberGrid;
}

/** A body: one labelled box. */
export interface ActorInput {
  readonly id: string;
  /** The id of one of the tiers; a body of an unknown tier is left out. */
  readonly tier: string;
  readonly name: string;
  /** The members of a group that is open (`withGroups`): they stand as small boxes inside its own. */
  readonly members?: MemberLayout;
}

/** A member of a group. */
export interface MemberInput {
  readonly id: string;
  readonly name: string;
}

/** A relationship between two bodies, or of a class of bodies with itself (`from` equal to `to`). */
export interface RelationshipInput {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly mutual?: boolean;
  /** 1 weak, 2 moderate, 3 strong; other numbers are brought into that range. */
  readonly strength?: number;
  /** `stated` or `inferred`. */
  readonly status?: string;
}

/** A relationship that the source says is missing. */
export interface AbsenceInput {
  /** Without one, the absence is known as `absence-0`, `absence-1` and so on, by its place in the list. */
  readonly id?: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly mutual?: boolean;
  readonly status?: string;
}

/** A regime, as far as its picture goes. */
export interface DiagramInput {
  readonly tiers: readonly TierInput[];
  readonly relationshipKinds: readonly KindInput[];
  readonly actors: readonly ActorInput[];
  readonly relationships: readonly RelationshipInput[];
  readonly absences?: readonly AbsenceInput[];
}
