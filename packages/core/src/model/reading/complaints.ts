/** What is wrong with a value of the wrong shape, in words of our own: a host page can change a validator's messages. */
import type * as z from 'zod/mini';
import { listed, quote, type Path } from './issue-log.js';
import { placeOf } from './words.js';

/** What the schema has against a value; `missing` where there is none. */
export type Objection = z.core.$ZodRawIssue | { readonly code: 'missing' } | { readonly code: 'invalid_type'; readonly expected: string };

/** What a schema expects, as a person would say it. */
const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
};

/** What somebody wrote instead, as a person would say it. */
function described(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `the text ${quote(value)}`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'an object';
}

const choices = (values: readonly unknown[]): string =>
  listed(
    values.map((value) => (typeof value === 'string' ? quote(value) : String(value))),
    'or',
  );

/** The second half of a sentence whose first half names the place, and in it perhaps a property: “parameters are”, “hysteresis is”. */
function complaint(objection: Objection, value: unknown, property: string): string {
  switch (objection.code) {
    case 'missing':
      return `${/[^isu]s$/.test(property) ? 'are' : 'is'} missing`;
    case 'invalid_type':
      return `should be ${EXPECTED[objection.expected] ?? 'something else'}, not ${described(value)}`;
    case 'invalid_value':
      return `should be ${choices(objection.values)}, not ${described(value)}`;
    case 'too_small':
      if (objection.origin === 'string') return 'is empty';
      if (objection.origin === 'array') return `should have ${objection.minimum} entries`;
      return `should be ${objection.inclusive ? `${objection.minimum} or more` : `more than ${objection.minimum}`}, not ${described(value)}`;
    case 'too_big':
      if (objection.origin === 'array') return `should have ${objection.maximum} entries`;
      return `should be ${objection.inclusive ? `${objection.maximum} or less` : `less than ${objection.maximum}`}, not ${described(value)}`;
    case 'invalid_union':
      return `should be a number or a text, not ${described(value)}`;
    default:
      return 'is not understood';
  }
}

/** Whether a value is of the right kind, a number, and only its size is wrong. */
export const isRange = (objection: Objection, value: unknown): boolean =>
  typeof value === 'number' &&
  (objection.code === 'too_small' || objection.code === 'too_big' || (objection.code === 'invalid_type' && objection.expected === 'int'));

/** The whole sentence: "Actor 3 (“Schools”): name is missing." */
export function complaintAbout(objection: Objection, path: Path, root: unknown, value: unknown): string {
  const { thing, property } = placeOf(path, root);
  const wrong = complaint(objection, value, property);
  if (thing === '') return property === '' ? `The data ${wrong}.` : `The model’s ${property} ${wrong}.`;
  return property === '' ? `${thing} ${wrong}.` : `${thing}: ${property} ${wrong}.`;
}
