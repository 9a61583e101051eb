import type { DiagramInput } from './diagram-input.js';
import { readDiagram } from './diagram.js';
import { draw } from './draw.js';
import { geometrySteps } from './geometry.js';
import { measuresFor } from './measures.js';
import { layersFromOrder, type StoredOrder } from './order.js';
import type { RelationshipsLayout } from './picture.js';
import { finish } from './steps.js';
import type { StoredPlacing } from './stored-placing.js';

/** What a layout may be told. */
export interface LayoutOptions {
  /** The room for the figure in pixels; below 600 it is laid out as if it were 600 wide. */
  readonly width: number;
  /** `rtl` mirrors the whole picture, gutter included; `ltr` when left out. */
  readonly direction?: 'ltr' | 'rtl';
  /** The placing stored with the order: quicker, and the same picture. Not used where it does not fit the model or the width. */
  readonly placing?: StoredPlacing | undefined;
}

/**
 * Lays out a relationship diagram in a stored order: a few milliseconds' work.
 *
 * @param order the order stored with the model for the width class of `options.width`
 * @returns undefined where the order does not fit the model any more (bodies are new, gone, or in another tier): then an
 * order must be sought, see `@folkmoot/core/layout/relationships/search`
 */
export function layoutFromOrder(input: DiagramInput, order: StoredOrder, options: LayoutOptions): RelationshipsLayout | undefined {
  const measures = measuresFor(options.width);
  const layers = layersFromOrder(readDiagram(input, measures), order);
  return layers && draw(finish(geometrySteps(layers, measures, options.placing)), measures, options.direction);
}
