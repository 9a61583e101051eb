/**
 * Checks the shape of a document against the schema, and says what is wrong in words of our own: a host page can change a validator's
 * messages, and none of them says "Actor 3: name is missing".
 */
import * as z from 'zod/mini';
import { governanceModel } from '../schema/document.js';
import type { UnsettledModel } from '../types.js';
import { counted, listed, quote, type IssueLog, type Path } from './issue-log.js';
import { mentionOf, placeOf, valueAt } from './words.js';

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

/** What is wrong with a value that is there, as the second half of a sentence. */
function complaint(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `should be ${EXPECTED[issue.expected] ?? 'something else'}, not ${described(value)}`;
    case 'invalid_value':
      return `should be ${choices(issue.values)}, not ${described(value)}`;
    case 'too_small':
      if (issue.origin === 'string') return 'is empty';
      if (issue.origin === 'array') return `should have ${issue.minimum} entries`;
      return `should be ${issue.inclusive ? `${issue.minimum} or more` : `more than ${issue.minimum}`}, not ${described(value)}`;
    case 'too_big':
      if (issue.origin === 'array') return `should have ${issue.maximum} entries`;
      return `should be ${issue.inclusive ? `${issue.maximum} or less` : `less than ${issue.maximum}`}, not ${described(value)}`;
    case 'invalid_union':
      return `should be a number or a text, not ${described(value)}`;
    default:
      return 'is not understood';
  }
}

/** Whether a number is of the right kind and only its size is wrong. */
const isRange = (issue: z.core.$ZodIssue, value: unknown): boolean =>
  typeof value === 'number' &&
  (issue.code === 'too_small' || issue.code === 'too_big' || (issue.code === 'invalid_type' && issue.expected === 'int'));

/** The whole sentence about one issue. */
function sentence(issue: z.core.$ZodIssue, path: Path, root: unknown, value: unknown): string {
  const { thing, property } = placeOf(path, root);
  const what = property === '' ? 'this' : property;
  const wrong = value === undefined ? 'is missing' : complaint(issue, value);
  if (thing === '') return property === '' ? `The data ${wrong}.` : `The model’s ${property} ${wrong}.`;
  return property === '' ? `${thing} ${wrong}.` : `${thing}: ${what} ${wrong}.`;
}

/** How many unknown properties are named before the rest are only counted. */
const NAMED = 4;

/**
 * Takes out the properties that are not part of the format and tells of them, in one warning (D11): most are slips of the pen, and a slip
 * that is silently ignored costs its author an afternoon.
 */
function removeExtras(issues: readonly z.core.$ZodIssueUnrecognizedKeys[], root: unknown, log: IssueLog): void {
  const extras = issues.flatMap(({ path, keys }) => keys.map((key) => ({ path: path as Path, key })));
  const first = extras[0]!;
  log.repair('schema', [...first.path, first.key], () => {
    const named = extras
      .slice(0, NAMED)
      .map(({ path, key }) => (path.length === 0 ? quote(key) : `${quote(key)} in ${mentionOf(path, root)}`));
    if (extras.length > NAMED) named.push(`${(extras.length - NAMED).toLocaleString('en-GB')} more`);
    return `${counted(extras.length, 'property is', 'properties are')} not part of the format and ignored: ${listed(named)}.`;
  });
  for (const { path, key } of extras) Reflect.deleteProperty(valueAt(root, path) as object, key);
}

/**
 * Checks plain data against the schema.
 *
 * @param value plain data of our own (see `toPlain`); properties that are not part of the format are taken out of it.
 * @returns the model, newly made, with usual values filled in; `undefined` where it was refused.
 */
export function checkShape(value: unknown, log: IssueLog): UnsettledModel | undefined {
  const result = z.safeParse(governanceModel, value);
  if (result.success) return result.data;
  const { issues } = result.error;
  const extras = issues.filter((issue) => issue.code === 'unrecognized_keys');
  if (extras.length > 0) removeExtras(extras, value, log);
  if (extras.length === issues.length) return log.refused() ? undefined : checkShape(value, log);
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') continue;
    const path = issue.path as Path;
    const found = valueAt(value, path);
    log.refuse(isRange(issue, found) ? 'range' : 'schema', path, () => sentence(issue, path, value, found));
  }
  return undefined;
}
