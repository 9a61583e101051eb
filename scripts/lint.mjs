// ESLint over everything, reusing what it found before. ESLint's own cache asks whether a file has changed; rules that know types look at
// other files as well. So a cache lives only as long as nothing has changed that any rule can see: no source, no declaration that was
// built, no configuration, no dependency. Then ESLint has nothing to do; else it begins anew.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runInTerminal } from './children.mjs';
import { root } from './toolchain.mjs';

const caches = join(root, 'node_modules/.cache/folkmoot-eslint');
const leftOut = new Set(['node_modules', '.git', '.toolchain', '.results', 'coverage', 'storybook-static']);
const seen = /\.(?:ts|tsx|mts|js|mjs|json|mdx)$|^pnpm-(?:lock|workspace)\.yaml$/;

/** Every file that a rule, or the compiler on its behalf, may read, in one order. */
const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return leftOut.has(entry.name) ? [] : filesIn(path);
      return seen.test(entry.name) ? [path] : [];
    });

const stateOfEverything = () => {
  const hash = createHash('sha256').update(process.version);
  for (const file of filesIn(root))
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
};

const cache = join(caches, stateOfEverything());
if (!existsSync(cache)) rmSync(caches, { recursive: true, force: true });
const eslint = join(root, 'tests/lint/node_modules/eslint/bin/eslint.js');
const options = ['--config', 'tests/lint/eslint.config.mjs', '--cache', '--cache-strategy', 'content', '--cache-location', cache];
process.exitCode = await runInTerminal(process.execPath, [eslint, ...options, '.'], { cwd: root, env: process.env });
