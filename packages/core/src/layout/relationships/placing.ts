import { placeColumns, type Parting } from './columns.js';
import { CHANNEL_PADDING, OUTER_CHANNEL, ROW_BLEED, type Measures } from './measures.js';
import type { Frame, Run } from './ports.js';
import { restorePlacing, type StoredPlacing } from './stored-placing.js';
import { isStraight, layTracks, type TrackedChannel } from './tracks.js';

/** Columns and runs that have their places; the places themselves stand in the frame. */
export interface Placed {
  /** The room for rows, in pixels without the gutter. */
  readonly given: number;
  readonly channels: readonly TrackedChannel[];
}

/** How often columns are parted and placed again before what is left is accepted. */
const ATTEMPTS = 10;
/** A jog of at most so many pixels looks like a mistake, so another placing without it is tried, so many times. */
const SMALL_JOG = 10;
const JOGS = 8;

/**
 * Places columns, then runs; parts columns whose legs lie on one another and begins again; then tries to do away with
 * small jogs. Yields between the steps that take long.
 *
 * @param stored where the columns stand, known from before; used where it fits the frame and the page
 */
export function* placeFrame(frame: Frame, measures: Measures, stored?: StoredPlacing): Generator<undefined, Placed> {
  if (stored && restorePlacing(frame, measures, stored)) return { given: stored.given, channels: trackAll(frame) };
  const columns = placeColumns(frame, measures);
  let channels = trackAll(frame);
  for (let attempt = 1; attempt < ATTEMPTS && conflictsOf(channels).length > 0; attempt += 1) {
    yield;
    columns.part(conflictsOf(channels));
    channels = trackAll(frame);
  }
  for (const run of frame.channels.flat().filter(isSmallJog).slice(0, JOGS)) {
    const [top] = run.tops;
    const [bottom] = run.bottoms;
    if (top === undefined || bottom === undefined || !isSmallJog(run)) continue;
    yield;
    const bends = bendsOf(frame);
    if (!columns.join(top, bottom)) continue;
    const next = trackAll(frame);
    if (bendsOf(frame) < bends && conflictsOf(next).length <= conflictsOf(channels).length) channels = next;
    else {
      columns.undo();
      channels = trackAll(frame);
    }
  }
  return { given: columns.given(), channels };
}

const conflictsOf = (channels: readonly TrackedChannel[]): Parting[] => channels.flatMap(({ conflicts }) => conflicts);

const isSmallJog = ({ tops, bottoms }: Run): boolean => {
  const across = Math.abs((tops[0]?.x ?? NaN) - (bottoms[0]?.x ?? NaN));
  return across > 0 && across <= SMALL_JOG;
};

const bendsOf = (frame: Frame): number => frame.channels.flat().filter((run) => !isStraight(run)).length;

/** Lays the runs of every channel. */
function trackAll(frame: Frame): TrackedChannel[] {
  const last = frame.channels.length - 1;
  return frame.channels.map((runs, place) => {
    const outer = runs.length === 0 ? ROW_BLEED : OUTER_CHANNEL + ROW_BLEED;
    return layTracks(runs, place === 0 ? outer : CHANNEL_PADDING, place === last ? outer : CHANNEL_PADDING);
  });
}
