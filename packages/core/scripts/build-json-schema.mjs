/** Writes `schema/governance-model.schema.json` from the compiled schema. Run by `pnpm build`, after the compiler. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { asFile, governanceModelJsonSchema, SCHEMA_FILES } from './json-schema.mjs';

const compiled = new URL('../dist/model/schema/', import.meta.url);
const modules = Object.fromEntries(
  await Promise.all(SCHEMA_FILES.map(async (file) => [file, await import(new URL(`${file}.js`, compiled))])),
);
const target = new URL('../schema/', import.meta.url);
mkdirSync(target, { recursive: true });
writeFileSync(
  new URL('governance-model.schema.json', target),
  asFile(governanceModelJsonSchema(modules, new URL('../src/model/schema/', import.meta.url))),
);
