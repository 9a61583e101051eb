// The files for pages, made by rolldown: it comes out 7 to 9 % smaller than esbuild on these, compressed.
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { leanGauge } from './lean.mjs';
import { litForPages } from './lit-for-pages.mjs';
import { oneFile } from './one-file.mjs';
import { zodForPages } from './zod-for-pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const GAUGE = ['folkmoot-gauge'];
const ALL = ['folkmoot-model', ...GAUGE];

const es2022 = { format: 'esm', target: 'es2022' };
// Whoever has no modules may have no newer syntax either; they still get the author's fallback, and no error while parsing.
const es2020 = { format: 'iife', target: 'es2020' };

/** The single files: name, entry, the tags it registers, format and syntax. */
export const SINGLE_FILES = [
  { name: 'folkmoot.js', entry: 'src/folkmoot.ts', tags: ALL, ...es2022 },
  { name: 'folkmoot.classic.js', entry: 'src/folkmoot.ts', tags: ALL, ...es2020 },
  { name: 'folkmoot-gauge.js', entry: 'src/folkmoot-gauge.ts', tags: GAUGE, ...es2022 },
  { name: 'folkmoot-gauge.classic.js', entry: 'src/folkmoot-gauge.ts', tags: GAUGE, ...es2020 },
];

const build = async (input, tags, version, { format, target }, plugins, output) => {
  const bundle = await rolldown({
    cwd: root,
    input,
    platform: 'browser',
    tsconfig: false,
    plugins: [litForPages(tags), zodForPages(), ...plugins],
    transform: { target, define: { FOLKMOOT_VERSION: JSON.stringify(version) } },
    // Sharing is wanted here: what one part may load later, another has at once.
    checks: { ineffectiveDynamicImport: false },
    onLog: (level, log) => {
      throw new Error(`${level}: ${log.message}`);
    },
  });
  try {
    return (await bundle.generate({ format, minify: true, comments: false, ...output })).output;
  } finally {
    await bundle.close();
  }
};

/** One single file: `{name, code, modules}`, with the paths of the modules in it. */
export const bundleSingle = async ({ name, entry, tags, ...how }, version) => {
  const [{ code, moduleIds }] = await build(entry, tags, version, how, tags === GAUGE ? [leanGauge(), oneFile()] : [oneFile()], {
    codeSplitting: false,
  });
  return { name, code, modules: moduleIds };
};

// Few files for few requests: what both elements need at once, and what they may need later. The reader of CSV stays on its own.
const groups = [
  { name: 'shared', tags: ['$initial'], minShareCount: 2 },
  { name: 'later', minShareCount: 2, test: (module) => !/[\\/]statistics[\\/]/.test(module) },
];

/** The autoloader and the modules it may load, each named by its content, so that an older one is never taken for a newer. */
export const bundleAutoloader = async (version) => {
  const define = (tag) => `../elements/dist/define/${tag}.js`;
  const input = { autoload: 'src/autoload.ts', gauge: define('gauge'), model: define('model') };
  const chunks = await build(input, ALL, version, es2022, [], {
    entryFileNames: ({ name }) => (name === 'autoload' ? 'autoload.js' : 'autoload/[name]-[hash].js'),
    chunkFileNames: 'autoload/[name]-[hash].js',
    codeSplitting: { groups },
  });
  return chunks.map(({ fileName, code, moduleIds }) => ({ name: fileName, code, modules: moduleIds }));
};
