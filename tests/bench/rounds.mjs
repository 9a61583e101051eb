// Rounds: every entrant once in each, in an order that changes from round to round, so that what drifts (heat, the neighbours of a shared
// machine) drifts for all. What is compared is compared within a round.

/** Numbers from 0 to 1 that look random and always come in the same order (mulberry32): a run can be repeated. */
const randomFrom = (seed) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A shuffled copy (Fisher and Yates). */
const shuffled = (list, random) => {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other], copy[last]];
  }
  return copy;
};

/** The middle number; of an even count, the mean of the middle two. */
export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** The most that two runs of the same thing may differ by; beyond it the machine was not quiet enough to say anything. */
const MOST_DISAGREEMENT = 0.15;
const MOST_RUNS = 3;
/** Fewer rounds than this are a trial: printed, believed by nobody, and not made again. */
export const FEWEST_ROUNDS = 9;

/** What a run measured. Every round is a plain object: entrant, then measure, then a number. */
export class Rounds {
  constructor(rounds) {
    this.rounds = rounds;
  }

  /** The median of one measure of one entrant. */
  median(entrant, measure) {
    return median(this.rounds.map((round) => round[entrant][measure]));
  }

  /** The median over the rounds of one entrant's measure against another's; against the mean of several where a list is given. */
  ratio(entrant, others, measure) {
    const against = [others].flat();
    const mean = (round) => against.reduce((sum, other) => sum + round[other][measure], 0) / against.length;
    return median(this.rounds.map((round) => round[entrant][measure] / mean(round)));
  }

  /** How far two entrants that are the same thing disagree, 0 for not at all. */
  disagreement([one, other], measure) {
    const ratio = this.ratio(one, other, measure);
    return Math.max(ratio, 1 / ratio) - 1;
  }
}

/**
 * Measures entrants in rounds, after one round that does not count. Where the pair of entrants that are the same thing disagrees, the
 * whole run is discarded and made again, three times in all.
 *
 * @param {object} plan `name` for what is printed; `entrants`, by name, each an async function that returns its measures as numbers;
 *   `same`, the names of the pair; `count` of rounds; `seed` of the order.
 * @param {(line: string) => void} say prints a line.
 * @returns the `Rounds`, or `undefined` where no run agreed with itself.
 */
export const measure = async ({ name, entrants, same, count, seed = 1 }, say) => {
  const random = randomFrom(seed);
  const oneRound = async () => {
    const round = {};
    for (const entrant of shuffled(Object.keys(entrants), random)) round[entrant] = await entrants[entrant]();
    return round;
  };
  for (let run = 1; run <= MOST_RUNS; run += 1) {
    await oneRound();
    const rounds = [];
    for (let index = 1; index <= count; index += 1) {
      rounds.push(await oneRound());
      say(`  ${name}: round ${index} of ${count}`);
    }
    const result = new Rounds(rounds);
    const [worst, measureOf] = Object.keys(rounds[0][same[0]])
      .map((of) => [result.disagreement(same, of), of])
      .sort(([a], [b]) => b - a)[0];
    const difference = `${same[0]} and ${same[1]}, which are the same, differ by ${(100 * worst).toFixed(1)} % in “${measureOf}”`;
    if (worst <= MOST_DISAGREEMENT || count < FEWEST_ROUNDS) {
      say(`  ${name}: ${difference}${count < FEWEST_ROUNDS ? '; too few rounds to say anything' : ''}`);
      return result;
    }
    say(`  ${name}: ${difference}. This run is discarded${run < MOST_RUNS ? ' and made again' : ''}.`);
  }
  return undefined;
};
