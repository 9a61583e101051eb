import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asFile, governanceModelJsonSchema } from '../../../scripts/json-schema.mjs';
import * as common from './common.js';
import * as companions from './companions.js';
import * as document from './document.js';
import * as forces from './forces.js';
import * as indicators from './indicators.js';
import * as partnership from './partnership.js';
import * as regime from './regime.js';

interface JsonSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

const modules = { common, companions, document, forces, indicators, partnership, regime };
const schema = governanceModelJsonSchema(modules, new URL('./', import.meta.url)) as JsonSchema;

test('the published JSON Schema is what the code says; `pnpm build` writes it', () => {
  expect(readFileSync(new URL('../../../schema/governance-model.schema.json', import.meta.url), 'utf8')).toBe(asFile(schema));
});

test('every property of every part is explained', () => {
  const parts = { governanceModel: schema, ...schema.$defs };
  const unexplained = Object.entries(parts).flatMap(([name, part]) => {
    const properties = Object.entries(part.properties ?? {}).filter(([, property]) => (property.description ?? '') === '');
    return [...(part.description === undefined ? [name] : []), ...properties.map(([property]) => `${name}.${property}`)];
  });
  expect(unexplained).toEqual([]);
  expect(Object.keys(parts).length).toBeGreaterThan(30);
});
