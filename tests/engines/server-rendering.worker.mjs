// Renders one fixture after another, with the elements of the modules that come with it.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { render } from '@lit-labs/ssr';

const rendered = async ({ template, modules }) => {
  await Promise.all(modules.map((module) => import(pathToFileURL(path.join(process.cwd(), module)).href)));
  // What a template was written as does not come through with it; Lit asks for it as a proof that it was written by a programmer.
  const strings = Object.assign(template.strings, { raw: template.strings });
  return [...render({ ...template, strings }, { deferHydration: true })].join('');
};

parentPort.on('message', async (fixture) => {
  try {
    parentPort.postMessage({ html: await rendered(fixture) });
  } catch (error) {
    parentPort.postMessage({ error: error.message });
  }
});
