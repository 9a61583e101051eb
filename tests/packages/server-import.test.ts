import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, it } from 'vitest';
import { entriesOf } from './support/package-facts.js';

// What others leave behind: Lit's server build, zod where a model is read, Node where its fetch is looked at. Nothing may be ours.
const OTHERS = /^globals\.(?:customElements|lit\w+|reactiveElementVersions|__zod_global\w+|Symbol\(undici.*)$/;

const script = (specifiers: readonly string[]): string => `
  const seen = () => ({
    globals: Reflect.ownKeys(globalThis).map(String),
    ...Object.fromEntries([Object, Array, String, Number, Map, Set, Promise, Function].map((owner) => [owner.name, Reflect.ownKeys(owner.prototype).map(String)])),
  });
  const before = seen();
  const failed = [];
  for (const specifier of ${JSON.stringify(specifiers)}) {
    try { await import(specifier); } catch (error) { failed.push(specifier + ': ' + error); }
  }
  const after = seen();
  const added = Object.entries(after).flatMap(([owner, keys]) => keys.filter((key) => !before[owner].includes(key)).map((key) => owner + '.' + key));
  console.log(JSON.stringify({ failed, added, timers: process.getActiveResourcesInfo() }));
`;

const packages = inject('packed').map(({ name, folder }) => {
  const specifiers = entriesOf(folder)
    .filter(({ targets }) => targets.default?.endsWith('.js'))
    .map(({ specifier }) => specifier)
    // Files that a page loads need the page.
    .filter((specifier) => !/embed\/folkmoot/.test(specifier));
  return { name, specifiers };
});

describe('on a server', () => {
  it.each(packages)('every module of $name loads, and leaves the process as it was', async ({ specifiers }) => {
    expect(specifiers.length).toBeGreaterThan(0);
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script(specifiers)], {
      cwd: inject('consumer'),
      env: { ...process.env, NODE_PATH: join(inject('consumer'), 'node_modules') },
    });
    const { failed, added, timers } = JSON.parse(stdout) as Record<'failed' | 'added' | 'timers', string[]>;
    expect(failed).toEqual([]);
    expect(added.filter((name) => !OTHERS.test(name))).toEqual([]);
    expect(timers.filter((resource) => resource === 'Timeout')).toEqual([]);
  });
});
