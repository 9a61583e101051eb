// A model of the size of England, from the text of a JSON file to checked, frozen data; against `JSON.parse`, which checks nothing.
import { readModel } from '@folkmoot/core/model';
import { timeInFreshThread } from './fresh-thread.mjs';
import { generateModel } from './generate-model.mjs';
import { measure } from './rounds.mjs';

/** Reads a model, and makes sure that it was read. */
export const readIt = (text) => {
  const result = readModel(text);
  if (!result.ok) throw new Error(`The model is refused: ${result.issues[0].message}`);
};

export const parseIt = (text) => void JSON.parse(text);

export const measureModel = async ({ count }, say) => {
  const model = generateModel();
  const [{ actors, relationships }] = model.regimes;
  const text = JSON.stringify(model);
  const time = (name) => () => timeInFreshThread(import.meta.url, name, text);
  const entrants = { ours: time('readIt'), 'ours again': time('readIt'), 'JSON.parse': time('parseIt') };
  const name = `a model of ${actors.length.toLocaleString('en-GB')} actors and ${relationships.length.toLocaleString('en-GB')} relationships`;
  const rounds = await measure({ name, entrants, same: ['ours', 'ours again'], count }, say);
  if (!rounds) return undefined;
  const row = (words, measureOf) => ({
    what: `${name}: ${words}`,
    ours: rounds.median('ours', measureOf),
    other: `JSON.parse ${rounds.median('JSON.parse', measureOf).toFixed(1)} ms`,
    ratio: { times: rounds.ratio('ours', 'JSON.parse', measureOf) },
    bar: { under: 100 },
  });
  return { rows: [row('read for the first time', 'first'), row('read again', 'later')] };
};
