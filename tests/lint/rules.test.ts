import { fileURLToPath } from 'node:url';
import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { bans, colourBans, registrationBans } from './bans.mjs';
import { determinismBans, moduleScopeBans } from './surroundings-bans.mjs';
import { testBans } from './test-bans.mjs';

/** A row of bans.mjs. */
interface Ban {
  selector: string;
  message: string;
  broken: string[];
  fine?: string[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const overrideConfigFile = 'tests/lint/eslint.config.mjs';
const typed = new ESLint({ cwd: root, overrideConfigFile });
// The planted files are in no TypeScript project, and these rules need no types.
const untyped = new ESLint({ cwd: root, overrideConfigFile, overrideConfig: tseslint.configs.disableTypeChecked });

/** What the project's own configuration says about code planted at a path. */
const messagesFor = async (code: string, filePath: string, eslint = untyped): Promise<string[]> => {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ message, ruleId }) => (ruleId === null ? `Not read: ${message}` : message));
};

/** How often one selector alone matches code: other selectors share its message. */
const matches = (code: string, { selector, message }: Ban): number =>
  new Linter().verify(
    code,
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      rules: { 'no-restricted-syntax': ['error', { selector, message }] },
    },
    'planted.ts',
  ).length;

const lists: [string, string, Ban[]][] = [
  ['sources', 'packages/elements/src/planted/planted.ts', bans],
  ['colours', 'packages/elements/src/planted/planted.ts', colourBans],
  ['registration', 'packages/elements/src/define/planted.ts', registrationBans],
  ['module scope', 'packages/elements/src/planted/planted.ts', moduleScopeBans],
  ['core', 'packages/core/src/planted/planted.ts', [...bans, ...moduleScopeBans, ...determinismBans]],
  ['tests beside their source', 'packages/core/src/planted/planted.test.ts', testBans],
  ['tests across packages', 'tests/planted/planted.test.ts', testBans],
];

describe.each(lists)('bans for %s', (_list, filePath, rows) => {
  const broken = rows.flatMap((ban) => ban.broken.map((code) => ({ code, ban })));
  const fine = rows.flatMap((ban) => (ban.fine ?? []).map((code) => ({ code, ban })));

  it.each(broken)('refuses $code', async ({ code, ban }) => {
    expect(matches(code, ban)).toBeGreaterThan(0);
    expect(await messagesFor(code, filePath)).toContain(ban.message);
  });

  it.each(fine)('accepts $code', async ({ code, ban }) => {
    expect(matches(code, ban)).toBe(0);
    expect(await messagesFor(code, filePath)).not.toContain(ban.message);
  });
});

const core = 'packages/core/src';
const elements = 'packages/elements/src/gauge/gauge.ts';

const refusedImports: [string, string][] = [
  [`${core}/store/store.ts`, 'zod/mini'],
  [`${core}/model/schema.ts`, 'zod'],
  [`${core}/model/schema.ts`, 'zod/v4'],
  [`${core}/store/store.ts`, 'xstate'],
  [`${core}/store/store.ts`, '../partnership/index.js'],
  [`${core}/measures/reach.ts`, 'd3-shape'],
  [`${core}/layout/gauge.ts`, 'd3'],
  [`${core}/layout/gauge.ts`, 'd3-selection'],
  [`${core}/statistics/csv.ts`, 'd3-dsv'],
  [`${core}/indicators/compare.ts`, '../layout/index.js'],
  [`${core}/model/read.ts`, '../wording/index.js'],
  [`${core}/views/gauge.ts`, 'lit'],
  [`${core}/views/gauge.ts`, '@folkmoot/elements/gauge'],
  [`${core}/views/gauge.ts`, '@folkmoot/models/regimes'],
  [`${core}/views/gauge.ts`, '../../../elements/src/gauge/gauge.js'],
  [`${core}/views/gauge.ts`, 'node:fs'],
  ['packages/models/src/tvei.ts', '@folkmoot/elements/gauge'],
  ['packages/models/src/tvei.ts', 'lit'],
  [elements, '@folkmoot/models/tvei'],
  [elements, '../../../models/src/tvei.js'],
  [elements, '@folkmoot/embed/autoload.js'],
  [elements, 'xstate'],
  [elements, 'zod/mini'],
  [elements, 'd3-shape'],
  [elements, 'lit/directives/unsafe-html.js'],
  [elements, 'lit/directives/unsafe-svg.js'],
  [elements, 'lit/directives/style-map.js'],
  [elements, 'lit/static-html.js'],
  ['packages/elements/src/define/gauge.ts', '@folkmoot/models/tvei'],
];

const acceptedImports: [string, string][] = [
  [`${core}/partnership/machine.ts`, 'xstate'],
  [`${core}/statechart/machine.ts`, 'xstate'],
  [`${core}/layout/tree.ts`, 'd3-hierarchy'],
  [`${core}/indicators/curve.ts`, 'd3-shape'],
  [`${core}/views/gauge.ts`, '../layout/index.js'],
  [`${core}/layout/gauge.ts`, '../indicators/index.js'],
  ['packages/models/src/tvei.ts', '@folkmoot/core/model'],
  [elements, '@folkmoot/core/views'],
  [elements, 'lit/directives/class-map.js'],
  [elements, '@lit/context'],
  ['packages/embed/src/folkmoot.ts', '@folkmoot/models/register/tvei.js'],
];

describe('import direction', () => {
  const restricted = (messages: string[]) => messages.filter((message) => message.includes('import is restricted'));

  it.each(refusedImports)('%s does not import %s', async (filePath, source) => {
    expect(restricted(await messagesFor(`import '${source}';`, filePath))).toHaveLength(1);
  });

  it.each(acceptedImports)('%s may import %s', async (filePath, source) => {
    expect(restricted(await messagesFor(`import '${source}';`, filePath))).toEqual([]);
  });

  it('lets the schema import zod/mini', async () => {
    expect(await messagesFor("import * as z from 'zod/mini';\nexport const name = z.string();\n", `${core}/model/schema.ts`)).toEqual([]);
  });
});

describe('rules of others', () => {
  it.each([
    ['eval', "eval('1');", /eval/],
    ['new Function', "new Function('return 1');", /Function constructor/],
    ['a template without an accessible name', 'const view = html`<img src="x.png">`;\nexport { view };', /alt/i],
    ['a lit binding where lit has none', 'const view = html`<${tag}></${tag}>`;\nexport { view };', /binding/i],
    ['a pattern that a long text keeps busy', 'export const trailing = /\\s+$/u;', /quadratic/],
    ['an element name without a hyphen', "customElements.define('gauge', Gauge);", /element name/i],
  ])('refuse %s', async (_what, code, message) => {
    const messages = await messagesFor(`import { html } from 'lit';\n${code}`, elements);
    expect(messages.some((each) => message.test(each))).toBe(true);
  });

  it('refuse a promise that nobody waits for, which takes types', async () => {
    const messages = await messagesFor('const wait = async () => {};\nwait();\n', `${core}/issues/index.ts`, typed);
    expect(messages.join('\n')).toMatch(/Promises must be awaited/);
  });

  it('warn about a file of more than 300 lines', async () => {
    const messages = await messagesFor('export {};\n'.repeat(301), `${core}/planted/planted.ts`);
    expect(messages.join('\n')).toMatch(/too many lines/);
  });
});
