import { decimalsFor, decimalsOf } from '../indicators/compare.js';
import type { Reading } from '../indicators/index.js';
import {
  BAND_GLYPHS,
  fitText,
  fractionOf,
  gaugeFace,
  type GaugeFace,
  type GaugeMarks,
  type GaugeShape,
  headGlyph,
  TARGET_GLYPH,
} from '../layout/index.js';
import { type FigureWriter, figureWriter } from '../wording/figure-writer.js';
import { formatNumber, gaugeSentence, type Words } from '../wording/index.js';
import { isolate } from '../wording/gauge-sentence.js';

/** How a reading is to be shown. */
export interface GaugeViewOptions {
  readonly shape: GaugeShape;
  readonly locale: string;
  readonly rightToLeft?: boolean;
}

/** What stays when only the value changes: scale, comparators, target, bands and the key to them. */
export interface GaugeSetting {
  readonly writer: FigureWriter;
  readonly title: string;
  readonly low: string;
  readonly high: string;
  /** The key to the marks, one line; every fact in it also stands in the sentence or the table. */
  readonly key: string;
  readonly face: GaugeFace;
  /** Where the drawing begins: room for the heads of marks is kept only where they need it. */
  readonly top: number;
  readonly marks: GaugeMarks;
  readonly rows: string;
}

/** What changes with the value. */
export interface GaugeFigures {
  readonly sentence: string;
  /**
   * Absent where there is no value: no value, no meter (F25). Its name repeats the value, since some screen readers say the name alone
   * and others the value alone (F21).
   */
  readonly meter?: { readonly name: string; readonly text: string; readonly min: number; readonly max: number; readonly now: number };
  readonly figure: string;
  readonly figureSize: number;
  /** How much of the track is filled, 0 to 100. */
  readonly filled: number;
  /** The confidence interval, one path. */
  readonly whisker: string;
}

/** One row of the table: what, and its figure or words. */
export type TableRow = readonly [item: string, value: string];

const settings = new WeakMap<Words, Map<string, GaugeSetting>>();
const MOST_SETTINGS = 64;

/**
 * What a gauge shows besides its value, as text and numbers; a template only puts it in place. Kept for the page and shared: 153 gauges of one
 * indicator, each compared with its region, have nine settings. The number kept is bounded, so a page that changes its scale for ever does
 * not grow. Kept by the gauge too while the value alone changes and the figures keep their decimal places.
 */
export const gaugeSetting = (reading: Reading, words: Words, options: GaugeViewOptions): GaugeSetting => {
  const { label, unit, min, max, target, comparators, bands } = reading;
  const key = JSON.stringify([options, label, unit, decimalsFor(reading), min, max, target, comparators, bands, gaugeRowCount(reading)]);
  let kept = settings.get(words);
  if (!kept || kept.size >= MOST_SETTINGS) settings.set(words, (kept = new Map<string, GaugeSetting>()));
  let setting = kept.get(key);
  if (!setting) kept.set(key, (setting = makeSetting(reading, words, options)));
  return setting;
};

const makeSetting = (reading: Reading, words: Words, { shape, locale, rightToLeft = false }: GaugeViewOptions): GaugeSetting => {
  const writer = figureWriter(reading, words, locale);
  const { figure, exact, drawn } = writer;
  const face = gaugeFace(shape, reading, rightToLeft);
  // Two em spaces between entries, no-break spaces within a short entry: the line wraps between entries wherever it can.
  const key: string[] = [];
  const entry = (...parts: string[]): number => key.push(parts.join('\u00a0'));
  reading.comparators.forEach(({ label, value }, index) => {
    const glyph = headGlyph(index);
    if (glyph && value !== null) entry(glyph, isolate(label, words), figure(value));
  });
  if (reading.target !== undefined) entry(TARGET_GLYPH, words.target, exact(reading.target));
  reading.bands.forEach((band, index) => entry(BAND_GLYPHS[(index % 3) as 0 | 1 | 2], isolate(band.label, words)));
  const marks = face.marks(reading);
  return {
    writer,
    title: reading.label || words.untitledGauge,
    low: drawn(reading.min, decimalsOf(reading.min, 10)),
    high: drawn(reading.max, decimalsOf(reading.max, 10)),
    key: key.join('\u2003 '),
    face,
    top: Math.max(0, Math.min(face.headRoom, marks.top)),
    marks,
    rows: words.dataTable(formatNumber(gaugeRowCount(reading), locale, 0)),
  };
};

/** What a gauge shows of its value. Pure. */
export const gaugeFigures = (reading: Reading, words: Words, locale: string, { face, title, writer }: GaugeSetting): GaugeFigures => {
  const { full, figure, drawn } = gaugeSentence(reading, words, locale, writer);
  const { value, min, max } = reading;
  return {
    sentence: full,
    ...(value !== null && { meter: { name: `${title}: ${figure}`, text: figure, min, max, now: Math.min(max, Math.max(min, value)) } }),
    figure: drawn,
    figureSize: fitText(drawn.length, face),
    filled: value === null ? 0 : Math.round(fractionOf(value, min, max) * 1000) / 10,
    whisker: face.whisker(reading),
  };
};

/** The rows of a gauge's table: every fact of the reading, in words. Made when the table opens. */
export const gaugeRows = (reading: Reading, words: Words, locale: string): readonly TableRow[] => {
  const { figure, exact } = figureWriter(reading, words, locale);
  const orReason = ({ value, missing }: Pick<Reading, 'value' | 'missing'>): string =>
    value === null ? `${words.noData}: ${words.missing[missing ?? 'not-available']}` : figure(value);
  const range = (from: number, to: number): string => words.range(exact(from), exact(to));
  const level = (percent: number): string => formatNumber(percent, locale, decimalsOf(percent));
  const rows: TableRow[] = [];
  const row = (item: string, value: string | undefined): void => {
    if (value !== undefined) rows.push([item, value]);
  };
  row(words.area, reading.area);
  row(words.period, reading.period);
  row(words.value, orReason(reading));
  if (reading.interval) row(words.confidenceInterval(level(reading.interval.level)), range(reading.interval.lower, reading.interval.upper));
  for (const comparator of reading.comparators) {
    row(comparator.label, orReason(comparator));
    const { interval } = comparator;
    if (interval) row(`${comparator.label}, ${words.confidenceInterval(level(interval.level))}`, range(interval.lower, interval.upper));
  }
  row(words.target, reading.target === undefined ? undefined : exact(reading.target));
  for (const point of [...reading.series].reverse()) row(point.period, orReason(point));
  row(words.scale, range(reading.min, reading.max));
  for (const band of reading.bands) row(words.band(band.label), range(band.from, band.to));
  row(words.betterDirection, reading.polarity === 'none' ? words.noJudgement : words[reading.polarity]);
  row(words.assumption, reading.assumption);
  row(words.sourceItem, reading.source?.label);
  row(words.licence, reading.source?.licence);
  return rows;
};

/** How many rows the table has, without making them: stands in the table's label while it is closed. */
export const gaugeRowCount = (reading: Reading): number => {
  const present = [
    reading.area,
    reading.period,
    reading.interval,
    reading.target,
    reading.assumption,
    reading.source?.label,
    reading.source?.licence,
  ];
  const intervals = reading.comparators.filter((comparator) => comparator.interval).length;
  return (
    3 +
    present.filter((fact) => fact !== undefined).length +
    reading.comparators.length +
    intervals +
    reading.series.length +
    reading.bands.length
  );
};
