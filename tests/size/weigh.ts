import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
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

/** A bundle: its text, and where its parts came from. */
export interface Bundle {
  readonly text: string;
  readonly modules: readonly string[];
}

/** Source text as a developer's bundler leaves it: minified, unused code dropped. */
export const bundle = async (source: string): Promise<Bundle> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: here },
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [laterLeftOut],
  });
  const modules = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  return { text: outputFiles[0]!.text, modules };
};

/** What a row is about. The modules of a built file are not known any more; its marks are. */
export const bundleOf = async ({ of }: Row): Promise<Bundle> =>
  'source' in of ? bundle(of.source) : { text: readFileSync(embed + of.file, 'utf8'), modules: [] };

/** Bytes on the wire. */
export const weigh = (text: string): number => gzipSync(text, { level: 9 }).length;
