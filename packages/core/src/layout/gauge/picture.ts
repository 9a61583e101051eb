import type { Band, Reading } from '../../indicators/reading.js';
import { type Across, type GaugeMarks, type Place, bandPaths, marksOf, short, stroke } from './geometry.js';

/** How a gauge is drawn: a half-circle, or one straight bar. */
export type GaugeShape = 'dial' | 'bullet';

/** Where a text stands and how large it is, in picture units (one unit is one CSS pixel at the drawn width). */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The part of a picture that depends on the scale alone: made once for all gauges that share it. */
export interface GaugeFace {
  readonly width: number;
  readonly height: number;
  /** How much of the height, at the top, only heads of marks need. */
  readonly headRoom: number;
  /** The whole scale, from its low end to its high end: the track, and (dashed to length) the value. */
  readonly track: string;
  readonly ticks: string;
  readonly bands: readonly [string, string, string];
  readonly low: TextPlace;
  readonly high: TextPlace;
  readonly figure: TextPlace;
  /** The width the figure may take, in picture units. */
  readonly figureWidth: number;
  readonly figureSize: number;
  readonly marks: (reading: Reading) => GaugeMarks;
}

const TICKS = [0, 0.25, 0.5, 0.75, 1];

const dial = (min: number, max: number, bands: readonly Band[], mirrored: boolean): GaugeFace => {
  const [width, height, centreX, centreY] = [280, 152, 140, 132];
  const place: Place = (fraction, radius) => {
    const angle = Math.PI * (mirrored ? fraction : 1 - fraction);
    return [centreX + radius * Math.cos(angle), centreY - radius * Math.sin(angle)];
  };
  // The arc by hand: d3-shape's resolves to one file of 4.9 KB, for one path command.
  const along = (from: number, to: number, radius: number): string => {
    const [x1, y1] = place(from, radius);
    const [x2, y2] = place(to, radius);
    return `M${short(x1)} ${short(y1)}A${short(radius)} ${short(radius)} 0 0 ${mirrored ? '0' : '1'} ${short(x2)} ${short(y2)}`;
  };
  const across: Across = {
    strokeFrom: 61,
    strokeTo: 98,
    notchFrom: 64,
    head: 104,
    headStep: 11,
    whisker: 56,
    cap: 3.5,
    length: Math.PI * 104,
  };
  const [lowX] = place(0, 74);
  const [highX] = place(1, 74);
  return {
    width,
    height,
    headRoom: 36,
    track: along(0, 1, 74),
    ticks: TICKS.map((fraction) => stroke(place, fraction, 61, 64)).join(''),
    bands: bandPaths(bands, min, max, 91, along),
    low: { x: lowX, y: 148, anchor: 'middle' },
    high: { x: highX, y: 148, anchor: 'middle' },
    figure: { x: centreX, y: 126, anchor: 'middle' },
    figureWidth: 100,
    figureSize: 34,
    marks: (reading) => marksOf(reading, place, across, along),
  };
};

const bullet = (min: number, max: number, bands: readonly Band[], mirrored: boolean): GaugeFace => {
  const [width, height, start, length] = [280, 64, 6, 186];
  const x = (fraction: number): number => (mirrored ? width - start - fraction * length : start + fraction * length);
  const place: Place = (fraction, y) => [x(fraction), y];
  const along = (from: number, to: number, y: number): string => `M${short(x(from))} ${short(y)}L${short(x(to))} ${short(y)}`;
  const across: Across = { strokeFrom: 44, strokeTo: 25, notchFrom: 44, head: 20, headStep: -9, whisker: 35, cap: 3.5, length };
  return {
    width,
    height,
    headRoom: 24,
    track: along(0, 1, 35),
    ticks: TICKS.map((fraction) => stroke(place, fraction, 50, 53)).join(''),
    bands: bandPaths(bands, min, max, 47, along),
    low: { x: x(0), y: 63, anchor: mirrored ? 'end' : 'start' },
    high: { x: x(1), y: 63, anchor: mirrored ? 'start' : 'end' },
    figure: { x: x(1) + (mirrored ? -10 : 10), y: 42, anchor: mirrored ? 'end' : 'start' },
    figureWidth: 72,
    figureSize: 20,
    marks: (reading) => marksOf(reading, place, across, along),
  };
};

const faces = new Map<string, GaugeFace>();

/**
 * The face for a shape, scale and bands. Kept for the page and shared: 153 gauges of one indicator build one face.
 * The number kept is bounded, so a page that changes its scale for ever does not grow.
 */
export const gaugeFace = (shape: GaugeShape, min: number, max: number, bands: readonly Band[], mirrored = false): GaugeFace => {
  const key = `${shape} ${String(min)} ${String(max)} ${String(mirrored)} ${bands.map((band) => `${String(band.from)} ${String(band.to)}`).join()}`;
  let face = faces.get(key);
  if (!face) {
    if (faces.size >= 64) faces.clear();
    face = (shape === 'bullet' ? bullet : dial)(min, max, bands, mirrored);
    faces.set(key, face);
  }
  return face;
};

/** A font size at which a text of so many characters fits, in picture units: tabular figures are about 0.6 em wide. */
export const fitText = (characters: number, face: GaugeFace): number =>
  Math.min(face.figureSize, Math.round((face.figureWidth * 10) / (0.6 * Math.max(1, characters))) / 10);
