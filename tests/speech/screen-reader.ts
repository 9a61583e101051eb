// Orca, and everything it says. It writes each utterance into its debug log before it hands it to a synthesiser; there is none here.
import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Desktop } from './desktop.js';
import { waitFor } from './wait-for.js';

/** A screen reader that is on. */
export interface ScreenReader {
  /** What it has said so far, one utterance each. */
  readonly said: () => readonly string[];
  /** Resolves once it has had nothing to think about for a moment. */
  readonly quiet: () => Promise<void>;
}

/**
 * What Orca runs of its user's when it starts. Its log is otherwise written in blocks, long after things were said. Braille would go to a
 * display that somebody reads, and the names of keys are not the page's words. A page read out at once, all of it, whenever it says that
 * it is loaded, would mix with what is read line by line.
 */
const CUSTOMIZATIONS = `
from orca import debug, settings
debug.debugFile.reconfigure(line_buffering=True)
settings.enableBraille = False
settings.enableSound = False
settings.enableKeyEcho = False
settings.sayAllOnLoad = False
`;

/** Starts Orca on a desktop and waits until it says that it is on. */
export const startScreenReader = async (desktop: Desktop): Promise<ScreenReader> => {
  const log = join(desktop.home, 'orca.log');
  const settings = join(String(desktop.environment.XDG_DATA_HOME), 'orca');
  mkdirSync(settings, { recursive: true });
  writeFileSync(join(settings, 'orca-customizations.py'), CUSTOMIZATIONS);
  // A synthesiser would go on in the background, and talk to whoever sits at the machine.
  desktop.environment.SPEECHD_CMD = join(desktop.home, 'no-synthesiser');
  desktop.start('orca', `--debug-file=${log}`);
  await waitFor('a log of Orca’s', () => existsSync(log));

  const lines = followLines(log);
  const utterances: string[] = [];
  const said = (): readonly string[] => {
    for (const line of lines.read()) {
      const utterance = utteranceIn(line);
      if (utterance) utterances.push(utterance);
    }
    return utterances;
  };
  await waitFor('Orca saying that it is on', () => said().length > 0);
  const quiet = async (): Promise<void> => {
    let length = -1;
    let since = 0;
    await waitFor('Orca coming to rest', () => {
      said();
      if (length !== lines.length()) {
        length = lines.length();
        since = performance.now();
      }
      return performance.now() - since > 300;
    });
  };
  return { said, quiet };
};

/** What a line of the log says was spoken, if anything. After the words comes how they are spoken: the voice. */
const utteranceIn = (line: string): string | undefined =>
  / - SPEECH OUTPUT: '(.*)$/
    .exec(line)?.[1]
    ?.replace(/'(?: voice=\w+)?\s*(?:\{.*\})?$/, '')
    .trim();

/** Reads a file that grows, whole lines at a time. */
const followLines = (file: string): { read: () => string[]; length: () => number } => {
  let at = 0;
  let rest = '';
  const decoder = new TextDecoder();
  return {
    length: () => at,
    read: () => {
      const descriptor = openSync(file, 'r');
      try {
        const bytes = Buffer.alloc(fstatSync(descriptor).size - at);
        at += readSync(descriptor, bytes, 0, bytes.length, at);
        const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        return lines;
      } finally {
        closeSync(descriptor);
      }
    },
  };
};
