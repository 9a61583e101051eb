// What a person reads while a command works: one line when a step begins, one every ten seconds, one when it ends.

const secondsBetweenLines = 10;

/** Prints one line. */
export const say = (line) => {
  process.stdout.write(`${line}\n`);
};

/** A failure a person can act on: what happened, what to do, and the last lines of the output that shows it. */
export class Trouble extends Error {
  constructor(what, { todo, output = '' }) {
    super(what);
    this.name = 'Trouble';
    this.report = [output && `\n${output}`, `\n${what}`, `What to do: ${todo}`].filter(Boolean).join('\n');
  }
}

/** The last lines of an output, which is where a failing tool says why. */
export const tail = (output, lines = 60) => output.trimEnd().split('\n').slice(-lines).join('\n');

/** Seconds since a time from `Date.now()`, for people: one decimal below a minute. */
export const elapsed = (since) => {
  const seconds = (Date.now() - since) / 1000;
  return seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
};

/** Calls `line()` every ten seconds and prints what it returns, until the returned function is called. */
export const tick = (line) => {
  const timer = setInterval(() => say(line()), secondsBetweenLines * 1000);
  return () => clearInterval(timer);
};

/** Runs `work`, saying when it begins, that it is still going, and how long it took. */
export const step = async (name, work) => {
  const began = Date.now();
  say(`${name} …`);
  const stop = tick(() => `  still at it: ${name}, ${elapsed(began)}`);
  try {
    const result = await work();
    say(`  done in ${elapsed(began)}`);
    return result;
  } finally {
    stop();
  }
};
