import type { DiagramInput, KindInput } from './diagram-input.js';
import { STRAND_PITCH } from './measures.js';

/** The five families of relationships (`docs/model-format.md`, “Regimes”). Each has its own hue, dash and head. */
export type Family = 'control' | 'enable' | 'relate' | 'voice' | 'learn';

/** The families in the order in which they lie side by side, and stand in a legend: from what comes from above to what comes from below. */
export const FAMILIES: readonly Family[] = ['control', 'enable', 'relate', 'voice', 'learn'];

/** One line of a bundle: all relationships of one family between two bodies, or all absences of one family. */
export interface Strand {
  readonly family: Family;
  /** Competition is drawn apart from the rest of its family. */
  readonly competition: boolean;
  readonly absent: boolean;
  /** The strongest of its relationships: 1, 2 or 3. */
  readonly strength: 1 | 2 | 3;
  /** Whether none of its relationships is stated. */
  readonly inferred: boolean;
  /** Whether a head stands at the bundle's `to` end. */
  readonly headAtTo: boolean;
  /** Whether a head stands at the bundle's `from` end. */
  readonly headAtFrom: boolean;
  /** The kinds in it, each once, in the model's order. */
  readonly kinds: readonly string[];
  /** The ids of its relationships or absences, in the model's order. */
  readonly members: readonly string[];
}

/** Everything between two bodies, drawn together. */
export interface Bundle {
  readonly index: number;
  /** `from~to`, from the body that comes first in the model. */
  readonly id: string;
  /** Places of the two bodies in the model's list; equal for a tie of a class with itself. */
  readonly from: number;
  readonly to: number;
  readonly strands: readonly Strand[];
  /** From the first strand to the last, in pixels; 0 for a single strand. */
  readonly extent: number;
  /** What crossing it costs: a bundle of absences alone is fainter, so it costs less. */
  readonly weight: number;
}

const FAINT = 0.6;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type OpenStrand = Mutable<Omit<Strand, 'kinds' | 'members'>> & { kinds: string[]; members: string[] };

interface Member {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly mutual: boolean;
  readonly strength: 1 | 2 | 3;
  readonly inferred: boolean;
  readonly absent: boolean;
}

const strengthOf = (value = 1): 1 | 2 | 3 => (value > 2.5 ? 3 : value > 1.5 ? 2 : 1);

function members(input: DiagramInput): Member[] {
  const relationships = input.relationships.map((relationship) => ({
    ...relationship,
    mutual: relationship.mutual ?? false,
    strength: strengthOf(relationship.strength),
    inferred: relationship.status === 'inferred',
    absent: false,
  }));
  const absences = (input.absences ?? []).map((absence, place) => ({
    ...absence,
    id: absence.id ?? `absence-${place}`,
    mutual: absence.mutual ?? kindOf(input, absence.kind)?.mutual ?? false,
    strength: 1 as const,
    inferred: absence.status === 'inferred',
    absent: true,
  }));
  return [...relationships, ...absences];
}

const kindOf = (input: DiagramInput, id: string): KindInput | undefined => input.relationshipKinds.find((kind) => kind.id === id);

const familyOf = (input: DiagramInput, kind: string): Family =>
  FAMILIES.find((family) => family === kindOf(input, kind)?.family) ?? 'relate';

/** Present before absent, then by family, competition after the rest of its family. */
const strandPlace = (strand: OpenStrand): number =>
  (strand.absent ? 100 : 0) + FAMILIES.indexOf(strand.family) * 2 + (strand.competition ? 1 : 0);

/**
 * Gathers relationships and absences into one bundle per pair of bodies, with one strand per family in it.
 * What names a body that is not in `places` is left out: the model's reader has said so already.
 *
 * @param places the place of every body that is drawn, by its id
 */
export function bundleRelationships(input: DiagramInput, places: ReadonlyMap<string, number>): Bundle[] {
  const pairs = new Map<string, { from: number; to: number; id: string; strands: Map<string, OpenStrand> }>();
  for (const member of members(input)) {
    const start = places.get(member.from);
    const end = places.get(member.to);
    if (start === undefined || end === undefined) continue;
    const turned = start > end;
    const from = turned ? end : start;
    const to = turned ? start : end;
    const key = `${from} ${to}`;
    const id = turned ? `${member.to}~${member.from}` : `${member.from}~${member.to}`;
    const pair = pairs.get(key) ?? { from, to, id, strands: new Map<string, OpenStrand>() };
    pairs.set(key, pair);
    const family = familyOf(input, member.kind);
    const competition = member.kind === 'competition';
    const strandKey = `${family} ${competition} ${member.absent}`;
    const strand = pair.strands.get(strandKey) ?? {
      family,
      competition,
      absent: member.absent,
      strength: 1,
      inferred: true,
      headAtTo: false,
      headAtFrom: false,
      kinds: [],
      members: [],
    };
    pair.strands.set(strandKey, strand);
    strand.members.push(member.id);
    if (!strand.kinds.includes(member.kind)) strand.kinds.push(member.kind);
    if (member.strength > strand.strength) strand.strength = member.strength;
    if (!member.inferred) strand.inferred = false;
    if (member.mutual || !turned) strand.headAtTo = true;
    if (member.mutual || turned) strand.headAtFrom = true;
  }
  return [...pairs.values()].map(({ from, to, id, strands }, index) => {
    const ordered = [...strands.values()].sort((a, b) => strandPlace(a) - strandPlace(b));
    return {
      index,
      id,
      from,
      to,
      strands: ordered,
      extent: (ordered.length - 1) * STRAND_PITCH,
      weight: ordered.every((strand) => strand.absent) ? FAINT : 1,
    };
  });
}
