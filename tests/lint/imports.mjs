// Who may import whom. Each guarded import is closed to every file but those of the folders that name it in `places`.

const guard = (name, regex, message) => ({ name, pattern: { regex, message } });

const anywhereClosed = [
  guard(
    'zod classic',
    '^zod(?!/mini$)',
    "Only `import * as z from 'zod/mini'`, and only in core's model/: classic zod is three times as large and trips the page's policy.",
  ),
  guard(
    'd3 umbrella',
    '^d3$|^d3-(selection|transition|axis|zoom|drag|brush|fetch|dsv)$',
    'lit owns the DOM and the CSV reader is ours: take a d3 module that only computes.',
  ),
  guard(
    'html directives',
    '^lit(-html)?/directives/(unsafe-html|unsafe-svg|unsafe-mathml)\\.js$|^lit(-html)?/static-html\\.js$',
    'No HTML from strings: render with a lit template.',
  ),
  guard(
    'styleMap',
    '^lit(-html)?/directives/style-map\\.js$',
    'styleMap writes a style attribute, which a strict style-src blocks: use classMap, or element.style.setProperty.',
  ),
  guard(
    'sources of another package',
    '^(\\.\\./)+((packages/)?(core|models|elements|embed|cli|react)/(src|dist)/)',
    'Import another package by its name, through its public subpaths.',
  ),
];

const guarded = [
  guard('zod/mini', '^zod/mini$', "The schema lives in core's model/ alone, so that a page without a model file does not load it."),
  guard(
    'xstate',
    '^xstate(/|$)|^@xstate/',
    "xstate stays in core's partnership/ and statechart/, so that a page with a gauge does not load it.",
  ),
  guard(
    'd3',
    '^d3-(?!selection$|transition$|axis$|zoom$|drag$|brush$|fetch$|dsv$)',
    "d3 computes layouts: it stays in core's layout/ and indicators/.",
  ),
  guard('lit', '^lit(/|$)|^lit-|^@lit', 'Only elements render.'),
  guard('node', '^node:', 'This runs in browsers too: no Node module.'),
  guard('core', '^@folkmoot/core', 'Inside core, import the folder by its relative path.'),
  guard('models', '^@folkmoot/models', 'Elements and core know no reference model: a page registers the ones it uses.'),
  guard('elements', '^@folkmoot/elements', 'Core and models never import elements.'),
  guard('embed', '^@folkmoot/embed', 'embed is the outermost package: nothing is built on it but tests and stories.'),
  guard('partnership', '^(\\.\\./)+(partnership|statechart)/', 'The engine is handed in, so that a page with a gauge does not load it.'),
  guard('layout', '^(\\.\\./)+(layout|views|wording)/', 'Meaning does not depend on its picture or its words: hand the result on instead.'),
];

const core = 'packages/core/src';

/** What each folder may import of the guarded. The last row that matches a file is its rule. */
const places = [
  { files: [`${core}/**/*.ts`], may: [] },
  { files: [`${core}/model/**/*.ts`], may: ['zod/mini'] },
  { files: [`${core}/{partnership,statechart}/**/*.ts`], may: ['xstate', 'partnership'] },
  { files: [`${core}/indicators/**/*.ts`], may: ['d3'] },
  { files: [`${core}/layout/**/*.ts`], may: ['d3', 'layout'] },
  { files: [`${core}/{views,wording}/**/*.ts`], may: ['layout'] },
  { files: [`${core}/{views,wording}/partnership/**/*.ts`], may: ['layout', 'partnership'] },
  { files: ['packages/models/src/**/*.ts'], may: ['core'] },
  { files: ['packages/elements/src/**/*.ts'], may: ['core', 'lit'] },
  { files: ['packages/elements/src/{define/partnership,jsx/tags}.ts'], may: ['core', 'lit', 'partnership'] },
  { files: ['packages/embed/src/**/*.ts'], may: ['core', 'models', 'elements', 'lit'] },
];

/** One configuration per place. Tests import what they test and what they test with, so they are left out. */
export const importRules = places.map(({ files, may }) => ({
  name: `folkmoot/imports of ${files[0]}`,
  files,
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [...anywhereClosed, ...guarded.filter(({ name }) => !may.includes(name))].map(({ pattern }) => pattern) },
    ],
  },
}));
