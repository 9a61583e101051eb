import type { RelationshipsLayout } from '@folkmoot/core/layout/relationships';
import {
  type Filter,
  type PaintedGround,
  type PaintedPath,
  paintGround,
  paintLines,
  type RelationshipsView,
} from '@folkmoot/core/views/relationships';
import type { PaintedWords, Painting } from './diagram-template.js';
import type { Focus } from './reader-focus.js';

/** Gathers what the picture is painted from; what a pointer does not change is kept from one rendering to the next. */
export class Painter {
  #layout?: RelationshipsLayout;
  #hidden?: ReadonlySet<Filter>;
  #ground?: PaintedGround;
  #lines: readonly PaintedPath[] = [];

  paint(
    layout: RelationshipsLayout,
    view: RelationshipsView,
    hidden: ReadonlySet<Filter>,
    focus: Focus | undefined,
    labels: readonly PaintedWords[],
  ): Painting {
    if (layout !== this.#layout) this.#ground = paintGround(layout);
    if (layout !== this.#layout || hidden !== this.#hidden) this.#lines = paintLines(layout, { hidden });
    this.#layout = layout;
    this.#hidden = hidden;
    return {
      layout,
      ground: this.#ground as PaintedGround,
      lines: this.#lines,
      boxes: boxesOf(layout, view, focus),
      focus: focus && paintLines(layout, { hidden, only: focus.ties }),
      labels,
    };
  }
}

/** One path for all boxes that look alike. */
function boxesOf({ boxes }: RelationshipsLayout, view: RelationshipsView, focus: Focus | undefined): PaintedPath[] {
  const paths = new Map<string, string>();
  for (const { id, outline } of boxes) {
    const stands = !focus ? '' : id === focus.body ? ' chosen' : focus.bodies.has(id) ? '' : ' faint';
    const look = `box${stands}${view.bodies.get(id)?.inferred ? ' guessed' : ''}`;
    paths.set(look, (paths.get(look) ?? '') + outline);
  }
  return [...paths].map(([look, path]) => ({ look, path }));
}
