import type { PlacedBundle, PlacedStrand, Point, Rectangle, RelationshipsLayout } from '../../layout/relationships/index.js';
import type { Filter, RelationshipsView } from './relationships-view.js';

/** One path to paint: its look as class names, its outline, and its width where that is its own. */
export interface PaintedPath {
  readonly look: string;
  readonly path: string;
  readonly width?: number;
}

/** Which strands are painted. */
export interface PaintChoice {
  /** What the legend hides. */
  readonly hidden: ReadonlySet<Filter>;
  /** Only strands with one of these relationships or absences; all when left out. */
  readonly only?: ReadonlySet<string>;
}

/** Whether a line is painted. */
export const isShown = ({ hidden, only }: PaintChoice, { family, absent, inferred, members }: PlacedStrand): boolean =>
  !hidden.has(absent ? 'absent' : family) && !(inferred && hidden.has('inferred')) && (!only || members.some((member) => only.has(member)));

/** A path from its letters and numbers. */
const pathOf = (...parts: readonly (string | number)[]): string => parts.join(' ');

/** The ring on a line that the modeller inferred, 6 wide. */
const ringAt = ({ x, y }: Point): string => pathOf('M', x - 3, y, 'a3 3 0 1 0 6 0a3 3 0 1 0-6 0Z');

/**
 * The lines of a diagram as few paths: bundles that pass over no other share one path per look, those that do are painted one by one over
 * the bridges that keep them apart. (A bundle passes only over bundles drawn before it, so the shared ones may all come first.) A path for
 * every strand was rejected: three times as many nodes for the same picture.
 */
export function paintLines({ bundles }: RelationshipsLayout, choice: PaintChoice): readonly PaintedPath[] {
  const shared = new Layers();
  const painted: PaintedPath[] = [];
  for (const bundle of bundles) {
    const strands = bundle.strands.filter((strand) => isShown(choice, strand));
    if (strands.length === 0) continue;
    if (bundle.bridges === '') shared.add(strands);
    else {
      painted.push(bridge(bundle));
      const own = new Layers();
      own.add(strands);
      painted.push(...own.paths());
    }
  }
  return [...shared.paths(), ...painted];
}

const bridge = ({ bridges, bridgeWidth }: PlacedBundle): PaintedPath => ({ look: 'bridge', path: bridges, width: bridgeWidth });

/** Gathers lines, heads and rings by their looks; lines lie lowest. */
class Layers {
  readonly #lines = new Map<string, string>();
  readonly #marks = new Map<string, string>();

  add(strands: readonly PlacedStrand[]): void {
    for (const strand of strands) {
      const { family, absent, inferred, strength } = strand;
      const hue = `${family}${inferred ? ' inferred' : ''}`;
      if (absent) {
        // Two dotted lines: a broad one, and paper along its middle.
        this.#put(this.#lines, 'absent', strand.path);
        this.#put(this.#lines, 'gap', strand.path);
      } else this.#put(this.#lines, `${hue} line strength-${String(strength)}`, strand.path);
      for (const { shape, path } of strand.heads) this.#put(this.#marks, absent ? 'absent head' : `${hue} head ${shape}`, path);
      if (inferred) this.#put(this.#marks, absent ? 'absent ring' : `${hue} ring`, ringAt(strand.middle));
    }
  }

  #put(layer: Map<string, string>, look: string, path: string): void {
    layer.set(look, (layer.get(look) ?? '') + path);
  }

  paths(): PaintedPath[] {
    return [...this.#lines, ...this.#marks].map(([look, path]) => ({ look, path }));
  }
}

/** A rectangle as a path. */
const rectangle = ({ x, y, width, height }: Rectangle): string => pathOf('M', x, y, 'h', width, 'v', height, 'h', -width, 'Z');

/** What stands behind the lines. */
export interface PaintedGround {
  /** The tint behind the rows, one path. */
  readonly rows: string;
  /** A stroke along each band, one path. */
  readonly bands: string;
}

/** The rows and bands of a diagram. */
export function paintGround({ rows, bands, direction }: RelationshipsLayout): PaintedGround {
  return {
    rows: rows.map(rectangle).join(''),
    bands: bands.map(({ x, y, width, height }) => pathOf('M', direction === 'rtl' ? x + width + 4 : x - 4, y, 'v', height)).join(''),
  };
}

/**
 * The boxes of bodies, and of the members of open groups: one path for all that look alike. Dashed are those whose being there the modeller
 * inferred.
 *
 * @param lookOf what else a body looks like, as class names after a space
 */
export function paintBoxes(
  { boxes }: RelationshipsLayout,
  view: RelationshipsView,
  lookOf?: (body: string) => string,
): readonly PaintedPath[] {
  const painted = (some: readonly (readonly [id: string, outline: string])[]): PaintedPath[] => {
    const paths = new Map<string, string>();
    for (const [id, outline] of some) {
      const look = `box${view.bodies.get(id)?.inferred ? ' guessed' : ''}${lookOf?.(id) ?? ''}`;
      paths.set(look, (paths.get(look) ?? '') + outline);
    }
    return [...paths].map(([look, path]) => ({ look, path }));
  };
  // Members lie on their group.
  return [
    ...painted(boxes.map(({ id, outline }) => [id, outline])),
    ...painted(boxes.flatMap(({ members }) => members.map((member) => [member.id, rectangle(member)] as const))),
  ];
}
