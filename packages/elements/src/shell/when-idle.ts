/** Does some work when the page has nothing more urgent to do, and soon even so: a page that is never idle, or not in sight, waits half a second. */
export const whenIdle = (work: () => void): void => {
  // WebKit has no `requestIdleCallback`.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 500 });
  else setTimeout(work);
};
