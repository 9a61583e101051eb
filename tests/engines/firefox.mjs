// Firefox ESR through WebDriver BiDi, which it speaks itself: no geckodriver, no patched browser.
import { existsSync } from 'node:fs';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';

const path = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);

export const firefox = {
  name: 'Firefox',
  isThere: path !== undefined,
  start: () =>
    puppeteerLauncher({
      concurrency: 1,
      // Without a word about each of the thousands of requests, which nobody listens to: they took half of Firefox's time.
      launchOptions: { browser: 'firefox', headless: true, executablePath: path, networkEnabled: false },
    }),
};
