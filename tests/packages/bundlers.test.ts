import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import { describe, expect, inject, it } from 'vitest';

const consumer = inject('consumer');

/** What a page gets at once: the text of the entry and of all it imports statically, and the modules that text is made of. */
interface Bundle {
  readonly text: string;
  readonly modules: readonly string[];
}

/** The parts that Rollup and Vite make, as far as needed here. */
interface Chunk {
  readonly type: string;
  readonly fileName: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly code?: string;
  readonly modules?: Readonly<Record<string, { readonly code: string | null }>>;
}

const withStaticImports = (chunks: readonly Chunk[]): Bundle => {
  const wanted = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of wanted) for (const imported of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) wanted.add(imported);
  const parts = chunks.filter(({ fileName }) => wanted.has(fileName));
  return {
    text: parts.map(({ code }) => code).join('\n'),
    modules: parts.flatMap(({ modules = {} }) => Object.keys(modules).filter((module) => modules[module]?.code)),
  };
};

const bundlers: readonly { readonly name: string; readonly bundle: (entry: string) => Promise<Bundle> }[] = [
  {
    name: 'esbuild',
    bundle: async (entry) => {
      const { metafile, outputFiles } = await esbuild({
        absWorkingDir: consumer,
        entryPoints: [entry],
        bundle: true,
        splitting: true,
        format: 'esm',
        outdir: 'out',
        write: false,
        metafile: true,
      });
      const chunks = Object.entries(metafile.outputs).map(([fileName, output]): Chunk => ({
        type: 'chunk',
        fileName,
        isEntry: output.entryPoint === entry,
        imports: output.imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path),
        code: outputFiles.find(({ path }) => path.endsWith(`/${fileName}`))!.text,
        modules: Object.fromEntries(
          Object.entries(output.inputs).map(([path, { bytesInOutput }]) => [path, { code: bytesInOutput > 0 ? path : null }]),
        ),
      }));
      return withStaticImports(chunks);
    },
  },
  {
    name: 'rollup',
    bundle: async (entry) => {
      const bundle = await rollup({ input: join(consumer, entry), plugins: [nodeResolve({ browser: true })], onwarn: () => undefined });
      const { output } = await bundle.generate({ format: 'esm' });
      await bundle.close();
      return withStaticImports(output as unknown as Chunk[]);
    },
  },
  {
    name: 'vite',
    bundle: async (entry) => {
      const result = await vite({
        root: consumer,
        logLevel: 'silent',
        configFile: false,
        build: {
          write: false,
          minify: false,
          modulePreload: false,
          rollupOptions: { input: join(consumer, entry), preserveEntrySignatures: 'strict' },
        },
      });
      return withStaticImports((result as unknown as { output: Chunk[] }).output);
    },
  },
];

let entries = 0;
const entryOf = (source: string): string => {
  mkdirSync(join(consumer, 'entries'), { recursive: true });
  const name = `entries/${String(entries++)}.js`;
  writeFileSync(join(consumer, name), source);
  return name;
};

/** The folders of packages, and of our packages, that a bundle took something from. */
const sourcesOf = ({ modules }: Bundle): readonly string[] => {
  const places = modules.flatMap((module) => {
    const [, place] = /.*node_modules\/((?:@[\w-]+\/)?[\w-]+(?:\/dist\/[\w-]+)?)/.exec(module.replaceAll('\\', '/')) ?? [];
    return place ? [place.replace(/^((?!@folkmoot)[^/]+(?:\/[\w-]+)?)\/dist.*/, '$1')] : [];
  });
  return [...new Set(places)].sort();
};

describe.each(bundlers)('$name', ({ bundle }) => {
  const of = (source: string): Promise<Bundle> => bundle(entryOf(source));

  it('keeps the registration of an element that is imported for its effect', async () => {
    const { text } = await of("import '@folkmoot/elements/define/gauge.js';");
    expect(text).toMatch(/customElements\.define\(["'`]folkmoot-gauge/);
    expect(text).not.toMatch(/customElements\.define\(["'`]folkmoot-model/);
  });

  it('keeps a language that is imported for its effect', async () => {
    const { text } = await of("import '@folkmoot/elements/locale/cy.js';");
    expect(text).toContain('Tabl data');
  });

  it('drops a class that is imported and not used', async () => {
    const { text } = await of("import { FolkmootGauge } from '@folkmoot/elements/gauge';");
    expect(text).not.toContain('folkmoot');
  });

  it('brings with the gauge nothing but Lit and what a gauge draws and says', async () => {
    const gauge = await of("export { FolkmootGauge } from '@folkmoot/elements/gauge';");
    expect(gauge.text).toMatch(/class FolkmootGauge|FolkmootGauge = class/);
    expect(gauge.text).not.toMatch(/customElements\.define\(["'`]folkmoot/);
    expect(sourcesOf(gauge).filter((place) => place.startsWith('@folkmoot'))).toEqual([
      '@folkmoot/core/dist/indicators',
      '@folkmoot/core/dist/issues',
      '@folkmoot/core/dist/layout',
      '@folkmoot/core/dist/text',
      '@folkmoot/core/dist/url',
      '@folkmoot/core/dist/views',
      '@folkmoot/core/dist/wording',
      '@folkmoot/elements/dist/gauge',
      '@folkmoot/elements/dist/shell',
    ]);
    expect(gauge.modules.filter((module) => /layout\/(?!gauge|index)|zod|xstate|d3|statistics|relationships/.test(module))).toEqual([]);
  });

  it('brings with the model neither the gauge nor its schema', async () => {
    const model = await of("export { FolkmootModel } from '@folkmoot/elements/model';");
    expect(model.text).toMatch(/class FolkmootModel|FolkmootModel = class/);
    expect(
      model.modules.filter((module) =>
        /\/gauge\/|layout|zod|xstate|statistics|core\/dist\/model\/(?:schema|rules|migrations|reading\/(?:read-model|shape|plain))/.test(
          module,
        ),
      ),
    ).toEqual([]);
  });

  it('brings with one function of core that function and what it stands on', async () => {
    const one = await of("import { safeHref } from '@folkmoot/core/url'; console.log(safeHref('https://example.org'));");
    expect(sourcesOf(one)).toEqual(['@folkmoot/core/dist/url']);
    const csv = await of("import { readCsv } from '@folkmoot/core/statistics'; console.log(readCsv('a,b'));");
    expect(sourcesOf(csv).filter((place) => !/statistics|text|issues/.test(place))).toEqual([]);
    expect(csv.text).not.toContain('geographic_level');
  });

  it('brings with what plays a partnership no checker, no other numbers and no saved states', async () => {
    const play = await of("import * as play from '@folkmoot/core/partnership/play'; console.log(play);");
    expect(play.modules.some((module) => module.endsWith('core/dist/partnership/step.js'))).toBe(true);
    expect(
      play.modules.filter((module) => /partnership\/(?:check|machine|adjust|snapshot|restore|draft)|forces\/(?:check|draft)/.test(module)),
    ).toEqual([]);
  });

  it('brings with the partnership engine no machine', async () => {
    const engine = await of("import * as partnership from '@folkmoot/core/partnership'; console.log(partnership);");
    expect(sourcesOf(engine).filter((place) => !place.startsWith('@folkmoot/core'))).toEqual([]);
  });
});
