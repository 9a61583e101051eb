import { describe, expect, it } from 'vitest';
import { readJson } from './read-json.js';

const refusalOf = (input: string | Uint8Array): unknown => {
  const result = readJson(input);
  return result.ok ? undefined : result.issues.map(({ code, message }) => `${code}: ${message}`).join(' ');
};

describe('readJson', () => {
  it('reads text, and bytes in UTF-8 and in UTF-16 with a mark', () => {
    const text = '{"label": "Ŵyna"}';
    const value = { label: 'Ŵyna' };
    expect(readJson(text)).toEqual({ ok: true, value, warnings: [] });
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    ])
      expect(readJson(new Uint8Array(bytes))).toEqual({ ok: true, value, warnings: [] });
  });

  it('says where it stops being JSON', () => {
    expect(refusalOf('{\n  "value": 62,\n}')).toMatch(/^parse: .*line 3, column 1/);
    expect(refusalOf('')).toBe('parse: The data is empty.');
    expect(refusalOf('{&quot;value&quot;: 62}')).toMatch(/&quot;/);
  });

  it('refuses bytes it would have to guess at', () => {
    expect(refusalOf(new Uint8Array(Buffer.from('{"label": "Caf\xe9"}', 'latin1')))).toMatch(/^encoding: /);
    expect(refusalOf(new Uint8Array(Buffer.from('{"a": 1}', 'utf16le')))).toMatch(/^encoding: /);
  });
});
