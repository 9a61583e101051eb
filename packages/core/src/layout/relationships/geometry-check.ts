import type { PlacedBox, PlacedStrand, PlacedWords, Point, Rectangle, RelationshipsLayout } from './picture.js';
import { textWidth } from './text.js';

/**
 * An independent check of a picture: it knows nothing of how the layout works and reads only what is handed out, above
 * all the paths as they will be painted. Tests use it here and, with real boxes, in a browser. It is no part of the
 * package's public face.
 */

/** The room that must stay between the edges of two lines that run side by side, in pixels. */
const CLEAR = 2;
/** A line may touch the outline of a box, which is 1.25 wide. */
const OUTLINE = 0.8;
/** Curves are cut into this many straight pieces. */
const CURVE_PIECES = 8;

/** A straight piece of a painted line. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** The straight pieces of an SVG path of the commands M, L, H, V, Q, C and Z, all absolute. Throws on any other. */
export function segmentsOf(path: string): Segment[] {
  const segments: Segment[] = [];
  let start: Point = { x: NaN, y: NaN };
  let at = start;
  const lineTo = (to: Point): void => {
    if (to.x !== at.x || to.y !== at.y) segments.push({ from: at, to });
    at = to;
  };
  const curveTo = (controls: readonly Point[]): void => {
    const points = [at, ...controls];
    for (let piece = 1; piece <= CURVE_PIECES; piece += 1) lineTo(alongCurve(points, piece / CURVE_PIECES));
  };
  for (const [, command = '', rest = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/gu)) {
    const numbers =
      rest.trim() === ''
        ? []
        : rest
            .trim()
            .split(/[\s,]+/u)
            .map(Number);
    const points: Point[] = [];
    for (let index = 0; index + 1 < numbers.length; index += 2)
      points.push({ x: numbers[index] as number, y: numbers[index + 1] as number });
    if (command === 'M') start = at = points[0] as Point;
    else if (command === 'L') points.forEach(lineTo);
    else if (command === 'H') lineTo({ x: numbers[0] as number, y: at.y });
    else if (command === 'V') lineTo({ x: at.x, y: numbers[0] as number });
    else if (command === 'Q' || command === 'C') curveTo(points);
    else if (command === 'Z') lineTo(start);
    else throw new Error(`The path has a command this check does not know: ${command}`);
  }
  return segments;
}

/** De Casteljau's construction. */
function alongCurve(points: readonly Point[], t: number): Point {
  if (points.length === 1) return points[0] as Point;
  const closer = points.slice(1).map((to, index) => {
    const from = points[index] as Point;
    return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
  });
  return alongCurve(closer, t);
}

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const holds = (outer: Rectangle, inner: Rectangle): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const shrink = ({ x, y, width, height }: Rectangle, by: number): Rectangle => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

/** Whether a segment comes into a rectangle (Liang and Barsky's clipping). */
function enters({ from, to }: Segment, { x, y, width, height }: Rectangle): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let first = 0;
  let last = 1;
  for (const [step, room] of [
    [-dx, from.x - x],
    [dx, x + width - from.x],
    [-dy, from.y - y],
    [dy, y + height - from.y],
  ] as const) {
    if (step === 0) {
      if (room <= 0) return false;
    } else if (step < 0) first = Math.max(first, room / step);
    else last = Math.min(last, room / step);
  }
  return first < last;
}

const side = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

const cross = (a: Segment, b: Segment): boolean =>
  side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 && side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0;

/** The rectangle of one line of placed words, by the estimated width of its text. */
function wordsRectangles(words: PlacedWords, lines: readonly string[], direction: 'ltr' | 'rtl'): Rectangle[] {
  return lines.map((line, index) => {
    const width = textWidth(line, words.fontSize);
    const fromLeft = words.anchor === 'middle' ? width / 2 : (words.anchor === 'start') === (direction === 'ltr') ? 0 : width;
    return { x: words.x - fromLeft, y: words.y + index * words.lineHeight - words.fontSize * 0.5, width, height: words.fontSize };
  });
}

interface Line {
  readonly name: string;
  readonly bundle: number;
  readonly strand: PlacedStrand;
  readonly segments: readonly Segment[];
}

const linesOf = (layout: RelationshipsLayout): Line[] =>
  layout.bundles.flatMap(({ id, strands }, bundle) =>
    strands.map((strand, index) => ({ name: `${id} strand ${index}`, bundle, strand, segments: segmentsOf(strand.path) })),
  );

/** Crossings counted from the painted paths: for every two bundles, the most that any two of their strands cross. */
export function countCrossings(layout: RelationshipsLayout): number {
  const counts = new Map<string, number>();
  const lines = linesOf(layout);
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) {
      if (one.bundle === other.bundle) continue;
      let count = 0;
      for (const a of one.segments) for (const b of other.segments) if (cross(a, b)) count += 1;
      const key = `${one.bundle} ${other.bundle}`;
      counts.set(key, Math.max(counts.get(key) ?? 0, count));
    }
  });
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** Whether two straight pieces lie side by side, and too near. */
function tooNear(a: Segment, b: Segment, room: number): boolean {
  for (const [along, across] of [
    ['x', 'y'],
    ['y', 'x'],
  ] as const) {
    if (a.from[across] !== a.to[across] || b.from[across] !== b.to[across]) continue;
    const start = Math.max(Math.min(a.from[along], a.to[along]), Math.min(b.from[along], b.to[along]));
    const end = Math.min(Math.max(a.from[along], a.to[along]), Math.max(b.from[along], b.to[along]));
    if (end - start > 1 && Math.abs(a.from[across] - b.from[across]) < room) return true;
  }
  return false;
}

/** Lines on other lines, and strands of one bundle that cross each other. */
export function strandsOnStrands(layout: RelationshipsLayout): string[] {
  const found: string[] = [];
  const lines = linesOf(layout);
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) {
      const room = (one.strand.lineWidth + other.strand.lineWidth) / 2 + CLEAR;
      if (one.segments.some((a) => other.segments.some((b) => tooNear(a, b, room)))) found.push(`${one.name} lies on ${other.name}`);
      if (one.bundle !== other.bundle) continue;
      if (one.segments.some((a) => other.segments.some((b) => cross(a, b)))) found.push(`${one.name} crosses ${other.name}`);
    }
  });
  return found;
}

/** Lines that come into a box, their width counted. */
export function edgesUnderBoxes(layout: RelationshipsLayout): string[] {
  return linesOf(layout).flatMap(({ name, strand, segments }) =>
    layout.boxes
      .filter((box) => {
        const level = shrink(box, OUTLINE);
        const half = strand.lineWidth / 2;
        const beside = { ...level, x: level.x - half, width: level.width + 2 * half };
        const above = { ...level, y: level.y - half, height: level.height + 2 * half };
        return segments.some((segment) => enters(segment, segment.from.y === segment.to.y ? above : beside));
      })
      .map((box) => `${name} runs under ${box.id}`),
  );
}

/** Words that stand on words, on boxes, on lines, or outside their own box. */
export function labelOverlaps(layout: RelationshipsLayout, emptyWords = 'No regional body in this model'): string[] {
  const found: string[] = [];
  const { boxes, bands, rows, direction } = layout;
  boxes.forEach((box, index) => {
    for (const other of boxes.slice(index + 1)) if (overlap(box, other)) found.push(`${box.id} overlaps ${other.id}`);
    for (const line of wordsRectangles(box.label, box.label.lines, direction)) {
      if (!holds(box, line)) found.push(`the name of ${box.id} does not fit its box`);
    }
  });
  for (const { id, label, members, ...box } of boxes) {
    const inside = [...members, ...members.flatMap((member) => wordsRectangles(member.label, member.label.lines, direction))];
    if (inside.some((one) => !holds(box, one))) found.push(`a member leaves ${id}`);
    const apart = [...members, ...wordsRectangles(label, label.lines, direction)];
    const overlapping = apart.some((one, index) => apart.slice(index + 1).some((other) => overlap(one, other)));
    if (members.length > 0 && overlapping) found.push(`the members of ${id} overlap`);
    for (const member of members) {
      const fits = wordsRectangles(member.label, member.label.lines, direction).every((line) => holds(member, line));
      if (!fits) found.push(`the name of ${member.id} does not fit its box`);
    }
  }
  const words = [
    ...bands.map(({ band, label }) => ({ name: `the band ${band}`, rectangles: wordsRectangles(label, [band], direction) })),
    ...bands.flatMap(({ band, emptyWords: place }) =>
      place === undefined ? [] : [{ name: `the words of ${band}`, rectangles: wordsRectangles(place, [emptyWords], direction) }],
    ),
    ...rows.flatMap(({ tier, label }) =>
      label === undefined ? [] : [{ name: `the tier ${tier}`, rectangles: wordsRectangles(label, label.lines, direction) }],
    ),
  ];
  const segments = linesOf(layout).flatMap((line) => line.segments);
  words.forEach(({ name, rectangles }, index) => {
    for (const rectangle of rectangles) {
      if (rectangle.x < 0 || rectangle.x + rectangle.width > layout.width) found.push(`${name} leaves the figure`);
      for (const box of boxes) if (overlap(rectangle, box)) found.push(`${name} stands on ${box.id}`);
      if (segments.some((segment) => enters(segment, rectangle))) found.push(`a line crosses ${name}`);
      for (const other of words.slice(index + 1)) {
        if (other.rectangles.some((there) => overlap(rectangle, there))) found.push(`${name} stands on ${other.name}`);
      }
    }
  });
  return found;
}

/** Heads that cover other heads. */
export function headsOnHeads(layout: RelationshipsLayout): string[] {
  const heads = layout.bundles.flatMap(({ id, strands }) =>
    strands.flatMap((strand) => strand.heads.map((head) => ({ name: `a head of ${id}`, box: shrink(bounds(segmentsOf(head.path)), 0.5) }))),
  );
  return heads.flatMap((one, index) =>
    heads.slice(index + 1).flatMap((other) => (overlap(one.box, other.box) ? [`${one.name} covers ${other.name}`] : [])),
  );
}

function bounds(segments: readonly Segment[]): Rectangle {
  const points = segments.flatMap(({ from, to }) => [from, to]);
  const [x, y] = [Math.min(...points.map((point) => point.x)), Math.min(...points.map((point) => point.y))];
  return { x, y, width: Math.max(...points.map((point) => point.x)) - x, height: Math.max(...points.map((point) => point.y)) - y };
}

/** Numbers that are no numbers, and lines, heads and boxes that leave the figure. */
export function strayNumbers(layout: RelationshipsLayout): string[] {
  const found: string[] = [];
  const text = JSON.stringify(layout, (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? 'NaN' : value));
  if (/NaN|Infinity|undefined/u.test(text)) found.push('a number is not a number');
  const inside = ({ x, y }: Point): boolean => x >= 0 && y >= 0 && x <= layout.width && y <= layout.height;
  for (const { name, strand, segments } of linesOf(layout)) {
    const all = [...segments, ...strand.heads.flatMap((head) => segmentsOf(head.path))];
    if (segments.length === 0) found.push(`${name} is not drawn`);
    if (!all.every(({ from, to }) => inside(from) && inside(to))) found.push(`${name} leaves the figure`);
  }
  for (const box of layout.boxes) {
    if (!inside(box) || !inside({ x: box.x + box.width, y: box.y + box.height })) found.push(`${box.id} leaves the figure`);
  }
  return found;
}

/** How far the ends of every strand are from the boxes they belong to: a line ends at its boxes, or at a head that does. */
export function looseEnds(layout: RelationshipsLayout): string[] {
  const boxes = new Map(layout.boxes.map((box) => [box.id, box]));
  const farFrom = ({ x, y }: Point, box: PlacedBox): number =>
    Math.max(box.x - x, x - box.x - box.width, box.y - y, y - box.y - box.height, 0);
  return layout.bundles.flatMap(({ id, from, to, strands }) =>
    strands.flatMap(({ path }) => {
      const segments = segmentsOf(path);
      const ends = [
        [segments[0]?.from, from],
        [segments.at(-1)?.to, to],
      ] as const;
      return ends.flatMap(([end, body]) => {
        const box = boxes.get(body);
        return end === undefined || box === undefined || farFrom(end, box) > 9 ? [`${id} does not reach ${body}`] : [];
      });
    }),
  );
}

/** Everything that must not be, in every picture. */
export const problemsOf = (layout: RelationshipsLayout): string[] => [
  ...strayNumbers(layout),
  ...looseEnds(layout),
  ...edgesUnderBoxes(layout),
  ...labelOverlaps(layout),
  ...strandsOnStrands(layout),
  ...headsOnHeads(layout),
];
