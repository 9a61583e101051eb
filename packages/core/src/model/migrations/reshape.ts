/**
 * Small tools for moving plain data from one shape to another. Each hands on unchanged what is not of the shape it expects, so that the
 * schema, which knows the words for it, says what is wrong.
 */
export type PlainObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is PlainObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy with some properties under other names, in the order written. */
export function renamed(object: PlainObject, names: Readonly<Record<string, string>>): PlainObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [Object.hasOwn(names, key) ? names[key]! : key, value]));
}

/** A copy without some properties. */
export function without(object: PlainObject, ...keys: readonly string[]): PlainObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

/** A list with each object in it changed. */
export const eachOf = (list: unknown, change: (entry: PlainObject) => unknown): unknown =>
  Array.isArray(list) ? list.map((entry: unknown) => (isObject(entry) ? change(entry) : entry)) : list;

/** A lookup with each object in it changed. */
export const eachIn = (lookup: unknown, change: (entry: PlainObject, key: string) => unknown): unknown =>
  isObject(lookup)
    ? Object.fromEntries(Object.entries(lookup).map(([key, entry]) => [key, isObject(entry) ? change(entry, key) : entry]))
    : lookup;

/** A copy with one property changed, where it is there. */
export const changed = (object: PlainObject, key: string, change: (value: unknown) => unknown): PlainObject =>
  Object.hasOwn(object, key) ? { ...object, [key]: change(object[key]) } : object;
