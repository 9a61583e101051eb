import { type Standing, bandOf, decimalsOf, difference, onScale, roundTo, standing } from '../indicators/compare.js';
import type { Reading } from '../indicators/index.js';
import { type FigureWriter, figureWriter } from './figure-writer.js';
import { formatNumber } from './figures.js';
import type { Words } from './words.js';

/** What a gauge says: the whole sentence, and the parts other places repeat. */
export interface Sentence {
  /** The visible sentence: value, each comparator, target, change, band. */
  readonly full: string;
  /** The figure as spoken by a meter: "94.7%", "62 out of 100", "No data". */
  readonly figure: string;
  /** The figure as drawn: "94.7%", "62"; without a unit that is a word. */
  readonly drawn: string;
}

// U+2068 FIRST STRONG ISOLATE … U+2069 POP DIRECTIONAL ISOLATE: what <bdi> does, for text that stands inside a sentence.
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Isolates a name whose direction differs from the text around it, so that neither reorders the other. */
export const isolate = (name: string, { direction }: Words): string =>
  direction === 'rtl' || RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;

/**
 * Writes the sentence of a reading. Order: value, off the scale, comparators (grouped by how the value stands to them), target,
 * change, band, which direction is better. Nothing is claimed that the figures as shown do not bear out.
 */
export const gaugeSentence = (
  reading: Reading,
  words: Words,
  locale: string,
  { decimals, figure, exact, change, drawn }: FigureWriter = figureWriter(reading, words, locale),
): Sentence => {
  const name = (text: string): string => isolate(text, words);
  const subject = words.subject(
    name(reading.label || words.untitledGauge),
    reading.area === undefined ? undefined : name(reading.area),
    reading.period,
  );
  const said: string[] = [];

  if (reading.value === null) {
    said.push(words.noFigure(subject, words.missing[reading.missing ?? 'not-available']));
    for (const comparator of reading.comparators) {
      said.push(
        comparator.value === null
          ? words.comparatorMissing(name(comparator.label), words.missing[comparator.missing ?? 'not-available'])
          : words.comparatorFigure(name(comparator.label), figure(comparator.value)),
      );
    }
    return { full: said.join(' '), figure: words.noData, drawn: words.noData };
  }

  const value = figure(reading.value);
  // "62 out of 100" only where a bare number would leave the reader asking "of what?".
  const spoken =
    reading.unit === '' && reading.min === 0 ? words.outOf(value, formatNumber(reading.max, locale, decimalsOf(reading.max))) : value;
  said.push(words.headline(subject, spoken));
  const place = onScale(reading);
  if (place === 'above') said.push(words.aboveScale(exact(reading.max)));
  if (place === 'below') said.push(words.belowScale(exact(reading.min)));

  const groups: Record<Exclude<Standing, 'unknown'>, string[]> = { higher: [], lower: [], same: [], similar: [] };
  const absent: string[] = [];
  for (const comparator of reading.comparators) {
    if (comparator.value === null)
      absent.push(words.comparatorMissing(name(comparator.label), words.missing[comparator.missing ?? 'not-available']));
    else {
      const stands = standing(reading, comparator, decimals);
      if (stands !== 'unknown') groups[stands].push(words.named(name(comparator.label), figure(comparator.value)));
    }
  }
  if (groups.higher.length) said.push(words.higherThan(words.list(groups.higher)));
  if (groups.similar.length) said.push(words.similarTo(words.list(groups.similar)));
  if (groups.same.length) said.push(words.sameAs(words.list(groups.same)));
  if (groups.lower.length) said.push(words.lowerThan(words.list(groups.lower)));
  said.push(...absent);

  if (reading.target !== undefined) {
    const stands = difference(reading.value, reading.target, Math.max(decimals, decimalsOf(reading.target)));
    const target = exact(reading.target);
    said.push(stands === 'lower' ? words.belowTarget(target) : stands === 'higher' ? words.aboveTarget(target) : words.atTarget(target));
  }

  const previous = reading.series.at(-1);
  if (previous && previous.value !== null) {
    const gap = roundTo(roundTo(reading.value, decimals) - roundTo(previous.value, decimals), decimals);
    const amount = change(Math.abs(gap));
    said.push(
      gap > 0 ? words.up(amount, previous.period) : gap < 0 ? words.down(amount, previous.period) : words.unchanged(previous.period),
    );
  }

  const band = bandOf(reading.bands, reading.value);
  if (band) said.push(words.inBand(name(band.label)));
  if (reading.polarity !== 'none') said.push(reading.polarity === 'higher' ? words.higherIsBetter : words.lowerIsBetter);
  return { full: said.join(' '), figure: spoken, drawn: drawn(reading.value) };
};
