import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readModel } from './index.js';

const page = readFileSync(new URL('../../../../docs/model-format.md', import.meta.url), 'utf8');
const example = /```json\n(.*?)\n```/s.exec(page)?.[1] ?? '';

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

test('the example on the page about the format is a model without a fault', () => {
  const result = readModel(example, { strict: true });
  expect(result.ok ? [] : result.issues).toEqual([]);
  expect(result.ok && [result.value.regimes[0]?.actors.length, result.value.indicators[0]?.series.length]).toEqual([3, 2]);
});

test('the page names every property of the format', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schema/governance-model.schema.json', import.meta.url), 'utf8')) as JsonSchema;
  const prose = page.replace(/```json.*?```/s, '');
  const properties = [schema, ...Object.values(schema.$defs ?? {})].flatMap((part) => Object.keys(part.properties ?? {}));
  const named = (property: string) => prose.includes(`\`${property}\``) || prose.includes(`"${property}"`);
  expect([...new Set(properties)].filter((property) => !named(property))).toEqual([]);
});

test('the limits on the page are the limits', () => {
  const many = (count: number) => Array.from({ length: count }, () => 0);
  const refused = (rest: object) => {
    const result = readModel({ version: 1, id: 'm', title: 'M', ...rest });
    return result.ok ? '' : (result.issues[0]?.message ?? '');
  };
  expect(page).toContain('| 10,000 (more than 2,000 are grouped in pictures)');
  expect(refused({ regimes: [{ actors: many(10_001) }] })).toContain('at most 10,000');
  expect(page).toMatch(/\| 20,000 +\|/);
  expect(refused({ regimes: [{ relationships: many(20_001) }] })).toContain('at most 20,000');
  expect(page).toContain('| 10,000 (names over 500 are shortened in pictures)');
  expect(refused({ summary: 'x'.repeat(10_001) })).toContain('longer than 10,000 characters');
});
