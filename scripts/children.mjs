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
const mark = `${process.pid}-${Date.now()}`;
const children = new Set();
let stopping = false;

/**
 * Starts a command. The result resolves when it has ended: `{code, output}`; code is null after a signal or a failed
 * start. `onOutput` gets the output as it comes.
 */
export const run = (command, args, { env = process.env, cwd, onOutput } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: marked(env), detached: !windows, stdio: ['ignore', 'pipe', 'pipe'] });
    children.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        onOutput?.(text);
      });
    }
    const end = (code) => {
      if (stopping) return; // Nobody acts on a step that we ended ourselves.
      children.delete(child);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      end(null);
    });
    child.on('exit', (code) => {
      if (stopping) return;
      endGroup(child, 'SIGKILL'); // Anything the tool left in its group.
      // Normally `close` follows at once, with the last of the output; something outside the group may hold the pipe open.
      setTimeout(end, millisecondsForLastOutput, code).unref();
    });
    child.on('close', end);
  });

/** Starts a command that owns the terminal, questions and Ctrl-C included. Resolves to its exit code. */
export const runInTerminal = (command, args, { env, cwd }) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: marked(env), stdio: 'inherit' });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });

/** The environment for a child: our mark beside those of the runs that we are part of. */
const marked = (env) => ({ ...env, [markName]: [process.env[markName], mark].filter(Boolean).join(' ') });

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

const endAll = (signal) => {
  for (const child of children) endGroup(child, signal);
  for (const pid of markedProcesses()) signalProcess(pid, signal);
};

const somethingRuns = () => [...children].some((child) => groupRuns(child)) || markedProcesses().length > 0;

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

/** The processes that inherited our mark (Linux; elsewhere the process groups have to do). */
const markedProcesses = () => {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map(Number)
    .filter((pid) => {
      try {
        const variables = readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0');
        const value = variables.find((variable) => variable.startsWith(`${markName}=`))?.slice(markName.length + 1);
        return value?.split(' ').includes(mark) ?? false;
      } catch {
        return false; // Gone, or somebody else's.
      }
    });
};
