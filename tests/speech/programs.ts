// What it takes to listen to a page: Debian's Orca, and a desktop for it that nobody sees.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { windowedChromiumPath } from '../support/chromium.mjs';

const programs = ['orca', 'Xvfb', 'dbus-daemon', 'xdotool', 'timeout'];

const isThere = (program: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)));

/** The programs that are not installed. Empty where a page can be listened to. */
export const missingPrograms: readonly string[] = [
  ...programs.filter((program) => !isThere(program)),
  ...(existsSync(windowedChromiumPath()) ? [] : ['a Chromium with a window']),
];
