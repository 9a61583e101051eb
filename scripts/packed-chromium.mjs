// Chromium as an npm package (@sparticuz/chromium): made for servers without a browser, so it brings its own libraries.
// Its own command-line arguments are not used; they switch web security off.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './children.mjs';
import { fetchPackages, root } from './toolchain.mjs';

const packageName = '@sparticuz/chromium';
const version = '153.0.0';
const folder = join(root, '.toolchain/chromium');

/** Where it lies once it has been fetched: a launcher that sets the library path. */
export const packedChromium = join(folder, 'chromium');

// Two things the package reads from its environment: where to unpack (a shared temporary folder could hold an earlier
// version's copy), and whether to unpack its libraries (only where it believes it runs on Lambda).
const unpackInto = join(folder, 'unpacked');
const unpackEverything = { TMPDIR: unpackInto, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };

/** Fetches and unpacks it once. Returns `{path, output}`; path is null where it could not be unpacked. Linux x64 only. */
export const fetchPackedChromium = async ({ env, node }) => {
  await fetchPackages(folder, { [packageName]: version }, 'install Chromium or Google Chrome yourself, or set CHROME_PATH to one.');
  mkdirSync(unpackInto, { recursive: true });
  const unpack = `import chromium from '${packageName}'; console.log(await chromium.executablePath());`;
  const { code, output } = await run(node, ['--input-type=module', '--eval', unpack], {
    cwd: folder,
    env: { ...env, ...unpackEverything },
  });
  if (code !== 0) return { path: null, output };
  const executable = output.trim().split('\n').at(-1);
  writeFileSync(packedChromium, `#!/bin/sh\nLD_LIBRARY_PATH='${join(unpackInto, 'al2023/lib')}' exec '${executable}' "$@"\n`);
  chmodSync(packedChromium, 0o755);
  return { path: packedChromium, output };
};
