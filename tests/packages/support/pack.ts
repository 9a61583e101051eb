// Packs every package once, as it would be published, and lays the tarballs out as a project that has installed them. All tests of packages
// look at these, never at the checkout: what a tarball lacks is missed nowhere else.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

/** One packed package. */
export interface Packed {
  readonly name: string;
  /** The .tgz file. */
  readonly tarball: string;
  /** The unpacked package, inside the consumer's `node_modules`. */
  readonly folder: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    packed: Packed[];
    /** A folder whose `node_modules` holds the packed packages and what they depend on, and nothing of the workspace. */
    consumer: string;
  }
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The pnpm that the bootstrap fetched, else the one on the path. */
const pnpm = (...args: string[]): [string, string[]] => {
  const fetched = join(root, '.toolchain/node_modules/pnpm/bin/pnpm.mjs');
  return existsSync(fetched) ? [process.execPath, [fetched, ...args]] : ['pnpm', args];
};

/** What the packages and their type tests need from others: each as installed for the package that names it. */
const others = (): [name: string, installed: string][] =>
  readdirSync(join(root, 'packages')).flatMap((folder) => {
    const { dependencies = {}, peerDependencies = {} } = JSON.parse(
      readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'),
    ) as Record<string, Record<string, string> | undefined>;
    return Object.keys({ ...dependencies, ...peerDependencies })
      .filter((name) => !name.startsWith('@folkmoot/'))
      .map((name): [string, string] => [name, join(root, 'packages', folder, 'node_modules', name)]);
  });

/** Runs before the tests of packages; returns what runs after them. */
export default function setup(project: TestProject): () => void {
  const consumer = mkdtempSync(join(tmpdir(), 'folkmoot-packed-'));
  const modules = join(consumer, 'node_modules');
  const packed = readdirSync(join(root, 'packages')).map((source): Packed => {
    const unpacked = join(consumer, 'unpacked', source);
    mkdirSync(unpacked, { recursive: true });
    execFileSync(...pnpm('pack', '--pack-destination', unpacked), { cwd: join(root, 'packages', source), stdio: 'pipe' });
    const tarball = join(unpacked, readdirSync(unpacked)[0]!);
    execFileSync('tar', ['-xzf', tarball, '-C', unpacked]);
    const { name } = JSON.parse(readFileSync(join(unpacked, 'package/package.json'), 'utf8')) as { name: string };
    const folder = join(modules, name);
    mkdirSync(dirname(folder), { recursive: true });
    renameSync(join(unpacked, 'package'), folder);
    return { name, tarball, folder };
  });
  for (const [name, installed] of others()) {
    const link = join(modules, name);
    mkdirSync(dirname(link), { recursive: true });
    if (!existsSync(link)) symlinkSync(installed, link, 'junction');
  }
  project.provide('packed', packed);
  project.provide('consumer', consumer);
  return () => {
    rmSync(consumer, { recursive: true, force: true });
  };
}
