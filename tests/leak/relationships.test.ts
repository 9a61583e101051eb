// Diagrams that come and go, change their regime, and are selected in, leave nothing behind (G11, L3).
import { describe, expect, it } from 'vitest';
import { leaks, leftBehindBy } from './left-behind.js';

/** Runs in the page: new diagrams come, are selected in and go; or one diagram comes and goes again, with another regime each time. */
const comeAndGo = async ({ isNew, times }: { readonly isNew: boolean; readonly times: number }): Promise<void> => {
  type Diagram = HTMLElement & { regime: string; readonly updateComplete: Promise<unknown> };
  const box = document.getElementById('box')!;
  const make = (): Diagram => {
    const diagram = document.createElement('folkmoot-relationships') as unknown as Diagram;
    diagram.setAttribute('name', 'learning-systems');
    return diagram;
  };
  const drawn = async (diagram: Diagram): Promise<void> => {
    const end = performance.now() + 20_000;
    while (!diagram.shadowRoot?.querySelector('[type=search]') || !diagram.shadowRoot.querySelector('.stage')) {
      if (performance.now() > end) throw new Error('A diagram was never drawn.');
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  const regimes = ['post-war-partnership', 'tvei-localism', 'devolved-social-partnership'];
  const one = isNew ? undefined : make();
  for (let round = 0; round < times; round++) {
    const diagram = one ?? make();
    box.append(diagram);
    diagram.regime = regimes[round % regimes.length]!;
    // One in ten is waited for and used; the others are taken away while they are still at it, each a little later.
    if (round % 10 === 0) {
      await drawn(diagram);
      diagram.shadowRoot!.querySelector<HTMLButtonElement>('.body')!.click();
      await diagram.updateComplete;
    } else for (let wait = 0; wait < round % 10; wait++) await diagram.updateComplete;
    if (round % 10 === 9) await new Promise((resolve) => setTimeout(resolve));
    diagram.remove();
  }
  // What was broken off, and what waits for an idle page, has still to come to its end.
  await new Promise((resolve) => setTimeout(resolve, 1500));
};

describe.concurrent('a thousand diagrams leave nothing behind', () => {
  it.each([
    ['that come and go', true],
    ['that are one element', false],
  ])('%s', async (_name, isNew) => {
    const left = await leftBehindBy((page, times) => page.evaluate(comeAndGo, { isNew, times }), 1000, {
      modules: ['/elements/models.js', '/elements/relationships.js'],
    });
    expect(leaks(left), JSON.stringify(left)).toEqual([]);
  });
});
