import type { Reading } from '../../indicators/reading.js';
import { type Across, type GaugeMarks, type Place, bandPaths, marksOf, move, point, short, stroke, whiskerOf } from './geometry.js';

/** How a gauge is drawn: a half-circle, or one straight bar. */
export type GaugeShape = 'dial' | 'bullet';

/** The part of a picture that depends on the scale alone. */
export interface GaugeFace {
  readonly width: number;
  readonly height: number;
  /** How much of the height, at the top, only heads of marks need. */
  readonly headRoom: number;
  /** The whole scale, from its low end to its high end: the track, and (dashed to length) the value. */
  readonly track: string;
  readonly ticks: string;
  readonly bands: readonly [string, string, string];
  /** The middle of the line that each text stands on, in picture units. */
  readonly low: readonly [x: number, y: number];
  readonly high: readonly [x: number, y: number];
  readonly figure: readonly [x: number, y: number];
  /** The width the figure may take, in picture units. */
  readonly figureWidth: number;
  readonly figureSize: number;
  readonly marks: (reading: Reading) => GaugeMarks;
  /** The confidence interval, one path. */
  readonly whisker: (reading: Reading) => string;
}

const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** How a shape lies in its picture: the rest of its face follows. */
interface Frame extends Pick<GaugeFace, 'width' | 'height' | 'headRoom' | 'figure' | 'figureWidth' | 'figureSize'> {
  readonly place: Place;
  readonly along: (from: number, to: number, across: number) => string;
  readonly across: Across;
  /** How far across the middle of the track, the ticks' ends and the bands lie. */
  readonly lines: readonly [track: number, tickFrom: number, tickTo: number, band: number];
}

const dial = (mirrored: boolean): Frame => {
  const [centreX, centreY] = [140, 132];
  const place: Place = (fraction, radius) => {
    const angle = Math.PI * (mirrored ? fraction : 1 - fraction);
    return [centreX + radius * Math.cos(angle), centreY - radius * Math.sin(angle)];
  };
  return {
    width: 280,
    height: 152,
    headRoom: 36,
    figure: [centreX, 126],
    figureWidth: 100,
    figureSize: 34,
    place,
    // The arc by hand: d3-shape's resolves to one file of 4.9 KB, for one path command.
    along: (from, to, radius) =>
      `${move(place(from, radius))}A${short(radius)} ${short(radius)} 0 0 ${mirrored ? '0' : '1'} ${point(place(to, radius))}`,
    across: { strokeFrom: 61, strokeTo: 98, notchFrom: 64, head: 104, headStep: 11, whisker: 56, cap: 3.5, length: Math.PI * 104 },
    lines: [74, 61, 64, 91],
  };
};

const bullet = (mirrored: boolean): Frame => {
  const [width, start, length] = [280, 16, 178];
  const place: Place = (fraction, y) => [mirrored ? width - start - fraction * length : start + fraction * length, y];
  return {
    width,
    height: 68,
    headRoom: 28,
    figure: [place(1.23, 0)[0], 46],
    figureWidth: 72,
    figureSize: 20,
    place,
    along: (from, to, y) => `${move(place(from, y))}L${point(place(to, y))}`,
    across: { strokeFrom: 48, strokeTo: 29, notchFrom: 48, head: 24, headStep: -9, whisker: 39, cap: 3.5, length },
    lines: [39, 54, 57, 51],
  };
};

/** The face for a shape and a scale with its bands. */
export const gaugeFace = (shape: GaugeShape, { min, max, bands }: Pick<Reading, 'min' | 'max' | 'bands'>, mirrored = false): GaugeFace => {
  const frame = (shape === 'bullet' ? bullet : dial)(mirrored);
  const { place, along, across, height } = frame;
  const [track, tickFrom, tickTo, band] = frame.lines;
  return {
    ...frame,
    track: along(0, 1, track),
    ticks: TICKS.map((fraction) => stroke(place, fraction, tickFrom, tickTo)).join(''),
    bands: bandPaths(bands, min, max, band, along),
    low: [place(0, track)[0], height - 3],
    high: [place(1, track)[0], height - 3],
    marks: (reading) => marksOf(reading, place, across),
    whisker: (reading) => whiskerOf(reading, place, across, along),
  };
};

/** A font size at which a text of so many characters fits, in picture units: bold tabular figures are up to 0.68 em wide in common fonts. */
export const fitText = (characters: number, face: GaugeFace): number =>
  Math.min(face.figureSize, Math.round((face.figureWidth * 10) / (0.68 * Math.max(1, characters))) / 10);
