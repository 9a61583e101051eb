/** Does some work when the page has nothing more urgent to do; in a task of its own where the browser cannot tell. */
export const whenIdle = (work: () => void): void => {
  // eslint-disable-next-line @typescript-eslint/no-useless-default-assignment -- WebKit has no `requestIdleCallback`, whatever its type says
  const { requestIdleCallback: later = setTimeout } = globalThis;
  later(work);
};
