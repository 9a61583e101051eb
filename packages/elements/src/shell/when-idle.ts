/**
 * Does some work when the page has nothing more urgent to do, and soon even so: a page that is never idle, or not in sight, waits for half a
 * second. Not at once, since a browser calls itself idle before the frame it has just made is on the screen, and would have to share its
 * processors with the work.
 */
export const whenIdle = (work: () => void): void => {
  setTimeout(() => {
    // WebKit has no `requestIdleCallback`.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 400 });
    else work();
  }, 99);
};
