// Child processes that cannot outlive us. Each gets a process group of its own, so that what a tool starts (workers,
// compilers) ends with it. Browsers and pnpm's children leave the group on purpose; all inherit a mark in their
// environment, and on Linux whatever carries it is ended too. The polite signal comes first: test runners close their
// browsers and remove temporary folders when they see it.
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const windows = process.platform === 'win32';
const secondsToLeave = 5;
const millisecondsForLastOutput = 2000;
const markName = 'FOLKMOOT_RUN';
const ourMark = `${process.pid}-${Date.now()}`;
const children = new Set();
let started = 0;
let stopping = false;

/**
 * Starts a command. The result resolves when it has ended: `{code, output}`; code is null after a signal or a failed
 * start. `onOutput` gets the output as it comes. After `minutes` the command is ended and counts as failed.
 * @param {string} command
 * @param {string[]} args
 * @param {{env?: NodeJS.ProcessEnv, cwd?: string, onOutput?: (text: string) => void, minutes?: number}} [options]
 * @returns {Promise<{code: number | null, output: string}>}
 */
export const run = (command, args, { env = process.env, cwd, onOutput, minutes } = {}) =>
  new Promise((resolve) => {
    const child = startMarked(command, args, { cwd, env, detached: !windows, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        onOutput?.(text);
      });
    }
    const tooLong = () => {
      output += `\nStopped: it had not ended after ${minutes} minutes.\n`;
      end(child, 'SIGKILL');
    };
    const timer = minutes && setTimeout(tooLong, minutes * 60_000);
    const finish = (code) => {
      if (stopping) return; // Nobody acts on a step that we ended ourselves.
      clearTimeout(timer);
      children.delete(child);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      finish(null);
    });
    child.on('exit', (code) => {
      if (stopping) return;
      end(child, 'SIGKILL'); // Anything the tool left.
      // Normally `close` follows at once, with the last of the output; on some systems a process may still hold the pipe.
      setTimeout(finish, millisecondsForLastOutput, code).unref();
    });
    child.on('close', finish);
  });

/** Starts a command that owns the terminal, questions and Ctrl-C included. Resolves to its exit code. */
export const runInTerminal = (command, args, { env, cwd }) =>
  new Promise((resolve) => {
    const child = startMarked(command, args, { cwd, env, stdio: 'inherit' });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });

/** Asks every child to end, waits up to five seconds, then makes whatever is left end. */
export const stopChildren = async () => {
  stopping = true;
  endAll('SIGTERM');
  const deadline = Date.now() + secondsToLeave * 1000;
  while (Date.now() < deadline && somethingRuns()) await new Promise((resolve) => setTimeout(resolve, 50));
  stopChildrenNow();
};

/** Ends everything at once. Safe to call in a process's exit handler. */
export const stopChildrenNow = () => endAll('SIGKILL');

const startMarked = (command, args, options) => {
  started += 1;
  const mark = `${ourMark}.${started}`;
  // Beside the marks of the runs that we are part of: a test of this file starts a run inside a run.
  const marks = [process.env[markName], mark].filter(Boolean).join(' ');
  const child = spawn(command, args, { ...options, env: { ...options.env, [markName]: marks } });
  children.add(Object.assign(child, { mark }));
  return child;
};

const endAll = (signal) => {
  for (const child of children) endGroup(child, signal);
  for (const pid of processesMarked(isOurs)) signalProcess(pid, signal);
};

const end = (child, signal) => {
  endGroup(child, signal);
  for (const pid of processesMarked((mark) => mark === child.mark)) signalProcess(pid, signal);
};

const isOurs = (mark) => mark.startsWith(`${ourMark}.`);

const somethingRuns = () => [...children].some(groupRuns) || processesMarked(isOurs).length > 0;

const groupRuns = (child) => {
  if (child.pid === undefined) return false;
  if (windows) return child.exitCode === null && child.signalCode === null;
  return signalProcess(-child.pid, 0);
};

const endGroup = (child, signal) => {
  if (child.pid === undefined) return;
  if (windows) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  else signalProcess(-child.pid, signal);
};

const signalProcess = (pid, signal) => {
  try {
    return process.kill(pid, signal);
  } catch {
    return false; // Already gone.
  }
};

/** The processes whose environment holds a mark that the test accepts (Linux; elsewhere the process groups have to do). */
const processesMarked = (accepts) => {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map(Number)
    .filter((pid) => marksOf(pid).some(accepts));
};

const marksOf = (pid) => {
  try {
    const variables = readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0');
    const marks = variables.find((variable) => variable.startsWith(`${markName}=`)) ?? '=';
    return marks.slice(marks.indexOf('=') + 1).split(' ');
  } catch {
    return []; // Gone, or somebody else's.
  }
};
