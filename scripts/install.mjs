// `pnpm install --frozen-lockfile`, left out when nothing it depends on has changed since the last time it ended well.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './children.mjs';
import { step, tail, Trouble } from './progress.mjs';
import { root } from './toolchain.mjs';

// Inside node_modules, so that deleting node_modules deletes the stamp.
const stampFile = join(root, 'node_modules/.folkmoot-installed');

/** Installs every workspace package's dependencies. Throws `Trouble`. */
export const install = async ({ env, pnpm }) => {
  const stamp = stampOfManifests();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && members().every(hasModules)) return;
  await step('Installing packages', async () => {
    const flags = ['--frozen-lockfile', '--reporter=append-only', '--config.confirm-modules-purge=false'];
    const { code, output } = await run(...pnpm('install', ...flags), { cwd: root, env });
    if (code !== 0) {
      throw new Trouble('The packages could not be installed.', {
        todo: 'read the last lines above. A network error: run the same command again. A lockfile error: run `npm run pnpm -- install` and commit pnpm-lock.yaml.',
        output: tail(output, 30),
      });
    }
  });
  writeFileSync(stampFile, stamp);
};

const members = () => {
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);
  return ['.', ...packages, 'stories', 'tests', 'tests/lint'].filter((folder) => existsSync(join(root, folder, 'package.json')));
};

const hasModules = (folder) => {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const needsNone = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).length === 0;
  return needsNone || existsSync(join(root, folder, 'node_modules'));
};

const stampOfManifests = () => {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const folder of members()) hash.update(readFileSync(join(root, folder, 'package.json')));
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc']) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
};
