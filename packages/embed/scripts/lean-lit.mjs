// Lit without what the gauge does not use. What only directives, options of listeners, unusual properties and hooks call is
// dead code that no bundler can see, since it hangs on properties: 900 bytes, compressed. A Lit that is written otherwise, and a module that
// uses such a thing after all, stop the build.
import { replaceOnce } from './text-changes.mjs';

/** By file: what it is, where it stands, and what stands there instead. */
const LEFT_OUT = {
  'lit-html': [
    [
      'What resolves directives',
      /function (\w)\(\w,(\w),\w=\w,\w\)\{if\(\2===\w\)return \2;.*?\}(?=class)/,
      'function $1(part,value){return value}',
    ],
    ['What tells directives of a removal', /this\._\$AP\?\.\(!1,!0,\w\)/, ''],
    ['What tells directives of a move', /setConnected\(\w\)\{.*?\}(?=\}class)/, ''],
    ['What a part knows of its connection', /,this\._\$Cv=\w\?\.isConnected\?\?!0/, ''],
    ['What a part says of its connection', /get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
    [
      'What a directive may ask of a template',
      /get parentNode\(\)\{return this\._\$AM\.parentNode\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}/,
      '',
    ],
    [
      'What a directive may ask of a part',
      /get parentNode\(\)\{let \w=this\._\$AA\.parentNode;.*?get endNode\(\)\{return this\._\$AB\}/,
      '',
    ],
    [
      'What a directive may ask of an attribute',
      /get tagName\(\)\{return this\.element\.tagName\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}/,
      '',
    ],
    [
      'A directive on an element',
      /class (\w)\{constructor\(\w,\w,\w\)\{this\.element=\w,this\.type=6.*?\}(?=const \w=\{M:)/,
      'const $1=0;',
    ],
    ['What makes one', /:6===(\w)\.type&&\((\w)=new \w\(\w,this,\w\)\)/, ':0'],
    ['What finds one', /else (\w)\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\1\)\)/, ''],
    ['A binding in a comment', /else\{let \w=-1;for\(;-1!==\(\w=\w\.data\.indexOf\(.*?\}(?=\w\+\+)/, ''],
    ['Options of a listener', /(?:\|\|\w\.(?:capture|once|passive)!==\w\.(?:capture|once|passive)){3}/, ''],
    ['Listeners that are objects', /"function"==typeof this\._\$AH\?(this\._\$AH\.call\(.*?,\w\)):this\._\$AH\.handleEvent\(\w\)/, '$1'],
    [
      'What binds text in a text-only element',
      /if\(\w+\.test\(\w\.tagName\)\)\{const \w=\w\.textContent\.split\(.*?\}(?=\}else if\(8)/,
      '',
    ],
  ],
  'reactive-element': [
    ['What writes objects into attributes', /case Object:case Array:(\w)=null==\1\?\1:JSON\.stringify\(\1\)/, ''],
    [
      'What reads numbers and objects from attributes',
      /case Number:\w=null===\w\?null:Number\(\w\);break;case Object:.*?\}catch\(\w\)\{\w=null\}/,
      '',
    ],
    ['What runs for the decorators of a class', /static addInitializer\(\w\)\{.*?\}(?=static)/, ''],
    ['What hands that on to a class below', /void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\),/, ''],
    ['What runs for the decorators of an element', /,this\.constructor\.l\?\.forEach\((\w)=>\1\(this\)\)/, ''],
    [
      'What marks a property with an accessor of its own',
      /this\.prototype\.hasOwnProperty\((\w)\)&&\(\((\w)=Object\.create\(\2\)\)\.wrapped=!0\),/,
      '',
    ],
    [
      'What reads such an accessor',
      /const\{get:\w,set:\w\}=\w\(this\.prototype,(\w)\)\?\?\{get\(\)\{return this\[(\w)\]\},set.*?\}\};return\{get:\w,set\(\w\)\{.*?this\.requestUpdate\(\1,\w,(\w)\)\}/,
      'return{get(){return this[$2]},set(value){const old=this[$2];this[$2]=value;this.requestUpdate($1,old,$3)}',
    ],
    ['What updates such a property at the start', /const \w=this\.constructor\.elementProperties;if\(\w\.size>0\)for\(.*?\}(?=\}let)/, ''],
    ['What keeps a default out of an attribute', /\|\|\w\.useDefault&&.*?_\$Eu\(\w,\w\)\)(?=\)\)return)/, ''],
    [
      'What remembers a default',
      /C\(\w,\w,\{useDefault:.*?\}(?=async)/,
      'C(name,old,{reflect}){this._$AL.has(name)||this._$AL.set(name,this.hasUpdated?old:void 0);reflect&&this._$Em!==name&&(this._$Eq??=new Set).add(name)}',
    ],
    ['What goes back to a default', /(\w)\?\?this\._\$Ej\?\.get\(\w\)\?\?\1/, '$1'],
    ['That there is a default', /,useDefault:!1/, ''],
    ['The hook for leaving a controller', /removeController\(\w\)\{.*?\}/, ''],
    ['What the hook for the time of an update does by itself', /scheduleUpdate\(\)\{return this\.performUpdate\(\)\}/, ''],
    [
      'Not waiting after that hook',
      /const (\w)=this\.scheduleUpdate\(\);return null!=\1&&await \1,/,
      'await this.scheduleUpdate();return ',
    ],
    ['The hook for leaving out an update', /shouldUpdate\(\w\)\{return!0\}/, ''],
    ['The call of that hook', /(\w)=this\.shouldUpdate\(\w\),\1\?\((.*?)\):this\._\$EM\(\)\}catch/, '$1=!0,$2}catch'],
    ['The hook for the first update', /firstUpdated\(\w\)\{\}/, ''],
    ['The call of that hook', /this\.hasUpdated\|\|\(this\.hasUpdated=!0,this\.firstUpdated\(\w\)\)/, 'this.hasUpdated=!0'],
    ['The hook for the end of an update', /return this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{(return this\._\$ES\})/, '$1'],
  ],
  'css-tag': [
    ['What asks for a polyfill of shadow roots', /\w\.ShadowRoot&&\(void 0===\w\.ShadyCSS\|\|\w\.ShadyCSS\.nativeShadow\)&&/, ''],
    // Sheets made by `unsafeCSS` have no template to be known by; each is made once as it is.
    ['What looks for a sheet by its template', /const (\w)=void 0!==\w&&1===\w\.length;\1&&\(\w=\w\.get\(\w\)\),/, ''],
    ['What remembers a sheet by its template', /,\w&&\w\.set\(\w,\w\)(?=\)\}return)/, ''],
  ],
  'lit-element': [
    ['What tells parts of their connection', /connectedCallback\(\)\{super\.connectedCallback\(\),.*?setConnected\(!1\)\}/, ''],
    ['What tells the first part of its connection', /this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
  ],
};

/** One of Lit's files, by its name, without what is left out. */
export const withoutUnused = (code, file) =>
  LEFT_OUT[file].reduce((changed, [what, pattern, replacement]) => replaceOnce(changed, pattern, replacement, what), code);

/** What a module may then not do. */
const NEEDED = [
  [/from 'lit(?:-html)?\/(?:async-)?directive/, 'a directive'],
  [/from 'lit\/decorators/, 'a decorator'],
  [/<(?:script|style|textarea|title)\b[^>]*>[^<]*\$\{/i, 'text bound in a text-only element'],
  [/\b(?:removeController|shouldUpdate|firstUpdated|getUpdateComplete)\(/, 'an unusual hook'],
  [/\bhandleEvent\b|@[\w-]+=\$\{\{|<!--[^>]*\$\{/, 'an unusual listener or a bound comment'],
  [/\btype: (?:Number|Object|Array)\b|\b(?:useDefault|noAccessor): /, 'an unusual property'],
];

/** Throws where a module needs what was left out. */
export const refuseNeeded = (code, id) => {
  for (const [pattern, what] of NEEDED) if (pattern.test(code)) throw new Error(`${id} has ${what}, which leanLit() leaves out`);
};

/** The bundler's plugin. */
export const leanLit = () => ({
  name: 'folkmoot-lean-lit',
  transform: {
    filter: { id: /[\\/](?:css-tag|lit-html|lit-element|reactive-element)\.js$|packages[\\/]elements[\\/]dist[\\/]/ },
    handler: (code, id) => {
      const file = /(css-tag|lit-html|lit-element|reactive-element)\.js$/.exec(id)?.[1];
      return file ? withoutUnused(code, file) : refuseNeeded(code, id);
    },
  },
});
