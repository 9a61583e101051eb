/**
 * Xorshift with 32 bits of state (G. Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8(14), 2003).
 * The same seed gives the same numbers on every machine, which is all that the search asks of chance.
 */
export type Random = () => number;

/** A generator of numbers from 0 (in) to 1 (out). Any seed will do; 0 is replaced, as xorshift would stay there. */
export const seededRandom = (seed: number): Random => {
  let state = Math.imul(Math.trunc(seed), 0x9e3779b1) | 0 || 0x9e3779b1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
};

/** A whole number from 0 (in) to `limit` (out). */
export const pick = (random: Random, limit: number): number => Math.floor(random() * limit);
