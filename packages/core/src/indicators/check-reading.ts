import { type Issue, refusal, repair, type Result } from '../issues/index.js';
import { type Interval, type Reading } from './reading.js';

/** What a reading is before it is checked: its fields, of the right types, all text clean. */
export type ReadingFields = { -readonly [Key in keyof Reading]?: Reading[Key] };

/**
 * Fills in what was not given and checks that the numbers make sense together. Refuses what would mislead (a scale upside down, limits
 * the wrong way round, bands that overlap); notes what is odd but true (a value off the scale). Pure; the fields are not changed.
 */
export const checkReading = (fields: ReadingFields): Result<Reading> => {
  const issues: Issue[] = [];
  const warnings: Issue[] = [];
  const refuse = (path: string, message: string): number => issues.push(refusal('range', path, message));
  const { label = '', value = null, min = 0, max = 100, target, interval, comparators = [], bands = [] } = fields;

  if (label === '') warnings.push(repair('schema', '/label', 'The gauge has no label.'));
  if (min >= max) refuse('/min', `The minimum of the scale, ${String(min)}, is not below its maximum, ${String(max)}.`);
  for (const [name, figure] of Object.entries({ value, target }))
    if (typeof figure === 'number' && (figure < min || figure > max))
      warnings.push(
        repair('range', `/${name}`, `The ${name}, ${String(figure)}, lies outside the scale of ${String(min)} to ${String(max)}.`),
      );

  const checkInterval = (name: string, around: number | null, limits: Interval | undefined): void => {
    if (!limits) return;
    if (limits.lower > limits.upper) refuse('/interval', `The confidence limits of ${name} are the wrong way round.`);
    else if (around !== null && (around < limits.lower || around > limits.upper))
      warnings.push(repair('range', '/interval', `The figure of ${name} lies outside its own confidence interval.`));
  };
  checkInterval(label, value, interval);
  for (const comparator of comparators) checkInterval(comparator.label, comparator.value, comparator.interval);

  bands.forEach((band, index) => {
    const next = bands[index + 1];
    if (band.from >= band.to) refuse(`/bands/${String(index)}`, `The band “${band.label}” ends before it starts.`);
    else if (next && band.to !== next.from)
      refuse(
        `/bands/${String(index)}`,
        `The bands “${band.label}” and “${next.label}” ${band.to > next.from ? 'overlap' : 'leave a gap'}.`,
      );
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
