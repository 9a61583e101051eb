import type { Budgets } from './budgets.js';
import type { IssueLog } from './issue-log.js';

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);

/** The encoding a byte order mark names; UTF-8 where there is none. */
function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  return 'utf-8';
}

/** Whether a text takes more bytes in UTF-8 than the budget allows. Encodes it only where its length leaves room for doubt. */
export function isTooLong(text: string, budgets: Budgets): boolean {
  if (text.length > budgets.bytes) return true;
  return text.length * 3 > budgets.bytes && new TextEncoder().encode(text).length > budgets.bytes;
}

/** Says that there is too much. */
export function refuseLength(budgets: Budgets, log: IssueLog): void {
  const mebibytes = Math.round((budgets.bytes / 1024 / 1024) * 10) / 10;
  log.refuse('too-large', [], `The data is larger than ${mebibytes} MiB, the most that is read here.`);
}

/**
 * Bytes to text: UTF-8, or UTF-16 where a byte order mark says so. JSON in any other encoding is refused, not guessed at: a guess would
 * show wrong names (RFC 8259 allows UTF-8 only).
 *
 * @returns the text, without its byte order mark; `undefined` where it was refused.
 */
export function decode(bytes: Uint8Array, budgets: Budgets, log: IssueLog): string | undefined {
  if (bytes.byteLength > budgets.bytes) return void refuseLength(budgets, log);
  const encoding = encodingOf(bytes);
  // UTF-16 and UTF-32 without a mark are valid UTF-8 full of NULs; JSON never starts with one.
  if (encoding === 'utf-8' && bytes.subarray(0, 4).includes(0)) {
    return void log.refuse('encoding', [], 'The data seems to be saved as UTF-16 without a byte order mark. Save it as UTF-8.');
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const written = encoding === 'utf-8' ? 'UTF-8 (perhaps Windows-1252)' : 'UTF-16, though its first bytes say so';
    return void log.refuse('encoding', [], `The data is not valid ${written}. Save it as UTF-8.`);
  }
}
