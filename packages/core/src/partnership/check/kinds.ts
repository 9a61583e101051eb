import { refusal, type Issue, type IssueCode } from '../../issues/index.js';
import { pointer } from '../pointer.js';

/** Where problems are reported. */
export type Report = (issue: Issue) => void;

/** Looks at a value that stands at a path, and reports what is wrong with its kind. */
export type Kind = (value: unknown, path: string, report: Report) => void;

const refuse = (report: Report, path: string, must: string, code: IssueCode = 'schema') => {
  const [, around, key] = /^(.*)\/([^/]*)$/.exec(path) ?? [];
  const what = key === undefined ? 'The definition' : around === '' ? `“${key}”` : `“${key}” at “${around}”`;
  report(refusal(code, path, `${what} ${must}.`));
};

const simple =
  (fits: (value: unknown) => boolean, must: string): Kind =>
  (value, path, report) => {
    if (!fits(value)) refuse(report, path, must);
  };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

export const text = simple((value) => typeof value === 'string', 'must be text');
export const number = simple(isNumber, 'must be a number');
export const numberOrNull = simple((value) => value === null || isNumber(value), 'must be a number, or null where there is no evidence');

/** `[name, number]` or `[name, name or number]`. */
export const pair = (second: 'number' | 'any') =>
  simple(
    (value) =>
      Array.isArray(value) &&
      value.length === 2 &&
      typeof value[0] === 'string' &&
      (isNumber(value[1]) || (second === 'any' && typeof value[1] === 'string')),
    second === 'number' ? 'must be a pair: a name and a number' : 'must be a pair: a name, and a number or a name',
  );

/** The kind, or nothing at all. */
export const optional =
  (kind: Kind): Kind =>
  (value, path, report) => {
    if (value !== undefined) kind(value, path, report);
  };

/** A list with every item of a kind. */
export const listOf =
  (kind: Kind, least = 0): Kind =>
  (value, path, report) => {
    if (!Array.isArray(value)) return refuse(report, path, 'must be a list');
    if (value.length < least) refuse(report, path, 'must not be empty');
    value.forEach((item, index) => kind(item, `${path}/${index}`, report));
  };

/** An object with names of the author's own, every value of a kind. */
export const lookupOf =
  (kind: Kind): Kind =>
  (value, path, report) => {
    if (!isRecord(value)) return refuse(report, path, 'must be an object with named entries');
    for (const [key, item] of Object.entries(value)) kind(item, path + pointer(key), report);
  };

/** An object with known parts. Parts that are not listed are left alone: later versions may have more. */
export const objectOf =
  (parts: Readonly<Record<string, Kind>>): Kind =>
  (value, path, report) => {
    if (!isRecord(value)) return refuse(report, path, 'must be an object');
    for (const [key, kind] of Object.entries(parts)) kind(value[key], `${path}/${key}`, report);
  };

const DEPTH_LIMIT = 32;
const CONDITION_LIMIT = 20_000;

/**
 * A condition, with a fresh count of how many there are. Counted as well as measured in depth: one that holds itself twice is
 * shallow for a while, but endless.
 */
export const createGuardKind = (): Kind => {
  let conditions = 0;
  const guardAt =
    (depth: number): Kind =>
    (value, path, report) => {
      if (++conditions > CONDITION_LIMIT) {
        if (conditions === CONDITION_LIMIT + 1) refuse(report, path, `is one of more than ${CONDITION_LIMIT} conditions`, 'too-many');
        return;
      }
      if (depth > DEPTH_LIMIT) return refuse(report, path, `is nested more than ${DEPTH_LIMIT} deep`, 'too-deep');
      if (!isRecord(value)) return refuse(report, path, 'must be a condition');
      const keys = Object.keys(value);
      if (keys.length !== 1) return refuse(report, path, 'must be a condition of exactly one form');
      const [key] = keys as [string];
      const at = path + pointer(key);
      if (key === 'all' || key === 'any') listOf(guardAt(depth + 1))(value[key], at, report);
      else if (key === 'not') guardAt(depth + 1)(value[key], at, report);
      else if (key === 'in') listOf(text)(value[key], at, report);
      else pair(key === 'every' ? 'number' : 'any')(value[key], at, report);
    };
  return guardAt(0);
};
