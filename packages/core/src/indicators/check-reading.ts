import { type Issue, refusal, repair, type Result } from '../issues/index.js';
import type { Reading } from './reading.js';

/** What a reading is before it is checked: its fields, of the right types, all text clean. */
export type ReadingFields = { -readonly [Key in keyof Reading]?: Reading[Key] };

/** The fields that hold text of any kind, and those that hold any number, besides `value`, which goes with `missing`. */
export const TEXT_FIELDS = ['label', 'area', 'unit', 'period', 'assumption'] as const;
export const NUMBER_FIELDS = ['decimals', 'min', 'max', 'target'] as const;

/** Some fields without those that nobody gave: laid over others, they would blank what a file or a model says. */
export const withoutUndefined = (fields: ReadingFields): ReadingFields =>
  Object.fromEntries(Object.entries(fields as Record<string, unknown>).filter(([, value]) => value !== undefined));

/**
 * Fills in what was not given and checks that the numbers make sense together. Refuses what would mislead (a scale upside down, limits
 * the wrong way round, bands that overlap); notes what is odd but true (a value off the scale). Pure; the fields are not changed.
 */
export const checkReading = (fields: ReadingFields): Result<Reading> => {
  const issues: Issue[] = [];
  const warnings: Issue[] = [];
  const { label = '', value = null, min = 0, max = 100, target, interval, comparators = [], bands = [] } = fields;
  const refuse = (path: string, message: string): number => issues.push(refusal('range', path, message));
  const note = (path: string, message: string): number => warnings.push(repair('range', path, message));

  if (label === '') note('/label', 'The gauge has no label.');
  if (min >= max) refuse('/min', `The scale’s minimum, ${min}, is not below its maximum, ${max}.`);
  for (const [name, figure] of Object.entries({ value, target }))
    if (figure != null && (figure < min || figure > max)) note(`/${name}`, `The ${name}, ${figure}, lies outside the scale.`);

  for (const figure of [{ label, value, interval }, ...comparators]) {
    const { lower = -Infinity, upper = Infinity } = figure.interval ?? {};
    if (lower > upper) refuse('/interval', `The confidence limits of “${figure.label}” are the wrong way round.`);
    else if (figure.value !== null && (figure.value < lower || figure.value > upper))
      note('/interval', `The figure of “${figure.label}” lies outside its confidence interval.`);
  }

  bands.forEach((band, index) => {
    const next = bands[index + 1];
    const path = `/bands/${index}`;
    if (band.from >= band.to) refuse(path, `The band “${band.label}” ends before it starts.`);
    else if (next && band.to !== next.from)
      refuse(path, `The bands “${band.label}” and “${next.label}” ${band.to > next.from ? 'overlap' : 'leave a gap'}.`);
  });

  if (issues.length > 0) return { ok: false, issues };
  const reading: Reading = {
    unit: '',
    polarity: 'none',
    series: [],
    ...fields,
    label,
    value,
    ...(value === null && { missing: fields.missing ?? 'not-available' }),
    min,
    max,
    comparators,
    bands,
  };
  return { ok: true, value: Object.freeze(reading), warnings };
};
