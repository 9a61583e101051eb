/**
 * Follows the schema through a document: fills in what is usual where nothing is written, and tells of everything that the schema objects
 * to. zod's own `parse` is only asked about single values. It makes each object anew, through three more for each of its properties, which
 * took half the time of reading a large model; and it gathers its issues by spreading lists into calls, which runs out of stack at some
 * hundred thousand of them (at 65,536 in WebKit). Calls itself only as deep as the schema, which never calls itself.
 */
import type * as z from 'zod/mini';
import { id, text } from '../schema/common.js';
import type { Objection } from './complaints.js';

/** Told of each fault as it is found. The path is lent: it changes as soon as the call returns. */
export interface FaultListener {
  /** A value that is missing or of the wrong shape. */
  fault(objection: Objection, path: readonly (string | number)[], value: unknown): void;
  /** A property of an object that is not part of the format. */
  extra(owner: object, key: string, path: readonly (string | number)[]): void;
}

/** An object, which may be changed. */
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

type Schema = z.core.$ZodTypes;
type Shape = Readonly<Record<string, Schema>>;

/**
 * Follows a schema through plain data of our own, which is changed: what is usual is filled in. Tells a listener of everything that the
 * schema objects to, in the order it is written in the schema.
 */
export function followSchema(whole: z.core.$ZodType, document: unknown, listener: FaultListener): void {
  const path: (string | number)[] = [];
  /** What zod has accepted, so that it is asked about "stated" once and not ten thousand times. */
  const accepted = new Map<Schema, Set<unknown>>();

  /** Looks at one value and everything in it. Returns it, or what is usual where there is none. */
  const look = (schema: Schema, value: unknown): unknown => {
    // Nine values of ten are one of these two.
    if (typeof value === 'string' && (schema === (text as Schema) || (schema === (id as Schema) && value !== ''))) return value;
    const { def } = schema._zod;
    switch (def.type) {
      case 'optional':
        return value === undefined ? value : look(def.innerType as Schema, value);
      case 'default':
        return value === undefined ? def.defaultValue : look(def.innerType as Schema, value);
      case 'nullable':
        return value === null ? value : look(def.innerType as Schema, value);
    }
    if (value === undefined) listener.fault({ code: 'missing' }, path, value);
    else if (def.type === 'array') lookInList(def.element as Schema, value);
    else if (def.type === 'object') lookInObject(def.shape as Shape, value);
    else if (def.type === 'record') lookInLookup(def.valueType as Schema, value);
    else lookAtLeaf(schema, value);
    return value;
  };

  const lookInside = (schema: Schema, key: string | number, value: unknown): unknown => {
    path.push(key);
    const settled = look(schema, value);
    path.pop();
    return settled;
  };

  const lookInList = (element: Schema, value: unknown): void => {
    if (!Array.isArray(value)) return listener.fault({ code: 'invalid_type', expected: 'array' }, path, value);
    for (let index = 0; index < value.length; index += 1) lookInside(element, index, value[index]);
  };

  const lookInObject = (shape: Shape, value: unknown): void => {
    if (!isObject(value)) return listener.fault({ code: 'invalid_type', expected: 'object' }, path, value);
    let extras = Object.keys(value).length;
    const known = Object.keys(shape);
    // An index, since stepping through makes an object for each step, and a large model has two hundred thousand.
    for (let index = 0; index < known.length; index += 1) {
      const key = known[index]!;
      const own = Object.hasOwn(value, key);
      if (own) extras -= 1;
      const written = own ? value[key] : undefined;
      const settled = lookInside(shape[key]!, key, written);
      if (written === undefined && settled !== undefined) value[key] = settled;
    }
    if (extras > 0) for (const key of Object.keys(value)) if (!Object.hasOwn(shape, key)) listener.extra(value, key, path);
  };

  const lookInLookup = (entries: Schema, value: unknown): void => {
    if (!isObject(value)) return listener.fault({ code: 'invalid_type', expected: 'record' }, path, value);
    for (const [key, entry] of Object.entries(value)) lookInside(entries, key, entry);
  };

  /** A number, choice, pair or condition: zod looks at it whole. The first thing it objects to is enough. */
  const lookAtLeaf = (schema: Schema, value: unknown): void => {
    const passed = accepted.get(schema) ?? new Set();
    if (passed.has(value)) return;
    const [issue] = (schema._zod.run({ value, issues: [] }, { async: false }) as z.core.ParsePayload).issues;
    if (issue === undefined) return void accepted.set(schema, passed.add(value));
    const inside = (issue.path ?? []) as readonly (string | number)[];
    const found = inside.reduce<unknown>((outer, key) => (outer as Readonly<Record<string | number, unknown>>)[key], value);
    listener.fault(issue, [...path, ...inside], found);
  };

  look(whole as Schema, document);
}
