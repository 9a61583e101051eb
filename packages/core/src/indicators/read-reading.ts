import { type Issue, type IssueCode, refusal, repair, type Result } from '../issues/index.js';
import { cleanText, isBlank } from '../text/index.js';
import { safeHref } from '../url/index.js';
import { checkReading, type ReadingFields } from './check-reading.js';
import {
  type Band,
  type Comparator,
  type Interval,
  MISSING_REASONS,
  type MissingReason,
  POLARITIES,
  type Reading,
  type SeriesPoint,
} from './reading.js';

/** What may be given for a reading as JSON or as an object. Everything is optional; a `Reading` is itself valid input. */
export type ReadingInput = Omit<ReadingFields, 'interval' | 'comparators'> & {
  /** `level` is 95 by default. */
  interval?: Partial<Interval> & Pick<Interval, 'lower' | 'upper'>;
  comparators?: readonly (Omit<Comparator, 'interval'> & { interval?: ReadingInput['interval'] })[];
};

/** A gauge with more marks or bands than this cannot be read; a series longer than this is no series of an indicator. */
const MOST_MARKS = 12;
const MOST_POINTS = 200;
const LONGEST_TEXT = 10_000;

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const given = (value: unknown): boolean => value !== undefined && value !== null;

/** Reads and checks a reading that nothing else corrects: `readFields`, then `checkReading`. Never throws on data. */
export const readReading = (input: unknown): Result<Reading> => {
  const fields = readFields(input);
  if (!fields.ok) return fields;
  const checked = checkReading(fields.value);
  return checked.ok ? { ...checked, warnings: [...fields.warnings, ...checked.warnings] } : checked;
};

/**
 * Reads the fields of a reading from data nobody has checked: their types, lengths and characters, each on its own. Whether they make
 * sense together is for `checkReading`, once whatever corrects them has been put in their place. Written by hand, not with the schema
 * library, which a gauge never loads. Never throws on data.
 */
export const readFields = (input: unknown): Result<ReadingFields> => {
  let fields: Fields = {};
  const issues: Issue[] = [];
  const warnings: Issue[] = [];
  const refuse = (code: IssueCode, path: string, message: string): undefined => void issues.push(refusal(code, path, `${message}.`));
  const warn = (code: IssueCode, path: string, message: string): undefined => void warnings.push(repair(code, path, `${message}.`));

  const text = (from: Fields, key: string, path: string, name: string): string | undefined => {
    const value = from[key];
    if (!given(value)) return undefined;
    if (typeof value !== 'string') return refuse('schema', path + key, `${name} must be text`);
    if (value.length > LONGEST_TEXT) return refuse('too-large', path + key, `${name} is longer than ${String(LONGEST_TEXT)} characters`);
    const clean = cleanText(value);
    if (clean !== value) warn('encoding', path + key, `${name} held characters that cannot be shown; they were removed`);
    return isBlank(clean) ? undefined : clean.trim();
  };
  const number = (from: Fields, key: string, path: string, name: string): number | undefined => {
    const value = from[key];
    if (!given(value)) return undefined;
    if (typeof value !== 'number') return refuse('schema', path + key, `${name} must be a number`);
    if (!Number.isFinite(value)) return refuse('range', path + key, `${name} is too large to be a number`);
    // A negative zero would be written "-0".
    return value === 0 ? 0 : value;
  };
  const choice = <Choice extends string>(from: Fields, key: string, path: string, allowed: readonly Choice[]): Choice | undefined => {
    const value = from[key];
    if (!given(value) || allowed.includes(value as Choice)) return (value as Choice | null) ?? undefined;
    return warn('schema', path + key, `“${key}” must be one of ${allowed.join(', ')}; it was left out`);
  };
  const figure = (from: Fields, path: string, name: string): { value: number | null; missing?: MissingReason } => {
    const value = number(from, 'value', path, name);
    return value === undefined ? { value: null, missing: choice(from, 'missing', path, MISSING_REASONS) ?? 'not-available' } : { value };
  };
  const interval = (from: Fields, path: string, name: string): Interval | undefined => {
    const value = from.interval;
    if (!given(value)) return undefined;
    const inner = isFields(value) ? value : {};
    const [lower, upper] = ['lower', 'upper'].map((key) =>
      number(inner, key, `${path}interval/`, `The ${key} confidence limit of ${name}`),
    );
    if (lower === undefined || upper === undefined)
      return refuse('schema', `${path}interval`, `The confidence interval of ${name} needs “lower” and “upper”`);
    return Object.freeze({ lower, upper, level: number(inner, 'level', `${path}interval/`, 'The confidence level') ?? 95 });
  };
  /** Reads a list of objects, each by `read`; what is no object is refused by its place. */
  const list = <Item>(
    key: string,
    most: number,
    read: (from: Fields, path: string, place: string) => Item | undefined,
  ): readonly Item[] => {
    const value = fields[key];
    if (!given(value)) return [];
    if (!Array.isArray(value)) return refuse('schema', `/${key}`, `“${key}” must be a list`) ?? [];
    if (value.length > most) warn('too-many', `/${key}`, `Only the first ${String(most)} of ${String(value.length)} ${key} are used`);
    return Object.freeze(
      value.slice(0, most).flatMap((item: unknown, index) => {
        const path = `/${key}/${String(index)}`;
        const place = `entry ${String(index + 1)} of “${key}”`;
        const made = isFields(item) ? read(item, `${path}/`, place) : refuse('schema', path, `The ${place} is not an object`);
        return made === undefined ? [] : [Object.freeze(made)];
      }),
    );
  };

  try {
    // A getter that throws, or a proxy, must not take the page down.
    if (!isFields(input)) refuse('schema', '', 'The data is not an object with fields such as “label” and “value”');
    else fields = { ...input };

    const comparators = list('comparators', MOST_MARKS, (from, path, place): Comparator => {
      const label = text(from, 'label', path, `The name of ${place}`);
      if (!label) warn('schema', `${path}label`, `There is no name for ${place}`);
      return {
        label: label ?? `Unnamed (${place})`,
        ...figure(from, path, `The value of ${place}`),
        interval: interval(from, path, label ?? place),
      };
    });
    const bands = list('bands', MOST_MARKS, (from, path, place): Band | undefined => {
      const label = text(from, 'label', path, `The name of ${place}`);
      const [start, end] = ['from', 'to'].map((key) => number(from, key, path, `“${key}” of ${place}`));
      if (!label || start === undefined || end === undefined) return refuse('schema', path, `The ${place} needs “label”, “from” and “to”`);
      return { label, from: start, to: end };
    });
    const series = list('series', MOST_POINTS, (from, path, place): SeriesPoint | undefined => {
      const period = text(from, 'period', path, `The period of ${place}`);
      if (period === undefined) return refuse('schema', path, `The ${place} needs a “period”`);
      return { period, ...figure(from, path, `The value of ${place}`) };
    });
    const about = isFields(fields.source) ? fields.source : {};
    const source = text(about, 'label', '/source/', 'The source');
    const href = typeof about.href === 'string' ? safeHref(about.href) : null;
    if (given(about.href) && href === null)
      warn('url-blocked', '/source/href', 'The address of the source is not a plain http or https address, so it is no link');
    const decimals = number(fields, 'decimals', '/', 'The number of decimal places');

    const read: ReadingFields = {
      label: text(fields, 'label', '/', 'The label'),
      area: text(fields, 'area', '/', 'The area'),
      ...figure(fields, '/', 'The value'),
      unit: text(fields, 'unit', '/', 'The unit'),
      decimals: decimals === undefined ? undefined : Math.min(10, Math.max(0, Math.round(decimals))),
      min: number(fields, 'min', '/', 'The minimum of the scale'),
      max: number(fields, 'max', '/', 'The maximum of the scale'),
      target: number(fields, 'target', '/', 'The target'),
      polarity: choice(fields, 'polarity', '/', POLARITIES),
      interval: interval(fields, '/', 'the value'),
      comparators,
      bands,
      series,
      period: text(fields, 'period', '/', 'The period'),
      source:
        source === undefined
          ? undefined
          : Object.freeze({ label: source, href: href ?? undefined, licence: text(about, 'licence', '/source/', 'The licence') }),
      assumption: text(fields, 'assumption', '/', 'The note on assumptions'),
    };
    for (const key of Object.keys(read) as (keyof ReadingFields)[]) if (read[key] === undefined) Reflect.deleteProperty(read, key);
    return issues.length > 0 ? { ok: false, issues } : { ok: true, value: Object.freeze(read), warnings };
  } catch {
    return { ok: false, issues: [refusal('schema', '', 'The data could not be read: reading one of its fields failed.')] };
  }
};
