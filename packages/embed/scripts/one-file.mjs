// In a single file nothing arrives later. Left alone, the bundler wraps each module behind an import() in a function and keeps all of its
// exports; imported up front, the same modules share names and lose what nobody uses: 2.2 KiB less, compressed, for the gauge's file.

const AWAITED = /\{([\w\s,]+)\} = await import\(('[^']+')\)/g;
const CHAINED = /import\(('[^']+')\)\.then\(\(\{([\w\s,]+)\}\)/g;

/**
 * The module with `import('x')` made an import at its top, where the names taken from it stand beside. Still a promise: what waited a
 * moment in the split build waits a moment here. A form that is not known is left to the bundler.
 */
export const importUpFront = (code) => {
  const imports = [];
  const promise = (specifier, names) => {
    const list = names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const local = (name) => `${name}_${imports.length}`;
    const fields = list.map((name) => `${name}: ${local(name)}`).join(', ');
    const line = `import { ${list.map((name) => `${name} as ${local(name)}`).join(', ')} } from ${specifier};`;
    imports.push(line);
    return `Promise.resolve({ ${fields} })`;
  };
  const changed = code
    .replace(AWAITED, (_, names, specifier) => `{${names}} = await ${promise(specifier, names)}`)
    .replace(CHAINED, (_, specifier, names) => `${promise(specifier, names)}.then(({${names}})`);
  return imports.length > 0 ? `${imports.join('\n')}\n${changed}` : null;
};

/** The bundler's plugin, for our own modules. */
export const oneFile = () => ({
  name: 'folkmoot-one-file',
  transform: { filter: { code: /\bimport\(/, id: /packages[\\/](?:core|elements)[\\/]dist[\\/]/ }, handler: importUpFront },
});
