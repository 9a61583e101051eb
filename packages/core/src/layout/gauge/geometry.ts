import type { Band, Reading } from '../../indicators/reading.js';

/** Where a fraction of the scale (0 to 1) lies, at a distance across the scale; y grows downwards, as in SVG. */
export type Place = (fraction: number, across: number) => readonly [x: number, y: number];

/** One decimal place: a tenth of a pixel at the drawn size, and half the bytes. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);

/** The fraction of the scale at which a number lies, held to the ends of the scale: the picture stops there, the words do not. */
export const fractionOf = (value: number, min: number, max: number): number => Math.min(1, Math.max(0, (value - min) / (max - min)));

/** A straight line across the scale at one fraction. */
export const stroke = (place: Place, fraction: number, from: number, to: number): string => {
  const [x1, y1] = place(fraction, from);
  const [x2, y2] = place(fraction, to);
  return `M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`;
};

/** A closed outline through points. */
const outline = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}Z`;

const circle = (x: number, y: number, r: number): string =>
  `M${short(x - r)} ${short(y)}a${short(r)} ${short(r)} 0 1 0 ${short(2 * r)} 0a${short(r)} ${short(r)} 0 1 0 ${short(-2 * r)} 0`;

const square = (x: number, y: number, r: number): string =>
  outline([
    [x - r, y - r],
    [x + r, y - r],
    [x + r, y + r],
    [x - r, y + r],
  ]);

const diamond = (x: number, y: number, r: number): string =>
  outline([
    [x, y - r],
    [x + r, y],
    [x, y + r],
    [x - r, y],
  ]);

const triangle = (x: number, y: number, r: number): string =>
  outline([
    [x, y - r],
    [x + r, y + r],
    [x - r, y + r],
  ]);

/** The heads of comparator marks, told apart by shape, not colour; each with the character that stands for it in the key. */
const HEADS: readonly { readonly glyph: string; readonly draw: (x: number, y: number) => string }[] = [
  { glyph: '●', draw: (x, y) => circle(x, y, 4.5) },
  { glyph: '■', draw: (x, y) => square(x, y, 4) },
  { glyph: '◆', draw: (x, y) => diamond(x, y, 5.5) },
  { glyph: '▲', draw: (x, y) => triangle(x, y, 4.5) },
  { glyph: '○', draw: (x, y) => circle(x, y, 4.5) + circle(x, y, 2.5) },
  { glyph: '□', draw: (x, y) => square(x, y, 4) + square(x, y, 2) },
];

/** More comparators than shapes stand in the sentence and the table only. */
export const MOST_MARKS = HEADS.length;

/** The character that stands for the nth comparator in the key. */
export const headGlyph = (index: number): string => HEADS[index]?.glyph ?? '';

/** The character that stands for the target in the key. */
export const TARGET_GLYPH = '▼';

/** The characters that stand for the three band patterns, in the order bands take them. */
export const BAND_GLYPHS = ['┈', '╍', '━'] as const;

/** One mark to be placed: its fraction and how to draw its head. */
interface Head {
  readonly fraction: number;
  readonly draw: (place: Place, across: number) => string;
}

/**
 * Draws the heads of all marks, moving one outwards where it would touch another. Three levels are enough for six marks that differ by
 * less than a head's width; beyond that they overlap, and the key and the sentence still name them.
 */
const stack = (heads: readonly Head[], place: Place, across: number, step: number, lengthOfScale: number): string[] => {
  const taken: number[][] = [[], [], []];
  const order = heads.map((_, index) => index).sort((a, b) => (heads[a]?.fraction ?? 0) - (heads[b]?.fraction ?? 0));
  const drawn: string[] = [];
  for (const index of order) {
    const head = heads[index];
    if (!head) continue;
    const free = taken.findIndex((level) => level.every((other) => Math.abs(other - head.fraction) * lengthOfScale >= 12));
    const level = free === -1 ? taken.length - 1 : free;
    taken[level]?.push(head.fraction);
    drawn[index] = head.draw(place, across + level * step);
  }
  return drawn;
};

/** What changes with the reading: everything else of a picture is its face, shared by all gauges with the same scale. */
export interface GaugeMarks {
  /** How much of the track is filled, 0 to 100; `null` draws an empty, hatched track. */
  readonly filled: number | null;
  /** Strokes of all comparators, one path. */
  readonly strokes: string;
  /** Heads of all comparators, one path. */
  readonly heads: string;
  /** The target's notch and head, one path. */
  readonly target: string;
  /** The confidence interval, one path. */
  readonly whisker: string;
}

/** Measures of a shape across the scale. */
export interface Across {
  readonly strokeFrom: number;
  readonly strokeTo: number;
  readonly notchFrom: number;
  readonly head: number;
  /** Signed: which way is outwards. */
  readonly headStep: number;
  readonly whisker: number;
  readonly cap: number;
  /** The length of the whole scale at the heads, in picture units. */
  readonly length: number;
}

/** Draws the marks of a reading on a shape. `along` draws a line along the scale between two fractions. */
export const marksOf = (
  reading: Reading,
  place: Place,
  across: Across,
  along: (from: number, to: number, across: number) => string,
): GaugeMarks => {
  const { min, max } = reading;
  const at = (value: number): number => fractionOf(value, min, max);
  const compared = reading.comparators
    .slice(0, MOST_MARKS)
    .flatMap(({ value }, index) => (value === null ? [] : [{ fraction: at(value), index }]));
  const heads: Head[] = compared.map(({ fraction, index }) => ({
    fraction,
    draw: (where, distance) => HEADS[index]?.draw(...where(fraction, distance)) ?? '',
  }));
  const target = reading.target === undefined ? undefined : at(reading.target);
  if (target !== undefined) {
    heads.push({
      fraction: target,
      draw: (where, distance) => {
        // A triangle that points at the scale from outside it.
        const [tipX, tipY] = where(target, distance - 5 * Math.sign(across.headStep));
        const [baseX, baseY] = where(target, distance + 4 * Math.sign(across.headStep));
        const [dx, dy] = [(baseY - tipY) * 0.55, (tipX - baseX) * 0.55];
        return outline([
          [tipX, tipY],
          [baseX + dx, baseY + dy],
          [baseX - dx, baseY - dy],
        ]);
      },
    });
  }
  const drawn = stack(heads, place, across.head, across.headStep, across.length);
  const { interval } = reading;
  const caps = (value: number): string => stroke(place, at(value), across.whisker - across.cap, across.whisker + across.cap);
  return {
    filled: reading.value === null ? null : Math.round(at(reading.value) * 1000) / 10,
    strokes: compared.map(({ fraction }) => stroke(place, fraction, across.strokeFrom, across.strokeTo)).join(''),
    heads: drawn.slice(0, compared.length).join(''),
    target: target === undefined ? '' : stroke(place, target, across.notchFrom, across.strokeTo) + (drawn[compared.length] ?? ''),
    whisker:
      interval && reading.value !== null
        ? along(at(interval.lower), at(interval.upper), across.whisker) + caps(interval.lower) + caps(interval.upper)
        : '',
  };
};

/** The bands as three paths, one for each pattern, with a hair of space between neighbours. */
export const bandPaths = (
  bands: readonly Band[],
  min: number,
  max: number,
  across: number,
  along: (from: number, to: number, across: number) => string,
): readonly [string, string, string] => {
  const paths: [string, string, string] = ['', '', ''];
  bands.forEach((band, index) => {
    const [from, to] = [fractionOf(band.from, min, max), fractionOf(band.to, min, max)];
    if (to - from > 0.01) paths[(index % 3) as 0 | 1 | 2] += along(from + 0.004, to - 0.004, across);
  });
  return paths;
};
