/** Sets and clears the custom states that a page can style with `:state(…)`. Engines without them simply do not match. */
export const toggleState = (internals: ElementInternals, state: string, on: boolean): void => {
  // Engines older than custom states have no set, or refuse names without dashes.
  try {
    if (on) internals.states.add(state);
    else internals.states.delete(state);
  } catch {
    // The state is a convenience for the page's style sheet; nothing of ours depends on it.
  }
};
