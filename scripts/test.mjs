// `npm test`: install, build, find a browser, run every suite, and end with the line `N passed, N failed`.
// `npm test -- lint browser` runs only those suites.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { provideBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { run } from './children.mjs';
import { countsOf, crashed } from './counts.mjs';
import { install } from './install.mjs';
import { elapsed, say, tail, tick, Trouble } from './progress.mjs';
import { suites } from './suites.mjs';
import { provideToolchain, root } from './toolchain.mjs';

const results = join(root, '.results');
// Far more than any needs: a suite that hangs must not hang everything.
const minutesForOne = 20;
// Beside these run the suites that mostly wait or take little.
const atOnce = Math.min(2, availableParallelism());

/** Runs every suite, or those named. Returns the exit code. */
export const test = async (...names) => {
  const chosen = choose(names);
  const counts = await prepareAndRun(chosen);
  const total = (kind) => counts.reduce((sum, count) => sum + count[kind], 0);
  say('');
  for (const { failures } of counts) for (const failure of failures) say(`failed: ${failure}`);
  for (const { notes } of counts) for (const note of notes) say(note);
  // On a line of its own, so that the last line keeps one shape whatever was skipped.
  if (total('skipped') > 0) say(`${total('skipped')} skipped`);
  say(`${total('passed')} passed, ${total('failed')} failed`);
  return total('failed') === 0 ? 0 : 1;
};

/** The counts of each suite. What keeps every suite from running is one failure. */
const prepareAndRun = async (chosen) => {
  try {
    const toolchain = await provideToolchain();
    await install(toolchain);
    await build(toolchain);
    toolchain.env.CHROME_PATH = await provideBrowser(toolchain);
    mkdirSync(results, { recursive: true });
    return await runAll(chosen, toolchain);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    say(error.report);
    return [crashed('No suite could run')];
  }
};

const choose = (names) => {
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    throw new Trouble(`There is no suite named ${unknown.join(' or ')}.`, {
      todo: `name one of ${suites.map(({ name }) => name).join(', ')}.`,
    });
  }
  return names.length > 0 ? suites.filter(({ name }) => names.includes(name)) : suites;
};

/** Runs the suites, a few at a time, and gives their counts. */
const runAll = async (waiting, toolchain) => {
  const queue = waiting.filter(({ beside }) => !beside);
  const beside = waiting.filter(({ beside }) => beside);
  const running = new Map();
  const counts = [];
  const stop = tick(() => `  still running: ${[...running].map(([name, began]) => `${name} ${elapsed(began)}`).join(', ')}`);
  const lane = async (queue) => {
    for (let suite = queue.shift(); suite; suite = queue.shift()) {
      running.set(suite.name, Date.now());
      say(`${suite.name} …`);
      counts.push(await runOne(suite, toolchain));
      running.delete(suite.name);
    }
  };
  await Promise.all([beside, ...Array.from({ length: atOnce }, () => queue)].map(lane));
  stop();
  return counts;
};

const runOne = async (suite, { env, pnpm }) => {
  const began = Date.now();
  const resultFile = join(results, `${suite.name}.json`);
  const logFile = join(results, `${suite.name}.log`);
  rmSync(resultFile, { force: true }); // An earlier run's counts must not stand in for this run's.
  const { code, output } = await run(...pnpm('run', suite.script), { cwd: root, env, minutes: minutesForOne });
  writeFileSync(logFile, output);
  const counts = countsOf(suite, code, resultFile);
  const words = [`${counts.passed} passed`, counts.failed && `${counts.failed} failed`, counts.skipped && `${counts.skipped} skipped`];
  say(`  ${suite.name}: ${words.filter(Boolean).join(', ')} in ${elapsed(began)}`);
  if (counts.failed > 0) {
    say(`\n${tail(output)}\n`);
    say(`  Whole output: ${relative(root, logFile)}. This suite alone: npm test -- ${suite.name}\n`);
  }
  return counts;
};
