// The project's lint rules. They live in a package of their own because typescript-eslint needs TypeScript 6, while
// everything else is compiled by TypeScript 7 (docs/decisions/0002).
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as regexp from 'eslint-plugin-regexp';
import webComponents from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { bans, colourBans, registrationBans } from './bans.mjs';
import { importRules } from './imports.mjs';
import { determinismBans, moduleScopeBans } from './surroundings-bans.mjs';
import { testBans } from './test-bans.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const sources = ['packages/*/src/**/*.ts'];
const tests = ['**/*.test.ts', 'tests/**/*.ts', 'stories/**/*.ts', 'stories/.storybook/**/*.ts'];
const typescript = [...sources, ...tests];
const scripts = ['**/*.mjs', '**/*.js'];
const nodeGlobals = [
  'AbortController',
  'AbortSignal',
  'Buffer',
  'URL',
  'clearInterval',
  'clearTimeout',
  'console',
  'fetch',
  'performance',
  'process',
  'setInterval',
  'setTimeout',
  'structuredClone',
];

// An argument that a signature asks for and a function does without begins with an underscore.
const unused = { argsIgnorePattern: '^_', ignoreRestSiblings: true };

/** ESLint's own form of some lists of bans. */
const restrict = (...lists) => ({
  'no-restricted-syntax': ['error', ...lists.flat().map(({ selector, message }) => ({ selector, message }))],
});

export default defineConfig(
  globalIgnores(['**/dist/', '**/node_modules/', '.toolchain/', '.results/', 'coverage/', 'storybook-static/', 'docs/examples/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, rules: { 'max-lines': ['warn', { max: 300 }] } },

  {
    name: 'folkmoot/scripts',
    files: scripts,
    extends: [js.configs.recommended],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
  },

  {
    name: 'folkmoot/typescript',
    files: typescript,
    extends: [js.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
  },

  {
    name: 'folkmoot/sources',
    files: sources,
    ignores: ['**/*.test.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    rules: {
      ...restrict(bans, colourBans, moduleScopeBans),
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // `return refuse(…)` ends a function early and says so; the compiler already keeps void out of conditions.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // bans.mjs has a finer one: with noUncheckedIndexedAccess, an index inside its bounds has to be asserted.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', unused],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    name: 'folkmoot/core',
    files: ['packages/core/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: restrict(bans, colourBans, moduleScopeBans, determinismBans),
  },
  { name: 'folkmoot/tokens', files: ['packages/elements/src/**/*tokens*.ts'], rules: restrict(bans, moduleScopeBans) },
  // A pattern meets whatever a page or a file holds: 50,000 characters made to keep it busy must take no longer than any others.
  {
    name: 'folkmoot/patterns',
    files: sources,
    ignores: ['**/*.test.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  // A define module's whole purpose is to register its element when it is loaded.
  {
    name: 'folkmoot/define',
    files: ['packages/elements/src/define/*.ts', 'packages/embed/src/**/*.ts'],
    rules: restrict(bans, registrationBans, colourBans),
  },
  ...importRules,

  {
    name: 'folkmoot/elements',
    files: ['packages/elements/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    extends: [lit.configs['flat/recommended'], webComponents.configs['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      'lit/lifecycle-super': 'error',
      'lit/no-invalid-escape-sequences': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/prefer-nothing': 'error',
      'lit/value-after-constraints': 'error',
      // The types promise what a page's browser, or a second copy of us, may not keep; and the compiler does not know
      // that a signal can be aborted while we wait.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },

  {
    name: 'folkmoot/tests',
    files: tests,
    // Tests hand in what no type allows, on purpose. What types must say of them is that no assertion is left unawaited.
    extends: [tseslint.configs.strict],
    rules: {
      ...restrict(testBans),
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-explicit-any': 'off',
      // The types of Open Web Components' DOM comparison say that chai's equal returns a promise. It does not.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: '@open-wc/semantic-dom-diff' }] },
      ],
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', unused],
      // chai's `expect(x).to.be.true` is an expression; the compiler reports those that mean nothing.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  // Tests of types: what is declared there is only looked at by the compiler.
  { name: 'folkmoot/types', files: ['tests/packages/types/**/*.ts'], rules: { '@typescript-eslint/no-unused-vars': 'off' } },
  // Where describeShared is made of describe and describe.skip.
  { name: 'folkmoot/shared', files: ['tests/support/shared.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
