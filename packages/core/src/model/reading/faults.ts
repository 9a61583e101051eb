/**
 * Finds everything in a document that the schema objects to, however much there is. zod itself gathers its issues by spreading lists into
 * calls, which runs out of stack at some hundred thousand of them (at 65,536 in WebKit); here each is handed over as it is found and none is
 * kept. Calls itself only as deep as the schema, which never calls itself.
 */
import type * as z from 'zod/mini';
import type { Objection } from './complaints.js';

/** Told of each fault as it is found. The path is lent: it changes as soon as the call returns. */
export interface FaultListener {
  /** A value that is missing or of the wrong shape. */
  fault(objection: Objection, path: readonly (string | number)[], value: unknown): void;
  /** A property of an object that is not part of the format. */
  extra(owner: object, key: string, path: readonly (string | number)[]): void;
}

type Schema = z.core.$ZodTypes;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

class FaultFinder {
  private readonly path: (string | number)[] = [];

  constructor(private readonly listener: FaultListener) {}

  /** Looks at one value and everything in it. */
  look(schema: Schema, value: unknown): void {
    const { def } = schema._zod;
    switch (def.type) {
      case 'optional':
      case 'default':
        if (value !== undefined) this.look(def.innerType as Schema, value);
        return;
      case 'nullable':
        if (value !== null) this.look(def.innerType as Schema, value);
        return;
      case 'unknown':
        return;
    }
    if (value === undefined) this.listener.fault({ code: 'missing' }, this.path, value);
    else if (def.type === 'array') this.lookInList(def.element as Schema, value);
    else if (def.type === 'object') this.lookInObject(def.shape as Readonly<Record<string, Schema>>, value);
    else if (def.type === 'record') this.lookInLookup(def.valueType as Schema, value);
    else this.lookAtLeaf(schema, value);
  }

  private lookInside(schema: Schema, key: string | number, value: unknown): void {
    this.path.push(key);
    this.look(schema, value);
    this.path.pop();
  }

  private lookInList(element: Schema, value: unknown): void {
    if (!Array.isArray(value)) return this.listener.fault({ code: 'invalid_type', expected: 'array' }, this.path, value);
    value.forEach((entry, index) => this.lookInside(element, index, entry));
  }

  private lookInObject(shape: Readonly<Record<string, Schema>>, value: unknown): void {
    if (!isObject(value)) return this.listener.fault({ code: 'invalid_type', expected: 'object' }, this.path, value);
    for (const [key, schema] of Object.entries(shape)) this.lookInside(schema, key, Object.hasOwn(value, key) ? value[key] : undefined);
    for (const key of Object.keys(value)) if (!Object.hasOwn(shape, key)) this.listener.extra(value, key, this.path);
  }

  private lookInLookup(entries: Schema, value: unknown): void {
    if (!isObject(value)) return this.listener.fault({ code: 'invalid_type', expected: 'record' }, this.path, value);
    for (const [key, entry] of Object.entries(value)) this.lookInside(entries, key, entry);
  }

  /** A text, number, choice or pair: zod looks at it whole. The first thing it objects to is enough. */
  private lookAtLeaf(schema: Schema, value: unknown): void {
    const [issue] = (schema._zod.run({ value, issues: [] }, { async: false }) as z.core.ParsePayload).issues;
    if (issue === undefined) return;
    const inside = (issue.path ?? []) as readonly (string | number)[];
    const found = inside.reduce<unknown>((outer, key) => (outer as Readonly<Record<string | number, unknown>>)[key], value);
    this.listener.fault(issue, [...this.path, ...inside], found);
  }
}

/** Tells a listener of everything in a value that the schema objects to, in the order it is written in the schema. */
export function findFaults(schema: z.core.$ZodType, value: unknown, listener: FaultListener): void {
  new FaultFinder(listener).look(schema as Schema, value);
}
