import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What the tests read of a published package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly customElements?: string;
  readonly 'web-types'?: string;
  readonly sideEffects?: boolean | readonly string[];
  readonly files: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Every file of a package, by its path inside it, with `/` whatever the system. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/** One way into a package: what to import, and the files it stands for by condition. */
export interface Entry {
  readonly specifier: string;
  readonly targets: Readonly<Record<string, string>>;
}

const fill = (text: string, word: string): string => text.replace('*', word);

/** Every way into a package, patterns written out with the files that are there. */
export const entriesOf = (folder: string): readonly Entry[] => {
  const { name, exports } = manifestOf(folder);
  const files = filesOf(folder);
  return Object.entries(exports).flatMap(([subpath, target]) => {
    const targets = typeof target === 'string' ? { default: target } : target;
    const specifier = name + subpath.slice(1);
    if (!subpath.includes('*')) return [{ specifier, targets }];
    const [before = '', after = ''] = (targets.default ?? '').slice(2).split('*');
    const words = files
      .filter((file) => file.startsWith(before) && file.endsWith(after))
      .map((file) => file.slice(before.length, file.length - after.length));
    return words.map((word) => ({
      specifier: fill(specifier, word),
      targets: Object.fromEntries(Object.entries(targets).map(([condition, path]) => [condition, fill(path, word)])),
    }));
  });
};
