// Builds Storybook as `npm start` does, into a folder of its own, and serves it twice: at the root of a site, and under a sub-path, since a
// council seldom has a site to spare. Always built anew: an old build would prove nothing.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { serveFolders } from './static-site.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built Storybook under a sub-path, with a slash at its end. */
    storybook: string;
  }
}

const SUB_PATH = '/policy/research/folkmoot/';
const stories = fileURLToPath(new URL('../../../stories/', import.meta.url));

/** The program that `storybook` stands for in the stories' scripts. */
const storybookProgram = (): string => {
  const manifest = createRequire(join(stories, 'package.json')).resolve('storybook/package.json');
  const { bin } = createRequire(manifest)(manifest) as { bin: string | Record<string, string> };
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin.storybook!);
};

/** Runs before the tests of the built Storybook; returns what runs after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'folkmoot-storybook-'));
  const built = promisify(execFile)(process.execPath, [storybookProgram(), 'build', '--output-dir', folder], {
    cwd: stories,
    maxBuffer: 16 * 1024 * 1024,
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', CI: '1' },
  });
  await built.catch((error: unknown) => {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`Storybook could not be built.\n${(stdout + stderr).slice(-3000)}`);
  });
  // Where the pasted snippet expects the script.
  const { version } = JSON.parse(readFileSync(join(folder, 'embed', 'integrity.json'), 'utf8')) as { version: string };
  const site = await serveFolders({ [SUB_PATH]: folder, [`/folkmoot/${version}/`]: join(folder, 'embed') });
  project.provide('storybook', site.origin + SUB_PATH);
  return async () => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
