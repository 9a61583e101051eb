// What `npm test` runs: one row per suite. `npm test` knows nothing else about them, so adding a suite is adding a row.
//
// name     what a person calls it, and the name of its files in .results/
// script   the script of the root package.json that runs it
// counts   how many tests passed, failed and were skipped:
//            'check'   one thing to prove: passed when the command ends well, failed when it does not
//            'vitest'  read from .results/NAME.json, in the format of vitest's JSON reporter
//            'own'     read from .results/NAME.json: {passed, failed, skipped, failures?: string[], notes?: string[]};
//                      notes are shown as they are, for example which tests an absent engine left out
//
// The order is the order of starting, two at a time: what takes longest goes first.
export const suites = [
  { name: 'vitest', script: 'test:unit', counts: 'vitest' },
  { name: 'wtr', script: 'test:elements', counts: 'own' },
  { name: 'stories', script: 'test:stories', counts: 'vitest' },
  { name: 'lint', script: 'lint:code', counts: 'check' },
  { name: 'types', script: 'check:types', counts: 'check' },
  { name: 'format', script: 'check:format', counts: 'check' },
  { name: 'unused', script: 'check:unused', counts: 'check' },
  { name: 'lockfile', script: 'check:lockfile', counts: 'check' },
];
