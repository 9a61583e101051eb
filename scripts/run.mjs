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
for (const [signal, exitCode] of Object.entries(stopSignals)) {
  process.on(signal, async () => {
    // A terminal sends Ctrl-C to npm and to us, and npm sends it on to us: the second one changes nothing.
    if (stopping) return;
    stopping = true;
    say('\nStopping.');
    await stopChildren();
    process.exit(exitCode);
  });
}
process.on('exit', stopChildrenNow);

const task = tasks[process.argv[2]];
if (!task) {
  say(`Usage: node scripts/run.mjs ${Object.keys(tasks).join(' | ')}`);
  process.exit(2);
}

try {
  process.exitCode = await task(...process.argv.slice(3));
} catch (error) {
  if (stopping) await new Promise(() => {}); // The signal handler above ends the process.
  say(error instanceof Trouble ? error.report : `\nSomething went wrong that these scripts do not expect:\n${error.stack}`);
  await stopChildren();
  process.exitCode = 1;
}
