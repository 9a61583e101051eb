/**
 * Changes a library's built text in one place. Throws when the place is not there exactly once: a bundle that silently kept what was to
 * be changed would break on the pages that need the change most.
 */
export const replaceOnce = (code, pattern, replacement, what) => {
  const found = code.match(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`))?.length ?? 0;
  if (found !== 1)
    throw new Error(`${what} was found ${found} times instead of once: the library has changed, and this script must follow.`);
  return code.replace(pattern, replacement);
};
