import { afterAll, describe, expect, it, test } from 'vitest';
import { MARKS, NEVER, ROWS } from './rows.js';
import { bundle, bundleOf, firstLoad, weigh } from './weigh.js';

const table: string[] = [];
const inKib = (bytes: number): string => `${(bytes / 1024).toFixed(2).padStart(6)} KiB`;

describe.each(ROWS)('$what', (row) => {
  it(`weighs at most ${inKib(row.ceiling).trim()}: ${row.why}`, async () => {
    const bytes = weigh(await bundleOf(row));
    table.push(`${inKib(bytes)} of ${inKib(row.ceiling)}  ${String(Math.round((100 * bytes) / row.ceiling)).padStart(3)} %  ${row.what}`);
    expect(bytes).toBeLessThanOrEqual(row.ceiling);
  });

  it.each(row.without)('holds no %s', async (mark) => {
    expect((await bundleOf(row)).files.join('\n')).not.toMatch(MARKS[mark].pattern);
  });

  it('takes nothing from packages that bring their friends', async () => {
    expect((await bundleOf(row)).modules.filter((module) => NEVER.test(module))).toEqual([]);
  });
});

test.each([
  ['gauge', 'indicators/compare.js', []],
  // The registry of models freezes what is registered: 0.2 KiB, and no use to part.
  ['relationships', 'layout/relationships/columns.js', ['model/frozen.js']],
  ['partnership', 'partnership/step.js', ['model/frozen.js']],
])('%s, divided into files, loads at first what one file would hold, and nothing for later', async (name, needed, also) => {
  const source = `import '@folkmoot/elements/define/${name}.js';`;
  const whole = new Set((await bundle(source)).modules);
  const divided = await firstLoad(source);
  expect(divided.files.length).toBeGreaterThan(1);
  expect(divided.modules.some((module) => module.endsWith(needed))).toBe(true);
  const more = divided.modules.filter((module) => !whole.has(module)).map((module) => module.replace(/.*\/dist\//, ''));
  expect(more).toEqual(also);
});

describe('the scales', () => {
  it.each(Object.entries(MARKS))('know %s when they see it', async (_, { pattern, source }) => {
    expect((await bundle(source)).files.join('\n')).toMatch(pattern);
  });

  it('see where a bundle comes from', async () => {
    const { modules } = await bundle("import { createMachine } from 'xstate'; console.log(createMachine({}));");
    expect(modules.some((module) => NEVER.test(module))).toBe(true);
  });

  it('weigh what is imported and not what is loaded later', async () => {
    const now = weigh(await bundle("import { writeCsv } from '@folkmoot/core/statistics'; console.log(writeCsv([]));"));
    const later = weigh(await bundle("console.log(await import('@folkmoot/core/statistics'));"));
    expect(later).toBeLessThan(150);
    expect(now).toBeGreaterThan(later);
  });
});

afterAll(() => {
  console.log(`\nminified, gzip -9\n${table.join('\n')}\n`);
});
