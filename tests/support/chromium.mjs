// How every browser test starts Chromium. The sandbox needs rights a container often withholds; the rest keeps the
// browser from talking to anybody but the page under test.
import { existsSync } from 'node:fs';

/** The flags every Chromium of ours starts with. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const SHELL = '/usr/bin/chromium-headless-shell';
const BROWSER = '/usr/bin/chromium';

/** The Chromium to test in: `npm test` says which; a test run by hand takes Debian's, without a window around it where there is one. */
export const chromiumPath = () => {
  const path = process.env.CHROME_PATH ?? (existsSync(SHELL) ? SHELL : BROWSER);
  if (!existsSync(path))
    throw new Error(`No Chromium at ${path}: set CHROME_PATH, or run the tests with npm test, which finds or fetches one.`);
  return path;
};

/** The one that has a window, for what looks at it from outside. */
export const windowedChromiumPath = () => (chromiumPath() === SHELL ? BROWSER : chromiumPath());
