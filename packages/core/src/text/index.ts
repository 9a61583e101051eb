/**
 * Makes text from data fit to be shown as a label: one line, nothing that a picture, a table, a CSV or an XML file cannot carry.
 * Rules T2, T4, T5 and T7 of the robustness specification. Every function is linear in its input and changes nothing else: markup,
 * templates, emoji and accents are text like any other.
 */

/** Tab, line feed and their relatives, the next-line control and the two Unicode separators: a label is one line. */
const LINE_BREAKS = /[\t-\r\u0085\u2028\u2029]+/g;

/** C0 and C1 controls, and the two noncharacters XML 1.0 forbids. None of them has a shape, so nothing visible is lost. */
const UNSHOWABLE = /[\p{Cc}\ufffe\uffff]/gu;

/** Half of a surrogate pair without its other half: with the `u` flag, whole pairs do not match. `toWellFormed` is newer than our floor. */
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/** Embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (UAX #9), with the characters that end them. */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069]/g;
const POP_FORMATTING = '\u202c';
const POP_ISOLATE = '\u2069';

/** Anything the patterns above look for. Nearly every text has none of it, and a model has a hundred thousand texts. */
const SUSPECT = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/u;

/** White space, controls, and everything Unicode says may be left invisible; the blank Braille pattern is blank too. */
const BLANK = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/**
 * Ends every direction change that is left open and drops every end that has nothing to close, so that a label cannot turn round the
 * sentence it stands in. Balanced text comes back as it was.
 */
function balanceDirections(input: string): string {
  const closers: string[] = [];
  let openIsolates = 0;
  const kept = input.replace(DIRECTION_MARKS, (mark) => {
    if (mark === POP_FORMATTING) {
      if (closers.at(-1) !== mark) return '';
      closers.pop();
      return mark;
    }
    if (mark === POP_ISOLATE) {
      // Counted, not searched for: a search here would make thousands of stray marks cost their square.
      if (openIsolates === 0) return '';
      openIsolates -= 1;
      // The end of an isolate also ends the embeddings opened inside it (UAX #9, X6a).
      while (closers.pop() !== POP_ISOLATE);
      return mark;
    }
    const isolate = mark >= '\u2066';
    if (isolate) openIsolates += 1;
    closers.push(isolate ? POP_ISOLATE : POP_FORMATTING);
    return mark;
  });
  return kept + closers.reverse().join('');
}

/**
 * Text as it may be shown on one line, spoken and downloaded. Line breaks and tabs become one space; controls and the noncharacters
 * U+FFFE and U+FFFF are removed; half surrogate pairs become U+FFFD, since a character was meant there; direction changes are balanced.
 *
 * @param input any string.
 * @returns the cleaned string; the same string where there was nothing to clean. Cleaning twice changes nothing more.
 */
export function cleanText(input: string): string {
  if (!SUSPECT.test(input)) return input;
  return balanceDirections(input.replace(LINE_BREAKS, ' ').replace(UNSHOWABLE, '').replace(LONE_SURROGATE, '\ufffd'));
}

/**
 * Whether there is nothing to see in a text: empty, spaces, or invisible characters only (zero-width space, joiners, direction marks,
 * soft hyphen, fillers).
 */
export function isBlank(input: string): boolean {
  return BLANK.test(input);
}

/** Made once, and only when something is too long: making one costs more than using it. */
let segmenter: Intl.Segmenter | undefined;

/** The characters a person would count, one after the other; code points where the engine has no `Intl.Segmenter`. */
function* characters(input: string): Iterable<string> {
  if (!('Segmenter' in Intl)) return yield* input;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(input)) yield segment;
}

/**
 * Shortens a text to at most `max` characters as a person counts them, the last of them `…`. Never cuts an emoji family, a flag or an
 * accented letter in two.
 *
 * @param input any string.
 * @param max how many characters to keep, 1 or more; anything less gives the empty string.
 * @returns the text itself where it fits.
 */
export function truncate(input: string, max: number): string {
  if (!(max >= 1)) return '';
  if (input.length <= max) return input;
  let count = 0;
  let beforeLast = '';
  let kept = '';
  for (const character of characters(input)) {
    count += 1;
    if (count > max) return `${balanceDirections(beforeLast.trimEnd())}…`;
    beforeLast = kept;
    kept += character;
  }
  return input;
}
