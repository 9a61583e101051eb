import { afterAll, describe, expect, it } from 'vitest';
import { MARKS, NEVER, ROWS } from './rows.js';
import { bundle, bundleOf, weigh } from './weigh.js';

const table: string[] = [];
const inKib = (bytes: number): string => `${(bytes / 1024).toFixed(2).padStart(6)} KiB`;

describe.each(ROWS)('$what', (row) => {
  it(`weighs at most ${inKib(row.ceiling).trim()}: ${row.why}`, async () => {
    const bytes = weigh((await bundleOf(row)).text);
    table.push(`${inKib(bytes)} of ${inKib(row.ceiling)}  ${String(Math.round((100 * bytes) / row.ceiling)).padStart(3)} %  ${row.what}`);
    expect(bytes).toBeLessThanOrEqual(row.ceiling);
  });

  it.each(row.without)('holds no %s', async (mark) => {
    expect((await bundleOf(row)).text).not.toMatch(MARKS[mark].pattern);
  });

  it('takes nothing from packages that bring their friends', async () => {
    expect((await bundleOf(row)).modules.filter((module) => NEVER.test(module))).toEqual([]);
  });
});

describe('the scales', () => {
  it.each(Object.entries(MARKS))('know %s when they see it', async (_, { pattern, source }) => {
    expect((await bundle(source)).text).toMatch(pattern);
  });

  it('see where a bundle comes from', async () => {
    const { modules } = await bundle("import { createMachine } from 'xstate'; console.log(createMachine({}));");
    expect(modules.some((module) => NEVER.test(module))).toBe(true);
  });

  it('weigh what is imported and not what is loaded later', async () => {
    const now = weigh((await bundle("import { writeCsv } from '@folkmoot/core/statistics'; console.log(writeCsv([]));")).text);
    const later = weigh((await bundle("console.log(await import('@folkmoot/core/statistics'));")).text);
    expect(later).toBeLessThan(150);
    expect(now).toBeGreaterThan(later);
  });
});

afterAll(() => {
  console.log(`\nminified, gzip -9\n${table.join('\n')}\n`);
});
