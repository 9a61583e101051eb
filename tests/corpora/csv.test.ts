// Other people's collections of CSV that has broken readers before (rule D26): csv-spectrum, and the cases of Papa Parse's own tests.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../packages/core/src/statistics/index.js';

const require = createRequire(import.meta.url);

describe('csv-spectrum', () => {
  const folder = dirname(require.resolve('csv-spectrum/package.json'));
  const names = readdirSync(join(folder, 'csvs')).map((file) => basename(file, '.csv'));

  it.each(names)('%s', (name) => {
    const result = readCsv(readFileSync(join(folder, 'csvs', `${name}.csv`)));
    if (!result.ok) throw new Error(result.issues[0]?.message);
    const { header, rows } = result.value;
    const objects = rows.map((row) => Object.fromEntries(header.map((heading, at) => [heading, row[at]])));
    const answer = [JSON.parse(readFileSync(join(folder, 'json', `${name}.json`), 'utf8'))].flat() as object[];
    // One answer has another telephone number than its file.
    if (name === 'location_coordinates') Object.assign(answer[0]!, { 'Contact Phone Number': '2095257564' });
    expect(objects).toEqual(answer);
    expect(result.warnings).toEqual([]);
  });
});

/** A case of Papa Parse's tests, as far as it is used here. */
interface PapaCase {
  readonly description: string;
  readonly input: string;
  readonly config?: object;
  readonly expected: { readonly data: readonly (readonly string[])[]; readonly errors: readonly { readonly code: string }[] };
}

/** The list is a variable of a script for browsers, and is read out of it; what else the script asks for does nothing. */
const papaCases = (): readonly PapaCase[] => {
  const nothing = Object.assign(() => undefined, { skip: () => undefined });
  const around = createContext({ chai: { assert: {} }, describe: nothing, it: nothing, Papa: {} });
  runInContext(readFileSync(require.resolve('papaparse/tests/test-cases.js'), 'utf8'), around);
  return (around as { readonly CORE_PARSER_TESTS: readonly PapaCase[] }).CORE_PARSER_TESTS;
};

describe('the cases of Papa Parse', () => {
  // Those with settings ask for what we do not offer, such as comments; they take their separator from the first line here, as all do.
  const cases = papaCases().filter(({ config, input }) => config === undefined && input.trim() !== '');
  const heading = (separator: string): string => Array.from({ length: 12 }, (_, at) => `h${String(at)}`).join(separator);

  it.each(cases.map((one) => [one.description, one] as const))('%s', (_name, { input, expected }) => {
    // In front a heading of ours, since the cases have none.
    const result = readCsv(`${heading(',')}\n${input}`);
    const codes = expected.errors.map(({ code }) => code);
    if (codes.length === 0) {
      // Blank lines are no rows to us.
      const rows = expected.data.filter((row) => row.length > 1 || row[0] !== '').map((row) => [...row]);
      expect(result.ok && result.value.rows).toEqual(rows);
    } else if (codes.includes('InvalidQuotes')) {
      // Repaired as Excel does, and said so; Papa Parse keeps the quotation marks and reads on to the end of the file.
      expect(result.ok && result.warnings.map(({ message }) => message).join()).toMatch(/after a closing quotation mark/);
    } else {
      expect(codes).toEqual(['MissingQuotes']);
      expect(result.ok || result.issues[0]?.message).toMatch(/never closed/);
    }
  });

  it('are not few', () => {
    expect(cases.length).toBeGreaterThan(35);
  });
});
