// Tests that need a program which not every machine has. Where it is absent they are skipped, and counted as skipped;
// FOLKMOOT_REQUIRE_ENGINES=1 makes its absence a failure.
import { spawnSync } from 'node:child_process';
import { describe, it } from 'vitest';

/** Whether a program is installed. */
const isInstalled = (program: string): boolean => spawnSync('which', [program], { stdio: 'ignore' }).status === 0;

/** Like `describe`, for tests that need these programs. */
export const describeWhere = (programs: string, name: string, tests: () => void): void => {
  const absent = programs.split(' ').filter((program) => !isInstalled(program));
  if (absent.length === 0) describe(name, tests);
  else if (process.env.FOLKMOOT_REQUIRE_ENGINES === '1')
    describe(name, () => {
      it(`needs ${absent.join(', ')}`, () => {
        throw new Error(`Required here, but not installed: ${absent.join(', ')}.`);
      });
    });
  // eslint-disable-next-line no-restricted-syntax -- counted as skipped; where engines are required it is a failure, above
  else describe.skip(`${name} (needs ${absent.join(', ')})`, tests);
};
