import type { PlacedWords, RelationshipsLayout } from '@folkmoot/core/layout/relationships';
import type { PaintedGround, PaintedPath } from '@folkmoot/core/views/relationships';
import type { RelationshipsWords } from '@folkmoot/core/wording/relationships';
import { nothing, svg, type SVGTemplateResult } from 'lit';

/** The layout's pixels in one em: a body's name is 14 of them high. */
export const EM = 16;

/** Puts each body's button over its box. A style set by a script is no inline style for a page's policy. */
export const placeBodies = (stage: Element, { boxes }: RelationshipsLayout): void => {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const em = (pixels: number): string => `${String(pixels / EM)}em`;
  for (const item of stage.querySelectorAll('li')) {
    const box = byId.get((item.firstElementChild as HTMLButtonElement).value);
    if (box) Object.assign(item.style, { left: em(box.x), top: em(box.y), width: em(box.width), height: em(box.height) });
  }
};

/** Words on a line, as the details hand them out. */
export interface PaintedWords {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly words: PlacedWords;
  readonly looks: readonly string[];
  /** Whether a line must be covered for them. */
  readonly isOnLine: boolean;
}

/** What a diagram is painted from. */
export interface Painting {
  readonly layout: RelationshipsLayout;
  readonly ground: PaintedGround;
  readonly lines: readonly PaintedPath[];
  /** The outlines of boxes: those that stand out, those that are faint, and which are of bodies that were inferred. */
  readonly boxes: readonly PaintedPath[];
  /** Lines that stand out, while the others are faint. */
  readonly focus: readonly PaintedPath[] | undefined;
  readonly labels: readonly PaintedWords[];
}

const paths = (some: readonly PaintedPath[]): readonly SVGTemplateResult[] =>
  some.map(({ look, path, width }) => svg`<path class=${look} d=${path} stroke-width=${width ?? nothing}></path>`);

/** Lines of text, each on its own. */
const text = (
  { lines, x, y, lineHeight }: PlacedWords,
  look: (line: number) => string,
  words: readonly string[] = lines,
): readonly SVGTemplateResult[] =>
  words.map((line, index) => svg`<text class=${look(index)} x=${x} y=${y + index * lineHeight} dy="0.35em">${line}</text>`);

/** The picture: paint under the bodies' buttons, of which it says nothing that they and the list do not say. */
export const pictureTemplate = (
  { layout, ground, lines, boxes, focus, labels }: Painting,
  words: RelationshipsWords,
): readonly (SVGTemplateResult | readonly SVGTemplateResult[])[] => [
  svg`<path class="rows" d=${ground.rows}></path><path class="bands" d=${ground.bands}></path>`,
  ...layout.bands.flatMap(({ band, label, emptyWords }) => {
    const name = band as keyof RelationshipsWords['bands'];
    return [text(label, () => 'band', [words.bands[name]]), emptyWords ? text(emptyWords, () => 'empty', [words.emptyBand(name)]) : []];
  }),
  ...layout.rows.map(({ label }) => (label ? text(label, () => 'tier') : [])),
  svg`<g class=${focus ? 'lines faint' : 'lines'}>${paths(lines)}</g>${paths(boxes)}`,
  focus ? svg`<g class="lines">${paths(focus)}</g>` : svg``,
  labels.map(
    ({ x, y, width, height, words: placed, looks, isOnLine }) =>
      svg`${isOnLine || focus ? svg`<rect class="ground" x=${x} y=${y} width=${width} height=${height}></rect>` : nothing}${text(placed, (line) => `word ${looks[line] ?? ''}`)}`,
  ),
];
