// What runs in the thread that fresh-thread.mjs makes.
import { parentPort, workerData } from 'node:worker_threads';

const { module, name, input } = workerData;
const { [name]: work } = await import(module);

const time = async () => {
  const begin = performance.now();
  await work(input);
  return performance.now() - begin;
};

const first = await time();
const later = [];
for (let index = 0; index < 5; index += 1) later.push(await time());
parentPort.postMessage({ first, later: Math.min(...later) });
