// What may be how big, and why. A ceiling moves when somebody decides that it should, and says here what for.
const KIB = 1024;

/** Something that a page loads, and the most it may weigh. */
export interface Row {
  readonly what: string;
  /**
   * Source text to bundle as a developer would, into one file with what is loaded later left out, or divided into files that what is loaded
   * later shares; or a file of the embed package, as built.
   */
  readonly of: { readonly source: string } | { readonly divided: string } | { readonly file: string };
  /** Bytes after minifying and gzip -9. */
  readonly ceiling: number;
  readonly why: string;
  /** What must not be in it, by name: a ceiling only approximates, a name says what crept in. */
  readonly without: readonly (keyof typeof MARKS)[];
}

/** Packages that no row may take anything from, by a part of their path: one of their modules would bring its friends. */
export const NEVER = /node_modules\/(?:d3|d3-dsv|d3-fetch|d3-selection|d3-transition|d3-scale|xstate|zod\/v4\/classic)\//;

/** How each thing shows in a bundle's text. The tests see each mark in a bundle that has the thing, so that none is a word nothing contains. */
export const MARKS = {
  zod: { pattern: /_zod\b/, source: "import * as z from 'zod/mini'; console.log(z.object({ a: z.string() }).safeParse({}));" },
  xstate: {
    pattern: /xstate\./,
    source: "import { createMachine, createActor } from 'xstate'; console.log(createActor(createMachine({})).start());",
  },
  'new Function': { pattern: /\bnew\s+Function\b|\bFunction\(/, source: "console.log(new Function('return 1')());" },
  eval: { pattern: /\beval\(/, source: "console.log(eval('1'));" },
  'the CSV reader': {
    pattern: /geographic_level/,
    source: "import { readCsv, readStatistics } from '@folkmoot/core/statistics'; console.log(readStatistics(readCsv('a').value));",
  },
  'the model reader': {
    pattern: /additionalProperties|unrecognized_keys/,
    source: "import { readModel } from '@folkmoot/core/model'; console.log(readModel('{}'));",
  },
} as const;

const NOTHING_HEAVY = ['zod', 'xstate', 'new Function', 'eval', 'the CSV reader', 'the model reader'] as const;

export const ROWS: readonly Row[] = [
  {
    what: 'the gauge alone, with Lit',
    of: { source: "import '@folkmoot/elements/define/gauge.js';" },
    ceiling: 16 * KIB,
    why: 'a page of figures in attributes loads this and no more; Lit is 6 KiB of it',
    without: NOTHING_HEAVY,
  },
  {
    what: 'the same gauge, divided into files',
    of: { divided: "import '@folkmoot/elements/define/gauge.js';" },
    ceiling: 18 * KIB,
    why: 'the same modules in eight files, as with the relationship diagram',
    without: NOTHING_HEAVY,
  },
  {
    what: 'the gauge in one file, with the reader of CSV',
    of: { file: 'folkmoot-gauge.js' },
    ceiling: 28 * KIB,
    why: 'what a council pastes for a published CSV: everything, and never a second request for code',
    without: ['zod', 'xstate', 'new Function', 'eval', 'the model reader'],
  },
  {
    what: 'the same as a classic script',
    of: { file: 'folkmoot-gauge.classic.js' },
    ceiling: 28 * KIB,
    why: 'no more than the module: what ES2020 has no syntax for, private members, is made plain',
    without: ['zod', 'xstate', 'new Function', 'eval', 'the model reader'],
  },
  {
    what: 'the relationship diagram alone, with Lit',
    of: { source: "import '@folkmoot/elements/define/relationships.js';" },
    ceiling: 26 * KIB,
    why: 'the first picture: the layout (11 KiB), its words, and the ways a model comes in; the panel, tables and tools come after it',
    without: NOTHING_HEAVY,
  },
  {
    what: 'the same diagram, divided into files',
    of: { divided: "import '@folkmoot/elements/define/relationships.js';" },
    ceiling: 28.75 * KIB,
    why: 'the same modules in a dozen files, because a bundler gives what is loaded later a share in them: each names what it takes and gives, and is compressed by itself',
    without: NOTHING_HEAVY,
  },
  {
    what: 'the partnership alone, with Lit',
    of: { source: "import '@folkmoot/elements/define/partnership.js';" },
    ceiling: 32 * KIB,
    why: 'everything that is played: the engine with its explanations (11 KiB), the views and their words; the checker, the tables, the numbers, kept states and Welsh come after it',
    without: NOTHING_HEAVY,
  },
  {
    what: 'the same partnership, divided into files',
    of: { divided: "import '@folkmoot/elements/define/partnership.js';" },
    ceiling: 35.3 * KIB,
    why: 'the same modules in a dozen files, as with the relationship diagram',
    without: NOTHING_HEAVY,
  },
  {
    what: 'all four elements, with Lit',
    of: {
      source: ['gauge', 'model', 'partnership', 'relationships'].map((name) => `import '@folkmoot/elements/define/${name}.js';`).join(' '),
    },
    ceiling: 60 * KIB,
    why: 'what a page with one of each loads before the first picture',
    without: NOTHING_HEAVY,
  },
  {
    what: 'every element in one file, with all that may be needed later',
    of: { file: 'folkmoot.js' },
    ceiling: 136 * KIB,
    why: 'all four; what each loads later: tables, downloads, panels, the search for an order; the readers of CSV and of models with their schema (zod/mini and ours, 24 KiB); English and Welsh. A page that minds uses the autoloader',
    without: ['xstate', 'new Function', 'eval'],
  },
  {
    what: 'the same as a classic script',
    of: { file: 'folkmoot.classic.js' },
    ceiling: 140 * KIB,
    why: 'some KiB more for syntax that ES2020 does not have',
    without: ['xstate', 'new Function', 'eval'],
  },
  {
    what: 'the autoloader',
    of: { file: 'autoload.js' },
    ceiling: 1 * KIB,
    why: 'a page without a widget pays this',
    without: NOTHING_HEAVY,
  },
  {
    what: 'the reader of CSV, for a script of one’s own',
    of: { source: "export { readCsv, readStatistics, readingFromStatistics } from '@folkmoot/core/statistics';" },
    ceiling: 9 * KIB,
    why: 'bytes to text, RFC 4180, places, periods, symbols for missing figures, and what to do about each fault in words',
    without: ['zod', 'xstate', 'new Function', 'eval'],
  },
];
