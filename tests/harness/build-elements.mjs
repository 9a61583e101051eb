// The elements as a page loads them, bundled into .results/elements: `folkmoot.js` (everything) and
// `gauge.js` (the gauge alone), in parts as an application's bundler would split them; and what the tests run in a page.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { dropVersionMark, renamePolicy } from '../../packages/embed/scripts/lit-for-pages.mjs';
import { ownConfiguration, ownRegistry } from '../../packages/embed/scripts/zod-for-pages.mjs';

const tests = fileURLToPath(new URL('..', import.meta.url));
const results = fileURLToPath(new URL('../../.results/', import.meta.url));
const TAGS = ['folkmoot-model', 'folkmoot-gauge', 'folkmoot-relationships', 'folkmoot-partnership'];

const entry = (...modules) => modules.map((module) => `import '@folkmoot/elements/${module}.js';`).join('\n');
const entries = {
  folkmoot: entry('locale/cy', 'define/model', 'define/gauge'),
  gauge: entry('define/gauge'),
  relationships: entry('locale/cy', 'define/model', 'define/relationships'),
  partnership: entry('locale/cy', 'define/model', 'define/partnership'),
  models: "import '@folkmoot/models/register/learning-systems';",
};

/** The entries above, which are no files. */
const virtualEntries = {
  name: 'virtual-entries',
  setup: (esbuild) => {
    esbuild.onResolve({ filter: /^entry:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'entry' }));
    esbuild.onLoad({ filter: /./, namespace: 'entry' }, ({ path }) => ({ contents: entries[path], resolveDir: tests }));
  },
};

/** Libraries as in our files for pages: Lit's policy under our name, and no name of theirs among the page's globals. */
const changes = [
  [/(?:lit-element|reactive-element)\.js$/, dropVersionMark],
  [/lit-html\.js$/, (code) => dropVersionMark(renamePolicy(code, TAGS))],
  [/zod[\\/]v4[\\/]core[\\/]core\.js$/, ownConfiguration],
  [/zod[\\/]v4[\\/]core[\\/]registries\.js$/, ownRegistry],
];
const librariesForPages = {
  name: 'libraries-for-pages',
  setup: (esbuild) => {
    for (const [filter, change] of changes)
      esbuild.onLoad({ filter }, async ({ path }) => ({ contents: change(await readFile(path, 'utf8')), loader: 'js' }));
  },
};

/** Builds both. Throws with the bundler's own message where a package has not been built. */
export const buildElements = async () => {
  const elements = await build({
    absWorkingDir: tests,
    entryPoints: Object.fromEntries(Object.keys(entries).map((name) => [name, `entry:${name}`])),
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: `${results}elements`,
    write: false,
    plugins: [virtualEntries, librariesForPages],
    logLevel: 'error',
  });
  const inPage = await build({
    absWorkingDir: tests,
    entryPoints: ['in-page/index.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'inPage',
    // The browser runs it inside a function of its own.
    footer: { js: 'globalThis.inPage = inPage;' },
    target: 'es2022',
    outfile: `${results}in-page.js`,
    write: false,
    logLevel: 'error',
  });
  await Promise.all([...elements.outputFiles, ...inPage.outputFiles].map(put));
  const current = elements.outputFiles.map(({ path }) => basename(path));
  for (const file of await readdir(`${results}elements`))
    if (!current.includes(file)) await rm(join(results, 'elements', file), { force: true });
};

/** Writes a file where it differs from what is there, and whole: a suite that runs beside ours may have built the same, and be reading it. */
const put = async ({ path, contents }) => {
  const before = await readFile(path).catch(() => undefined);
  if (before?.equals(contents)) return;
  await mkdir(dirname(path), { recursive: true });
  const unfinished = join(results, `${basename(path)}.${String(process.pid)}`);
  await writeFile(unfinished, contents);
  await rename(unfinished, path);
};
