import { type Result, repair } from '../issues/index.js';
import { fine, refused } from './phrases.js';

/** The most bytes read by default: 5 MiB. A larger file would be parsed without complaint, and would freeze the page meanwhile. */
export const BYTE_LIMIT = 5 * 1024 * 1024;

/** Limits for reading text. */
export interface DecodeOptions {
  /** The most bytes to read; `BYTE_LIMIT` where absent. */
  readonly maxBytes?: number;
}

/** The text, or nothing where a byte is not valid in that encoding. The decoder drops the byte order mark itself. */
const strictly = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** What the first bytes say. A NUL means a workbook, an archive, or UTF-16 without a mark; no CSV holds one so early. */
const encodingOf = (bytes: Uint8Array): string | undefined => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return bytes.subarray(0, 1024).includes(0) ? undefined : 'utf-8';
};

/**
 * Bytes of a text file to text: UTF-8 with or without a byte order mark, UTF-16 by its mark, and otherwise Windows-1252, which is what
 * Excel’s plain “CSV” holds (rules D4 and D5 of the robustness specification). UTF-16 without a mark is not guessed at.
 *
 * @param input the whole file; a string, which needs no decoding, passes through the same limit, each character counted as one byte.
 * @returns the text without a mark; a warning where it had to be read as Windows-1252; code `too-large` or `encoding` where refused.
 */
export const decodeText = (input: string | Uint8Array, { maxBytes = BYTE_LIMIT }: DecodeOptions = {}): Result<string> => {
  if (input.length > maxBytes) return refused('too-large', '', `The file is larger than ${Number((maxBytes / 2 ** 20).toFixed(1))} MiB.`);
  if (typeof input === 'string') return fine(input.startsWith('\ufeff') ? input.slice(1) : input);

  const encoding = encodingOf(input);
  const text = encoding && strictly(encoding, input);
  if (text !== undefined) return fine(text);
  if (encoding !== 'utf-8') return refused('encoding', '', 'This is not plain text. If it is a workbook, save it as “CSV UTF-8”.');
  return {
    ok: true,
    // Every byte means something in Windows-1252, so this cannot fail. Asked for all at once, Node 20 would take it for Latin-1.
    value: new TextDecoder('windows-1252').decode(input, { stream: true }),
    warnings: [repair('encoding', '', 'Read as Windows-1252; save as UTF-8 to be sure.')],
  };
};
