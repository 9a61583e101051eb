import { type PlacedWords, type RelationshipsLayout, textWidth } from '@folkmoot/core/layout/relationships';
import { type PaintedPath, paintBoxes, paintGround, paintLines, type RelationshipsView } from '@folkmoot/core/views/relationships';
import type { RelationshipsWords } from '@folkmoot/core/wording/relationships';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Filter } from '@folkmoot/core/views/relationships';

/** The layout's pixels in one em: a body's name is 14 of them high. */
export const EM = 16;

/** Puts each body's button over its box. A style set by a script is no inline style for a page's policy. */
export const placeBodies = (stage: HTMLElement, { boxes, width }: RelationshipsLayout, fit: number): void => {
  // For print, which fits the figure to the paper.
  stage.style.setProperty('--_ems', String(width / EM));
  stage.style.setProperty('--_fit', String(fit));
  // Of an open group, the button is its name; below it are its members' own.
  const places = boxes.flatMap(({ members, ...box }) => [{ ...box, height: members[0] ? members[0].y - box.y : box.height }, ...members]);
  const byId = new Map(places.map((box) => [box.id, box]));
  const em = (pixels: number): string => `${String(pixels / EM)}em`;
  for (const item of stage.querySelectorAll('li')) {
    const box = byId.get((item.firstElementChild as HTMLButtonElement).value);
    if (box) Object.assign(item.style, { left: em(box.x), top: em(box.y), width: em(box.width), height: em(box.height) });
  }
};

/** Paths that were painted, as SVG. */
export const pathTemplates = (some: readonly PaintedPath[]): readonly SVGTemplateResult[] =>
  some.map(({ look, path, width }) => svg`<path class=${look} d=${path} stroke-width=${width ?? nothing}></path>`);

/** Lines of text, each on its own; pressed into a room where that is given. */
export const textTemplates = (
  { lines, x, y, lineHeight }: PlacedWords,
  look: (line: number) => string,
  words: readonly string[] = lines,
  room: unknown = nothing,
): readonly SVGTemplateResult[] =>
  words.map(
    (line, index) =>
      svg`<text class=${look(index)} x=${x} y=${y + index * lineHeight} dy="0.35em" textLength=${room} lengthAdjust="spacingAndGlyphs">${line}</text>`,
  );

/** What stands behind everything, and the lines that are shown: kept for as long as the layout and the filter are. */
export class Painter {
  #kept: readonly unknown[] = [];
  #behind: unknown;
  #lines: readonly SVGTemplateResult[] = [];

  /**
   * The picture: paint under the bodies' buttons, of which it says nothing that they and the list do not say.
   *
   * @param over what the tools paint: words on lines, and what stands out; the boxes are then theirs too
   */
  paint(
    layout: RelationshipsLayout,
    view: RelationshipsView,
    words: RelationshipsWords,
    hidden: ReadonlySet<Filter>,
    over: { readonly isFocused: boolean; readonly template: unknown } | undefined,
  ): unknown {
    const [kept, filter] = this.#kept;
    if (layout !== kept) this.#behind = behind(layout, words);
    if (layout !== kept || hidden !== filter) this.#lines = pathTemplates(paintLines(layout, { hidden }));
    this.#kept = [layout, hidden];
    return [
      this.#behind,
      svg`<g class=${over?.isFocused ? 'lines faint' : 'lines'}>${this.#lines}</g>`,
      over?.isFocused ? nothing : pathTemplates(paintBoxes(layout, view)),
      over?.template,
    ];
  }
}

const behind = (layout: RelationshipsLayout, words: RelationshipsWords): unknown => {
  const { rows, bands } = paintGround(layout);
  return [
    svg`<path class="rows" d=${rows}></path><path class="bands" d=${bands}></path>`,
    layout.bands.map(({ band, label, room, emptyWords }) => {
      const name = band as keyof RelationshipsWords['bands'];
      const word = words.bands[name];
      // Bold, its letters are a twelfth wider than those that were counted.
      return [
        textTemplates(label, () => 'band', [word], textWidth(word, 13) > room ? room : nothing),
        emptyWords && textTemplates(emptyWords, () => 'empty', [words.emptyBand(name)]),
      ];
    }),
    layout.rows.map(({ label }) => label && textTemplates(label, () => 'tier')),
  ];
};
