// A desktop of its own for one screen reader: a display that nobody sees, a message bus, a home folder. Whatever is started on it
// carries the home folder's name in its environment or its command line; by that it is found again, whoever its parent is by then
// (a bus starts services, a browser leaves its parent's group), and nothing of it outlives the desktop.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitFor } from './wait-for.js';

/** The longest a desktop may stand, in seconds. Everything on it ends by then, even where the tests were ended the hard way. */
export const LIMIT = 150;

/** A running desktop. */
export interface Desktop {
  /** Its home folder, which is thrown away at the end. */
  readonly home: string;
  /** The environment of what runs on it. */
  readonly environment: NodeJS.ProcessEnv;
  /** Starts a program on it. */
  readonly start: (program: string, ...args: string[]) => void;
  /** Ends everything that was started on it, and what that started. Throws where something would not end. */
  readonly end: () => Promise<void>;
}

/** Starts a desktop: display first, then the bus, whose services need the display. */
export const startDesktop = async (): Promise<Desktop> => {
  const home = mkdtempSync(join(tmpdir(), 'folkmoot-speech-'));
  const runtime = join(home, 'run');
  mkdirSync(runtime, { mode: 0o700 });
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    PATH: `${noOtherScreenReader(home)}:${process.env.PATH ?? ''}`,
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_SESSION_TYPE: 'x11',
    DBUS_SESSION_BUS_ADDRESS: `unix:path=${join(runtime, 'bus')}`,
    // Orca speaks the language of its user, and these tests expect English words around the page's own.
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    // Both mean to toolkits and to Chromium that somebody uses a screen reader.
    ACCESSIBILITY_ENABLED: '1',
    GNOME_ACCESSIBILITY: '1',
    // The desktop of whoever runs the tests is left alone.
    WAYLAND_DISPLAY: undefined,
    XAUTHORITY: undefined,
    AT_SPI_BUS_ADDRESS: undefined,
    LANGUAGE: undefined,
  };

  const start: Desktop['start'] = (program, ...args) => {
    // `timeout` keeps to the limit also when nobody is left to end the program.
    spawn('timeout', ['--kill-after=5', String(LIMIT), program, ...args], { env: environment, stdio: 'ignore' }).on('error', () => {
      // Whoever waits for what the program should have brought says so.
    });
  };
  const end = async (): Promise<void> => {
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      for (const { id } of processesOf(home)) signalProcess(id, signal);
      if (await isSoonSo(() => processesOf(home).length === 0)) break;
    }
    const left = processesOf(home).map(({ command }) => command);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    if (left.length > 0) throw new Error(`These would not end: ${left.join('; ')}`);
  };

  try {
    environment.DISPLAY = `:${await startDisplay(environment)}`;
    start('dbus-daemon', '--session', '--nofork', `--address=${String(environment.DBUS_SESSION_BUS_ADDRESS)}`);
    await waitFor('a message bus', () => existsSync(join(runtime, 'bus')));
    return { home, environment, start, end };
  } catch (error) {
    await end();
    throw error;
  }
};

/** Starts a display and gives its number, which it chooses itself. */
const startDisplay = (environment: NodeJS.ProcessEnv): Promise<string> =>
  new Promise((resolve, reject) => {
    const display = spawn('timeout', ['--kill-after=5', String(LIMIT), 'Xvfb', '-displayfd', '3', '-screen', '0', '1000x800x24'], {
      env: environment,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    display.on('error', reject);
    display.on('exit', () => {
      reject(new Error('The display did not start.'));
    });
    display.stdio[3]?.once('data', (number: Buffer) => {
      resolve(number.toString().trim());
    });
  });

/**
 * Orca asks `pgrep` for others of its kind, and does not start beside one. On a display and a bus of its own it disturbs nobody: neither
 * the reader of the person who runs the tests, nor another run of them. So on this desktop `pgrep` finds nothing. (Its own way out,
 * `--replace`, would end theirs.) Gives the folder to put into the path.
 */
const noOtherScreenReader = (home: string): string => {
  const folder = join(home, 'bin');
  mkdirSync(folder);
  writeFileSync(join(folder, 'pgrep'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  return folder;
};

/** The processes on a desktop: those that have its home in their environment or, where they overwrote that, in their command line. */
const processesOf = (home: string): { id: number; command: string }[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((name) => ({
      id: Number(name),
      command: readOrNothing(`/proc/${name}/cmdline`),
      environment: readOrNothing(`/proc/${name}/environ`),
    }))
    .filter(({ command, environment }) => command.includes(home) || environment.includes(home));

const readOrNothing = (file: string): string => {
  try {
    return readFileSync(file, 'latin1').replaceAll('\0', ' ');
  } catch {
    return ''; // Gone, or somebody else's.
  }
};

const signalProcess = (id: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(id, signal);
  } catch {
    // Already gone.
  }
};

const isSoonSo = (ask: () => boolean): Promise<boolean> =>
  waitFor('the end of every process', ask, 5000).then(
    () => true,
    () => false,
  );
