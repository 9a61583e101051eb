// The two commands, `npm start` and `npm test`, from a bare checkout to a result; and `npm run pnpm -- …`, which runs
// pnpm with the same Node and pnpm as they do. Needs npm and Node 20.19 or newer, and nothing installed: these files
// import only Node's own modules.
import { runInTerminal, stopChildren, stopChildrenNow } from './children.mjs';
import { say, Trouble } from './progress.mjs';
import { start } from './start.mjs';
import { test } from './test.mjs';
import { provideToolchain, root } from './toolchain.mjs';

const pnpm = async (...args) => {
  const toolchain = await provideToolchain();
  return runInTerminal(...toolchain.pnpm(...args), { cwd: root, env: toolchain.env });
};

const tasks = { start, test, pnpm };
const stopSignals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

let stopping = false;
const stop = async (exitCode) => {
  // A terminal sends Ctrl-C to npm and to us, and npm sends it on to us: the second one changes nothing.
  if (stopping) return;
  stopping = true;
  say('\nStopping.');
  await stopChildren();
  process.exit(exitCode);
};
for (const [signal, exitCode] of Object.entries(stopSignals)) process.on(signal, () => stop(exitCode));
process.on('exit', stopChildrenNow);

// In package.json the commands begin with `exec`, so that npm is our parent and hands us the signals it gets: Debian's
// shell would stay between us and keep SIGINT to itself. Windows has no `exec`: there exec.cmd, beside package.json, is taken.
// A parent that was killed cannot hand on anything; that is seen here.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || stop(stopSignals.SIGTERM), 500).unref();
}

const task = tasks[process.argv[2]];
if (!task) {
  say(`Usage: node scripts/run.mjs ${Object.keys(tasks).join(' | ')}`);
  process.exit(2);
}

try {
  process.exitCode = await task(...process.argv.slice(3));
} catch (error) {
  if (stopping) await new Promise(() => {}); // `stop` ends the process.
  say(error instanceof Trouble ? error.report : `\nSomething went wrong that these scripts do not expect:\n${error.stack}`);
  await stopChildren();
  process.exitCode = 1;
}
