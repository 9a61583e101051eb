import type { IssueCode } from '../../issues/index.js';

/**
 * What is said on occasion: while data is on its way, when it does not come, when it was repaired, when a reader opens the downloads.
 * Apart from `Words`, since most widgets on most pages never say it, and every page would pay for every byte.
 */
export interface OccasionalWords {
  /** Said of a catalogue that no speaker has reviewed; empty for one that was. */
  readonly notReviewed: string;
  readonly empty: string;
  readonly updated: (label: string, figure: string) => string;
  readonly downloadData: string;
  readonly downloadPicture: string;
  readonly downloadImage: string;
  readonly dataNotes: (count: string) => string;
  readonly loading: string;
  readonly stillLoading: string;
  readonly showingEarlier: (time: string) => string;
  /** Said where there is nothing of the area or period asked for, of what is shown instead. */
  readonly stillShowing: (what: string) => string;
  /** What failed, for a reader of the page; the details follow it. */
  readonly failed: Readonly<Record<IssueCode, string>>;
  /** `fetch-http` by what the server said. */
  readonly httpMissing: string;
  readonly httpNotAllowed: string;
  readonly httpBusy: string;
  readonly imageRefused: string;
}
