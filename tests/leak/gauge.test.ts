// A page that runs for a day on a wall, or swaps its content without ever loading anew, must not grow (G11, L3).
import { describe, expect, it } from 'vitest';
import type { Coming, Leak, Way } from './come-and-go.js';
import { leaks, leftBehind } from './left-behind.js';

const TIMES = 1000;
const ways: readonly Way[] = ['attributes', 'src', 'model', 'model-and-all'];
const elements = ['new', 'same'] as const;

describe.concurrent('a thousand gauges that come and go leave nothing behind', () => {
  it.each(ways.flatMap((way) => elements.map((element) => ({ way, element }))))('$way, the $element element', async (coming) => {
    const left = await leftBehind({ ...coming, times: TIMES });
    expect(leaks(left), JSON.stringify(left)).toEqual([]);
  });
});

describe.concurrent('the same check finds what is left behind', () => {
  it.each<[Leak, Coming['element'], readonly string[]]>([
    ['nodes', 'new', ['nodes', 'listeners', 'memory']],
    ['listeners', 'same', ['listeners']],
    ['memory', 'same', ['memory']],
  ])('%s, by the %s element', async (leak, element, found) => {
    const left = await leftBehind({ way: 'attributes', element, times: TIMES, leak });
    expect(leaks(left), JSON.stringify(left)).toEqual(found);
  });
});
