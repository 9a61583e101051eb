// The licences of what is bundled ask to travel with it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const packageOf = (module) => {
  for (let folder = dirname(module); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (!existsSync(manifest)) continue;
    const { name, version, license } = JSON.parse(readFileSync(manifest, 'utf8'));
    // A folder's own package.json may hold nothing but its module type.
    if (name && version) return { folder, name, version, license };
  }
  throw new Error(`No package holds ${module}`);
};

/** The packages of others that are in a bundle, from the paths of its modules, by name: `[{name, version, license, text}]`. */
export const othersIn = (modules) => {
  const packages = new Map();
  for (const module of modules.filter((path) => path.includes('node_modules'))) {
    const { folder, name, version, license } = packageOf(module);
    if (name.startsWith('@folkmoot/') || packages.has(name)) continue;
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`${name} comes without the text of its licence`);
    packages.set(name, { name, version, license, text: readFileSync(join(folder, file), 'utf8').trim() });
  }
  return [...packages.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
};

/** The comment at the top of a file: ours, and whose work is in it. */
export const bannerOf = (version, others) =>
  `/*! Folkmoot ${version}, MIT licence. Holds ${others.map(({ name, version: theirs, license }) => `${name} ${theirs} (${license})`).join(', ')}: see THIRD-PARTY-LICENCES.txt */\n`;

/** The file of licence texts. */
export const licenceTexts = (others) =>
  others.map(({ name, version, license, text }) => `${name} ${version}, ${license}\n${'-'.repeat(72)}\n${text}\n`).join('\n\n');
