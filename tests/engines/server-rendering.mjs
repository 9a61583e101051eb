// Renders fixtures on a server, for the tests that take them over. Lit's own plugin starts a worker with all modules for each fixture:
// fifty of them took twice the time of everything else this process does.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A plugin of the test runner: the server's part of Lit's `ssrFixture`. Each fixture is rendered once, since every engine asks for the same. */
export const serverRendering = () => {
  const rendered = new Map();
  let worker;
  let last = Promise.resolve();
  const render = async (payload) => {
    worker ??= new Worker(new URL('server-rendering.worker.mjs', import.meta.url));
    worker.postMessage(payload);
    const [{ html, error }] = await once(worker, 'message');
    if (error) throw new Error(error);
    return html;
  };
  return {
    name: 'server-rendering',
    executeCommand({ command, payload }) {
      if (command !== 'lit-ssr-render') return undefined;
      const key = JSON.stringify(payload);
      if (!rendered.has(key)) {
        // One after the other: the next answer is that of the last question.
        last = last.catch(() => undefined).then(() => render(payload));
        rendered.set(key, last);
      }
      return rendered.get(key);
    },
    serverStop: () => worker?.terminate(),
  };
};
