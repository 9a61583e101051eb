import type { NumberChanges } from './numbers.js';
import type { PartnershipPlayer } from './player.js';
import type { PartnershipState } from './state.js';

/** What led to a moment: a start, an event, other numbers in place of the modeller's, or a saved state brought back. */
export type Deed =
  | { readonly kind: 'start'; readonly start: string }
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'numbers'; readonly changes: NumberChanges }
  | { readonly kind: 'restored' };

/** One moment of a rehearsal. */
export interface Moment {
  readonly deed: Deed;
  readonly state: PartnershipState;
  /** The start it goes back to when begun again. */
  readonly start: string;
  /** Ids of the ratings and names of the parameters that a person has changed since the start. */
  readonly changed: readonly string[];
  /** Whether a saved state stands between it and its start: then nobody knows that it was reached by allowed moves. */
  readonly restored: boolean;
}

/**
 * A rehearsal: every moment so far, and the one that is looked at. Starting again, changing a number and restoring are moments like any
 * other, so that everything can be undone. Never changed in place.
 */
export interface Rehearsal {
  readonly moments: readonly Moment[];
  /** The moment looked at, an index of `moments`; those after it are what can be done again. */
  readonly at: number;
}

/** The most moments kept. Beyond, the oldest go: a rehearsal of a thousand moves is a machine's, and memory is the page's. */
export const MOMENT_LIMIT = 1000;

/** The moment that is looked at. */
export const momentOf = ({ moments, at }: Rehearsal): Moment => {
  const moment = moments[at];
  if (!moment) throw new RangeError(`There is no moment ${at} among ${moments.length}.`);
  return moment;
};

/** The moments of the run that is looked at: from the start or the saved state that it began with to the moment itself. */
export const runOf = ({ moments, at }: Rehearsal): readonly Moment[] => {
  const until = moments.slice(0, at + 1);
  const began = until.findLastIndex(({ deed: { kind } }) => kind === 'start' || kind === 'restored');
  return until.slice(Math.max(began, 0));
};

/** A rehearsal with one moment more after the one that is looked at; what came after that is gone. */
export const withMoment = (rehearsal: Rehearsal | undefined, moment: Moment): Rehearsal => {
  const before = rehearsal ? rehearsal.moments.slice(0, rehearsal.at + 1) : [];
  const moments = Object.freeze([...before, Object.freeze(moment)].slice(-MOMENT_LIMIT));
  return Object.freeze({ moments, at: moments.length - 1 });
};

/**
 * Begins at a start, or begins again there.
 * @param rehearsal what went before and can be gone back to; absent for a first rehearsal
 * @throws RangeError where the definition has no such start
 */
export const begin = (player: PartnershipPlayer, start: string, rehearsal?: Rehearsal): Rehearsal =>
  withMoment(rehearsal, { deed: { kind: 'start', start }, state: player.start(start), start, changed: [], restored: false });

/** Takes an event. The very same rehearsal where it is refused. */
export const take = (player: PartnershipPlayer, rehearsal: Rehearsal, event: string): Rehearsal => {
  const now = momentOf(rehearsal);
  const state = player.step(now.state, event);
  return state === now.state ? rehearsal : withMoment(rehearsal, { ...now, deed: { kind: 'event', event }, state });
};

/** Looks at another moment: an earlier one to step back, a later one to do again. Beyond either end: that end. */
export const goTo = (rehearsal: Rehearsal, at: number): Rehearsal => {
  const within = Math.min(Math.max(at, 0), rehearsal.moments.length - 1);
  return within === rehearsal.at ? rehearsal : Object.freeze({ ...rehearsal, at: within });
};
