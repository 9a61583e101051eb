import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, inject, it } from 'vitest';
import { manifestOf } from './support/package-facts.js';

const consumer = inject('consumer');
const { folder } = inject('packed').find(({ name }) => name === '@folkmoot/elements')!;
const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));

const STRICT = {
  strict: true,
  noEmit: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: [],
  jsx: 'react-jsx',
};

/** Compiles one file as somebody's project that has the packed packages installed. Resolves to what the compiler said; empty is well. */
const compile = async (name: string, source: string, options: Record<string, unknown>): Promise<string> => {
  const project = join(consumer, `types-${name.replace(/\W/g, '-')}-${String(options.module)}`);
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, name), source);
  writeFileSync(join(project, 'package.json'), '{"type":"module"}');
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...STRICT, ...options }, files: [name] }));
  try {
    await promisify(execFile)(process.execPath, [compiler, '--project', project, '--pretty', 'false']);
    return '';
  } catch (error) {
    return String((error as { stdout?: string }).stdout);
  }
};

const fixture = (name: string): string => readFileSync(new URL(`types/${name}`, import.meta.url), 'utf8');

const resolutions = [
  { module: 'NodeNext', moduleResolution: 'NodeNext' },
  { module: 'ESNext', moduleResolution: 'Bundler' },
];

describe.each(resolutions)('with modules resolved as $moduleResolution', (resolution) => {
  // Libraries are checked too: a declaration of ours that does not compile would break those who check theirs.
  it('types the tags, events and properties of the DOM', async () => {
    expect(await compile('dom.ts', fixture('dom.ts'), { ...resolution, skipLibCheck: false })).toBe('');
  });

  it.each(['react.tsx', 'preact.tsx', 'solid.tsx'])('types the tags in %s', async (name) => {
    expect(await compile(name, fixture(name), { ...resolution, skipLibCheck: true })).toBe('');
  });
});

it('sees a wrong line', async () => {
  const wrong = fixture('dom.ts').replace('gauge.value = 62;', "gauge.value = 'sixty-two';");
  expect(await compile('dom.ts', wrong, resolutions[0]!)).toContain('TS2322');
});

it('takes in JSX exactly what custom-elements.json lists', async () => {
  const { modules } = JSON.parse(readFileSync(join(folder, manifestOf(folder).customElements!), 'utf8')) as {
    modules: {
      declarations: {
        tagName: string;
        attributes: { name: string; fieldName: string }[];
        members: { name: string; kind: string; readonly?: boolean; static?: boolean }[];
      }[];
    }[];
  };
  const declarations = modules.flatMap((module) => module.declarations);
  const lines = declarations.map(({ tagName, attributes, members }) => {
    const settable = members.filter((member) => member.kind === 'field' && !member.readonly && !member.static).map(({ name }) => name);
    const names = [...new Set([...settable, ...attributes.map(({ name }) => name)])];
    return `same<keyof FolkmootTags['${tagName}'], ${names.map((name) => `'${name}'`).join(' | ')}>(true);`;
  });
  const source = [
    "import type { FolkmootTags } from '@folkmoot/elements/jsx';",
    'type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : never) : never;',
    'const same = <One, Other>(_proof: Same<One, Other>): void => undefined;',
    `same<keyof FolkmootTags, ${declarations.map(({ tagName }) => `'${tagName}'`).join(' | ')}>(true);`,
    ...lines,
  ].join('\n');
  expect(await compile('manifest.ts', source, resolutions[0]!)).toBe('');
});
