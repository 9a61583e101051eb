import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type BuildOptions, type BuildResult, type Metafile, type Plugin } from 'esbuild';
import type { Row } from './rows.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const embed = fileURLToPath(new URL('../../packages/embed/dist/', import.meta.url));

/** What is loaded later is not part of what is loaded now. */
const laterLeftOut: Plugin = {
  name: 'later-left-out',
  setup: ({ onResolve }) => {
    onResolve({ filter: /.*/ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined));
  },
};

/** What a page loads at once: the text of its files, and the modules they hold something of. */
export interface Bundle {
  readonly files: readonly string[];
  readonly modules: readonly string[];
}

/** Source text as a developer's bundler leaves it: minified, unused code dropped. */
const built = (source: string, more: BuildOptions): Promise<BuildResult<{ write: false; metafile: true }>> =>
  build({
    ...more,
    stdin: { contents: source, resolveDir: here },
    outdir: 'out',
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
  });

const modulesOf = (outputs: readonly Metafile['outputs'][string][]): string[] =>
  outputs.flatMap(({ inputs }) => Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])));

/** One file, without what is loaded later. */
export const bundle = async (source: string): Promise<Bundle> => {
  const { outputFiles, metafile } = await built(source, { plugins: [laterLeftOut] });
  return { files: outputFiles.map(({ text }) => text), modules: modulesOf(Object.values(metafile.outputs)) };
};

/** Of a build divided into files, so that what is loaded later can share some: the entry, and all that it imports statically. */
export const firstLoad = async (source: string): Promise<Bundle> => {
  const { outputFiles, metafile } = await built(source, { splitting: true });
  const names = new Set(Object.keys(metafile.outputs).filter((name) => metafile.outputs[name]!.entryPoint === '<stdin>'));
  for (const name of names) for (const { kind, path } of metafile.outputs[name]!.imports) if (kind === 'import-statement') names.add(path);
  return {
    files: outputFiles.filter(({ path }) => names.has(relative(process.cwd(), path).replaceAll('\\', '/'))).map(({ text }) => text),
    modules: modulesOf([...names].map((name) => metafile.outputs[name]!)),
  };
};

/** What a row is about. The modules of a built file are not known any more; its marks are. */
export const bundleOf = async ({ of }: Row): Promise<Bundle> => {
  if ('file' in of) return { files: [readFileSync(embed + of.file, 'utf8')], modules: [] };
  return 'divided' in of ? firstLoad(of.divided) : bundle(of.source);
};

/** Bytes on the wire, every file compressed by itself. */
export const weigh = ({ files }: Bundle): number => files.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
