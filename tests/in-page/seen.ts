// Everything the expectations of a case are about, read off the page in one go.
import { messageOf, sentenceOf, statesOf, textOf } from './place.js';
import { recorded } from './recorder.js';
import { foreignMarkup, senselessText, technicalWords } from './rendered.js';

const seenElement = (id: string, from: number): object => {
  const box = document.getElementById(`${id}-box`);
  const events = recorded()
    .events.slice(from)
    .filter((event) => event.from === id || event.from === `${id}-model`);
  const message = messageOf(id);
  const told = events.map(({ detail }) => String(detail.message ?? '')).join(' ');
  return {
    sentence: sentenceOf(id),
    text: textOf(id),
    message,
    states: [...statesOf(id), ...statesOf(`${id}-model`)],
    events,
    faults: [
      ...(box ? foreignMarkup(box).map((what) => `G4: ${what}`) : ['G4: its box is gone']),
      ...(box ? senselessText(box).map((what) => `G10: ${what}`) : []),
      ...technicalWords(`${message} ${told}`).map((what) => `G6: a reader is told “${what}”`),
      ...events.flatMap(({ type, faults }) => faults.map((fault) => `G7: ${type}: ${fault}`)),
    ],
  };
};

/** The two elements of each of so many cases; of the second, only what it told after `from` events. */
export const seen = (count: number, from: number): { fresh: object; kept: object }[] =>
  Array.from({ length: count }, (_, at) => ({
    fresh: seenElement(`fresh-${String(at)}`, 0),
    kept: seenElement(`kept-${String(at)}`, from),
  }));
