/** Runs steps to their end and returns what the last one returns. */
export function finish<T>(steps: Generator<undefined, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
