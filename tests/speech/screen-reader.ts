// A page as the Orca screen reader speaks it: a display, a bus, the reader, a browser, keys pressed, and every utterance
// read from the reader's own log. No synthesiser is needed. All of it ends with the test.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CHROMIUM_ARGS, chromiumPath } from '../support/chromium.mjs';

/** What the rig needs installed. */
export const PROGRAMS = 'orca Xvfb xdotool dbus-daemon';

/** A screen reader with a page in front of it. */
export interface Listener {
  /** Presses keys, as xdotool names them, and waits after each until the reader has finished. Gives what was spoken meanwhile. */
  readonly press: (...keys: readonly string[]) => Promise<string[]>;
  /** Everything spoken so far. */
  readonly spoken: () => string[];
  readonly stop: () => void;
}

/** One line of the log; after the words come the properties of the voice. */
const utterance = /SPEECH OUTPUT: '(.*?)'\s*(?:\{[^}]*\})?$/gm;
/**
 * A voice that says nothing into a loudspeaker that is not there. A machine for tests has neither, and the speech dispatcher, looking for
 * them, stops the reader for ever.
 */
const SILENCE: Readonly<Record<string, string>> = {
  '.asoundrc': 'pcm.!default { type null }\nctl.!default { type null }\n',
  '.config/speech-dispatcher/speechd.conf':
    'AudioOutputMethod "alsa"\nAddModule "silent" "sd_generic" "silent.conf"\nDefaultModule "silent"\n',
  '.config/speech-dispatcher/modules/silent.conf': 'GenericExecuteSynth "true"\nAddVoice "en" "MALE1" "silent"\n',
};
const BUS_LAUNCHERS = ['/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher'];

/** Waits until something is there. */
const until = async <T>(what: string, look: () => T | undefined | '', seconds = 30): Promise<T> => {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await wait(100)) {
    const found = look();
    if (found) return found;
  }
  throw new Error(`The screen reader's rig waited in vain for ${what}.`);
};

/** The processes whose environment mentions a folder. */
const processesWith = (folder: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/environ`, 'latin1').includes(folder);
      } catch {
        return false; // Gone, or somebody else's.
      }
    })
    .map(Number);

/** Where something is mounted inside a folder. */
const mountsIn = (folder: string): string[] =>
  readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '')
    .filter((path) => path.startsWith(folder));

/** The first line a program writes to one of its outputs. */
const firstLine = (child: ChildProcess, output: number, what: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const stream = child.stdio[output] as NodeJS.ReadableStream;
    stream.once('data', (line: Buffer) => resolve(line.toString().trim()));
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${what} did not start.`)));
  });

/** Opens an address in front of the reader. `title` is the page's own, by which its window is found. */
export const listenTo = async (address: string, title: string): Promise<Listener> => {
  const folder = mkdtempSync(join(tmpdir(), 'folkmoot-speech-'));
  const children: ChildProcess[] = [];
  const stop = (): void => {
    for (const child of children.reverse()) child.kill('SIGKILL');
    // The bus and the speech dispatcher start helpers that leave their parents; all know our folder.
    for (const pid of processesWith(folder)) process.kill(pid, 'SIGKILL');
    // What they mounted in it is left without a server.
    for (const mount of mountsIn(folder)) spawnSync('umount', ['--lazy', mount]);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const log = join(folder, 'orca.log');
  const logged = (): string => (existsSync(log) ? readFileSync(log, 'utf8') : '');
  const spoken = (): string[] => [...logged().matchAll(utterance)].map(([, words = '']) => words).filter((words) => words.trim() !== '');

  try {
    for (const name of ['home/.config/speech-dispatcher/modules', 'run']) mkdirSync(join(folder, name), { mode: 0o700, recursive: true });
    for (const [name, content] of Object.entries(SILENCE)) writeFileSync(join(folder, 'home', name), content);
    const display = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1000x800x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    children.push(display);
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      DISPLAY: `:${await firstLine(display, 3, 'The display')}`,
      HOME: join(folder, 'home'),
      XDG_RUNTIME_DIR: join(folder, 'run'),
      GTK_MODULES: 'gail:atk-bridge',
      ACCESSIBILITY_ENABLED: '1',
      GNOME_ACCESSIBILITY: '1',
      NO_AT_BRIDGE: '0',
    };
    const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
    children.push(bus);
    env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus, 1, 'The bus');
    const start = (command: string, ...args: readonly string[]): number => children.push(spawn(command, args, { env, stdio: 'ignore' }));
    const launcher = BUS_LAUNCHERS.find(existsSync);
    if (!launcher) throw new Error('There is no at-spi-bus-launcher.');
    start(launcher, '--launch-immediately');
    await wait(500);
    start('orca', '--replace', '--debug', `--debug-file=${log}`);
    await until('the reader to speak', () => spoken().length > 0);

    const profile = `--user-data-dir=${join(folder, 'profile')}`;
    start(
      chromiumPath(),
      ...CHROMIUM_ARGS,
      '--force-renderer-accessibility=complete',
      profile,
      '--window-size=900,700',
      '--window-position=0,0',
      address,
    );
    const xdotool = (...args: readonly string[]): string => {
      try {
        return execFileSync('xdotool', args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
      } catch {
        return ''; // No window of that name yet.
      }
    };
    // Focused any earlier, the reader waits for a page that waits for the reader.
    await until('the page to be loaded', () => logged().includes(`document:load-complete for [document web | ${title}]`));
    await wait(2000);
    const window = await until('the window', () => xdotool('search', '--onlyvisible', '--name', title).split('\n').at(-1));
    xdotool('windowfocus', window);
    await until('the page to be spoken', () => spoken().some((words) => words.includes(title)));

    /** Until nothing has been spoken for a while. */
    const quiet = async (): Promise<void> => {
      let heard = spoken().length;
      for (let calm = 0; calm < 5; await wait(100)) {
        const now = spoken().length;
        calm = now === heard ? calm + 1 : 0;
        heard = now;
      }
    };
    await quiet();
    xdotool('mousemove', '450', '600');
    return {
      spoken,
      stop,
      press: async (...keys) => {
        const from = spoken().length;
        for (const key of keys) {
          xdotool('key', key);
          await quiet();
        }
        return spoken().slice(from);
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
};
