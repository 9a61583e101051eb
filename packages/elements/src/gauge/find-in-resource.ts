import { readFields, type ReadingFields } from '@folkmoot/core/indicators';
import type { Issue, Result } from '@folkmoot/core/issues';
import { readJson } from '@folkmoot/core/json';
import type { Resource } from '../shell/fetch-resource.js';

/** Which figure of a file a gauge asks for. */
export interface Wanted {
  readonly indicator?: string;
  readonly area?: string;
  readonly period?: string;
  readonly filters?: string;
}

/** Finds a reading in what was loaded; kept, so that another area of the same file needs no request. */
export type FindReading = (wanted: Wanted) => Result<ReadingFields>;

// 153 gauges of one file share its bytes, so they share its table too.
const finders = new WeakMap<Uint8Array, Promise<FindReading>>();

const csvFinder = async (bytes: Uint8Array): Promise<FindReading> => {
  const { findInCsv } = await import('./find-in-csv.js');
  return findInCsv(bytes);
};

const jsonFinder = (bytes: Uint8Array): FindReading => {
  const json = readJson(bytes);
  const result = json.ok ? readFields(json.value) : json;
  return () => result;
};

/** Adds to what is found what was noted on the way. */
const noting =
  (warnings: readonly Issue[], find: FindReading): FindReading =>
  (wanted) => {
    const found = find(wanted);
    return found.ok ? { ...found, warnings: [...warnings, ...found.warnings] } : found;
  };

/** Reads what an address gave, once for all gauges that got the same bytes. The CSV reader is loaded only here. */
export const findInResource = (resource: Resource): Promise<FindReading> => {
  let finder = finders.get(resource.bytes);
  if (!finder) {
    finder = (resource.format === 'json' ? Promise.resolve(jsonFinder(resource.bytes)) : csvFinder(resource.bytes)).then((find) =>
      noting(resource.warnings, find),
    );
    finders.set(resource.bytes, finder);
    // A reader whose code did not arrive may arrive next time.
    finder.catch(() => finders.delete(resource.bytes));
  }
  return finder;
};
