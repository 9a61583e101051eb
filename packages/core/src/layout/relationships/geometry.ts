import type { Layers } from './layers.js';
import { EMPTY_BAND_HEIGHT, type Measures } from './measures.js';
import { routeTies } from './tie-routes.js';
import { placeFrame } from './placing.js';
import { frameOf, type Frame } from './ports.js';
import type { StoredPlacing } from './stored-placing.js';
import { crossingsOf, routesOf, type Crossing, type Extent, type Heights, type Route } from './routes.js';
import { wrapLabel, type WrappedLabel } from './text.js';
import type { TrackedChannel } from './tracks.js';

/** An order laid out: every column has its x, every run its y. Left to right; nothing is written as paths yet. */
export interface Geometry {
  readonly layers: Layers;
  readonly frame: Frame;
  /** The room the rows have, in pixels, without the gutter: more than the page has, where they are too full. */
  readonly given: number;
  readonly heights: Heights;
  /** The height of the whole figure. */
  readonly height: number;
  /** The name of every body, broken into lines. */
  readonly labels: readonly WrappedLabel[];
  readonly routes: readonly Route[];
  readonly crossings: readonly Crossing[];
  readonly channels: readonly TrackedChannel[];
}

/** Above and below a name in its box, and beside the strands of a straight tie. */
const NAME_PADDING = 9;
const TIE_PADDING = 12;

/** Lays out an order, from its stored placing where that fits. Yields between the steps that take long. */
export function* geometrySteps(layers: Layers, measures: Measures, stored?: StoredPlacing): Generator<undefined, Geometry> {
  layers.rows.forEach((row, place) => routeTies(row, layers.ties[place] ?? []));
  const frame = frameOf(layers);
  const { given, channels } = yield* placeFrame(frame, measures, stored);

  const labels = layers.diagram.bodies.map((body, place) => {
    const width = 2 * frame.bodies[place]!.column.reach;
    return width === body.width ? body.label : wrapLabel(body.name, measures.fontSize, width - 2 * measures.boxPadding);
  });
  const nameHeight = (body: number): number => labels[body]!.lines.length * measures.lineHeight + 2 * NAME_PADDING;
  const heights: { rows: Extent[]; boxes: Extent[]; channels: number[] } = { rows: [], boxes: [], channels: [] };
  let y = 0;
  channels.forEach((channel, place) => {
    heights.channels.push(y);
    y += channel.height;
    const row = layers.rows[place];
    if (row === undefined) return;
    const bodies = row.filter((item) => item.bundle === undefined).map((item) => item.body);
    const ties = frame.straightTies.filter((tie) => tie.row === place).map((tie) => tie.bundle.extent + 2 * TIE_PADDING);
    // Boxes of a row are of one height, so that the row reads as one; only open groups are higher.
    const plain = Math.max(measures.leastBoxHeight, ...ties, ...bodies.map(nameHeight));
    let rowHeight = bodies.length === 0 ? EMPTY_BAND_HEIGHT : plain;
    for (const body of bodies) {
      const grid = layers.diagram.bodies[body]!.grid;
      const height = grid === undefined ? plain : nameHeight(body) + grid.height + measures.boxPadding;
      heights.boxes[body] = { top: y, bottom: y + height };
      rowHeight = Math.max(rowHeight, height);
    }
    heights.rows.push({ top: y, bottom: y + rowHeight });
    y += rowHeight;
  });
  const routes = routesOf(frame, heights);
  return {
    layers,
    frame,
    given,
    heights,
    height: y,
    labels,
    routes,
    crossings: crossingsOf(routes),
    channels,
  };
}
