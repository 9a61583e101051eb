// zod keeps one configuration for all its copies on a page, on `window`. A page that configures its own copy must not change what ours
// accepts, and ours must leave no name behind: in a file for pages the configuration is a constant of the file.
import { replaceOnce } from './text-changes.mjs';

const CONFIG =
  /\(_a = globalThis\)\.__zod_globalConfig \?\? \(_a\.__zod_globalConfig = \{\}\);\s*export const globalConfig = globalThis\.__zod_globalConfig;/;
const USE = /globalThis\.__zod_globalConfig\?\./;
const REGISTRY =
  /\(_a = globalThis\)\.__zod_globalRegistry \?\? \(_a\.__zod_globalRegistry = registry\(\)\);\s*export const globalRegistry = globalThis\.__zod_globalRegistry;/;

/** zod's `core.js` with a configuration of its own. */
export const ownConfiguration = (code) =>
  replaceOnce(
    replaceOnce(code, CONFIG, 'export const globalConfig = {};', "zod's configuration"),
    USE,
    'globalConfig.',
    "The use of zod's configuration",
  );

/** zod's `registries.js` with a registry of its own. */
export const ownRegistry = (code) =>
  replaceOnce(code, REGISTRY, 'export const globalRegistry = /* @__PURE__ */ registry();', "zod's registry");

/** The bundler's plugin. */
export const zodForPages = () => ({
  name: 'folkmoot-zod-for-pages',
  transform: {
    filter: { id: /[\\/]zod[\\/]v4[\\/]core[\\/](?:core|registries)\.js$/ },
    handler: (code, id) => (id.endsWith('core.js') ? ownConfiguration(code) : ownRegistry(code)),
  },
});
