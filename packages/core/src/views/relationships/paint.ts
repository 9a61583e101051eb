import type { PlacedStrand, Point, Rectangle, RelationshipsLayout } from '../../layout/relationships/index.js';
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
 * The lines of a diagram as few paths: the heads and rings of bundles that pass over no other share one path per look; bundles that do are
 * painted one by one over the bridges that keep them apart. (A bundle passes only over bundles drawn before it, so the others may all come
 * first.) A path for every head was rejected: twice as many nodes for the same picture. One path for all lines that look alike, too: a
 * browser paints in tiles, and works out the dashes of a whole path for each that it touches.
 */
export function paintLines({ bundles }: RelationshipsLayout, choice: PaintChoice): readonly PaintedPath[] {
  const shared: PlacedStrand[] = [];
  const painted: PaintedPath[] = [];
  for (const { strands, bridges, bridgeWidth } of bundles) {
    const shown = strands.filter((strand) => isShown(choice, strand));
    if (bridges === '') shared.push(...shown);
    else if (shown.length > 0) painted.push({ look: 'bridge', path: bridges, width: bridgeWidth }, ...paintStrands(shown));
  }
  return [...paintStrands(shared), ...painted];
}

/** Lines, and above them heads and rings by their looks. */
function paintStrands(strands: readonly PlacedStrand[]): PaintedPath[] {
  const lines: PaintedPath[] = [];
  const marks = new Map<string, string>();
  for (const { family, absent, inferred, strength, path, heads, middle } of strands) {
    const hue = absent ? 'absent' : `${family}${inferred ? ' inferred' : ''}`;
    const mark = (look: string, outline: string): void => void marks.set(`${hue} ${look}`, (marks.get(`${hue} ${look}`) ?? '') + outline);
    lines.push({ look: absent ? hue : `${hue} line strength-${String(strength)}`, path });
    // Two dotted lines: a broad one, and paper along its middle.
    if (absent) lines.push({ look: 'gap', path });
    for (const head of heads) mark(absent ? 'head' : `head ${head.shape}`, head.path);
    if (inferred) mark('ring', ringAt(middle));
  }
  return [...lines, ...pathsOf(marks)];
}

/** Outlines by their looks. */
const pathsOf = (outlines: ReadonlyMap<string, string>): PaintedPath[] => [...outlines].map(([look, path]) => ({ look, path }));

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
    return pathsOf(paths);
  };
  // Members lie on their group, and have paths of their own for each: a browser paints in tiles, and leaves out of each tile what is elsewhere.
  return [
    ...painted(boxes.map(({ id, outline }) => [id, outline])),
    ...boxes.flatMap(({ members }) => painted(members.map((member) => [member.id, rectangle(member)]))),
  ];
}
