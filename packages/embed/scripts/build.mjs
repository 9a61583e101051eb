// `pnpm build` runs this after the compiler: the files for pages, their hashes and licences, checked before they are written.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleAutoloader, bundleSingle, SINGLE_FILES } from './bundle.mjs';
import { troublesOf } from './check-file.mjs';
import { integrityList, snippets } from './integrity.mjs';
import { modelFiles } from './models.mjs';
import { bannerOf, licenceTexts, othersIn } from './licences.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Reference models name their sources; code names no address. */
const isData = (module) => /packages[\\/]models[\\/]/.test(module);

/** Builds everything in memory: file names to text. Throws with all that is wrong with any of them. */
export const buildFiles = async () => {
  const singles = [];
  for (const file of SINGLE_FILES) singles.push(await bundleSingle(file, version));
  const bundles = [...singles, ...(await bundleAutoloader(version))];
  const troubles = [];
  const scripts = {};
  for (const { name, code, modules } of bundles) {
    const others = othersIn(modules);
    const text = others.length > 0 ? bannerOf(version, others) + code : `/*! Folkmoot ${version}, MIT licence */\n${code}`;
    const how = {
      module: !name.endsWith('.classic.js'),
      single: singles.some((file) => file.name === name),
      data: modules.length > 0 && modules.every(isData),
    };
    troubles.push(...troublesOf(text, how).map((trouble) => `${name}: ${trouble}`));
    scripts[name] = text;
  }
  if (troubles.length > 0) throw new Error(troubles.join('\n'));
  const list = integrityList(version, Object.fromEntries(Object.entries(scripts).map(([name, text]) => [name, Buffer.from(text)])));
  return {
    ...scripts,
    'integrity.json': `${JSON.stringify(list, null, 2)}\n`,
    'snippets.md': snippets(list),
    ...Object.fromEntries(['embed.html', 'embed.css'].map((name) => [name, readFileSync(join(root, 'pages', name), 'utf8')])),
    ...(await modelFiles()),
    'THIRD-PARTY-LICENCES.txt': licenceTexts(othersIn(bundles.flatMap(({ modules }) => modules))),
  };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await buildFiles();
  mkdirSync(dist, { recursive: true });
  // Types and build state are the compiler's; the rest is ours, and an older build's chunks must not be published with it.
  for (const entry of readdirSync(dist, { withFileTypes: true })) {
    if (entry.name !== 'types' && entry.name !== '.tsbuildinfo') rmSync(join(dist, entry.name), { recursive: true });
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
}
