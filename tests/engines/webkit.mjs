// WebKitGTK through its own driver. It has no headless mode, so it gets a display of its own. It is WebKit, not Safari.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';

const driver = '/usr/bin/WebKitWebDriver';
const display = '/usr/bin/Xvfb';
const browser = ['/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser', '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser'].find(
  existsSync,
);

export const webkit = {
  name: 'WebKitGTK',
  isThere: browser !== undefined && existsSync(driver) && existsSync(display),
  start: async () => {
    const DISPLAY = `:${await startDisplay()}`;
    const port = await freePort();
    // Nobody looks at the display: composing layers for it took a fifth of what the engine does.
    const env = { ...process.env, DISPLAY, WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
    endWithUs(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }));
    await answers(port);
    return webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
    });
  },
};

/** Starts a display and gives its number, which it chooses itself. */
const startDisplay = () =>
  new Promise((resolve, reject) => {
    const child = spawn(display, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    endWithUs(child);
    child.on('error', reject);
    child.on('exit', () => reject(new Error('The display for WebKitGTK did not start.')));
    child.stdio[3].once('data', (number) => resolve(String(number).trim()));
  });

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Waits until the driver listens. */
const answers = async (port) => {
  for (let tries = 0; tries < 100; tries++) {
    const there = await fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (there) return;
    await wait(100);
  }
  throw new Error('The driver of WebKitGTK did not answer within ten seconds.');
};

const endWithUs = (child) => process.once('exit', () => child.kill());
