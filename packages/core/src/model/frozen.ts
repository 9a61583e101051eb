/** A value and everything inside it, not to be changed. Tuples and lists stay tuples and lists. */
export type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/**
 * Freezes plain data all the way down and returns it. Walks with a list of its own instead of calling itself, so that no nesting,
 * however deep, runs out of stack.
 */
export function deepFreeze<T>(value: T): Frozen<T> {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue;
    Object.freeze(next);
    // An index, since stepping through makes an object for each step, and a large model has a hundred thousand values.
    const values: readonly unknown[] = Array.isArray(next) ? next : Object.values(next);
    for (let index = 0; index < values.length; index += 1) if (typeof values[index] === 'object') waiting.push(values[index]);
  }
  return value as Frozen<T>;
}
