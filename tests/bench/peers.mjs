// What we are measured against is installed here alone, by the project's own pnpm and from a lockfile of its own: nobody who starts, tests
// or publishes Folkmoot downloads it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from '../../scripts/children.mjs';
import { step, tail, Trouble } from '../../scripts/progress.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Installs the peers into `tests/bench/node_modules`, outside the workspace. Throws `Trouble`. */
export const installPeers = ({ env, pnpm }) =>
  step('Installing what Folkmoot is measured against', async () => {
    const flags = ['--ignore-workspace', '--frozen-lockfile', '--ignore-scripts', '--reporter=append-only'];
    const { code, output } = await run(...pnpm('install', ...flags), { cwd: folder, env });
    if (code !== 0)
      throw new Trouble('The libraries to measure against could not be installed.', {
        todo: 'read the last lines above. A network error: run `pnpm bench` again.',
        output: tail(output, 30),
      });
  });

/** The exact versions of the peers, by name. */
export const peerVersions = () => JSON.parse(readFileSync(`${folder}package.json`, 'utf8')).dependencies;

/** The version of Lit, whose package does not export its own description: it lies beside its entry. */
export const litVersion = () => JSON.parse(readFileSync(new URL('package.json', import.meta.resolve('lit')), 'utf8')).version;
