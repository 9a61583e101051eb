// Writes how many tests passed, failed and were skipped, in the form scripts/suites.mjs calls `own`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { because } from '../../scripts/counts.mjs';

/**
 * @param {string} file where to write.
 * @param {readonly string[]} absent engines that are not installed: what ran in Chromium was left out there.
 * @param {boolean} required whether an absent engine is a failure.
 */
export const countsReporter = (file, absent, required) => ({
  onTestRunFinished({ sessions }) {
    const tests = sessions.flatMap((session) => testsOf(session.testResults).map((test) => ({ ...test, engine: session.browser.name })));
    const broken = sessions.flatMap(({ errors, testFile, browser }) =>
      errors.map(({ message }) => `${browser.name}: ${testFile}: ${message}`),
    );
    const failures = [
      ...tests
        .filter(({ passed, skipped }) => !passed && !skipped)
        .map(({ engine, name, error }) => `${engine}: ${name}${because(error?.message)}`),
      ...broken,
      ...(required ? absent.map((engine) => `${engine} is not installed, and is required here`) : []),
    ];
    const perEngine = tests.filter(({ engine }) => /chrom/i.test(engine)).length;
    const counts = {
      passed: tests.filter(({ passed }) => passed).length,
      failed: failures.length,
      skipped: tests.filter(({ skipped }) => skipped).length + (required ? 0 : absent.length * perEngine),
      failures,
      notes: absent.map((engine) => `${engine} is not installed: ${perEngine} tests of elements did not run in it`),
    };
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(counts, null, 2));
  },
});

const testsOf = (suite, trail = []) =>
  suite
    ? [
        ...suite.tests.map((test) => ({ ...test, name: [...trail, test.name].join(' ') })),
        ...suite.suites.flatMap((inner) => testsOf(inner, [...trail, inner.name])),
      ]
    : [];
