import type { Band, Reading } from '../../indicators/reading.js';
import { drawHead, drawTarget, MOST_MARKS } from './heads.js';

/** Where a fraction of the scale (0 to 1) lies, at a distance across the scale; y grows downwards, as in SVG. */
export type Place = (fraction: number, across: number) => readonly [x: number, y: number];

/** One decimal place: a tenth of a pixel at the drawn size, and half the bytes. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);

/** A point as path data writes it, and a move to it. */
export const point = ([x, y]: readonly [number, number]): string => `${short(x)} ${short(y)}`;
export const move = (to: readonly [number, number]): string => `M${point(to)}`;

/** The fraction of the scale at which a number lies, held to the ends of the scale: the picture stops there, the words do not. */
export const fractionOf = (value: number, min: number, max: number): number => Math.min(1, Math.max(0, (value - min) / (max - min)));

/** A straight line across the scale at one fraction. */
export const stroke = (place: Place, fraction: number, from: number, to: number): string =>
  `${move(place(fraction, from))}L${point(place(fraction, to))}`;

/**
 * How far out each mark's head stands, in steps: one that would touch another moves outwards. Three steps are enough for the marks of four comparators and a target that
 * differ by less than a head's width; beyond that they overlap, and the key and the sentence still name them.
 */
const stack = (fractions: readonly number[], lengthOfScale: number): number[] => {
  const levels: number[][] = [[], [], []];
  const steps: number[] = [];
  for (const index of fractions.map((_, index) => index).sort((a, b) => (fractions[a] ?? 0) - (fractions[b] ?? 0))) {
    const fraction = fractions[index] ?? 0;
    const free = levels.findIndex((level) => level.every((other) => Math.abs(other - fraction) * lengthOfScale >= 12));
    steps[index] = free === -1 ? levels.length - 1 : free;
    levels[steps[index]]?.push(fraction);
  }
  return steps;
};

/** The marks of comparators and target. */
export interface GaugeMarks {
  /** Where the highest head begins; infinite where there are none. */
  readonly top: number;
  /** Strokes of all comparators, one path. */
  readonly strokes: string;
  /** Heads of all comparators, one path. */
  readonly heads: string;
  /** The target's notch and head, one path. */
  readonly target: string;
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

/** Draws the comparators and the target of a reading on a shape. */
export const marksOf = (reading: Reading, place: Place, across: Across): GaugeMarks => {
  const { min, max } = reading;
  const at = (figure: number): number => fractionOf(figure, min, max);
  const outwards = Math.sign(across.headStep);
  const compared = reading.comparators
    .slice(0, MOST_MARKS)
    .flatMap((comparator, index) => (comparator.value === null ? [] : [[index, at(comparator.value)] as const]));
  const target = reading.target === undefined ? [] : [at(reading.target)];
  const fractions = [...compared.map(([, fraction]) => fraction), ...target];
  const steps = stack(fractions, across.length);
  const headAt = (order: number): number => across.head + (steps[order] ?? 0) * across.headStep;
  return {
    top: Math.round(Math.min(...fractions.map((fraction, order) => place(fraction, headAt(order))[1] - 8))),
    strokes: compared.map(([, fraction]) => stroke(place, fraction, across.strokeFrom, across.strokeTo)).join(''),
    heads: compared.map(([index, fraction], order) => drawHead(index, place(fraction, headAt(order)))).join(''),
    target: target
      .map(
        (fraction) =>
          stroke(place, fraction, across.notchFrom, across.strokeTo) + drawTarget(place, fraction, headAt(compared.length), outwards),
      )
      .join(''),
  };
};

/** The confidence interval of a reading, one path; empty where there is none. `along` draws a line along the scale between two fractions. */
export const whiskerOf = (
  { interval, value, min, max }: Reading,
  place: Place,
  across: Across,
  along: (from: number, to: number, across: number) => string,
): string => {
  if (!interval || value === null) return '';
  const [from, to] = [fractionOf(interval.lower, min, max), fractionOf(interval.upper, min, max)];
  const cap = (at: number): string => stroke(place, at, across.whisker - across.cap, across.whisker + across.cap);
  return along(from, to, across.whisker) + cap(from) + cap(to);
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
