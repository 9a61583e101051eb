import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countsOf } from '../../scripts/counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'folkmoot-counts-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What the counts are when a suite ended with an exit code and left a result file with this text (or none). */
const counts = (kind: string, code: number | null, text?: string) => {
  const file = join(folder, 'result.json');
  rmSync(file, { force: true });
  if (text !== undefined) writeFileSync(file, text);
  return countsOf({ name: 'planted', counts: kind }, code, file);
};

const vitestReport = (tests: { fullName: string; status: string }[], more: object = {}) =>
  JSON.stringify({
    numPassedTests: tests.filter(({ status }) => status === 'passed').length,
    numFailedTests: tests.filter(({ status }) => status === 'failed').length,
    numPendingTests: tests.filter(({ status }) => status === 'pending').length,
    numTodoTests: 0,
    testResults: [
      { name: 'a.test.ts', status: tests.some(({ status }) => status === 'failed') ? 'failed' : 'passed', assertionResults: tests },
    ],
    ...more,
  });

const passed = { fullName: 'adds', status: 'passed' };
const failed = { fullName: 'subtracts', status: 'failed' };
const pending = { fullName: 'divides', status: 'pending' };

describe('counts of a suite', () => {
  it('is one for a check', () => {
    expect(counts('check', 0)).toMatchObject({ passed: 1, failed: 0, skipped: 0 });
    expect(counts('check', 2)).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
    expect(counts('check', null)).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
  });

  it("reads vitest's report, and names what failed", () => {
    expect(counts('vitest', 1, vitestReport([passed, passed, failed, pending]))).toMatchObject({
      passed: 2,
      failed: 1,
      skipped: 1,
      failures: ['subtracts'],
    });
  });

  it('says what a test said as it failed, in one line', () => {
    const loud = { ...failed, failureMessages: ['AssertionError: 2 is not 3\n    at somewhere'] };
    expect(counts('vitest', 1, vitestReport([loud]))).toMatchObject({ failures: ['subtracts: AssertionError: 2 is not 3'] });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const report = vitestReport([], {
      numPassedTests: 3,
      testResults: [{ name: 'broken.test.ts', status: 'failed', assertionResults: [] }],
    });
    expect(counts('vitest', 1, report)).toMatchObject({ passed: 3, failed: 1, failures: ['broken.test.ts'] });
  });

  it('counts a failure outside the tests, which leaves every test passed', () => {
    expect(counts('vitest', 1, vitestReport([passed]))).toMatchObject({ passed: 1, failed: 1 });
    expect(counts('own', 1, '{"passed":4,"failed":0,"skipped":0}')).toMatchObject({ passed: 4, failed: 1 });
  });

  it.each([
    ['left no counts', undefined],
    ['left half a report', '{"numPassedTests": 12, "testRes'],
  ])('counts a suite that %s as one failure', (_what, text) => {
    expect(counts('vitest', 0, text)).toMatchObject({ passed: 0, failed: 1 });
    expect(counts('own', 0, text)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('does not let a suite pass that ran nothing', () => {
    expect(counts('own', 0, '{"passed":0,"failed":0,"skipped":0}')).toMatchObject({ passed: 0, failed: 1 });
  });

  it('hands on the notes of a suite that writes its own counts', () => {
    const text = '{"passed":1,"failed":0,"skipped":2,"notes":["WebKitGTK is not installed: 2 tests skipped."]}';
    expect(counts('own', 0, text)).toMatchObject({ skipped: 2, failures: [], notes: ['WebKitGTK is not installed: 2 tests skipped.'] });
  });
});
