/**
 * The layout of the relationship diagram: a regime in, numbers and SVG paths out. Pure, without a DOM, and the same on
 * every machine. How and why: `docs/decisions/0011-relationships-layout.md`.
 *
 * Only what a first picture needs: words on edges, groups and the search for an order are entries of their own, because a bundler that
 * divides code keeps whatever one entry names together, whoever asks for it.
 */
export type {
  AbsenceInput,
  ActorInput,
  DiagramInput,
  KindInput,
  MemberInput,
  MemberLayout,
  RelationshipInput,
  TierInput,
} from './diagram-input.js';
export { FAMILIES, type Family } from './bundles.js';
export type {
  BoxShape,
  HeadShape,
  PlacedBand,
  PlacedBox,
  PlacedBundle,
  PlacedHead,
  PlacedMember,
  PlacedRow,
  PlacedStrand,
  PlacedWords,
  Point,
  Rectangle,
  RelationshipsLayout,
} from './picture.js';
export { layoutFromOrder, type LayoutOptions } from './from-order.js';
export type { OrderEntry, StoredOrder, StoredOrders } from './order.js';
export type { StoredPlacing } from './stored-placing.js';
export { LEAST_WIDTH, LEAST_WIDTHS, MOST_BODIES, widthClassOf, type WidthClass } from './measures.js';
export { textWidth } from './text.js';
export { withoutBrackets } from './without-brackets.js';
