// How many tests of a suite passed, failed and were skipped, and the names of those that failed.
// A suite that ended badly without a failed test, or left no counts, has crashed: that is one failure, never zero.
import { existsSync, readFileSync } from 'node:fs';

/** Reads one suite's counts after it has run. `code` is its exit code, `resultFile` where its counts should lie. */
export const countsOf = ({ name, counts }, code, resultFile) => {
  const read = readers[counts](code, resultFile);
  if (!read) return crashed(`${name} ended without counts (exit code ${code})`);
  if (read.failed === 0 && code !== 0)
    return { ...read, ...crashed(`${name} failed outside its tests (exit code ${code})`), passed: read.passed };
  if (read.passed + read.failed + read.skipped === 0) return crashed(`${name} ran no test`);
  return { failures: [], notes: [], ...read };
};

/** The counts of what ended without any. */
export const crashed = (reason) => ({ passed: 0, failed: 1, skipped: 0, failures: [reason], notes: [] });

/** What a test said as it failed, in one line behind its name: enough to begin with, where the whole log is out of reach. */
export const because = (message = '') => {
  const [line = ''] = message.split('\n');
  return line && `: ${line.slice(0, 300)}`;
};

const readers = {
  check: (code) => (code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }),
  own: (_code, resultFile) => readJson(resultFile),
  vitest: (_code, resultFile) => {
    const report = readJson(resultFile);
    if (!report) return null;
    const failedTests = report.testResults.flatMap((file) => file.assertionResults.filter(({ status }) => status === 'failed'));
    // A file that cannot be loaded fails without a test of its own.
    const failedFiles = report.testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + failedFiles.length,
      skipped: report.numPendingTests + report.numTodoTests,
      failures: [
        ...failedTests.map(({ fullName, failureMessages }) => fullName + because(failureMessages?.[0])),
        ...failedFiles.map(({ name, message }) => name + because(message)),
      ],
    };
  },
};

const readJson = (file) => {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // Half written: the suite was cut off.
  }
};
