// `npm start`: install, build, and serve Storybook until Ctrl-C.
import { join } from 'node:path';
import { build, runScript } from './build.mjs';
import { run } from './children.mjs';
import { install } from './install.mjs';
import { freePort } from './port.mjs';
import { putInPlace } from './put-in-place.mjs';
import { say, tail, Trouble } from './progress.mjs';
import { provideToolchain, root } from './toolchain.mjs';

const usualPort = 6006;

export const start = async () => {
  const toolchain = await provideToolchain();
  await install(toolchain);
  await build(toolchain);
  // An `npm start` that runs already serves the same folder. Of two `--output-dir` the last counts.
  await putInPlace(join(root, 'storybook-static'), join(root, 'node_modules', '.cache', 'folkmoot'), (aside) =>
    runScript('Building Storybook', 'build:storybook', toolchain, '--output-dir', aside),
  );
  const port = await freePort(usualPort);
  if (port !== usualPort) say(`Port ${usualPort} is taken, so ${port} is used.`);
  const address = `http://localhost:${port}`;
  const { env, pnpm } = toolchain;
  let told = false;
  const { output } = await run(
    ...pnpm('--dir', 'stories', 'exec', 'vite', 'preview', '--outDir', '../storybook-static', ...listenOn(port)),
    {
      cwd: root,
      env,
      onOutput: (text) => {
        if (told || !text.includes(String(port))) return;
        told = true;
        say(`\nStorybook: ${address}\nCtrl-C stops it.`);
      },
    },
  );
  throw new Trouble('The server has stopped.', { todo: 'read the lines above, then run `npm start` again.', output: tail(output) });
};

const listenOn = (port) => ['--host', '127.0.0.1', '--port', String(port), '--strictPort'];
