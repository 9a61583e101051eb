// Partnerships that come, are played, and go, a thousand times over, leave nothing behind.
import { describe, expect, it } from 'vitest';
import { leaks, leftBehindBy } from './left-behind.js';

/** Runs in the page: puts partnerships into it and takes them out again: one in twenty once it has been played, the others while they are still at it. */
const comeAndGo = async ({ way, times }: { readonly way: 'name' | 'around' | 'src'; readonly times: number }): Promise<void> => {
  type Partnership = HTMLElement & { readonly updateComplete: Promise<unknown>; take: (event: string) => boolean; undo: () => boolean };
  const home = document.querySelector('#box')!;
  for (let round = 0; round < times; round++) {
    const partnership = document.createElement('folkmoot-partnership') as unknown as Partnership;
    partnership.setAttribute('view', 'table');
    partnership.setAttribute('hash', 'rehearsal');
    let whole: HTMLElement = partnership;
    if (way === 'around') {
      whole = document.createElement('folkmoot-model');
      whole.setAttribute('name', 'learning-systems');
      whole.append(partnership);
    } else if (way === 'name') partnership.setAttribute('name', 'learning-systems');
    else partnership.setAttribute('src', '/file/learning-systems.json');
    home.append(whole);
    if (round % 20 === 0) {
      const end = performance.now() + 20_000;
      while (!partnership.shadowRoot?.querySelector('td')) {
        if (performance.now() > end) throw new Error('A partnership was never drawn.');
        await new Promise((resolve) => setTimeout(resolve));
      }
      partnership.take('AGREE_AIMS');
      await partnership.updateComplete;
      partnership.undo();
      await partnership.updateComplete;
    } else for (let wait = 0; wait < round % 5; wait++) await partnership.updateComplete;
    if (round % 5 === 4) await new Promise((resolve) => setTimeout(resolve));
    whole.remove();
  }
  // What was broken off, and what is said half a second after a move, has still to come to its end.
  await new Promise((resolve) => setTimeout(resolve, 2000));
};

describe.concurrent('partnerships that come, are played, and go leave nothing behind', () => {
  // What is drawn is the same, whichever way its model comes: the other ways prove only that the way itself leaves nothing.
  it.each([
    ['name', 1000],
    ['around', 100],
    ['src', 100],
  ] as const)('by %s', async (way, most) => {
    const left = await leftBehindBy((page, times) => page.evaluate(comeAndGo, { way, times }), most, {
      modules: ['/elements/models.js', '/elements/partnership.js'],
      warmUp: most / 5,
    });
    expect(leaks(left), JSON.stringify(left)).toEqual([]);
  });
});
