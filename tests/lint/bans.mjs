// What no source file may do. A row is a selector over the syntax tree, a message that says what to do instead, lines
// that break the rule and lines close by that do not (the tests plant both). They keep the promise that Folkmoot runs
// under a strict content security policy and never makes script, markup or style out of data: the end-to-end tests
// prove the promise, these say at once which line breaks it.

/** A property read or written, as `x.name` or `x['name']`. */
const property = (pattern) =>
  `:matches(MemberExpression[computed=false][property.name=${pattern}], MemberExpression[property.value=${pattern}])`;

const markup = [
  {
    selector: property('/^(innerHTML|outerHTML)$/'),
    message: 'No HTML from strings: render with a lit template, or set textContent.',
    broken: ['node.innerHTML = label;', "node['outerHTML'] = label;"],
    fine: ['node.textContent = label;'],
  },
  {
    selector: property('/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/'),
    message: 'No HTML from strings: render with a lit template, or insert text with insertAdjacentText.',
    broken: ["node.insertAdjacentHTML('beforeend', label);", 'range.createContextualFragment(label);'],
  },
  {
    selector: 'NewExpression[callee.name="DOMParser"]',
    message: 'DOMParser is refused under Trusted Types: read data as JSON or CSV.',
    broken: ['const parse = () => new DOMParser();'],
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^(write|writeln)$/]',
    message: 'No document.write: render with a lit template.',
    broken: ['const show = (text) => document.write(text);'],
  },
  {
    selector: 'TemplateElement[value.raw=/<style[\\s>]/i]',
    message: 'No <style> in a template: a strict style-src blocks it. Put the rules in static styles.',
    broken: ['const view = html`<style>p { margin: 0 }</style>`;'],
  },
  {
    selector: 'TemplateElement[value.raw=/[\\s"\']style\\s*=/i]',
    message: 'No style attribute in a template: a strict style-src blocks it. Use a class, or element.style.setProperty.',
    broken: ['const view = html`<p style="margin: 0"></p>`;', 'const view = html`<p style=${rules}></p>`;'],
    fine: ['const view = html`<p class="note"></p>`;'],
  },
  {
    selector: 'TemplateElement[value.raw=/\\.(innerHTML|outerHTML)\\s*=/i]',
    message: 'No HTML from strings: render with a nested lit template.',
    broken: ['const view = html`<p .innerHTML=${label}></p>`;'],
  },
  {
    selector: 'TemplateElement[value.raw=/[\\s"\']on[a-z]+\\s*=/i]',
    message: "No inline handler: the page's policy blocks it. Bind with @event.",
    broken: ['const view = html`<button onclick="go()">Go</button>`;'],
    fine: ['const view = html`<button @click=${go}>Go</button>`;'],
  },
];

const attributes = [
  {
    selector: 'CallExpression[callee.property.name=/^(setAttribute|toggleAttribute)$/][arguments.0.value=/^(style|on.*)$/i]',
    message: 'No style or handler attribute: use element.style.setProperty or addEventListener.',
    broken: ["node.setAttribute('style', rules);", "node.setAttribute('onclick', 'go()');"],
    fine: ["node.setAttribute('title', label);"],
  },
  {
    selector: 'CallExpression[callee.property.name="setAttributeNS"][arguments.1.value=/^(style|on.*)$/i]',
    message: 'No style or handler attribute: use element.style.setProperty or addEventListener.',
    broken: ["node.setAttributeNS(null, 'style', rules);"],
  },
  {
    selector: 'CallExpression[callee.property.name=/^(setAttribute|toggleAttribute)$/][arguments.0.type!="Literal"]',
    message: "Write the attribute's name out: a name taken from data could be style or a handler.",
    broken: ['node.setAttribute(name, value);'],
  },
  {
    selector: 'AssignmentExpression[left.property.name="cssText"]',
    message: 'No style from strings: use element.style.setProperty, which refuses a second declaration.',
    broken: ['node.style.cssText = rules;'],
    fine: ["node.style.setProperty('width', width);", 'sheet.replaceSync(styles.cssText);'],
  },
  {
    selector: 'CallExpression[callee.property.name="attr"][arguments.0.value="style"]',
    message: 'No style from strings: use element.style.setProperty.',
    broken: ["selection.attr('style', rules);"],
  },
  {
    selector: 'CallExpression[callee.property.name="html"][arguments.length=1]',
    message: 'No HTML from strings: render with a lit template, or set textContent.',
    broken: ['selection.html(label);'],
  },
];

const accessibility = [
  {
    selector: 'TemplateElement[value.raw=/role\\s*=\\s*["\']?application/i]',
    message: 'role="application" takes the screen reader\'s own keys away: use native controls.',
    broken: ['const view = html`<div role="application"></div>`;'],
    fine: ['const view = html`<div role="meter"></div>`;'],
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.1.value="application"]',
    message: 'role="application" takes the screen reader\'s own keys away: use native controls.',
    broken: ["node.setAttribute('role', 'application');"],
  },
  {
    selector: 'TemplateElement[value.raw=/tabindex\\s*=\\s*["\']?[1-9]/i]',
    message: "A positive tabindex breaks the page's order: use 0 or -1 and the order of the document.",
    broken: ['const view = html`<button tabindex="2">Next</button>`;'],
    fine: ['const view = html`<h2 tabindex="-1">Result</h2>`;'],
  },
  {
    selector: 'AssignmentExpression[left.property.name="tabIndex"][right.value>0]',
    message: "A positive tabindex breaks the page's order: use 0 or -1 and the order of the document.",
    broken: ['node.tabIndex = 1;'],
    fine: ['node.tabIndex = -1;', 'node.tabIndex = 0;'],
  },
];

/** A name in capitals: ours, and the same on every page. */
const constant = 'Identifier[name=/^[A-Z][A-Z0-9_]*$/]';
const templateOfConstants = `TemplateLiteral:not(:has(> .expressions:not(${constant})))`;

const data = [
  {
    selector: 'CallExpression[callee.property.name="json"][arguments.length=0]',
    message: 'Nothing limits response.json(): read the stream with the byte limit of the loader.',
    broken: ['const read = (response) => response.json();'],
  },
  {
    selector: 'MemberExpression[object.name="z"][property.name="config"]',
    message: "z.config changes every copy of zod on the page: write our own wording for the issue's code.",
    broken: ['z.config({ jitless: true });'],
  },
  {
    selector: 'MemberExpression[object.name="z"][property.name="lazy"]',
    message: 'A recursive schema overflows the stack on nested data: use flat lists that refer by id.',
    broken: ['const tree = z.lazy(() => node);'],
  },
  {
    selector: 'ImportDeclaration[source.value="zod/mini"] > :not(ImportNamespaceSpecifier, Literal)',
    message: "Write `import * as z from 'zod/mini'`: with `{ z }` bundlers keep the whole library.",
    broken: ["import { z } from 'zod/mini';"],
    fine: ["import * as z from 'zod/mini';"],
  },
  {
    selector: `CallExpression[callee.property.name=/^(querySelector|querySelectorAll|closest|matches)$/] > .arguments:not(Literal, ${constant}, ${templateOfConstants})`,
    message: 'No selector built from values: an id may hold any character. Keep a Map from id to element, or compare dataset values.',
    broken: [
      'root.querySelector(`#${id}`);',
      "root.querySelectorAll('#' + id);",
      'node.closest(selector);',
      'root.querySelector(`[${NAME}=${id}]`);',
    ],
    fine: ["root.querySelector('button');", 'root.querySelector(`[slot=${ANNOUNCER_SLOT}]`);'],
  },
  {
    selector: ':matches(CallExpression, NewExpression)[callee.name="RegExp"][arguments.0.type!="Literal"]',
    message: 'No pattern built from values: data could make it run for ever. Compare strings, or write the pattern out.',
    broken: ['const pattern = new RegExp(text);', 'const pattern = RegExp(`^${text}`);'],
  },
];

const outlivesElement = [
  '[callee.object.name=/^(window|document|globalThis|self)$/]',
  '[callee.object.property.name=/^(ownerDocument|defaultView|document|body|documentElement|visualViewport)$/]',
  '[callee.object.callee.name="matchMedia"]',
  '[callee.object.callee.property.name="matchMedia"]',
].join(', ');

const listeners = [
  {
    selector: `CallExpression[callee.property.name="addEventListener"]:matches(${outlivesElement}):not(:has(> ObjectExpression:has(> Property[key.name="signal"])))`,
    message: 'A listener outside the element outlives it: pass {signal} of an AbortController that disconnectedCallback aborts.',
    broken: [
      "const listen = () => window.addEventListener('resize', go);",
      "const listen = (node) => node.ownerDocument.addEventListener('keydown', go, { capture: true });",
      "const listen = () => matchMedia('print').addEventListener('change', go);",
    ],
    fine: ["const listen = (signal) => window.addEventListener('resize', go, { signal });", "this.addEventListener('click', go);"],
  },
];

const assertions = [
  {
    selector: 'TSNonNullExpression:not([expression.type="MemberExpression"][expression.computed=true])',
    message: 'Say what happens when it is absent. Only an element at an index that the code around it bounds may be asserted.',
    broken: ['const first = table.get(id)!;'],
    fine: ['const first = rows[0]!;'],
  },
];

/** For every source file of the packages. */
export const bans = [...markup, ...attributes, ...accessibility, ...data, ...listeners, ...assertions];

/** For the modules that register an element. */
export const registrationBans = [
  {
    selector:
      'CallExpression[callee.object.name="customElements"][callee.property.name="define"]:not(IfStatement[test.callee.name="mayDefine"] CallExpression)',
    message: 'Ask mayDefine first: a second copy of Folkmoot on a page steps aside, and nothing throws.',
    broken: ["customElements.define('folkmoot-gauge', FolkmootGauge);"],
    fine: ["if (mayDefine('folkmoot-gauge', FolkmootGauge)) customElements.define('folkmoot-gauge', FolkmootGauge);"],
  },
];

/** For every source file but those of tokens. */
export const colourBans = [
  {
    selector:
      ':matches(Literal[value=/^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i], TemplateElement[value.raw=/(^|[;{\\s])[a-z][a-z-]*\\s*:(?:(?!var\\()[^;{}])*#[0-9a-f]{3,8}\\b/i])',
    message: 'A colour has a name: write it once, as the default of a custom property, and use that, currentColor or a system colour.',
    broken: [
      "const ink = '#0b0c0c';",
      'const styles = css`p { color: #fff; }`;',
      'const styles = css`p { margin: 0; border: 1px solid #0b0c0c }`;',
    ],
    fine: [
      "const anchor = '#fallback';",
      'const styles = css`p { color: var(--_ink); }`;',
      'const styles = css`:host { --_ink: var(--folkmoot-ink, #0b0c0c); }`;',
      'const styles = css`p { color: lch(from var(--folkmoot-ink, #0b0c0c) 40 c h); }`;',
    ],
  },
];
