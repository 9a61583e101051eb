/**
 * How wide a label will be, without measuring it. The picture must be the same on the server, in a worker and in every
 * browser, so the width is an estimate: Helvetica's metrics by group of letters (Adobe Font Metrics for Helvetica), with
 * 6 % on top, which covers Segoe UI, Roboto, Liberation Sans and Lato. Boxes have padding for wider faces.
 */

const SAFETY = 1.06;

/** Widths in em. A letter in no group is as wide as a digit; what is not Latin, Greek or Cyrillic is a full em. */
const GROUPS: readonly (readonly [letters: string, width: number])[] = [
  ["'ijl|", 0.23],
  [' !,./:;I[\\]ft’‘', 0.28],
  ['()-`r"“”', 0.34],
  ['Jckszvxy', 0.5],
  ['FLTZ', 0.61],
  ['ABEKPSVXY&', 0.67],
  ['CDHNRUw', 0.72],
  ['GOQ', 0.78],
  ['Mm%', 0.85],
  ['W@—…', 1],
];

const WIDTHS = new Map(GROUPS.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)));

const isFullWidth = (letter: string): boolean => letter >= '\u1100';

/** The estimated width of a line of text in pixels, at a font size in pixels. */
export const textWidth = (text: string, fontSize: number): number => {
  let ems = 0;
  for (const letter of text) ems += WIDTHS.get(letter) ?? (isFullWidth(letter) ? 1 : 0.56);
  return ems * fontSize * SAFETY;
};

/** Splits after spaces and after hyphens inside a word, as a browser does. */
const pieces = (text: string): string[] => text.match(/[^\s-]*-+(?=\S)|\S+/gu) ?? [];

/** The letters a reader sees, each with its accents and joiners. */
const graphemes = (text: string): string[] =>
  Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);

/** Cuts a word that is wider than the line between two letters. */
const cut = (word: string, fontSize: number, width: number): string[] => {
  const parts: string[] = [];
  let part = '';
  for (const letter of graphemes(word)) {
    if (part !== '' && textWidth(part + letter, fontSize) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return part === '' ? parts : [...parts, part];
};

const fill = (words: readonly string[], fontSize: number, width: number): string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = last === undefined || last.endsWith('-') ? (last ?? '') + word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, fontSize) <= width) lines[lines.length - 1] = joined;
    else lines.push(...cut(word, fontSize, width));
  }
  return lines;
};

/** A label broken into lines. */
export interface WrappedLabel {
  readonly lines: readonly string[];
  /** Whether words at the end had to be left out; the last line then ends with an ellipsis. */
  readonly cut: boolean;
}

/**
 * Breaks a label into the fewest lines that fit `width` pixels, then evens them out, so that no line is left with one
 * short word. At most `maxLines` lines.
 */
export const wrapLabel = (text: string, fontSize: number, width: number, maxLines = 5): WrappedLabel => {
  const words = pieces(text);
  const widest = fill(words, fontSize, width);
  if (widest.length > maxLines) {
    const kept = widest.slice(0, maxLines);
    let last = kept[maxLines - 1] ?? '';
    while (last !== '' && textWidth(`${last}…`, fontSize) > width) last = graphemes(last).slice(0, -1).join('');
    kept[maxLines - 1] = `${last}…`;
    return { lines: kept, cut: true };
  }
  let lines = widest;
  for (let narrower = width - 2; narrower > width / 3; narrower -= 2) {
    if (words.some((word) => textWidth(word, fontSize) > narrower)) break;
    const next = fill(words, fontSize, narrower);
    if (next.length > widest.length) break;
    lines = next;
  }
  return { lines, cut: false };
};
