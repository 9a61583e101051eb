import type { IssueCode } from '../../issues/index.js';

/**
 * What is said while data is on its way and when it does not come. Apart from `Words`, since a widget fed by attributes never loads,
 * and every byte of it would be paid by every page.
 */
export interface FailureWords {
  readonly loading: string;
  readonly stillLoading: string;
  readonly showingEarlier: (time: string) => string;
  /** What failed, for a reader of the page; the details follow it. */
  readonly failed: Readonly<Record<IssueCode, string>>;
  /** `fetch-http` by what the server said. */
  readonly httpMissing: string;
  readonly httpNotAllowed: string;
  readonly httpBusy: string;
  readonly imageRefused: string;
}
