import type { ForceParameters } from '../forces/definition.js';

/**
 * The parameters as one flat list of names and numbers: `lambda.external`, `theta.strong`, `hysteresis`, `areaMargin`, and whatever
 * else a definition carries. Groups are one level deep.
 */
export const flattenParameters = (parameters: ForceParameters | undefined): Readonly<Record<string, number>> => {
  const flat: [string, number][] = [];
  for (const [name, value] of Object.entries(parameters ?? {})) {
    if (typeof value === 'number') flat.push([name, value]);
    else for (const [key, inner] of Object.entries(value as Readonly<Record<string, number>>)) flat.push([`${name}.${key}`, inner]);
  }
  return Object.fromEntries(flat);
};
