/**
 * The JSON Schema of a governance model, made from the schema that reads it and from the comments that stand in it, so that what an editor
 * shows beside a property is what the code says about it. Used by `build-json-schema.mjs` and by the test that the written file is up to date.
 */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** The files of `src/model/schema` that hold objects with documented properties. */
export const SCHEMA_FILES = ['common', 'regime', 'forces', 'partnership', 'indicators', 'companions', 'document'];

/** The name of the schema. A name, not an address: the file travels with the package. */
const NAME = 'urn:folkmoot:governance-model:1';

const DECLARATION = /\/\*\* (?<description>[^\n]*) \*\/\nexport const (?<name>\w+) = z\.strictObject\(\{\n(?<body>.*?)\n\}\);/gs;
const PROPERTY = /^(?<indent> +)(?<name>[$\w]+)(?:: (?<value>.*))?,?$/;
const COMMENT = /^ +\/\*\* (?<words>.*) \*\/$/;
const SPREAD = /^ +\.\.\.(?<name>\w+)\.shape,$/;

/**
 * The comments of one schema file.
 *
 * @param {string} source TypeScript.
 * @returns {Map<string, {description: string, properties: Map<string, string>, spreads: string[]}>} by the name of the constant; properties
 *   by their path, `lambda.internal` for one inside another.
 */
function commentsIn(source) {
  const found = new Map();
  for (const { groups } of source.matchAll(DECLARATION)) {
    const properties = new Map();
    const spreads = [];
    let words;
    let outer = [];
    for (const line of groups.body.split('\n')) {
      const comment = COMMENT.exec(line)?.groups.words;
      const property = PROPERTY.exec(line)?.groups;
      const spread = SPREAD.exec(line)?.groups.name;
      if (comment !== undefined) words = comment;
      else if (spread !== undefined) spreads.push(spread);
      else if (property !== undefined && words !== undefined) {
        outer = [...outer.slice(0, property.indent.length / 2 - 1), property.name];
        properties.set(outer.join('.'), words);
        words = undefined;
      }
    }
    found.set(groups.name, { description: groups.description, properties, spreads });
  }
  return found;
}

const defName = (constant) => constant.charAt(0).toUpperCase() + constant.slice(1);

/** The condition, which the schema leaves to code because a schema that calls itself runs out of stack. */
const GUARD = {
  description: 'A condition, as data.',
  oneOf: [
    ...['all', 'any'].map((operator) => one(operator, { type: 'array', items: { $ref: '#/$defs/Guard' }, minItems: 1 })),
    one('not', { $ref: '#/$defs/Guard' }),
    one('in', { description: 'States, each written region.state.', type: 'array', items: { type: 'string' }, minItems: 1 }),
    ...['>=', '<=', '>', '<', '==', 'every'].map((operator) =>
      one(operator, { type: 'array', prefixItems: [{ type: 'string' }, { type: ['number', 'string'] }], minItems: 2, maxItems: 2 }),
    ),
  ],
};

function one(operator, operand) {
  return { type: 'object', properties: { [operator]: operand }, required: [operator], additionalProperties: false };
}

/** Writes comments beside the properties of one object. */
function describe(schema, properties, path = []) {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const here = [...path, name];
    const words = properties.get(here.join('.'));
    if (words !== undefined) property.description = words;
    describe(property, properties, here);
  }
}

/**
 * @param {Record<string, Record<string, unknown>>} modules what each of `SCHEMA_FILES` exports, by file name.
 * @param {URL} folder where the sources of those files are.
 * @returns {object} the JSON Schema (2020-12) of a document as it may be written.
 */
export function governanceModelJsonSchema(modules, folder) {
  const comments = new Map(SCHEMA_FILES.flatMap((file) => [...commentsIn(readFileSync(new URL(`${file}.ts`, folder), 'utf8'))]));
  const registry = z.registry();
  for (const file of SCHEMA_FILES) {
    for (const [name, schema] of Object.entries(modules[file])) {
      const comment = comments.get(name);
      if (comment !== undefined && name !== 'governanceModel')
        registry.add(schema, { id: defName(name), description: comment.description });
    }
  }
  const { guard } = modules.partnership;
  const { numberOrText } = modules.common;
  const schema = z.toJSONSchema(modules.document.governanceModel, {
    io: 'input',
    metadata: registry,
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === numberOrText) jsonSchema.type = ['number', 'string'];
      if (zodSchema === guard) jsonSchema.$ref = '#/$defs/Guard';
      // A whole number may be any that JavaScript can tell from its neighbours; that limit says nothing to a person.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  for (const [name, { properties, spreads }] of comments) {
    const target = name === 'governanceModel' ? schema : schema.$defs[defName(name)];
    for (const spread of spreads) describe(target, comments.get(spread).properties);
    describe(target, properties);
  }
  const { $schema, $defs, ...rest } = schema;
  const title = 'Folkmoot governance model, version 1';
  return {
    $schema,
    $id: NAME,
    title,
    description: comments.get('governanceModel').description,
    ...rest,
    $defs: { ...$defs, Guard: GUARD },
  };
}

/** The schema as it is written to its file. */
export const asFile = (schema) => `${JSON.stringify(schema, null, 2)}\n`;
