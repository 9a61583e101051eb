import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';

/**
 * Published data and test vectors that lie beside the checkout, not in it.
 * Where they are absent the tests that read them are skipped (and counted as skipped); continuous integration sets
 * FOLKMOOT_REQUIRE_SHARED=1, which makes their absence a failure.
 */
const folder = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Whether the folder is there. */
export const sharedIsThere = existsSync(folder);

if (!sharedIsThere && process.env.FOLKMOOT_REQUIRE_SHARED === '1')
  throw new Error(`The shared test data is required, but not there: ${folder}`);

/** Like `describe`, skipped where the shared data is absent. */
export const describeShared: typeof describe.skip = sharedIsThere ? describe : describe.skip;

/** The bytes of one shared file, by its path inside the folder. */
export const sharedBytes = (path: string): Uint8Array => new Uint8Array(readFileSync(folder + path));

/** The text of one shared file. */
export const sharedText = (path: string): string => readFileSync(folder + path, 'utf8');

/** The parsed JSON of one shared file. */
export const sharedJson = (path: string): unknown => JSON.parse(sharedText(path));
