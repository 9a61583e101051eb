// The tests of elements, in every engine that is installed. Chromium always; FOLKMOOT_REQUIRE_ENGINES=1 makes the
// absence of Firefox or WebKitGTK a failure. FOLKMOOT_ENGINES=chromium runs only one while working on a test.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { countsReporter } from './engines/counts-reporter.mjs';
import { firefox } from './engines/firefox.mjs';
import { serverRendering } from './engines/server-rendering.mjs';
import { webkit } from './engines/webkit.mjs';
import { answerFault } from './harness/fault-server.mjs';
import { CHROMIUM_ARGS, chromiumPath } from './support/chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// What renders on the server looks for modules in the working folder.
process.chdir(root);

const chromium = {
  name: 'Chromium',
  isThere: true,
  start: () => chromeLauncher({ launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_ARGS } }),
};
const only = process.env.FOLKMOOT_ENGINES?.toLowerCase().split(',');
const engines = [chromium, firefox, webkit].filter(({ name }) => !only || only.includes(name.toLowerCase()));
const absent = engines.filter(({ isThere }) => !isThere).map(({ name }) => name);

export default {
  rootDir: root,
  files: ['packages/elements/src/**/*.test.ts'],
  browsers: await Promise.all(engines.filter(({ isThere }) => isThere).map(({ start }) => start())),
  // More than one puts the WebKitGTK launcher into a mode that fails at its end.
  concurrency: 1,
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('../tsconfig.base.json', import.meta.url)) }),
    serverRendering(),
  ],
  middleware: [
    // What a `src` points at: the same faults as in the tests with whole pages.
    (context, next) => {
      if (!answerFault(context.req, context.res)) return next();
      context.respond = false;
    },
  ],
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 120_000,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    countsReporter(`${root}.results/wtr.json`, absent, process.env.FOLKMOOT_REQUIRE_ENGINES === '1'),
  ],
};
