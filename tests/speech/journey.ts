// Somebody sits down before a page with a screen reader and a keyboard.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startFaultServer } from '../harness/fault-server.mjs';
import { CHROMIUM_ARGS, windowedChromiumPath } from '../support/chromium.mjs';
import { type Desktop, LIMIT, startDesktop } from './desktop.js';
import { type ScreenReader, startScreenReader } from './screen-reader.js';
import { waitFor } from './wait-for.js';

/** What a person can do. */
export interface Journey {
  /** Presses a key (by its name in X) and gives what is said to it; nothing where the reader stays silent. */
  readonly press: (key: string) => Promise<readonly string[]>;
  /** Presses a key until something like `words` is said, and gives all that was said on the way. Throws after `most` presses. */
  readonly pressUntil: (key: string, words: RegExp, most: number) => Promise<readonly string[]>;
  /** Everything that has been said since the reader was turned on. */
  readonly said: () => readonly string[];
}

/** The last words of every page (tests/harness/host-pages.mjs). */
const READ_TO_THE_END = /^After\b/;

// The window has this title only once the element on the page is there and drawn: before that there is nothing to hear.
const READY = 'The page is ready';
const TELL_WHEN_READY = `<script type="module">
const widget = document.querySelector('[data-widget], folkmoot-gauge');
await customElements.whenDefined(widget.localName);
while (!widget.shadowRoot.querySelector('[part=sentence]')) await new Promise(requestAnimationFrame);
document.title = '${READY}';
</script>`;

/**
 * Opens a page with this body for somebody who cannot see it, and ends everything when the journey is over, or has taken too long.
 * @param modules what the page loads; a widget that is no gauge bears `data-widget`
 */
export const goThrough = async (
  body: string,
  journey: (journey: Journey) => Promise<void>,
  modules: readonly string[] = ['/elements/gauge.js'],
): Promise<void> => {
  const server = await startFaultServer();
  try {
    const desktop = await startDesktop();
    try {
      await withinLimit(async () => {
        const reader = await startScreenReader(desktop);
        await openPage(desktop, reader, server.page({ body, head: TELL_WHEN_READY, modules }));
        await journey(withKeyboard(desktop, reader));
      });
    } finally {
      await desktop.end();
    }
  } finally {
    await server.close();
  }
};

/** Goes back to the top of the page and reads it line by line. Gives what is said, as one text. */
export const readFromTheTop = async ({ press, pressUntil }: Journey): Promise<string> => {
  const said = [...(await press('ctrl+Home')), ...(await pressUntil('Down', READ_TO_THE_END, 80))];
  return said.join(' ');
};

const openPage = async (desktop: Desktop, reader: ScreenReader, address: string): Promise<void> => {
  const size = ['--window-size=900,700', '--window-position=0,0'];
  const profile = `--user-data-dir=${join(desktop.home, 'profile')}`;
  desktop.start(windowedChromiumPath(), ...CHROMIUM_ARGS, '--force-renderer-accessibility=complete', profile, ...size, address);
  const window = await waitFor('a window with the page', () => pointAndType(desktop, 'search', '--onlyvisible', '--name', READY));
  // No window manager gives it the keyboard; and it takes some time to take notice.
  await waitFor('Orca reading the page', async () => {
    await pointAndType(desktop, 'windowfocus', window.split('\n').at(-1)!);
    await reader.quiet();
    return reader.said().some((words) => words.includes(READY));
  });
};

const withKeyboard = (desktop: Desktop, reader: ScreenReader): Journey => {
  const press: Journey['press'] = async (key) => {
    const before = reader.said().length;
    await pointAndType(desktop, 'key', key);
    await waitFor('an answer', () => reader.said().length > before, 10_000).catch(() => undefined);
    await reader.quiet();
    return reader.said().slice(before);
  };
  const pressUntil: Journey['pressUntil'] = async (key, words, most) => {
    const heard: string[] = [];
    for (let presses = 0; presses < most; presses++) {
      const answer = await press(key);
      heard.push(...answer);
      if (answer.some((utterance) => words.test(utterance))) return heard;
    }
    throw new Error(`After ${String(most)} times ${key} nothing like ${String(words)} was said, but: ${heard.join(' | ')}`);
  };
  return { press, pressUntil, said: reader.said };
};

/** Runs `xdotool`. Gives what it prints, or nothing where it finds no window. */
const pointAndType = async (desktop: Desktop, ...args: string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)('xdotool', args, { env: desktop.environment }).catch(() => ({ stdout: '' }));
  return stdout.trim();
};

const withinLimit = async (work: () => Promise<void>): Promise<void> => {
  const over = new AbortController();
  const limit = pause(LIMIT * 1000, undefined, { signal: over.signal }).then(() => {
    throw new Error(`The journey was not over within ${String(LIMIT)} s.`);
  });
  try {
    await Promise.race([work(), limit]);
  } finally {
    over.abort();
  }
};
