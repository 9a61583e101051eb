import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.js';

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};
const text = (input: string | Uint8Array): string => {
  const result = decodeText(input);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  expect(result.warnings).toEqual([]);
  return result.value;
};
const codeOf = (input: string | Uint8Array, maxBytes?: number): string | undefined => {
  const result = decodeText(input, maxBytes === undefined ? {} : { maxBytes });
  return result.ok ? undefined : result.issues[0]?.code;
};

describe('decodeText', () => {
  it('reads UTF-8 and drops a byte order mark, in bytes and in a string', () => {
    expect(text(utf8('name,£\nŷ,😀'))).toBe('name,£\nŷ,😀');
    expect(text(utf8('\ufeffname'))).toBe('name');
    expect(text('\ufeffname')).toBe('name');
  });

  it('keeps a mark that is not at the beginning', () => {
    expect(text(utf8('a\ufeffb'))).toBe('a\ufeffb');
  });

  it.each([true, false])('reads UTF-16 by its mark (little-endian: %s)', (littleEndian) => {
    expect(text(utf16('la_name,ŷ£😀', littleEndian))).toBe('la_name,ŷ£😀');
  });

  it('reads what Excel saves as “CSV” as Windows-1252, and says so', () => {
    const result = decodeText(bytes(0x43, 0x61, 0x66, 0xe9, 0x2c, 0xa3, 0x35, 0x2c, 0x92, 0x80));
    expect(result).toEqual({
      ok: true,
      value: 'Café,£5,’€',
      warnings: [{ code: 'encoding', path: '', severity: 'warning', message: 'Read as Windows-1252; save as UTF-8 to be sure.' }],
    });
  });

  it('knows every byte of Windows-1252', () => {
    const high = Uint8Array.from({ length: 128 }, (_, index) => 128 + index);
    const result = decodeText(high);
    expect(result.ok && result.value).toBe(
      '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ' + String.fromCharCode(...Array.from({ length: 96 }, (_, index) => 160 + index)),
    );
  });

  it('refuses UTF-16 without a mark, half a UTF-16 character, workbooks and archives', () => {
    expect(codeOf(utf16('time_period,x', true).subarray(2))).toBe('encoding');
    expect(codeOf(bytes(0xff, 0xfe, 0x41))).toBe('encoding');
    expect(codeOf(bytes(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0))).toBe('encoding');
    expect(codeOf(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0))).toBe('encoding');
  });

  it('refuses more than the limit, 5 MiB where none is given, before it decodes', () => {
    expect(codeOf(new Uint8Array(5 * 1024 * 1024 + 1))).toBe('too-large');
    expect(codeOf('x'.repeat(5 * 1024 * 1024 + 1))).toBe('too-large');
    expect(codeOf(utf8('abc'), 3)).toBeUndefined();
    expect(codeOf(utf8('abcd'), 3)).toBe('too-large');
  });

  it('reads nothing as an empty text', () => {
    expect(text(bytes())).toBe('');
  });
});
