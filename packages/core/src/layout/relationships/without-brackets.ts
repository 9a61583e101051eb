/** A label without what stands in brackets at its end: "Local area (authority, partnership)" is "Local area". */
export const withoutBrackets = (label: string): string =>
  label
    .trimEnd()
    .replace(/\([^()]*\)$/u, '')
    .trimEnd();
