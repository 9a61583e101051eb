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

/** The Chromium to test in: `npm test` says which; a test run by hand takes Debian's. */
export const chromiumPath = () => {
  const path = process.env.CHROME_PATH ?? '/usr/bin/chromium';
  if (!existsSync(path))
    throw new Error(`No Chromium at ${path}: set CHROME_PATH, or run the tests with npm test, which finds or fetches one.`);
  return path;
};
