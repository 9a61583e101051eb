// Style sheets stand in template literals, where no bundler looks: minified here, once, for everyone who bundles us.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

for (const name of await readdir(dist, { recursive: true })) {
  if (!name.endsWith('.styles.js')) continue;
  const file = join(dist, name);
  const source = await readFile(file, 'utf8');
  // The compiler leaves alone what has not changed, and so is done already.
  if (source.includes('unsafeCSS')) continue;
  const parts = /css `([^`]*)`/.exec(source);
  // An interpolation would be minified apart from its surroundings; the style sheets have none, and this says so if one comes.
  if (!parts?.[1] || parts[1].includes('${')) throw new Error(`${name}: expected one css literal without interpolation`);
  const { code } = await transform(parts[1], { loader: 'css', minify: true, target: ['chrome111', 'firefox113', 'safari16.4'] });
  // Lit's `css` weighs every interpolation and has a long word for each; a plain string needs none of it, which is 150 bytes on every page.
  // esbuild leaves alone what stands in functions that it does not know and in custom properties, where a space after these says nothing.
  const short = code
    .trim()
    .replace(/(,|[{;]--[\w-]+:|\([\w-]+:) /g, '$1')
    .replace(/="(\w+)"]/g, '=$1]')
    .replaceAll(' / ', '/');
  const sheet = `unsafeCSS(\`${short.replaceAll('\\', '\\\\')}\`)`;
  await writeFile(
    file,
    source.replace('{ css }', '{ unsafeCSS }').replace(parts[0], () => sheet),
  );
}
