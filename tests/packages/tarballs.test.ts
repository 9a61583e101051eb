import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, it } from 'vitest';
import { entriesOf, filesOf, manifestOf } from './support/package-facts.js';

const packed = inject('packed');
const root = fileURLToPath(new URL('../../', import.meta.url));
const attw = fileURLToPath(new URL('../node_modules/@arethetypeswrong/cli/dist/index.js', import.meta.url));

it('packs the four packages, with one version', () => {
  expect(packed.map(({ name }) => name).sort()).toEqual(['@folkmoot/core', '@folkmoot/elements', '@folkmoot/embed', '@folkmoot/models']);
  expect(new Set(packed.map(({ folder }) => manifestOf(folder).version)).size).toBe(1);
});

describe.each(packed)('the tarball of $name', ({ tarball, folder }) => {
  const manifest = manifestOf(folder);
  const files = filesOf(folder);

  it('has no trouble that publint knows', async () => {
    const { messages } = await publint({ pkgDir: folder, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, manifest as never))).toEqual([]);
  });

  it('has types that resolve wherever an ES module can', async () => {
    const subpaths = entriesOf(folder).map(({ specifier }) => specifier.replace(manifest.name, '.'));
    const options = ['--profile', 'esm-only', '--format', 'ascii', '--no-color', '--no-emoji', '--entrypoints', ...subpaths];
    // Rejects when it finds a problem; counted too, so that a tool that looks at nothing is not taken for one that finds nothing.
    const { stdout } = await promisify(execFile)(process.execPath, [attw, tarball, ...options]);
    expect(stdout.split('\n').filter((line) => /^\s*node16 \(from ESM\): OK/.test(line))).toHaveLength(subpaths.length);
  });

  it('holds what each of its exports stands for', () => {
    const entries = entriesOf(folder);
    expect(entries.length).toBeGreaterThan(0);
    for (const subpath of Object.keys(manifest.exports).filter((path) => path.includes('*')))
      expect(entries.some(({ specifier }) => specifier.startsWith(manifest.name + subpath.slice(1).split('*')[0]!))).toBe(true);
    const missing = entries.flatMap(({ targets }) => Object.values(targets)).filter((target) => !files.includes(target.slice(2)));
    expect(missing).toEqual([]);
  });

  it('holds something for each line of "files"', () => {
    const wanted = manifest.files.filter((line) => !line.startsWith('!'));
    expect(wanted.filter((line) => !files.some((file) => file === line || file.startsWith(`${line}/`)))).toEqual([]);
  });

  it('says what it is and under which licence', () => {
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain(manifest.name);
    expect(readFileSync(join(folder, 'LICENSE'), 'utf8')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'));
  });

  it('holds no source, test or build state', () => {
    expect(files.filter((file) => /^src\/|\.test\.|tsbuildinfo|tsconfig/.test(file))).toEqual([]);
  });

  it('names versions, not places in the workspace', () => {
    const named = Object.values({ ...manifest.dependencies, ...manifest.peerDependencies });
    expect(named.filter((range) => !/^(?:[~^]|>=)?\d/.test(range))).toEqual([]);
    expect(JSON.stringify(manifest)).not.toMatch(/workspace:|catalog:/);
  });

  it('has source maps that need nothing outside it', () => {
    for (const file of files.filter((name) => /\.(?:js|d\.ts)$/.test(name))) {
      const [, map] = /\/\/# sourceMappingURL=(\S+)/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      if (!map) continue;
      const path = join(folder, dirname(file), map);
      expect(existsSync(path), `${file} names ${map}`).toBe(true);
      const { sources, sourcesContent } = JSON.parse(readFileSync(path, 'utf8')) as { sources: string[]; sourcesContent?: string[] };
      expect(
        sourcesContent?.filter((source) => typeof source === 'string'),
        file,
      ).toHaveLength(sources.length);
    }
  });

  it('lists among its side effects only files that are there', () => {
    const { sideEffects } = manifest;
    if (!Array.isArray(sideEffects)) return;
    for (const line of (sideEffects as string[]).filter((path) => path.startsWith('./dist/'))) {
      const [before = '', after = ''] = line.slice(2).split('*');
      expect(
        files.some((file) => file.startsWith(before) && file.endsWith(after)),
        line,
      ).toBe(true);
    }
  });
});

it('says its version in the code as in the package', async () => {
  const { folder } = packed.find(({ name }) => name === '@folkmoot/elements')!;
  const { FolkmootGauge } = (await import(join(folder, 'dist/gauge/gauge.js'))) as { FolkmootGauge: { version: string } };
  expect(FolkmootGauge.version).toBe(manifestOf(folder).version);
});
