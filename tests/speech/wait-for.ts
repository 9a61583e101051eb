import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until the answer is neither empty, nor false, nor undefined, and gives it. What takes a second on an idle machine
 * takes a minute on a busy one, so nothing here waits for a fixed time. Throws with what was waited for after `within` milliseconds.
 */
export const waitFor = async <T>(what: string, ask: () => T | Promise<T>, within = 60_000): Promise<NonNullable<T>> => {
  const end = performance.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`It did not come to this within ${String(within / 1000)} s: ${what}.`);
    await pause(50);
  }
};
