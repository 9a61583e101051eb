import type { LadderView, SideView, StepView } from './ladder-view.js';
import { sideWaysOf } from './side-ways.js';

/** How a picture for a file is to look: everything written out, since outside the page there is nothing to inherit. */
export interface PictureLook {
  readonly title: string;
  readonly description: string;
  /** Colours of lines and text, of the ground, and of where the partnership stands; as CSS writes them. */
  readonly ink: string;
  readonly ground: string;
  readonly now: string;
  readonly rightToLeft: boolean;
}

const [WIDTH, MARGIN, GAP, LINE, SIZE, RISE] = [960, 16, 8, 18, 14, 18];
/** A character of a sans-serif font is on average half as wide as it is high; a little more keeps long words inside. */
const CHARACTER = SIZE * 0.56;

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);

/** A word as pieces of at most so many characters. */
const cut = (word: string, most: number): readonly string[] => {
  const characters = Array.from(word);
  const pieces: string[] = [];
  for (let from = 0; from < characters.length; from += most) pieces.push(characters.slice(from, from + most).join(''));
  return pieces;
};

/** Words broken into lines of at most so many characters; a longer word is cut. */
const wrap = (text: string, most: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((part) => cut(part, most))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/**
 * The ladder as a file of its own: titled, described, with its text in it, and no reference to anything outside. Laid out for the font that
 * it names: on a page the boxes are HTML, which knows how wide its own text is.
 * @returns SVG 1.1, as text
 */
export const ladderPicture = ({ steps, sideRoads, pauses }: LadderView, look: PictureLook): string => {
  const sides = [...sideRoads, ...pauses];
  const textOf = (step: StepView | SideView): readonly string[] =>
    [step.kind, step.label, ...('ways' in step ? [step.ways] : []), step.tag].filter(Boolean);
  const widthOf = (boxes: number): number => (WIDTH - 2 * MARGIN - (boxes - 1) * GAP) / boxes;
  const linesOf = (step: StepView, width: number): readonly string[] =>
    textOf(step).flatMap((text) => wrap(text, Math.max(Math.floor((width - 16) / CHARACTER), 4)));
  const heightOf = (list: readonly StepView[]): number =>
    Math.max(0, ...list.map((step) => linesOf(step, widthOf(list.length)).length)) * LINE + 16;
  const top = MARGIN + (steps.length - 1) * RISE;
  const [stepsHeight, sidesHeight] = [heightOf(steps), sides.length > 0 ? heightOf(sides) : 0];
  const [foot, sidesTop] = [top + stepsHeight, top + stepsHeight + 44];
  const height = (sides.length > 0 ? sidesTop + sidesHeight : foot) + MARGIN;
  const across = (x: number, width = 0): number => Math.round((look.rightToLeft ? WIDTH - x - width : x) * 10) / 10;

  const box = (step: StepView, k: number, of: number, y: number, bottom: number, dash: string): string => {
    const width = widthOf(of);
    const x = across(MARGIN + k * (width + GAP), width);
    const anchor = look.rightToLeft ? ` text-anchor="end"` : '';
    const text = linesOf(step, width).map(
      (line, row) =>
        `<text x="${String(x + (look.rightToLeft ? width - 8 : 8))}" y="${String(y + 8 + LINE * (row + 0.75))}"${anchor}${step.current ? ' font-weight="700"' : ''}>${escape(line)}</text>`,
    );
    const [stroke, weight] = step.current ? [look.now, 4] : [look.ink, 1];
    return `<rect x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(bottom - y)}" fill="none" stroke="${escape(stroke)}" stroke-width="${String(weight)}"${dash}/>${text.join('')}`;
  };
  const place = (share: number, from: number, span: number): number => from + (share / 100) * span;
  const ways = sideWaysOf(sides, steps.length).flatMap(({ lines, heads }, k) => {
    const span = WIDTH - 2 * MARGIN;
    const dash = k === 0 ? '5 4' : '1.5 3';
    return [
      ...lines.map(
        ({ x1, y1, x2, y2 }) =>
          `<path d="M${String(across(place(x1, MARGIN, span)))} ${String(place(y1, foot, 44))}L${String(across(place(x2, MARGIN, span)))} ${String(place(y2, foot, 44))}" stroke="${escape(look.ink)}" stroke-dasharray="${dash}" fill="none"/>`,
      ),
      ...heads.map(({ x, y }) => {
        const [tip, back] = y === 100 ? [sidesTop, sidesTop - 6] : [foot, foot + 6];
        const at = across(place(x, MARGIN, span));
        return `<path d="M${String(at - 4)} ${String(back)}L${String(at)} ${String(tip)}L${String(at + 4)} ${String(back)}" stroke="${escape(look.ink)}" fill="none"/>`;
      }),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${String(WIDTH)} ${String(height)}" width="${String(WIDTH)}" height="${String(height)}" font-family="sans-serif" font-size="${String(SIZE)}" fill="${escape(look.ink)}">`,
    `<title>${escape(look.title)}</title><desc>${escape(look.description)}</desc>`,
    `<rect width="100%" height="100%" fill="${escape(look.ground)}"/>`,
    ...steps.map((step, k) => box(step, k, steps.length, top - k * RISE, foot, '')),
    ...ways,
    ...sides.map((side, k) =>
      box(side, k, sides.length, sidesTop, sidesTop + sidesHeight, ` stroke-dasharray="${k < sideRoads.length ? '6 4' : '2 3'}"`),
    ),
    '</svg>',
  ].join('');
};
