import { type Issue, type IssueCode, refusal, repair, type Result } from '../issues/index.js';
import { cleanText, isBlank } from '../text/index.js';
import { safeHref } from '../url/index.js';
import { checkReading, NUMBER_FIELDS, type ReadingFields, TEXT_FIELDS, withoutUndefined } from './check-reading.js';
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

/** An object in the data, and where it stands. */
interface Place {
  readonly fields: Fields;
  /** What comes before the key of a field in its JSON Pointer: `/`, `/bands/0/`. */
  readonly path: string;
  /** What comes before the key of a field in a sentence, with the opening quotation mark: `“`, `In entry 1 of “bands”, “`, `“source.`. */
  readonly words: string;
}

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
  const issues: Issue[] = [];
  const warnings: Issue[] = [];
  const refuse = (code: IssueCode, { path, words }: Place, key: string, fault: string): undefined =>
    void issues.push(refusal(code, path + key, `${words}${key}” ${fault}.`));
  const warn = (code: IssueCode, { path, words }: Place, key: string, fault: string): undefined =>
    void warnings.push(repair(code, path + key, `${words}${key}” ${fault}.`));

  const text = (place: Place, key: string, needed = false): string | undefined => {
    const value = place.fields[key] ?? '';
    if (typeof value !== 'string') return refuse('schema', place, key, 'must be text');
    if (value.length > LONGEST_TEXT) return refuse('too-large', place, key, `is longer than ${LONGEST_TEXT} characters`);
    const clean = cleanText(value);
    if (clean !== value) warn('encoding', place, key, 'held characters that cannot be shown; they were removed');
    if (!isBlank(clean)) return clean.trim();
    return needed ? refuse('schema', place, key, 'is needed') : undefined;
  };
  const number = (place: Place, key: string, needed = false): number | undefined => {
    const value = place.fields[key] ?? undefined;
    if (value === undefined) return needed ? refuse('schema', place, key, 'is needed') : undefined;
    if (typeof value !== 'number') return refuse('schema', place, key, 'must be a number');
    // Adding 0 turns a negative zero, which would be written "-0", into 0.
    return Number.isFinite(value) ? value + 0 : refuse('range', place, key, 'is too large to be a number');
  };
  const choice = <Choice extends string>(place: Place, key: string, allowed: readonly Choice[]): Choice | undefined => {
    const value = (place.fields[key] ?? undefined) as Choice | undefined;
    if (value === undefined || allowed.includes(value)) return value;
    return warn('schema', place, key, `must be one of ${allowed.join(', ')}; it was left out`);
  };
  const figure = (place: Place): { value: number | null; missing?: MissingReason } => {
    const value = number(place, 'value') ?? null;
    return value === null ? { value, missing: choice(place, 'missing', MISSING_REASONS) ?? 'not-available' } : { value };
  };
  const interval = ({ fields, path, words }: Place): Interval | undefined => {
    const value = fields.interval ?? undefined;
    if (value === undefined) return undefined;
    const limits = { fields: isFields(value) ? value : {}, path: `${path}interval/`, words: `${words}interval.` };
    const [lower, upper] = [number(limits, 'lower', true), number(limits, 'upper', true)];
    const level = number(limits, 'level') ?? 95;
    return lower === undefined || upper === undefined ? undefined : Object.freeze({ lower, upper, level });
  };
  /** Reads a list of objects, each by `read`; what is no object is refused by its place. */
  const list = <Item>(whole: Place, key: string, most: number, read: (place: Place) => Item | undefined): readonly Item[] => {
    const value = whole.fields[key] ?? [];
    if (!Array.isArray(value)) {
      refuse('schema', whole, key, 'must be a list');
      return [];
    }
    if (value.length > most) warn('too-many', whole, key, `has ${value.length} entries; only the first ${most} are used`);
    const items = value.slice(0, most).map((fields: unknown, index) => {
      const path = `/${key}/${index}`;
      if (isFields(fields)) return read({ fields, path: `${path}/`, words: `In entry ${index + 1} of “${key}”, “` });
      return void issues.push(refusal('schema', path, `Entry ${index + 1} of “${key}” is not an object.`));
    });
    return Object.freeze(items.flatMap((item) => (item === undefined ? [] : Object.freeze(item))));
  };

  try {
    // A getter that throws, or a proxy, must not take the page down.
    if (!isFields(input))
      return { ok: false, issues: [refusal('schema', '', 'The data is not an object with fields such as “label” and “value”.')] };
    const whole: Place = { fields: { ...input }, path: '/', words: '“' };
    if (Object.keys(whole.fields).length === 0) return { ok: false, issues: [refusal('schema', '', 'The data is empty.')] };
    const read: ReadingFields = {
      missing: undefined,
      source: undefined,
      ...figure(whole),
      polarity: choice(whole, 'polarity', POLARITIES),
      interval: interval(whole),
      comparators: list(whole, 'comparators', MOST_MARKS, (place): Comparator => {
        const label = text(place, 'label');
        if (!label) warn('schema', place, 'label', 'is missing');
        return { label: label ?? 'Unnamed', ...figure(place), interval: interval(place) };
      }),
      bands: list(whole, 'bands', MOST_MARKS, (place): Band | undefined => {
        const [label, from, to] = [text(place, 'label', true), number(place, 'from', true), number(place, 'to', true)];
        return label === undefined || from === undefined || to === undefined ? undefined : { label, from, to };
      }),
      series: list(whole, 'series', MOST_POINTS, (place): SeriesPoint | undefined => {
        const period = text(place, 'period', true);
        return period === undefined ? undefined : { period, ...figure(place) };
      }),
    };
    for (const key of TEXT_FIELDS) read[key] = text(whole, key);
    for (const key of NUMBER_FIELDS) read[key] = number(whole, key);
    if (read.decimals !== undefined) read.decimals = Math.min(10, Math.max(0, Math.round(read.decimals)));

    const { source } = whole.fields;
    const about: Place = { fields: isFields(source) ? source : {}, path: '/source/', words: '“source.' };
    const [label, licence] = [text(about, 'label'), text(about, 'licence')];
    const address = about.fields.href ?? undefined;
    const href = (typeof address === 'string' && safeHref(address)) || undefined;
    if (address !== undefined && !href) warn('url-blocked', about, 'href', 'is not a plain http or https address, so it is no link');
    if (label) read.source = Object.freeze({ label, href, licence });
    const unknown = Object.keys(whole.fields).find((key) => !Object.hasOwn(read, key));
    if (unknown !== undefined) warn('schema', whole, cleanText(unknown.slice(0, 60)), 'is not a field of a reading; it was left out');
    return issues.length > 0 ? { ok: false, issues } : { ok: true, value: Object.freeze(withoutUndefined(read)), warnings };
  } catch {
    return { ok: false, issues: [refusal('schema', '', 'The data could not be read: reading one of its fields failed.')] };
  }
};
