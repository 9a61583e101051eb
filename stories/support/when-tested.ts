/**
 * A story's play function, for tests alone. Storybook would otherwise run it for every reader who opens the story, and hand over a page that
 * somebody else has already scrolled, focused and chosen on. Vite's mode says who is here: Vitest alone runs in the mode `test`.
 * @param play what a test does with the story, and what it expects
 * @returns the same under test; for a reader nothing, so that the story is as it was written
 */
export const whenTested = <Context>(play: (context: Context) => Promise<void>): ((context: Context) => Promise<void>) | undefined =>
  import.meta.env.MODE === 'test' ? play : undefined;
