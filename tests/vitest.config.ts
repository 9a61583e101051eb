import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One kind of proof: a name for `--project NAME`, its files, and how it differs from the others. */
const project = (name: string, include: string[], more: TestProjectInlineConfiguration['test'] = {}): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, include, ...more },
});

// Functions without a state of their own: that each file has a process to itself would cost more than its tests.
const together = { isolate: false };

// Their files share a Chromium and its pages: tests/support/shared-browser.ts.
const sharingBrowser = { isolate: false };

// It looks into /proc to see that no process is left.
const linuxOnly = process.platform === 'linux' ? [] : ['tests/bootstrap/children.test.ts'];

/** Everything that vitest runs in Node. Tests of elements run in browsers: tests/web-test-runner.config.mjs. */
export default defineConfig({
  root,
  test: {
    environment: 'node',
    allowOnly: false,
    // Long enough for the slowest machine under load; what must be quick says so itself.
    testTimeout: 20_000,
    projects: [
      project('core', ['packages/*/src/**/*.test.ts'], { exclude: ['packages/elements/**'], ...together }),
      project('bootstrap', ['tests/bootstrap/**/*.test.ts'], { exclude: linuxOnly }),
      project('lint-rules', ['tests/lint/**/*.test.ts'], { testTimeout: 30_000 }),
      // Collections of other people's, from npm, of what has broken programs before.
      project('corpora', ['tests/corpora/**/*.test.ts'], together),
      project('shared', ['tests/shared/**/*.test.ts'], { testTimeout: 60_000, ...together }),
      project('packages', ['tests/packages/**/*.test.ts'], {
        globalSetup: [fileURLToPath(new URL('packages/support/pack.ts', import.meta.url))],
        testTimeout: 60_000,
        hookTimeout: 60_000,
        ...sharingBrowser,
      }),
      project('storybook-built', ['tests/stories-smoke/**/*.test.ts'], {
        globalSetup: [fileURLToPath(new URL('stories-smoke/support/build.ts', import.meta.url))],
        testTimeout: 60_000,
        hookTimeout: 60_000,
        ...sharingBrowser,
      }),
      project('browser', ['tests/harness/**/*.test.ts', 'tests/a11y/**/*.test.ts'], {
        globalSetup: [fileURLToPath(new URL('harness/setup.ts', import.meta.url))],
        testTimeout: 60_000,
        hookTimeout: 60_000,
        maxConcurrency: 6,
        ...sharingBrowser,
        expect: { poll: { timeout: 10_000 } },
      }),
      project('speech', ['tests/speech/**/*.test.ts'], { globalSetup: [fileURLToPath(new URL('speech/setup.ts', import.meta.url))] }),
      project('leak', ['tests/leak/**/*.test.ts'], {
        globalSetup: [fileURLToPath(new URL('harness/setup.ts', import.meta.url))],
        testTimeout: 120_000,
        hookTimeout: 60_000,
        maxConcurrency: 3,
        ...sharingBrowser,
      }),
      project('size', ['tests/size/**/*.test.ts'], { testTimeout: 30_000 }),
    ],
  },
});
