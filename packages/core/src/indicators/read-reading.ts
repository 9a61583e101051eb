import { type Issue, type Result, refusal, repair } from '../issues/index.js';
import { cleanText, isBlank } from '../text/index.js';
import { safeHref } from '../url/index.js';
import type { Band, Comparator, Interval, MissingReason, Polarity, Reading, SeriesPoint } from './reading.js';

/**
 * What may be given for a reading, before it is checked: JSON inside a gauge's tag, a gauge's `.data`, or the fields of its attributes.
 * Everything is optional; a `Reading` is itself valid input.
 */
export interface ReadingFields {
  label?: string;
  area?: string;
  value?: number | null;
  missing?: MissingReason;
  unit?: string;
  decimals?: number;
  min?: number;
  max?: number;
  target?: number;
  polarity?: Polarity;
  interval?: { lower: number; upper: number; level?: number };
  comparators?: readonly {
    label: string;
    value: number | null;
    missing?: MissingReason;
    interval?: { lower: number; upper: number; level?: number };
  }[];
  bands?: readonly Band[];
  series?: readonly SeriesPoint[];
  period?: string;
  source?: { label: string; href?: string; licence?: string };
  assumption?: string;
}

const MISSING: readonly string[] = ['suppressed', 'not-applicable', 'not-available', 'low', 'unreliable', 'not-collected'];
const POLARITY: readonly string[] = ['higher', 'lower', 'none'];
/** Caps of `docs/decisions/0004-repair-or-refuse.md`; a gauge with more marks than this cannot be read anyway. */
const MOST_COMPARATORS = 12;
const MOST_BANDS = 12;
const MOST_POINTS = 200;
const LONGEST_LABEL = 10_000;

/** A plain object's own fields, or nothing: prototypes, arrays and exotic objects are not read. */
const fieldsOf = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;

/**
 * Checks the fields of one reading. Written by hand, not with the schema library, so that a gauge on its own never loads it.
 * Refuses what would mislead (a scale upside down, overlapping bands, a number that is none); repairs the rest and says so.
 * Never throws on data.
 */
export const readReading = (input: unknown): Result<Reading> => {
  const issues: Issue[] = [];
  const warnings: Issue[] = [];
  let fields: Record<string, unknown> | undefined;
  try {
    // A getter that throws, or a proxy, must not take the page down: copy once, inside the guard.
    const own = fieldsOf(input);
    fields = own && { ...own };
  } catch {
    fields = undefined;
  }
  if (!fields) return { ok: false, issues: [refusal('schema', '', 'The data is not an object with fields such as "label" and "value".')] };

  const refuse = (code: Issue['code'], path: string, message: string): undefined => void issues.push(refusal(code, path, message));

  const text = (value: unknown, path: string, name: string): string | undefined => {
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'string') return refuse('schema', path, `${name} must be text.`);
    if (value.length > LONGEST_LABEL) return refuse('too-large', path, `${name} is longer than ${String(LONGEST_LABEL)} characters.`);
    const clean = cleanText(value);
    if (clean !== value) warnings.push(repair('encoding', path, `${name} held characters that cannot be shown; they were removed.`));
    return isBlank(clean) ? undefined : clean.trim();
  };

  const number = (value: unknown, path: string, name: string): number | undefined => {
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'number')
      return refuse('schema', path, `${name} must be a number, not ${typeof value === 'string' ? 'text in quotes' : 'something else'}.`);
    if (!Number.isFinite(value)) return refuse('range', path, `${name} is too large to be a number.`);
    return value;
  };

  const oneOf = (value: unknown, allowed: readonly string[], path: string, name: string): string | undefined => {
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string' && allowed.includes(value)) return value;
    warnings.push(repair('schema', path, `${name} must be one of ${allowed.join(', ')}; it was left out.`));
    return undefined;
  };

  const interval = (value: unknown, path: string, around: number | null): Interval | undefined => {
    if (value === undefined || value === null) return undefined;
    const own = fieldsOf(value);
    if (!own) return refuse('schema', path, 'The confidence interval must have "lower" and "upper".');
    const lower = number(own.lower, `${path}/lower`, 'The lower confidence limit');
    const upper = number(own.upper, `${path}/upper`, 'The upper confidence limit');
    const level = number(own.level, `${path}/level`, 'The confidence level') ?? 95;
    if (lower === undefined || upper === undefined)
      return issues.length ? undefined : refuse('schema', path, 'The confidence interval must have "lower" and "upper".');
    if (lower > upper)
      return refuse(
        'range',
        path,
        `The confidence interval runs from ${String(lower)} to ${String(upper)}: the limits are the wrong way round.`,
      );
    if (around !== null && (around < lower || around > upper))
      warnings.push(
        repair(
          'range',
          path,
          `The value ${String(around)} lies outside its own confidence interval, ${String(lower)} to ${String(upper)}.`,
        ),
      );
    return { lower, upper, level };
  };

  const list = (value: unknown, most: number, path: string, name: string): readonly unknown[] => {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) return refuse('schema', path, `${name} must be a list.`) ?? [];
    if (value.length > most)
      warnings.push(repair('too-many', path, `${name}: only the first ${String(most)} of ${String(value.length)} are shown.`));
    return value.slice(0, most);
  };

  const figure = (own: Record<string, unknown>, path: string, name: string): { value: number | null; missing?: MissingReason } => {
    const value = number(own.value, `${path}/value`, name);
    if (value !== undefined) return { value: value === 0 ? 0 : value };
    return {
      value: null,
      missing:
        (oneOf(own.missing, MISSING, `${path}/missing`, 'The reason for a missing figure') as MissingReason | undefined) ?? 'not-available',
    };
  };

  const label = text(fields.label, '/label', 'The label');
  const own = figure(fields, '', 'The value');
  const min = number(fields.min, '/min', 'The scale’s minimum') ?? 0;
  const max = number(fields.max, '/max', 'The scale’s maximum') ?? 100;
  if (min >= max) refuse('range', '/min', `The scale’s minimum, ${String(min)}, is not below its maximum, ${String(max)}.`);
  const target = number(fields.target, '/target', 'The target');
  if (target !== undefined && (target < min || target > max))
    warnings.push(repair('range', '/target', `The target, ${String(target)}, lies outside the scale of ${String(min)} to ${String(max)}.`));
  if (own.value !== null && (own.value < min || own.value > max))
    warnings.push(
      repair('range', '/value', `The value, ${String(own.value)}, lies outside the scale of ${String(min)} to ${String(max)}.`),
    );

  const comparators = list(fields.comparators, MOST_COMPARATORS, '/comparators', 'Comparators').flatMap((item, index): Comparator[] => {
    const path = `/comparators/${String(index)}`;
    const comparator = fieldsOf(item);
    if (!comparator) return refuse('schema', path, `Comparator ${String(index + 1)} must have "label" and "value".`) ?? [];
    const name = text(comparator.label, `${path}/label`, `The name of comparator ${String(index + 1)}`);
    if (!name) warnings.push(repair('schema', `${path}/label`, `Comparator ${String(index + 1)} has no name.`));
    const shown = name ?? `Unnamed comparator ${String(index + 1)}`;
    const compared = figure(comparator, path, `The value of ${shown}`);
    const around = interval(comparator.interval, `${path}/interval`, compared.value);
    return [Object.freeze({ label: shown, ...compared, ...(around && { interval: Object.freeze(around) }) })];
  });

  const bands = list(fields.bands, MOST_BANDS, '/bands', 'Bands').flatMap((item, index): Band[] => {
    const path = `/bands/${String(index)}`;
    const band = fieldsOf(item);
    const name = band && text(band.label, `${path}/label`, `The name of band ${String(index + 1)}`);
    const from = band && number(band.from, `${path}/from`, `The start of band ${String(index + 1)}`);
    const to = band && number(band.to, `${path}/to`, `The end of band ${String(index + 1)}`);
    if (!name || from === undefined || to === undefined)
      return refuse('schema', path, `Band ${String(index + 1)} must have "label", "from" and "to".`) ?? [];
    return [Object.freeze({ label: name, from, to })];
  });
  bands.forEach((band, index) => {
    if (band.from >= band.to) refuse('range', `/bands/${String(index)}`, `The band “${band.label}” ends before it starts.`);
    const next = bands[index + 1];
    if (next && band.to > next.from)
      refuse('range', `/bands/${String(index)}`, `The bands “${band.label}” and “${next.label}” overlap or are out of order.`);
    else if (next && band.to < next.from)
      refuse('range', `/bands/${String(index)}`, `There is a gap between the bands “${band.label}” and “${next.label}”.`);
  });

  const series = list(fields.series, MOST_POINTS, '/series', 'The series').flatMap((item, index): SeriesPoint[] => {
    const path = `/series/${String(index)}`;
    const point = fieldsOf(item);
    const period = point && text(point.period, `${path}/period`, `The period of point ${String(index + 1)}`);
    if (!point || !period) return refuse('schema', path, `Point ${String(index + 1)} of the series must have "period" and "value".`) ?? [];
    return [Object.freeze({ period, ...figure(point, path, `The value for ${period}`) })];
  });

  const sourceFields = fieldsOf(fields.source);
  const sourceLabel = sourceFields && text(sourceFields.label, '/source/label', 'The source');
  const address = sourceFields?.href;
  const href = typeof address === 'string' ? (safeHref(address) ?? undefined) : undefined;
  if (address !== undefined && address !== null && !href)
    warnings.push(repair('url-blocked', '/source/href', 'The source’s address is not a plain http or https address, so it is not a link.'));
  const licence = sourceFields && text(sourceFields.licence, '/source/licence', 'The licence');

  const decimals = number(fields.decimals, '/decimals', 'The number of decimal places');
  const around = interval(fields.interval, '/interval', own.value);
  if (!label) warnings.push(repair('schema', '/label', 'The gauge has no label.'));

  const reading: Reading = {
    label: label ?? '',
    ...own,
    unit: text(fields.unit, '/unit', 'The unit') ?? '',
    min,
    max,
    polarity: (oneOf(fields.polarity, POLARITY, '/polarity', 'Polarity') as Polarity | undefined) ?? 'none',
    comparators: Object.freeze(comparators),
    bands: Object.freeze(bands),
    series: Object.freeze(series),
    ...optional('area', text(fields.area, '/area', 'The area')),
    ...optional('period', text(fields.period, '/period', 'The period')),
    ...optional('decimals', decimals === undefined ? undefined : Math.min(10, Math.max(0, Math.round(decimals)))),
    ...optional('target', target),
    ...optional('interval', around && Object.freeze(around)),
    ...optional(
      'source',
      sourceLabel ? Object.freeze({ label: sourceLabel, ...optional('href', href), ...optional('licence', licence) }) : undefined,
    ),
    ...optional('assumption', text(fields.assumption, '/assumption', 'The note on assumptions')),
  };
  return issues.length ? { ok: false, issues } : { ok: true, value: Object.freeze(reading), warnings };
};

/** The field only where it has a value, so that a frozen reading holds no `undefined`. */
const optional = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, V>);
