// Hashes by which a browser refuses a file that was changed on its way, and the lines a web officer pastes.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** The hash of a file as the `integrity` attribute takes it. */
export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** What integrity.json says: per file its hash, and its size as it lies and as it travels. `files` maps names to bytes. */
export const integrityList = (version, files) => ({
  version,
  files: Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [
      name,
      { integrity: integrityOf(bytes), bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length },
    ]),
  ),
});

const script = (name, address, { integrity }) => {
  const kind = name.endsWith('.classic.js') ? 'defer' : 'type="module"';
  return `<script ${kind} src="${address}" integrity="${integrity}" crossorigin="anonymous"></script>`;
};

/** The lines to paste, for one's own server and for a mirror of the npm registry, each with the version in its address. */
export const snippets = ({ version, files }) => {
  const pasted = Object.entries(files).filter(([name]) => /^folkmoot[^/]*\.js$/.test(name));
  const lines = (address) => pasted.map(([name, file]) => script(name, address(name), file)).join('\n');
  return `# Folkmoot ${version}: lines to paste

One line is enough. The files without \`gauge\` in their name hold every element; the \`classic\` ones need no module support and run in a sandboxed frame. With \`integrity\`, a browser refuses a file that differs by one byte: take the line again when you take another version.

From your own server, with the files of this folder in \`/folkmoot/${version}/\`:

\`\`\`html
${lines((name) => `/folkmoot/${version}/${name}`)}
\`\`\`

For later, from a mirror of the npm registry, where your policy allows one. Folkmoot is not on npm yet: until it is, these addresses\nanswer with nothing, so do not paste them.

\`\`\`html
${lines((name) => `https://cdn.jsdelivr.net/npm/@folkmoot/embed@${version}/dist/${name}`)}
\`\`\`
`;
};
