/**
 * What can be wrong with what we were given, said once for every reader and element.
 * Codes and severities follow `docs/decisions/0004-repair-or-refuse.md`: refuse what would mislead a reader
 * (severity `error`), repair what is only cosmetic (severity `warning`), always say which.
 */
export type IssueCode =
  | 'parse'
  | 'encoding'
  | 'schema'
  | 'too-large'
  | 'too-deep'
  | 'too-many'
  | 'duplicate-id'
  | 'dangling'
  | 'cycle'
  | 'range'
  | 'url-blocked'
  | 'fetch-network'
  | 'fetch-http'
  | 'fetch-timeout'
  | 'fetch-type'
  | 'restore'
  | 'message'
  | 'env'
  | 'version'
  | 'render';

/** `error`: refused, the last good state stays. `warning`: repaired and shown under "Data notes". */
export type IssueSeverity = 'error' | 'warning';

/** One thing that is wrong, in words a person who wrote the data can act on. */
export interface Issue {
  readonly code: IssueCode;
  /** Where, as a JSON Pointer (RFC 6901), for example `/actors/2/name`; for CSV `/rows/4/la_name`; `''` is the whole input. */
  readonly path: string;
  /** A plain English sentence that names the thing and what to do. Never a validator's or a library's own words. */
  readonly message: string;
  readonly severity: IssueSeverity;
}

/** What every reader returns. A reader never throws on data. */
export type Result<T> =
  { readonly ok: true; readonly value: T; readonly warnings: readonly Issue[] } | { readonly ok: false; readonly issues: readonly Issue[] };

/** At most this many issues are kept; the last one says how many more there were. */
export const ISSUE_LIMIT = 20;

/** Builds an issue of severity `error`. */
export const refusal = (code: IssueCode, path: string, message: string): Issue => ({ code, path, message, severity: 'error' });

/** Builds an issue of severity `warning`. */
export const repair = (code: IssueCode, path: string, message: string): Issue => ({ code, path, message, severity: 'warning' });
