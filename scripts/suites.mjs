// What `npm test` runs: one row per suite. `npm test` knows nothing else about them, so adding a suite is adding a row.
//
// name     what a person calls it, and the name of its files in .results/
// script   the script of the root package.json that runs it
// counts   how many tests passed, failed and were skipped:
//            'check'   one thing to prove: passed when the command ends well, failed when it does not
//            'vitest'  read from .results/NAME.json, in the format of vitest's JSON reporter
//            'own'     read from .results/NAME.json: {passed, failed, skipped, failures?: string[], notes?: string[]};
//                      notes are shown as they are, for example which tests an absent engine left out
// beside   it mostly waits for programs to speak or answer, or takes little: it runs beside the others, one such after another
//
// The order is the order of starting, two at a time and one beside them: what takes longest goes first.
export const suites = [
  { name: 'speech', script: 'test:speech', counts: 'vitest', beside: true },
  { name: 'stories', script: 'test:stories', counts: 'vitest', beside: true },
  { name: 'format', script: 'check:format', counts: 'check', beside: true },
  { name: 'types', script: 'check:types', counts: 'check', beside: true },
  { name: 'unused', script: 'check:unused', counts: 'check', beside: true },
  { name: 'lockfile', script: 'check:lockfile', counts: 'check', beside: true },
  { name: 'browser', script: 'test:browser', counts: 'vitest' },
  { name: 'wtr', script: 'test:elements', counts: 'own' },
  { name: 'lint', script: 'lint:code', counts: 'check' },
  { name: 'leak', script: 'test:leak', counts: 'vitest' },
  { name: 'storybook', script: 'test:storybook', counts: 'vitest' },
  { name: 'packages', script: 'test:packages', counts: 'vitest' },
  { name: 'unit', script: 'test:unit', counts: 'vitest' },
];
