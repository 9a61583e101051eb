import type { Family, Strand } from './bundles.js';
import { CORNER, STRAND_PITCH } from './measures.js';
import type { HeadShape, PlacedHead, PlacedStrand, Point } from './picture.js';
import type { Route } from './routes.js';

/** The widths of weak, moderate and strong lines. */
const LINE_WIDTHS = { 1: 1.3, 2: 2.1, 3: 3.1 } as const;
/** An absence is a pair of dotted lines, so wide in all. */
const ABSENCE_WIDTH = 5;

const HEADS: Readonly<Record<Family, HeadShape>> = {
  control: 'triangle',
  enable: 'chevron',
  relate: 'diamond',
  voice: 'hollow',
  learn: 'disc',
};

const headShape = ({ absent, competition, family }: Strand): HeadShape => (absent ? 'absent' : competition ? 'competition' : HEADS[family]);

export const lineWidthOf = (strand: Strand): number => (strand.absent ? ABSENCE_WIDTH : LINE_WIDTHS[strand.strength]);

/** Rounds to a tenth of a pixel and writes without a needless `.0`. */
export const write = (value: number): string => String(Math.round(value * 10) / 10 || 0);

/** A line beside another, `offset` pixels to its right as one walks along it; corners stay square. */
function beside(line: readonly Point[], offset: number): Point[] {
  const normals = line.slice(1).map((end, index) => {
    const start = line[index] as Point;
    return { x: -Math.sign(end.y - start.y) * offset, y: Math.sign(end.x - start.x) * offset };
  });
  return line.map((point, index) => {
    const before = normals[index - 1] ?? { x: 0, y: 0 };
    const after = normals[index] ?? { x: 0, y: 0 };
    // On a straight piece, both are the same.
    const { x, y } = before.x === after.x && before.y === after.y ? { x: 0, y: 0 } : after;
    return { x: point.x + before.x + x, y: point.y + before.y + y };
  });
}

const towards = (from: Point, to: Point, distance: number): Point => {
  const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
};

/** The middle of a line's longest piece, on a tenth of a pixel. */
function middleOf(line: readonly Point[]): Point {
  let most = -1;
  let middle = line[0] as Point;
  line.slice(1).forEach((end, index) => {
    const start = line[index] as Point;
    const length = Math.abs(end.x - start.x) + Math.abs(end.y - start.y);
    if (length <= most) return;
    most = length;
    middle = { x: Math.round((start.x + end.x) * 5) / 10, y: Math.round((start.y + end.y) * 5) / 10 };
  });
  return middle;
}

/** Writes a line with rounded corners; strands of one bundle bend round the same middle, so that they stay parallel. */
function roundedPath(line: readonly Point[], offset: number, extent: number): string {
  const first = line[0] as Point;
  let path = `M${write(first.x)} ${write(first.y)}`;
  for (let index = 1; index < line.length - 1; index += 1) {
    const before = line[index - 1] as Point;
    const corner = line[index] as Point;
    const after = line[index + 1] as Point;
    const turn = Math.sign((corner.x - before.x) * (after.y - corner.y) - (corner.y - before.y) * (after.x - corner.x));
    const lengths = [before, after].map((point) => Math.abs(point.x - corner.x) + Math.abs(point.y - corner.y));
    const ends = [index === 1 ? 1 : 2, index === line.length - 2 ? 1 : 2];
    const most = Math.min(...lengths.map((length, side) => length / (ends[side] as number)));
    const radius = Math.min(CORNER + extent / 2 - turn * offset, most);
    const start = towards(corner, before, radius);
    const end = towards(corner, after, radius);
    path += `L${write(start.x)} ${write(start.y)}Q${write(corner.x)} ${write(corner.y)} ${write(end.x)} ${write(end.y)}`;
  }
  const last = line.at(-1) as Point;
  return `${path}L${write(last.x)} ${write(last.y)}`;
}

/** How far before the box the line ends, so that a strong line does not stick out beside the tip of its head. */
const INSETS: Readonly<Record<HeadShape, number>> = {
  triangle: 6,
  chevron: 1.5,
  diamond: 5,
  hollow: 8,
  disc: 4,
  competition: 6,
  absent: 8,
};

/** Half the breadth of a head: weak, moderate, strong. In a bundle of several strands heads must fit side by side. */
const HALF_BREADTH = { 1: 3.9, 2: 4.4, 3: 5 } as const;
const HALF_BREADTH_BESIDE = { 1: 3.5, 2: 3.8, 3: 4 } as const;

/** The corners of each head as if it pointed rightwards to 0,0: along the line and across it, in halves of its breadth. */
const HOLLOW = [-0.2, 0, -2.3, 0.9, -2.3, -0.9];
/** A disc that touches 0,0: at this size nobody can tell it from a polygon. */
const DISC = Array.from({ length: 16 }, (_, step) => (step * Math.PI) / 8).flatMap((turn) => [Math.cos(turn) - 1, Math.sin(turn)]);
const CORNERS: Readonly<Record<HeadShape, readonly number[]>> = {
  triangle: [0, 0, -2.3, 1, -2.3, -1],
  chevron: [-2, 1, -0.14, 0, -2, -1],
  diamond: [0, 0, -1.35, 1, -2.7, 0, -1.35, -1],
  hollow: HOLLOW,
  disc: DISC,
  competition: [0, 1, -2.3, 0, 0, -1],
  absent: HOLLOW,
};

function headAt(tip: Point, behind: Point, shape: HeadShape, half: number): PlacedHead {
  const x = Math.sign(tip.x - behind.x) * half;
  const y = Math.sign(tip.y - behind.y) * half;
  const corners = CORNERS[shape];
  const points = corners.flatMap((along, index) => {
    const across = corners[index + 1] as number;
    return index % 2 === 0 ? `${write(tip.x + along * x - across * y)} ${write(tip.y + along * y + across * x)}` : [];
  });
  return {
    ...tip,
    shape,
    path: `M${points.join('L')}${shape === 'chevron' ? '' : 'Z'}`,
  };
}

/** A moderate line is about 2 wide, so it is crisp on whole pixels; all others are crisp half-way. */
const crispOffset = (strand: Strand): number => (!strand.absent && strand.strength === 2 ? 0.5 : 0);

/**
 * Draws the strands of a bundle beside each other along its route.
 *
 * @param place turns a point of the route into a point of the figure, mirrored on right-to-left pages
 */
export function drawStrands({ bundle, line }: Route, place: (point: Point) => Point): PlacedStrand[] {
  const handedness = place({ x: 1, y: 0 }).x > place({ x: 0, y: 0 }).x ? 1 : -1;
  return bundle.strands.map((strand, index) => {
    const offset = index * STRAND_PITCH - bundle.extent / 2;
    const shift = crispOffset(strand);
    const full = beside(line, offset)
      .map(place)
      .map(({ x, y }) => ({ x: x + shift, y: y + shift }));
    const shape = headShape(strand);
    const half = (bundle.strands.length === 1 ? HALF_BREADTH : HALF_BREADTH_BESIDE)[strand.strength];
    const [start, second] = full as [Point, Point];
    const end = full.at(-1) as Point;
    const last = full.at(-2) as Point;
    const heads: PlacedHead[] = [];
    const drawn = [...full];
    if (strand.headAtFrom) {
      heads.push(headAt(start, second, shape, half));
      drawn[0] = towards(start, second, INSETS[shape]);
    }
    if (strand.headAtTo) {
      heads.push(headAt(end, last, shape, half));
      drawn[drawn.length - 1] = towards(end, drawn.at(-2) as Point, INSETS[shape]);
    }
    return {
      family: strand.family,
      competition: strand.competition,
      absent: strand.absent,
      strength: strand.strength,
      lineWidth: lineWidthOf(strand),
      inferred: strand.inferred,
      kinds: strand.kinds,
      members: strand.members,
      path: roundedPath(drawn, handedness * offset, bundle.extent),
      middle: middleOf(drawn),
      heads,
    };
  });
}
