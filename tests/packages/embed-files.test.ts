import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { buildFiles } from '../../packages/embed/scripts/build.mjs';
import { troublesOf } from '../../packages/embed/scripts/check-file.mjs';
import { dropMetadata, dropOtherSheets, dropVersionMark, renamePolicy } from '../../packages/embed/scripts/lit-for-pages.mjs';
import { importUpFront } from '../../packages/embed/scripts/one-file.mjs';
import { ownConfiguration, ownRegistry } from '../../packages/embed/scripts/zod-for-pages.mjs';
import { filesOf, manifestOf } from './support/package-facts.js';

const { folder } = inject('packed').find(({ name }) => name === '@folkmoot/embed')!;
const consumer = inject('consumer');
const text = (name: string): string => readFileSync(join(folder, 'dist', name), 'utf8');
const { version } = manifestOf(folder);
const integrity = JSON.parse(text('integrity.json')) as {
  version: string;
  files: Record<string, { integrity: string; bytes: number; gzip: number }>;
};
const scripts = filesOf(folder)
  .filter((file) => /^dist\/.*\.js$/.test(file))
  .map((file) => file.slice('dist/'.length));

/** A library's own file, as its package holds it. */
const library = (path: string): string => readFileSync(join(consumer, 'node_modules', path), 'utf8');

describe('Lit in a file for pages', () => {
  // Lit brings it along, as a neighbour of its real place.
  const litHtml = readFileSync(join(realpathSync(join(consumer, 'node_modules/lit')), '../lit-html/lit-html.js'), 'utf8');

  it('has its policy named folkmoot, and guarded', () => {
    const changed = renamePolicy(litHtml, ['folkmoot-gauge']);
    expect(changed).not.toContain('"lit-html"');
    expect(changed).toMatch(/try\{return \["folkmoot-gauge"\]\.every\(.*createPolicy\("folkmoot",\{createHTML:\w+=>\w+\}\)\}catch\{\}/);
  });

  it('fails loudly when the place is not there, or is there twice', () => {
    expect(() => renamePolicy('const policy = undefined;', [])).toThrow(/found 0 times/);
    expect(() => renamePolicy(litHtml + litHtml, [])).toThrow(/found 2 times/);
    expect(() => dropVersionMark('')).toThrow(/found 0 times/);
    expect(() => dropMetadata('')).toThrow(/found 0 times/);
    expect(() => dropOtherSheets('')).toThrow(/found 0 times/);
    expect(() => ownConfiguration('')).toThrow(/found 0 times/);
    expect(() => ownRegistry('')).toThrow(/found 0 times/);
  });

  it('is changed in the built files', () => {
    for (const name of scripts.filter((file) => /createPolicy/.test(text(file))))
      expect(text(name)).toMatch(/try\{.*createPolicy\(["'`]folkmoot["'`]/);
    expect(scripts.filter((file) => /createPolicy/.test(text(file))).length).toBeGreaterThanOrEqual(5);
  });
});

describe('zod in a file for pages', () => {
  it('keeps its configuration to itself', () => {
    expect(ownConfiguration(library('zod/v4/core/core.js'))).not.toContain('globalThis');
    expect(ownRegistry(library('zod/v4/core/registries.js'))).not.toContain('globalThis');
  });
});

describe('a module in a single file', () => {
  it('imports up front what it would have imported later', () => {
    expect(importUpFront("const { one } = await import('./parts.js');")).toBe(
      "import { one as one_0 } from './parts.js';\nconst one = await one_0;",
    );
    expect(importUpFront("void import('./say.js').then(({ say }) => say());")).toBe(
      "import { say as say_0 } from './say.js';\nvoid Promise.resolve(say_0).then((say) => say());",
    );
  });

  it('is left alone where its form is not known', () => {
    expect(importUpFront("const parts = await import('./parts.js');")).toBeNull();
    expect(importUpFront("const { one: first } = await import('./parts.js');")).toBeNull();
    expect(importUpFront("const { one, two } = await import('./parts.js');")).toBeNull();
  });
});

describe('the check of a built file', () => {
  const single = { module: true, single: true, data: false };
  it.each([
    ['new Function("return 1")', /new Function/],
    ['eval("1")', /eval/],
    ['trustedTypes.createPolicy(`lit-html`, {})', /policy name/],
    ['(globalThis.litHtmlVersions ??= []).push("3")', /name on window/],
    ['import("./later.js")', /import\(\)/],
    ['const a = "xstate.init"', /XState/],
    ['fetch("https://telemetry.example/a")', /address/],
    ['const a = ;', /not an ES2022 module/],
  ])('refuses %s', (code, reason) => {
    expect(troublesOf(code, single).join()).toMatch(reason);
  });

  it('refuses in a classic script what ES2020 does not know', () => {
    const classic = { module: false, single: true, data: false };
    expect(troublesOf('class A { #b = 1 }', classic).join()).toMatch(/not an ES2020 script/);
    expect(troublesOf('let a; a ??= 1', classic).join()).toMatch(/not an ES2020 script/);
    expect(troublesOf('const a = b?.c ?? 1;', classic)).toEqual([]);
  });

  it('finds nothing in the files that are published', () => {
    const models = readdirSync(new URL('../../packages/models/src/register/', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
    const isData = (name: string): boolean => ['reference', ...models].some((model) => name.startsWith(`autoload/${model}-`));
    expect(scripts.filter(isData).length).toBeGreaterThan(models.length);
    for (const name of scripts) {
      const how = { module: !name.endsWith('.classic.js'), single: !/^(?:autoload|embed)/.test(name), data: isData(name) };
      expect(troublesOf(text(name), how), name).toEqual([]);
    }
  });
});

describe('what is published', () => {
  it('begins with its version, its licence and whose work is inside', () => {
    for (const name of scripts) expect(text(name).startsWith(`/*! Folkmoot ${version}, MIT licence`), name).toBe(true);
    expect(text('folkmoot.classic.js')).toMatch(/lit-html [\d.]+ \(BSD-3-Clause\).*zod [\d.]+ \(MIT\)/);
    expect(text('folkmoot-gauge.classic.js').slice(0, 500)).not.toContain('zod');
    for (const holder of ['Google LLC', 'Colin McDonnell']) expect(text('THIRD-PARTY-LICENCES.txt')).toContain(holder);
  });

  it('has a hash for every script, and no other', () => {
    expect(integrity.version).toBe(version);
    expect(Object.keys(integrity.files).sort()).toEqual([...scripts].sort());
    for (const [name, { integrity: hash, bytes }] of Object.entries(integrity.files)) {
      const content = readFileSync(join(folder, 'dist', name));
      expect(hash).toBe(`sha384-${createHash('sha384').update(content).digest('base64')}`);
      expect(bytes).toBe(content.length);
    }
  });

  it('offers lines to paste with the hash, crossorigin and a version that stays', () => {
    const lines = text('snippets.md')
      .split('\n')
      .filter((line) => line.startsWith('<script'));
    expect(lines).toHaveLength(8);
    // What does not work yet says so above it.
    expect(text('snippets.md')).toMatch(/not on npm yet[^`]*do not paste them\.\n\n```html\n<script[^\n]*jsdelivr/);
    for (const line of lines) {
      const [, name = ''] = /\/(folkmoot[\w.-]*\.js)"/.exec(line) ?? [];
      expect(line).toContain(`integrity="${integrity.files[name]!.integrity}" crossorigin="anonymous"`);
      expect(line).toContain(version);
      expect(line).toContain(name.includes('classic') ? '<script defer ' : '<script type="module" ');
    }
  });

  it('weighs what the guide says', () => {
    const guide = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
    const said = [...guide.matchAll(/\| `(folkmoot[\w.-]*\.js|autoload\.js)`.*\| (\d+) KB/g)].map(([, name = '', size]) => ({
      name,
      size: Number(size),
    }));
    expect(said).toHaveLength(5);
    for (const { name, size } of said)
      expect(Math.abs(integrity.files[name]!.gzip / 1000 - size), `${name} weighs ${String(integrity.files[name]!.gzip)}`).toBeLessThan(1);
  });

  it('comes out the same, byte for byte, when it is built again', async () => {
    const [first, second] = [await buildFiles(), await buildFiles()];
    expect(Object.keys(first).sort()).toEqual(Object.keys(second).sort());
    for (const [name, content] of Object.entries(first)) expect(second[name as keyof typeof second] === content, name).toBe(true);
  });
});
