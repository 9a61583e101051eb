// The lockfile must install from whichever registry a machine uses, so no address may be written in it.
import { readFileSync } from 'node:fs';

const lockfile = new URL('../pnpm-lock.yaml', import.meta.url);
const lines = readFileSync(lockfile, 'utf8').split('\n');
const addresses = lines.flatMap((line, index) =>
  /https?:\/\/|tarball:/.test(line) ? [`pnpm-lock.yaml:${index + 1}: ${line.trim()}`] : [],
);

if (addresses.length > 0) {
  console.error(
    `${addresses.join('\n')}\nAddresses in the lockfile. Install again with the .npmrc of this project and commit the new lockfile.`,
  );
  process.exitCode = 1;
}
