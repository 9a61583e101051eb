/**
 * How wide a label will be, without measuring it. The picture must be the same on the server, in a worker and in every
 * browser, so the width is an estimate: Helvetica's metrics by group of letters (Adobe Font Metrics for Helvetica), with
 * 6 % on top, which covers Segoe UI, Roboto, Liberation Sans and Lato. Boxes have padding for wider faces.
 */

const SAFETY = 1.06;
const USUAL = 0.56;
const FULL = 1;

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
  for (const letter of text) ems += WIDTHS.get(letter) ?? (isFullWidth(letter) ? FULL : USUAL);
  return ems * fontSize * SAFETY;
};

/** What a line is not broken inside. */
interface Piece {
  readonly text: string;
  readonly width: number;
  /** Whether a space stands before it where it does not begin a line. */
  readonly spaced: boolean;
}

/** The letters a reader sees, each with its accents and joiners. */
const graphemes = (text: string): string[] =>
  Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);

/** Breaks at spaces and after hyphens inside a word, as a browser does; a word wider than the line, between two letters. */
function piecesOf(text: string, fontSize: number, width: number): Piece[] {
  return text.split(/\s+/u).flatMap((word) =>
    word.split(/(?<=-)(?=[^-])/u).flatMap((part, place): Piece[] => {
      const whole = { text: part, width: textWidth(part, fontSize), spaced: place === 0 };
      return whole.width <= width ? [whole] : cut(whole, fontSize, width);
    }),
  );
}

function cut({ text, spaced }: Piece, fontSize: number, width: number): Piece[] {
  const parts: string[] = [];
  for (const letter of graphemes(text)) {
    const last = parts.at(-1);
    if (last !== undefined && textWidth(last + letter, fontSize) <= width) parts[parts.length - 1] = last + letter;
    else parts.push(letter);
  }
  return parts.map((part, place) => ({ text: part, width: textWidth(part, fontSize), spaced: spaced && place === 0 }));
}

/** Fills lines with pieces, as many as each holds. */
function fill(pieces: readonly Piece[], space: number, width: number): string[] {
  const lines: string[] = [];
  let used = Infinity;
  for (const piece of pieces) {
    const needed = piece.width + (piece.spaced ? space : 0);
    if (used + needed > width) {
      lines.push(piece.text);
      used = piece.width;
    } else {
      lines.push(`${lines.pop() ?? ''}${piece.spaced ? ' ' : ''}${piece.text}`);
      used += needed;
    }
  }
  return lines;
}

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
  // Most labels are short, and most of them are members of a group, of which there may be hundreds.
  const whole = text.replace(/\s+/gu, ' ');
  if (textWidth(whole, fontSize) <= width) return { lines: [whole], cut: false };
  const pieces = piecesOf(text, fontSize, width);
  const space = textWidth(' ', fontSize);
  let lines = fill(pieces, space, width);
  if (lines.length > maxLines) {
    let last = lines[maxLines - 1] ?? '';
    while (last !== '' && textWidth(`${last}…`, fontSize) > width) last = graphemes(last).slice(0, -1).join('');
    return { lines: [...lines.slice(0, maxLines - 1), `${last}…`], cut: true };
  }
  const widest = Math.max(0, ...pieces.map((piece) => piece.width));
  for (let narrower = width - 2; lines.length > 1 && narrower >= widest; narrower -= 2) {
    const next = fill(pieces, space, narrower);
    if (next.length > lines.length) break;
    lines = next;
  }
  return { lines, cut: false };
};
