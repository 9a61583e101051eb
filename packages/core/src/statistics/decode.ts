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

/**
 * Bytes of a text file to text: UTF-8 with or without a byte order mark, UTF-16 by its mark, and otherwise Windows-1252, which is what
 * Excel’s plain “CSV” holds (rules D4 and D5 of the robustness specification). UTF-16 without a mark is not guessed at.
 *
 * @param input the whole file; a string, which needs no decoding, passes through the same limit, each character counted as one byte.
 * @returns the text without a mark; a warning where it had to be read as Windows-1252; code `too-large` or `encoding` where refused.
 */
export const decodeText = (input: string | Uint8Array, { maxBytes = BYTE_LIMIT }: DecodeOptions = {}): Result<string> => {
  if (input.length > maxBytes) {
    const limit = String(Math.round((maxBytes / 1024 / 1024) * 10) / 10);
    return refused('too-large', '', `The file is larger than ${limit} MiB.`);
  }
  if (typeof input === 'string') return fine(input.startsWith('\ufeff') ? input.slice(1) : input);

  const [first, second] = input;
  let text: string | undefined;
  if (first === 0xff && second === 0xfe) text = strictly('utf-16le', input);
  else if (first === 0xfe && second === 0xff) text = strictly('utf-16be', input);
  // A NUL means a workbook, an archive, or UTF-16 without a mark; no CSV holds one so early.
  else if (!input.subarray(0, 1024).includes(0)) {
    text = strictly('utf-8', input);
    if (text === undefined)
      return {
        ok: true,
        // Every byte means something in Windows-1252, so this cannot fail. Asked for all at once, Node 20 would take it for Latin-1.
        value: new TextDecoder('windows-1252').decode(input, { stream: true }),
        warnings: [repair('encoding', '', 'Read as Windows-1252; save as UTF-8 to be sure.')],
      };
  }
  return text === undefined ? refused('encoding', '', 'This is not plain text. If it is a workbook, save it as “CSV UTF-8”.') : fine(text);
};
