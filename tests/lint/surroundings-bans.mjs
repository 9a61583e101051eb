// What a source file may not take from its surroundings: the browser while it loads, and, in core, chance and the clock.
// The rows are as in bans.mjs.

const browserGlobals = [
  'window document navigator location history localStorage sessionStorage customElements matchMedia getComputedStyle',
  'requestAnimationFrame HTMLElement Element Node CSSStyleSheet ResizeObserver IntersectionObserver MutationObserver',
].join(' ');

// Names that are no use of the global: a property, a type, `typeof document`.
const merelyNamed = [
  'MemberExpression[computed=false] > .property',
  ':matches(Property, PropertyDefinition, MethodDefinition, TSPropertySignature, TSMethodSignature) > .key',
  ':matches(TSTypeReference, TSInterfaceHeritage, TSTypeQuery, TSTypeParameterInstantiation) *',
  ':matches(TSInterfaceDeclaration, TSTypeAliasDeclaration, TSModuleDeclaration) > .id',
  'UnaryExpression[operator="typeof"] > .argument',
].join(', ');

const browserGlobal = `Identifier[name=/^(${browserGlobals.replaceAll(' ', '|')})$/]:not(${merelyNamed})`;

/** No browser global while a module loads or an element is constructed: servers load and construct them too. */
export const moduleScopeBans = [
  {
    selector: `${browserGlobal}:not(:function *)`,
    message: 'A server loads this module too: touch the browser in connectedCallback or later.',
    broken: [
      'const sheet = new CSSStyleSheet();',
      'const width = window.innerWidth;',
      'class Gauge { root = document.body; }',
      'class Gauge extends HTMLElement {}',
    ],
    fine: [
      'const measure = () => window.innerWidth;',
      'const copy = { document: source.document };',
      "const inBrowser = typeof document !== 'undefined';",
      'interface Host { document: Document; element: HTMLElement }',
      'declare global { interface HTMLElementTagNameMap { x: HTMLElement } }',
    ],
  },
  {
    selector: `MethodDefinition[kind="constructor"] ${browserGlobal}`,
    message: 'A server constructs elements too: touch the browser in connectedCallback or later.',
    broken: ['class Gauge { constructor() { this.width = window.innerWidth; } }'],
    fine: ['class Gauge { connectedCallback() { this.width = window.innerWidth; } }'],
  },
];

/** Core gives the same picture for the same model: what differs from run to run is handed in. */
export const determinismBans = [
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Take the source of random numbers as an argument.',
    broken: ['const roll = () => Math.random();'],
  },
  {
    selector:
      ':matches(MemberExpression[object.name=/^(Date|performance)$/][property.name="now"], NewExpression[callee.name="Date"][arguments.length=0])',
    message: 'Take the time as an argument.',
    broken: ['const today = () => new Date();', 'const now = () => Date.now();', 'const now = () => performance.now();'],
    fine: ['const date = (iso) => new Date(iso);'],
  },
];
