// Times a function of a module in a thread of its own: nothing is compiled, optimised or collected for it beforehand, as in a page that
// reads one file once.
import { Worker } from 'node:worker_threads';

/**
 * @param {string} module the address of a module that exports functions.
 * @param {string} name the function.
 * @param {unknown} input what it is given: anything that can be sent to a thread.
 * @returns `first`, the milliseconds of the first call, and `later`, the fastest of five more.
 */
export const timeInFreshThread = (module, name, input) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('fresh-thread.worker.mjs', import.meta.url), { workerData: { module, name, input } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
