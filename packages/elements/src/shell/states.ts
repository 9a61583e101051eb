/** Whoever has had a state. Most elements never do, and their sets are not made: 153 of them and their clearing cost milliseconds. */
const stated = new WeakSet<ElementInternals>();

/** Sets and clears the custom states that a page can style with `:state(…)`. Engines without them simply do not match. */
export const setStates = (internals: ElementInternals, states: Readonly<Record<string, boolean>>): void => {
  // Engines older than custom states have no set, or refuse names without dashes.
  try {
    for (const [state, on] of Object.entries(states)) {
      if (on) stated.add(internals);
      if (stated.has(internals)) internals.states[on ? 'add' : 'delete'](state);
    }
  } catch {
    // The state is a convenience for the page's style sheet; nothing of ours depends on it.
  }
};
