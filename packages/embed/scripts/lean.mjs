// The file that holds the gauge alone leaves out what only a model needs. Each module named here is replaced by a lean one of its own.
import { fileURLToPath } from 'node:url';

const lean = (name) => fileURLToPath(new URL(`../src/lean/${name}.ts`, import.meta.url));

const REPLACED = [
  [/elements[\\/]dist[\\/]gauge[\\/]gauge-in-model\.js$/, lean('gauge-in-model')],
  [/core[\\/]dist[\\/]model[\\/]reading[\\/]read-json\.js$/, lean('read-json')],
];

/** The bundler's plugin. Throws at the end where a module to be replaced was not met, since it may have been renamed. */
export const leanGauge = () => {
  const met = new Set();
  return {
    name: 'folkmoot-lean-gauge',
    async resolveId(specifier, importer, options) {
      const found = await this.resolve(specifier, importer, { ...options, skipSelf: true });
      const row = found && REPLACED.find(([pattern]) => pattern.test(found.id));
      if (!row) return null;
      met.add(row);
      return row[1];
    },
    buildEnd() {
      for (const row of REPLACED) if (!met.has(row)) throw new Error(`nothing in the gauge's file matched ${row[0]}`);
    },
  };
};
