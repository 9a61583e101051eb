import type { DiagramInput } from '../diagram-input.js';
import type { LayoutOptions } from '../from-order.js';
import { readDiagram, type Diagram } from '../diagram.js';
import { draw } from '../draw.js';
import { geometrySteps, type Geometry } from '../geometry.js';
import type { Layers } from '../layers.js';
import { measuresFor, type Measures } from '../measures.js';
import { layersFromOrder, orderOf, type StoredOrder } from '../order.js';
import type { RelationshipsLayout } from '../picture.js';
import { finish } from '../steps.js';
import { nearerToListing } from './mirror.js';
import { searchOrders } from './orders.js';
import { pictureCost } from './picture-cost.js';

/** What the search for a layout may be told. */
export interface SearchOptions extends LayoutOptions {
  /** An order stored with the model for this width class; used where it fits the model, else an order is sought. */
  readonly order?: StoredOrder;
  /** The same seed gives the same picture. */
  readonly seed?: number;
  /** How many exchanges of neighbours the search may try, at most; 0 is quickest. */
  readonly work?: number;
}

/** A picture with the order it was drawn from, to be stored with a model. */
export interface SoughtLayout extends RelationshipsLayout {
  readonly order: StoredOrder;
}

/** About 150 ms on a laptop, for twenty-five bodies and sixty relationships. */
const MOST_WORK = 2_000_000;
/** A small diagram has fewer orders to try: so much for every pair of things that can stand in a row. */
const WORK_PER_PAIR = 500;
const SEED = 2005;
/** How much more a mirror image may cost, in crossings: bends do not all mirror. More crossings it never has. */
const MIRROR_LEEWAY = 0.5;

const usualWork = ({ bodies, bundles }: Diagram): number => Math.min(MOST_WORK, WORK_PER_PAIR * (bodies.length + bundles.length) ** 2);

/**
 * Lays out a relationship diagram step by step: `next()` does a millisecond's work or so, and the last one returns the
 * picture. However the steps are spread over time, the picture is the same. Never throws on data.
 */
export function* layoutSteps(input: DiagramInput, options: SearchOptions): Generator<undefined, SoughtLayout> {
  const measures = measuresFor(options.width);
  const diagram = readDiagram(input, measures);
  const stored = options.order === undefined ? undefined : layersFromOrder(diagram, options.order);
  const geometry = stored === undefined ? yield* seek(diagram, measures, options) : yield* geometrySteps(stored, measures);
  return { ...draw(geometry, measures, options.direction), order: orderOf(geometry.layers) };
}

/** Seeks orders, draws the best, and takes the best picture, or its mirror image where that is as good and has bodies as the regime lists them. */
function* seek(diagram: Diagram, measures: Measures, options: SearchOptions): Generator<undefined, Geometry> {
  const candidates = yield* searchOrders(diagram, measures, options.seed ?? SEED, options.work ?? usualWork(diagram));
  let best: Geometry | undefined;
  let least = Infinity;
  for (const { order } of candidates) {
    const geometry = yield* geometrySteps(layersFromOrder(diagram, order) as Layers, measures);
    const cost = pictureCost(geometry, measures);
    if (best === undefined || cost < least) {
      best = geometry;
      least = cost;
    }
    yield;
  }
  const found = best as Geometry;
  const mirror = nearerToListing(found.layers);
  if (mirror === undefined) return found;
  const seen = yield* geometrySteps(layersFromOrder(diagram, mirror) as Layers, measures);
  return seen.crossings.length <= found.crossings.length && pictureCost(seen, measures) <= least + MIRROR_LEEWAY ? seen : found;
}

/** Lays out a relationship diagram in one go: what a server does, and a browser where an order is stored. */
export function layoutRelationships(input: DiagramInput, options: SearchOptions): SoughtLayout {
  return finish(layoutSteps(input, options));
}

/** How a layout is spread over time. Clock and pause are handed in, so that tests need no real time. */
export interface SliceOptions {
  /** How long a slice may take, in milliseconds; 50 when left out, the longest a page may be busy (RAIL, web.dev/rail). */
  readonly sliceMs?: number;
  /** The time in milliseconds, for example `() => performance.now()`. */
  readonly now: () => number;
  /** Lets the page do other things, for example `() => new Promise((done) => setTimeout(done))`. */
  readonly pause: () => Promise<void>;
  /** Stops the work; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Lays out a relationship diagram in slices, with pauses between them. The picture is the one `layoutRelationships` gives. */
export async function layoutInSlices(input: DiagramInput, options: SearchOptions, slices: SliceOptions): Promise<SoughtLayout> {
  const { sliceMs = 50, now, pause, signal } = slices;
  const steps = layoutSteps(input, options);
  for (;;) {
    const start = now();
    let longest = 0;
    let last = start;
    do {
      signal?.throwIfAborted();
      const step = steps.next();
      if (step.done === true) return step.value;
      const time = now();
      longest = Math.max(longest, time - last);
      last = time;
    } while (last - start + longest < sliceMs);
    await pause();
  }
}
