// One Chromium for all tests that a process runs. The process starts it itself: through a server of the whole run's, every message goes
// through two more hands, which took a third of the time that tests spend outside the browser.
import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from './chromium.mjs';

let browser: Promise<Browser> | undefined;

/** The Chromium that all tests of a process share. It ends with the process. */
export const sharedBrowser = (): Promise<Browser> =>
  // Memory is counted after the garbage has been collected.
  (browser ??= chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGS, '--js-flags=--expose-gc'] }));
