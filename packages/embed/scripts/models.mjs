// The reference models as files, for `src`: a page without a build step has nothing that could import them.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { registeredModel, registeredModelNames } from '@folkmoot/core/registry';

const registering = new URL('../../models/dist/register/', import.meta.url);

/** Each reference model as JSON, by its file in `models/`. */
export const modelFiles = async () => {
  for (const file of readdirSync(fileURLToPath(registering))) if (file.endsWith('.js')) await import(new URL(file, registering).href);
  return Object.fromEntries(registeredModelNames().map((name) => [`models/${name}.json`, `${JSON.stringify(registeredModel(name))}\n`]));
};
