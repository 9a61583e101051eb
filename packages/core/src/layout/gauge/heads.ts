import { move, type Place, point } from './geometry.js';

/** The heads of comparator marks, told apart by shape, not colour: the character that stands for it in the key, and its outline. */
const HEADS: readonly (readonly [glyph: string, outline: string])[] = [
  ['●', 'm-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0'],
  ['■', 'm-4-4h8v8h-8z'],
  ['◆', 'm0-5.5 5.5 5.5-5.5 5.5-5.5-5.5z'],
  ['▲', 'm0-4.5 5 9h-10z'],
];

/** More comparators than shapes stand in the sentence and the table only. */
export const MOST_MARKS = HEADS.length;

/** The character that stands for the nth comparator in the key; empty where it has no mark. */
export const headGlyph = (index: number): string => HEADS[index]?.[0] ?? '';

/** The character that stands for the target in the key. */
export const TARGET_GLYPH = '▼';

/** The characters that stand for the three band patterns, in the order bands take them. */
export const BAND_GLYPHS = ['┈', '╍', '━'] as const;

/** The head of the nth comparator, around a point. */
export const drawHead = (index: number, at: readonly [number, number]): string => move(at) + (HEADS[index]?.[1] ?? '');

/** The head of a target: a triangle outside the scale that points at it. `outwards` is 1 or -1. */
export const drawTarget = (place: Place, fraction: number, across: number, outwards: number): string => {
  const [tipX, tipY] = place(fraction, across - 5 * outwards);
  const [baseX, baseY] = place(fraction, across + 4 * outwards);
  const [dx, dy] = [(baseY - tipY) * 0.55, (tipX - baseX) * 0.55];
  return `${move([tipX, tipY])}L${point([baseX + dx, baseY + dy])}L${point([baseX - dx, baseY - dy])}Z`;
};
