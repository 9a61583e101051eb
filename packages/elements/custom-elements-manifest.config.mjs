// Writes custom-elements.json, and from it what editors read. All three are made by the build and travel in the package.
import { readFileSync } from 'node:fs';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { publicManifest } from './scripts/public-manifest.mjs';

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/jsx/**'],
  // Files are found in no certain order, and what is inherited is listed by it: sorted, the same sources give the same bytes.
  overrideModuleCreation: ({ ts, globs }) =>
    globs
      .toSorted()
      .map((path) => ts.createSourceFile(path, readFileSync(new URL(path, import.meta.url), 'utf8'), ts.ScriptTarget.ES2015, true)),
  outdir: '.',
  litelement: true,
  // It would rewrite package.json.
  packagejson: false,
  plugins: [
    publicManifest(),
    customElementVsCodePlugin({ outdir: '.', htmlFileName: 'vscode.html-custom-data.json', cssFileName: null, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: '.', webTypesFileName: 'web-types.json', packageJson: false, hideLogs: true }),
  ],
};
