// The files for pages, made by rolldown: it comes out 7 to 9 % smaller than esbuild on these, compressed.
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { leanGauge } from './lean.mjs';
import { leanLit } from './lean-lit.mjs';
import { litForPages } from './lit-for-pages.mjs';
import { oneFile } from './one-file.mjs';
import { mangleProps, shortNames } from './short-names.mjs';
import { zodForPages } from './zod-for-pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const GAUGE = ['folkmoot-gauge'];
const ALL = ['folkmoot-model', ...GAUGE, 'folkmoot-relationships', 'folkmoot-partnership'];

const es2022 = { format: 'esm', target: 'es2022' };
// Whoever has no modules may have no newer syntax either; they still get the author's fallback, and no error while parsing.
const es2020 = { format: 'iife', target: 'es2020' };

/** The single files: name, entry, the tags it registers, format and syntax. The last is for a page around frames and registers nothing. */
export const SINGLE_FILES = [
  { name: 'folkmoot.js', entry: 'src/folkmoot.ts', tags: ALL, ...es2022 },
  { name: 'folkmoot.classic.js', entry: 'src/folkmoot.ts', tags: ALL, ...es2020 },
  { name: 'folkmoot-gauge.js', entry: 'src/folkmoot-gauge.ts', tags: GAUGE, ...es2022 },
  { name: 'folkmoot-gauge.classic.js', entry: 'src/folkmoot-gauge.ts', tags: GAUGE, ...es2020 },
  { name: 'around-frames.classic.js', entry: 'src/frame/around-frames.ts', tags: [], ...es2020 },
];

const build = async (input, tags, version, { format, target }, plugins, { transform, ...output }) => {
  const bundle = await rolldown({
    cwd: root,
    input,
    platform: 'browser',
    tsconfig: false,
    plugins: [litForPages(tags), zodForPages(), ...plugins],
    // A page's own hydration support is for its own Lit: see lit-for-pages.mjs.
    transform: {
      target,
      define: { FOLKMOOT_VERSION: JSON.stringify(version), 'globalThis.litElementHydrateSupport': 'undefined' },
      ...transform,
    },
    // Sharing is wanted here: what one part may load later, another has at once. And how long a busy machine takes is no fault.
    checks: { ineffectiveDynamicImport: false, bundlerTimings: false },
    onLog: (level, log) => {
      throw new Error(`${level}: ${log.message}`);
    },
  });
  try {
    return (await bundle.generate({ format, comments: false, ...output })).output;
  } finally {
    await bundle.close();
  }
};

/** One single file: `{name, code, modules}`, with the paths of the modules in it. The gauge's is the leanest that we can make. */
export const bundleSingle = async ({ name, entry, tags, ...how }, version) => {
  const lean = tags === GAUGE;
  const plugins = lean ? [leanGauge(), leanLit(), oneFile(), shortNames()] : [oneFile()];
  const [{ code, moduleIds }] = await build(entry, tags, version, how, plugins, {
    minify: lean ? { mangleProps } : true,
    codeSplitting: false,
    // A field where ES2020 has none: an assignment will do, since no field of ours has an accessor above it.
    transform: lean ? { assumptions: { setPublicClassFields: true } } : {},
  });
  // What is left of line breaks and indents stands in templates of HTML, where it is worth one space; a minifier leaves strings alone.
  return { name, code: code.replace(/\n +/g, ' '), modules: moduleIds };
};

// Few files for few requests, in the order in which they take what they need: what every element stands on; what only one needs, in one file
// of its own; what brings a model or a file to those that have one; what several may need later. Reference models and the reader of CSV stay
// apart.
const groups = [
  {
    name: 'shared',
    tags: ['$initial'],
    minShareCount: 2,
    test: /[\\/]@?lit(?:-html|-element)?[\\/]|elements[\\/]dist[\\/]shell[\\/](?!model|resource|fetch|child|notes|status)|core[\\/]dist[\\/](?:issues|text|url|model[\\/]registry|wording[\\/][^\\/]+\.js|indicators[\\/]compare)/,
  },
  { name: 'diagram', tags: ['$initial'], test: /core[\\/]dist[\\/](?:layout|views|wording)[\\/]relationships/ },
  { name: 'rehearsal', tags: ['$initial'], test: /core[\\/]dist[\\/](?:partnership|forces|(?:views|wording)[\\/]partnership)/ },
  { name: 'reference', minShareCount: 2, test: /packages[\\/]models[\\/]/ },
  {
    name: 'loading',
    minShareCount: 2,
    test: /elements[\\/]dist[\\/]shell[\\/](?:model|resource|fetch|child|notes|status)|core[\\/]dist[\\/]store|context-consumer/,
  },
  {
    name: 'later',
    minShareCount: 2,
    test: /elements[\\/]dist[\\/]shell|core[\\/]dist[\\/](?:wording[\\/]occasional|statistics[\\/]write-csv)/,
  },
];

/** The autoloader, the page in a frame and the modules that these may load, each named by its content, so that an older one is never taken for a newer. */
export const bundleAutoloader = async (version) => {
  const define = (name) => `../elements/dist/define/${name}.js`;
  const elements = ALL.map((tag) => tag.slice('folkmoot-'.length));
  const input = {
    autoload: 'src/autoload.ts',
    embed: 'src/frame/frame.ts',
    ...Object.fromEntries(elements.map((name) => [name, define(name)])),
  };
  const chunks = await build(input, ALL, version, es2022, [], {
    minify: true,
    entryFileNames: ({ name }) => (['autoload', 'embed'].includes(name) ? '[name].js' : 'autoload/[name]-[hash].js'),
    chunkFileNames: 'autoload/[name]-[hash].js',
    codeSplitting: { groups },
  });
  return chunks.map(({ fileName, code, moduleIds }) => ({ name: fileName, code, modules: moduleIds }));
};
