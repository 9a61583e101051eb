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
const METADATA_READ = /const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{.*?\}(?=this\.)/;

/** What Lit keeps on `window` and on `Symbol` for decorators, which our classes do not use. */
export const dropMetadata = (code) => {
  const own = replaceOnce(code, METADATA, '', "The decorators' metadata");
  return replaceOnce(own, METADATA_READ, '', "The use of the decorators' metadata");
};

/**
 * Lit hands its classes to the polyfills and the hydration support it finds on `window`. What a page has there is for a Lit of its own, and
 * would patch a copy it knows nothing of; the names it would patch are shortened here besides. `names` are what is looked for.
 */
export const dropHooks = (code, names) =>
  names.reduce((changed, name) => replaceOnce(changed, new RegExp(`\\b\\w+\\.${name}\\b(?!\\.)`), '(void 0)', name), code);

const OTHER_SHEETS = /(\w+)=>\1 instanceof CSSStyleSheet\?\(.*?\)\(\1\):\1;/;

/** Lit would turn a sheet of the browser's own back into text for old browsers. Our classes have none. */
export const dropOtherSheets = (code) => replaceOnce(code, OTHER_SHEETS, '$1=>$1;', 'The reading of other style sheets');

const CHANGES = {
  'css-tag': dropOtherSheets,
  'reactive-element': (code) => dropHooks(dropVersionMark(dropMetadata(code)), ['reactiveElementPolyfillSupport']),
  'lit-html': (code, tags) => dropHooks(dropVersionMark(renamePolicy(code, tags)), ['litHtmlPolyfillSupport']),
  'lit-element': (code) => dropHooks(dropVersionMark(code), ['litElementHydrateSupport', 'litElementPolyfillSupport']),
};

/** The bundler's plugin; `tags` are those that the bundle registers. */
export const litForPages = (tags) => ({
  name: 'folkmoot-lit-for-pages',
  transform: {
    filter: { id: /[\\/](?:css-tag|lit-html|lit-element|reactive-element)\.js$/ },
    handler: (code, id) => CHANGES[/([\w-]+)\.js$/.exec(id)[1]](code, tags),
  },
});
