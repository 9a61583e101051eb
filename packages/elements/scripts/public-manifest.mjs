// What the analyzer finds is every file's inside; what a package promises is less. This plugin leaves only the promise in the manifest:
// the element classes with their public members, the modules that register them, and paths as they are in the published package.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Called by the browser or by Lit, never by a page. */
const CALLBACKS = ['connectedMoveCallback', 'adoptedCallback', 'connectedCallback', 'disconnectedCallback', 'attributeChangedCallback'];

const isPublic = ({ name, privacy }) =>
  !/^[#_]/.test(name) && privacy !== 'private' && privacy !== 'protected' && !CALLBACKS.includes(name);

/** `src/gauge/gauge.ts` becomes `dist/gauge/gauge.js`, which is what the package holds. */
const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** The named choices of `@folkmoot/core`: a table of attributes that says `GaugeShape` helps nobody, `'dial' | 'bullet'` does. */
const choicesIn = (folder) => {
  const choices = new Map();
  for (const file of readdirSync(folder, { recursive: true })) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
    for (const [, name, values] of readFileSync(join(folder, file), 'utf8').matchAll(
      /^export type (\w+) = ((?:\| )?'[^']+'(?: \| '[^']+')*);$/gm,
    ))
      choices.set(name, values);
  }
  return choices;
};

/** A type as its reader should see it: choices spelt out; `undefined` left out of an attribute's, since it means "not given". */
const typeOf = (type, choices, isAttribute) => {
  if (!type) return {};
  const text = type.text.replace(/\b\w+\b/g, (word) => choices.get(word) ?? word).replace('unknown | undefined', 'unknown');
  return { type: { text: isAttribute ? text.replace(/ \| undefined$/, '') : text } };
};

// JSON leaves out what is undefined: where a member was inherited from is our inside, and a name is no default that a reader could use.
const publicClass = (declaration, choices) => {
  const { members = [], attributes = [], ...rest } = declaration;
  const fields = new Set(members.filter(isPublic).map(({ name }) => name));
  // An attribute is public where its property is: Lit's own bookkeeping has properties too. One without any is named in the class's own words.
  const said = attributes.filter(({ fieldName }) => fieldName === undefined || fields.has(fieldName));
  const attributed = new Set(said.flatMap(({ fieldName }) => fieldName ?? []));
  return {
    ...rest,
    members: members.filter(isPublic).map((member) => ({
      ...member,
      ...typeOf(member.type, choices, false),
      attribute: attributed.has(member.name) ? member.attribute : undefined,
      default: /^[A-Z_]+$/.test(member.default ?? '') ? undefined : member.default,
      inheritedFrom: undefined,
    })),
    attributes: said.map((attribute) => ({ ...attribute, ...typeOf(attribute.type, choices, true), inheritedFrom: undefined })),
    superclass: { name: 'LitElement', package: 'lit' },
  };
};

/** The modules of the manifest, cut down to what the package promises. */
export const publicModules = (modules, choices = new Map()) => {
  // A class that stands in for an element that cannot run is defined somewhere too, but not exported.
  const isElement = (module) => (declaration) =>
    declaration.tagName && module.exports.some(({ kind, name }) => kind === 'js' && name === declaration.name);
  const isShown = (module) => (one) =>
    one.kind === 'js'
      ? module.declarations.filter(isElement(module)).some(({ name }) => name === one.name)
      : module.path.startsWith('src/define/');
  return modules
    .map((module) => ({
      kind: module.kind,
      path: published(module.path),
      declarations: module.declarations.filter(isElement(module)).map((declaration) => publicClass(declaration, choices)),
      exports: module.exports.filter(isShown(module)).map(({ declaration, ...one }) => ({
        ...one,
        declaration: { ...declaration, ...(declaration.module && { module: published(declaration.module) }) },
      })),
    }))
    .filter(({ declarations, exports }) => declarations.length > 0 || exports.length > 0);
};

/** The analyzer's plugin; the last but for those that read the manifest. */
export const publicManifest = () => ({
  name: 'folkmoot-public-manifest',
  packageLinkPhase({ customElementsManifest }) {
    const core = fileURLToPath(new URL('../../core/src/', import.meta.url));
    customElementsManifest.modules = publicModules(customElementsManifest.modules, choicesIn(core));
  },
});
