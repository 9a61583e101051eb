import { EMPTY_BAND_WORDS } from './measures.js';
import type { PlacedBundle, PlacedWords, Point, Rectangle, RelationshipsLayout } from './picture.js';
import { textWidth } from './text.js';

/** Words for one bundle. */
export interface LabelRequest {
  /** The bundle's id. */
  readonly bundle: string;
  readonly lines: readonly string[];
}

/** Words that fit: where they are on their line, paint the rectangle in paper first, then the words. */
export interface PlacedLabel extends Rectangle {
  readonly bundle: string;
  /** Whether they stand on their line, which must be covered, or beside it. */
  readonly isOnLine: boolean;
  readonly words: PlacedWords;
}

/** What the placing of words may be told. */
export interface LabelOptions {
  /** The bundles whose lines must stay uncovered, by id; all of them when left out. A focused picture fades the rest. */
  readonly keepClear?: ReadonlySet<string>;
  /** In pixels; 12 when left out. */
  readonly fontSize?: number;
}

const FONT_SIZE = 12;
const LINE_HEIGHT = 1.2;
/** Around the words, in their own rectangle; and from there to anything else. */
const PADDING = 3;
const CLEARANCE = 3;
/** Words keep away from the ends of a line, where its heads are. */
const HEAD_ROOM = 16;
/** Half the breadth of the broadest head. */
const HEAD_REACH = 5;
/** Where along a piece words are tried, the middle first. */
const PLACES = [0.5, 0.35, 0.65, 0.2, 0.8, 0.08, 0.92];
/** A long piece is tried at every so many pixels besides. */
const LONG = 240;
const STEP = 16;
/** Where a band's stroke is, beside the rows. */
const STROKE_ROOM = 10;

/** Least is best: words belong on their line, and rather on a level piece; beside it they can be taken for another's. */
const ON_LEVEL = 0;
const ON_UPRIGHT = 3;
const BESIDE_LEVEL = 5;
const BESIDE_UPRIGHT = 6;
const OFF_MIDDLE = 4;
/** Words that reach past a corner hide which way the line goes on. */
const PAST_CORNER = 8;

interface Option extends Rectangle {
  readonly cost: number;
  readonly isOnLine: boolean;
}

/**
 * Finds places for words on edges, such that no words cover a box, other words, or the line of another bundle. Words for
 * which there is no such place are left out: the panel says them anyway. The same input gives the same places.
 */
export function placeLabels(layout: RelationshipsLayout, requests: readonly LabelRequest[], options: LabelOptions = {}): PlacedLabel[] {
  const fontSize = options.fontSize ?? FONT_SIZE;
  const bundles = new Map(layout.bundles.map((bundle) => [bundle.id, bundle]));
  const lines = layout.bundles
    .filter(({ id }) => options.keepClear?.has(id) ?? true)
    .flatMap((bundle) => piecesOf(bundle).map(({ box }) => ({ bundle: bundle.id, box })));
  const boxes = layout.boxes.map((box) => grown(box, CLEARANCE));
  const figure = { x: 0, y: 0, width: layout.width, height: layout.height };
  const taken = [...boxes, ...gutterOf(layout), ...emptyBandsOf(layout)];

  const choices = requests.flatMap(({ bundle: id, lines: words }) => {
    const bundle = bundles.get(id);
    if (bundle === undefined || words.length === 0) return [];
    const width = Math.ceil(Math.max(...words.map((line) => textWidth(line, fontSize)))) + 2 * PADDING;
    const height = Math.ceil(words.length * fontSize * LINE_HEIGHT) + PADDING;
    const open = optionsFor(bundle, width, height).filter(
      (option) =>
        holds(figure, option) &&
        !taken.some((box) => overlap(box, option)) &&
        !lines.some((line) => (line.bundle !== id || !option.isOnLine) && overlap(line.box, option)),
    );
    return [{ id, words, open: open.sort((a, b) => a.cost - b.cost) }];
  });

  const placed: PlacedLabel[] = [];
  for (const { id, words, open } of choices.sort((a, b) => a.open.length - b.open.length)) {
    const found = open.find((option) => !placed.some((other) => overlap(grown(other, CLEARANCE), option)));
    if (found === undefined) continue;
    const { x, y, width, height, isOnLine } = found;
    const lineHeight = fontSize * LINE_HEIGHT;
    placed.push({
      bundle: id,
      isOnLine,
      x,
      y,
      width,
      height,
      words: {
        x: x + width / 2,
        y: y + (height - (words.length - 1) * lineHeight) / 2,
        lines: words,
        anchor: 'middle',
        fontSize,
        lineHeight,
      },
    });
  }
  return placed;
}

/** The names of bands and tiers beside the rows, and the stroke along each band. */
function gutterOf({ bands, rows, direction, width }: RelationshipsLayout): Rectangle[] {
  const [first] = rows;
  if (!first) return [];
  const isMirrored = direction === 'rtl';
  const [x, breadth] = isMirrored ? [first.x + first.width, width - first.x - first.width] : [0, first.x];
  const named = [...bands, ...rows].flatMap(({ label }) => label ?? []);
  return [
    ...named.map(({ y, lines, lineHeight }) => ({
      x,
      y: y - lineHeight / 2,
      width: breadth,
      height: Math.max(1, lines.length) * lineHeight,
    })),
    ...bands.map((band) => ({ x: isMirrored ? x : x + breadth - STROKE_ROOM, y: band.y, width: STROKE_ROOM, height: band.height })),
  ];
}

/** The room for the words of bands without bodies, which stand in the rows. */
const emptyBandsOf = ({ bands, direction }: RelationshipsLayout): Rectangle[] =>
  bands.flatMap(({ emptyWords: words }) =>
    words
      ? [
          {
            x: direction === 'rtl' ? words.x - EMPTY_BAND_WORDS : words.x,
            y: words.y - words.lineHeight / 2,
            width: EMPTY_BAND_WORDS,
            height: words.lineHeight,
          },
        ]
      : [],
  );

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const holds = (outer: Rectangle, inner: Rectangle): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const grown = ({ x, y, width, height }: Rectangle, by: number): Rectangle => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

interface Piece {
  readonly start: Point;
  readonly end: Point;
  /** The piece with the breadth of its bundle. */
  readonly box: Rectangle;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

const piecesOf = ({ line, width }: PlacedBundle): Piece[] =>
  line.slice(1).map((end, index) => {
    const start = line[index] as Point;
    const box = {
      x: Math.min(start.x, end.x),
      y: Math.min(start.y, end.y),
      width: Math.abs(end.x - start.x),
      height: Math.abs(end.y - start.y),
    };
    return { start, end, box: grown(box, Math.max(width / 2, HEAD_REACH) + 1), isFirst: index === 0, isLast: index === line.length - 2 };
  });

/** Every place that is tried for one bundle's words, good or bad. */
function optionsFor(bundle: PlacedBundle, width: number, height: number): Option[] {
  const beside = Math.max(bundle.width / 2, HEAD_REACH) + CLEARANCE;
  return piecesOf(bundle).flatMap(({ start, end, isFirst, isLast }) => {
    const level = start.y === end.y;
    const length = Math.abs(end.x - start.x) + Math.abs(end.y - start.y);
    const along = (level ? width : height) / 2;
    const more = length > LONG ? Array.from({ length: Math.floor(length / STEP) }, (_, step) => ((step + 0.5) * STEP) / length) : [];
    return [...PLACES, ...more].flatMap((place): Option[] => {
      const fromStart = place * length;
      const nearHead = (isFirst && fromStart - along < HEAD_ROOM) || (isLast && length - fromStart - along < HEAD_ROOM);
      const x = start.x + (end.x - start.x) * place - width / 2;
      const y = start.y + (end.y - start.y) * place - height / 2;
      const past = Math.max(along - fromStart, fromStart + along - length) > 0;
      const cost = Math.abs(place - 0.5) * OFF_MIDDLE + (past ? PAST_CORNER : 0);
      const across = (level ? height : width) / 2 + beside;
      const [dx, dy] = level ? [0, across] : [across, 0];
      const on = { x, y, width, height, isOnLine: true, cost: cost + (level ? ON_LEVEL : ON_UPRIGHT) };
      const next = { width, height, isOnLine: false, cost: cost + (level ? BESIDE_LEVEL : BESIDE_UPRIGHT) };
      return [...(nearHead ? [] : [on]), { x: x + dx, y: y + dy, ...next }, { x: x - dx, y: y - dy, ...next }];
    });
  });
}
