// Lit, changed where it would leave a trace on a page that is not ours, or need more of its policy than we ask for.
import { replaceOnce } from './text-changes.mjs';

const POLICY = /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/;
const VERSION_MARK = /\(\w+\.(?:litHtml|litElement|reactiveElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/;

/**
 * Lit's Trusted Types policy under the name `folkmoot`, so that a page allows us and not whatever else uses Lit. Guarded: under a
 * `trusted-types` list without us `createPolicy` throws, which would end the whole file while loading; Lit then works without a policy
 * wherever the page does not require one. And not asked for where a copy of us already holds every tag: the second copy needs none, and a
 * refused duplicate is a line in the council's violation reports.
 */
export const renamePolicy = (code, tags) =>
  replaceOnce(
    code,
    POLICY,
    (_, owner, rules) =>
      `(()=>{try{return ${JSON.stringify(tags)}.every(tag=>customElements.get(tag))?void 0:${owner}.createPolicy("folkmoot",${rules})}catch{}})()`,
    'The Trusted Types policy',
  );

/** Lit counts its copies on `window`, for warnings that only its development build gives. A page's globals stay as they were. */
export const dropVersionMark = (code) => replaceOnce(code, VERSION_MARK, '0', 'The version mark');

const METADATA = /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/;
const METADATA_OF_CLASS = /this\[Symbol\.metadata\]/;
const METADATA_READ = /(?<![.\w])litPropertyMetadata\.get/;

/** What Lit keeps on `window` and on `Symbol` for decorators, which our classes do not use: kept in the file instead. */
export const keepMetadata = (code) => {
  const own = replaceOnce(
    code,
    METADATA,
    'const ownMetadata=Symbol("metadata"),ownPropertyMetadata=new WeakMap;',
    "The decorators' metadata",
  );
  const read = replaceOnce(own, METADATA_READ, 'ownPropertyMetadata.get', "The use of the decorators' metadata");
  return replaceOnce(read, METADATA_OF_CLASS, 'this[ownMetadata]', "The decorators' metadata of a class");
};

const CHANGES = { 'lit-html': renamePolicy, 'reactive-element': keepMetadata, 'lit-element': (code) => code };

/** The bundler's plugin; `tags` are those that the bundle registers. */
export const litForPages = (tags) => ({
  name: 'folkmoot-lit-for-pages',
  transform: {
    filter: { id: /[\\/](?:lit-html|lit-element|reactive-element)\.js$/ },
    handler: (code, id) => dropVersionMark(CHANGES[/([\w-]+)\.js$/.exec(id)[1]](code, tags)),
  },
});
