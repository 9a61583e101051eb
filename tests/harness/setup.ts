// Once for all browser tests of vitest: the built elements, and one Chromium that every worker connects to.
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { CHROMIUM_ARGS, chromiumPath } from '../support/chromium.mjs';
import { buildElements } from './build-elements.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the shared Chromium listens. */
    readonly chromium: string;
  }
}

export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const [server] = await Promise.all([
    chromium.launchServer({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGS, '--js-flags=--expose-gc'] }),
    buildElements(),
  ]);
  provide('chromium', server.wsEndpoint());
  return () => server.close();
};
