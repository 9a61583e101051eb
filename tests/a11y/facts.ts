// The facts of a reading, worked out apart from everything that is tested: what must stand in the table, what the
// sentence must say, and every number either may hold.
import type { Reading } from '@folkmoot/core/indicators';

const MISSING = {
  suppressed: 'the publisher has suppressed it',
  'not-applicable': 'it does not apply here',
  'not-available': 'it is not available',
  low: 'it rounds to zero but is not zero',
  unreliable: 'the publisher judges it unreliable',
  'not-collected': 'it was not collected',
} as const;

/** A number as a British reader writes it, with so many decimals. */
const number = (value: number, decimals: number): string =>
  new Intl.NumberFormat('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value === 0 ? 0 : value);

const withUnit = (value: number, unit: string, decimals: number): string => {
  if (unit === '£') return `${value < 0 ? '-' : ''}£${number(Math.abs(value), decimals)}`;
  return number(value, decimals) + (unit === '' || unit === '%' ? unit : ` ${unit}`);
};

/** Decimals as written: the readings of these tests have one at most. */
const exact = (value: number): number => (Number.isInteger(value) ? 0 : 1);

/** What the table must hold, no row more and none less, as "item: value". */
const tableFacts = (reading: Reading): string[] => {
  const { unit } = reading;
  const figure = ({ value, missing }: { value: number | null; missing?: keyof typeof MISSING }): string =>
    value === null ? `No data: ${MISSING[missing ?? 'not-available']}` : withUnit(value, unit, 1);
  const range = (from: number, to: number): string => `${withUnit(from, unit, exact(from))} to ${withUnit(to, unit, exact(to))}`;
  const facts = [
    reading.area !== undefined && `Area: ${reading.area}`,
    reading.period !== undefined && `Period: ${reading.period}`,
    `Value: ${figure(reading)}`,
    reading.interval && `${String(reading.interval.level)}% confidence interval: ${range(reading.interval.lower, reading.interval.upper)}`,
    ...reading.comparators.flatMap((comparator) => [
      `${comparator.label}: ${figure(comparator)}`,
      comparator.interval &&
        `${comparator.label}, ${String(comparator.interval.level)}% confidence interval: ${range(comparator.interval.lower, comparator.interval.upper)}`,
    ]),
    reading.target !== undefined && `Target: ${withUnit(reading.target, unit, exact(reading.target))}`,
    ...reading.series.map((point) => `${point.period}: ${figure(point)}`),
    `Scale: ${range(reading.min, reading.max)}`,
    ...reading.bands.map((band) => `Band: ${band.label}: ${range(band.from, band.to)}`),
    `Better when: ${reading.polarity === 'none' ? 'no judgement made' : reading.polarity}`,
    reading.assumption !== undefined && `Assumption: ${reading.assumption}`,
    reading.source && `Source: ${reading.source.label}`,
    reading.source?.licence !== undefined && `Licence: ${reading.source.licence}`,
  ];
  return facts.filter((fact): fact is string => typeof fact === 'string').sort();
};

/** How the value stands to a comparator: by the limits of confidence where there are any, else as the figures are shown. */
const standing = (
  reading: Reading,
  { value, interval }: Reading['comparators'][number],
): 'Higher than' | 'Lower than' | 'Similar to' | 'The same as' | '' => {
  if (value === null || reading.value === null) return '';
  if (!reading.interval && !interval) return reading.value > value ? 'Higher than' : reading.value < value ? 'Lower than' : 'The same as';
  const [low, high] = reading.interval ? [reading.interval.lower, reading.interval.upper] : [reading.value, reading.value];
  const [otherLow, otherHigh] = interval ? [interval.lower, interval.upper] : [value, value];
  return low > otherHigh ? 'Higher than' : high < otherLow ? 'Lower than' : 'Similar to';
};

/** What is wrong with a sentence about a reading: a fact it leaves out, a claim the figures do not bear, a number from nowhere. */
const sentenceFaults = (sentence: string, reading: Reading): string[] => {
  const faults: string[] = [];
  const { unit, value } = reading;
  const shown = (of: number): string => withUnit(of, unit, 1);
  const must = (is: boolean, what: string): void => void (is || faults.push(`${what}: “${sentence}”`));
  const said = (words: string): boolean => sentence.includes(words);

  must(
    sentence.startsWith([reading.label, reading.area, reading.period].filter(Boolean).join(', ')),
    'it does not begin with what it is about',
  );
  if (value === null) must(said(MISSING[reading.missing ?? 'not-available']), 'it gives no reason');
  else must(said(`: ${shown(value)}`), `it does not say ${shown(value)}`);

  for (const comparator of reading.comparators) {
    if (comparator.value === null)
      must(
        said(`No figure for ${comparator.label}: ${MISSING[comparator.missing ?? 'not-available']}`),
        `it does not say why ${comparator.label} has none`,
      );
    else if (value === null) must(said(`${comparator.label}: ${shown(comparator.value)}`), `it leaves out ${comparator.label}`);
    else {
      const claim = standing(reading, comparator);
      const named = `${comparator.label} (${shown(comparator.value)})`;
      const clause = sentence.split(/(?<=\)|interval)\. /).find((part) => part.includes(named)) ?? '';
      must(clause.includes(claim) && clause !== '', `it does not say “${claim} ${named}”`);
    }
  }
  if (value !== null) {
    const { target } = reading;
    if (target !== undefined)
      must(
        said(`${value < target ? 'Below' : value > target ? 'Above' : 'At'} the target of ${withUnit(target, unit, exact(target))}`),
        'it is wrong about the target',
      );
    const previous = reading.series.at(-1);
    if (typeof previous?.value === 'number') {
      const gap = Math.round((value - previous.value) * 10) / 10;
      must(
        said(
          gap === 0
            ? `No change since ${previous.period}`
            : `${gap > 0 ? 'Up' : 'Down'} ${number(Math.abs(gap), 1).replace(/^/, unit === '£' ? '£' : '')}`,
        ),
        'it is wrong about the change',
      );
    }
    const band = reading.bands.find(
      ({ from, to }, index) => value >= from && (value < to || (index === reading.bands.length - 1 && value === to)),
    );
    must(said('In the band') === (band !== undefined) && (!band || said(`“${band.label}”`)), 'it is wrong about the band');
    must(said('above the scale') === value > reading.max && said('below the scale') === value < reading.min, 'it is wrong about the scale');
    must(
      said('Higher is better') === (reading.polarity === 'higher') && said('Lower is better') === (reading.polarity === 'lower'),
      'it is wrong about which way is better',
    );
  }
  // Nothing more: every number in it is one of the reading's.
  const numbers = [
    value,
    reading.target,
    reading.min,
    reading.max,
    ...reading.comparators.map((one) => one.value),
    Math.abs((value ?? 0) - (reading.series.at(-1)?.value ?? 0)),
  ]
    .filter((one): one is number => typeof one === 'number')
    .map((one) => Math.round(one * 10) / 10);
  const years = [reading.period, reading.series.at(-1)?.period].filter(Boolean);
  for (const [token] of sentence.matchAll(/-?£?\d[\d,]*(?:\.\d+)?/g)) {
    const amount = Number(token.replaceAll(/[£,]/g, ''));
    must(years.includes(token) || numbers.includes(amount) || numbers.includes(-amount), `${token} comes from nowhere`);
  }
  return faults;
};

/** What a page makes of a reading. */
export interface Shown {
  readonly sentence: string;
  readonly table: readonly string[];
  readonly promised: number;
  readonly picture: readonly string[];
  readonly key: string;
  readonly meter?: { readonly label: string; readonly text: string; readonly now: number };
  readonly error: string;
}

/** Every way in which what is shown differs from what is so. */
export const parityFaults = (reading: Reading, shown: Shown): string[] => {
  const faults = sentenceFaults(shown.sentence, reading);
  const must = (is: boolean, what: string): void => void (is || faults.push(what));
  const facts = tableFacts(reading);
  const table = shown.table.toSorted();
  must(shown.error === '', `it was refused: ${shown.error}`);
  faults.push(...facts.filter((fact) => !table.includes(fact)).map((fact) => `the table lacks “${fact}”`));
  faults.push(...table.filter((row) => !facts.includes(row)).map((row) => `the table says “${row}”, which is no fact`));
  must(shown.promised === facts.length, `it promises ${String(shown.promised)} rows, and has ${String(facts.length)} facts`);

  // The picture: each of its numbers, and each name in its key, stands in the sentence or the table.
  const words = `${shown.sentence} ${table.join(' ')}`;
  for (const text of shown.picture)
    must(words.includes(text) || words.includes(text.replace(/\D*$/, '')), `the picture says “${text}”, and nothing else does`);
  for (const entry of shown.key
    .split('\u2003')
    .map((entry) => entry.trim().slice(1).trim())
    .filter(Boolean))
    for (const part of entry.split('\u00a0')) must(words.includes(part), `the key says “${part}”, and nothing else does`);

  must((reading.value === null) === (shown.meter === undefined), 'a meter where there is no value, or none where there is one');
  if (shown.meter && reading.value !== null) {
    must(shown.sentence.includes(shown.meter.text), `the meter says “${shown.meter.text}”, the sentence does not`);
    must(
      shown.meter.label.includes(shown.meter.text) && shown.meter.label.includes(reading.label),
      `the meter is called “${shown.meter.label}”`,
    );
    must(shown.meter.now === Math.min(reading.max, Math.max(reading.min, reading.value)), `the meter stands at ${String(shown.meter.now)}`);
  }
  return faults;
};
