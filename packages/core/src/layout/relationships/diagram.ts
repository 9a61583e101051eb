import { bundleRelationships, type Bundle } from './bundles.js';
import type { ActorInput, DiagramInput, TierInput } from './diagram-input.js';
import { FEW_BODIES, ROOMY_BOX, type Measures } from './measures.js';
import type { MemberGrid } from './member-grid.js';
import { wrapLabel, type WrappedLabel } from './text.js';

/** A body that is drawn. Everywhere below, a body is known by its place in `Diagram.bodies`. */
export interface Body {
  readonly id: string;
  readonly name: string;
  /** The width of the box its name asks for, and the name broken into lines at that width. */
  readonly width: number;
  readonly label: WrappedLabel;
  /** The members of an open group. */
  readonly grid: MemberGrid | undefined;
}

/** One tier from top to bottom, with its bodies; a band without any bodies is one shelf without bodies. */
export interface Shelf {
  readonly tier: TierInput;
  readonly bodies: readonly number[];
}

/** A regime made ready for layout: only what is drawn, from top to bottom, bundled. */
export interface Diagram {
  readonly bodies: readonly Body[];
  readonly shelves: readonly Shelf[];
  readonly bundles: readonly Bundle[];
  /** Whether there are so few bodies that words can have room between them. */
  readonly isRoomy: boolean;
}

/**
 * Reads a regime for layout. Never throws: bodies of unknown tiers, second bodies of the same id, and relationships of
 * unknown bodies are left out. A tier without bodies is left out too, unless its whole band is empty, because a band
 * that is missing from a regime is part of what its picture says.
 */
export function readDiagram(input: DiagramInput, measures: Measures): Diagram {
  const tiers = [...input.tiers].sort((a, b) => (b.rank || 0) - (a.rank || 0));
  const known = new Set(tiers.map((tier) => tier.id));
  const places = new Map<string, number>();
  const actors: ActorInput[] = [];
  const byTier = new Map<string, number[]>();
  for (const actor of input.actors) {
    if (!known.has(actor.tier) || places.has(actor.id)) continue;
    places.set(actor.id, actors.length);
    byTier.set(actor.tier, [...(byTier.get(actor.tier) ?? []), actors.length]);
    actors.push(actor);
  }
  const shelves: Shelf[] = [];
  const peopled = new Set(tiers.filter((tier) => byTier.has(tier.id)).map((tier) => tier.band));
  for (const tier of tiers) {
    const there = byTier.get(tier.id);
    byTier.delete(tier.id);
    if (there !== undefined) shelves.push({ tier, bodies: there });
    else if (!peopled.has(tier.band)) {
      peopled.add(tier.band);
      shelves.push({ tier, bodies: [] });
    }
  }
  const isRoomy = measures.widthClass !== 'narrow' && shelves.every((shelf) => shelf.bodies.length <= FEW_BODIES);
  const boxWidth = isRoomy ? ROOMY_BOX : measures.boxWidth;
  const bodies = actors.map((actor) => bodyOf(actor, boxWidth, measures));
  return { bodies, shelves, bundles: bundleRelationships(input, places), isRoomy };
}

const GOOD_LINES = 3;
const WIDENING = 8;
const MOST_WIDENINGS = 6;

/** Boxes are of one width, but a long name gets a wider one rather than a fourth line, which would heighten its whole row. */
function bodyOf({ id, name, members }: ActorInput, boxWidth: number, measures: Measures): Body {
  const grid = members?.gridFor(measures);
  const least = Math.max(boxWidth, (grid?.width ?? 0) + 2 * measures.boxPadding);
  for (let step = 0; ; step += 1) {
    const width = least + step * WIDENING;
    const label = wrapLabel(name, measures.fontSize, width - 2 * measures.boxPadding);
    if (label.lines.length <= GOOD_LINES || step === MOST_WIDENINGS) return { id, name, width, label, grid };
  }
}
