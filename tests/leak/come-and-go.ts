// Runs in the page, so it stands on nothing outside itself.

/** How a gauge comes by its figures. `model-and-all` comes and goes with a model of its own; `model` into one that stays. */
export type Way = 'attributes' | 'src' | 'model' | 'model-and-all';

/** Something that a careless element would leave behind. */
export type Leak = 'nodes' | 'listeners' | 'memory';

/** What to do how often. */
export interface Coming {
  readonly way: Way;
  /** Whether a new element comes each time, or one element again and again. */
  readonly element: 'new' | 'same';
  readonly times: number;
  /** A planted leak: each time, something is left behind on purpose. */
  readonly leak?: Leak;
}

/** Puts gauges into the page and takes them out again: most of them once they are drawn, every tenth while it is still at it. */
export const comeAndGo = async ({ way, element, times, leak }: Coming): Promise<void> => {
  type Gauge = HTMLElement & { readonly updateComplete: Promise<unknown>; reload: () => Promise<void> };
  const kept = ((globalThis as { kept?: unknown[] }).kept ??= []);
  const home = document.querySelector(way === 'model' ? 'folkmoot-model' : '#box')!;

  const attributes = {
    attributes: { label: 'Staying on', value: '91.5', unit: '%', target: '95', comparators: 'England: 90.5', polarity: 'higher' },
    src: { src: '/file/good.csv', indicator: 'staying_on_percent', area: 'Borsetshire' },
    model: { indicator: 'staying-on', area: 'borsetshire' },
    'model-and-all': { indicator: 'staying-on', area: 'borsetshire' },
  }[way];
  const make = (): { gauge: Gauge; whole: HTMLElement } => {
    const gauge = document.createElement('folkmoot-gauge') as unknown as Gauge;
    for (const [name, value] of Object.entries({ ...attributes, view: 'table' })) gauge.setAttribute(name, value);
    if (way !== 'model-and-all') return { gauge, whole: gauge };
    const whole = document.createElement('folkmoot-model');
    Object.assign(whole, { model: (document.querySelector('folkmoot-model') as unknown as { model: unknown }).model });
    whole.append(gauge);
    return { gauge, whole };
  };
  const drawn = async (gauge: Gauge): Promise<void> => {
    const end = performance.now() + 20_000;
    for (;;) {
      await gauge.updateComplete;
      if (gauge.shadowRoot?.querySelector('td')) return;
      if (performance.now() > end) throw new Error('A gauge was never drawn.');
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  const leave = (gauge: Gauge): void => {
    if (leak === 'nodes') kept.push(gauge);
    if (leak === 'listeners') addEventListener('beforeprint', () => undefined);
    // As much as a small element. A browser lets go of code it has compiled when it likes, which can hide a quarter of it.
    if (leak === 'memory') kept.push(Array.from({ length: 2048 }, () => 0));
  };

  // Several at once, as on a page with several, where the element is a new one.
  const together = element === 'new' ? 20 : 1;
  const one = make();
  for (let round = 0; round < times / together; round++) {
    const all = element === 'new' ? Array.from({ length: together }, make) : [one];
    home.append(...all.map(({ whole }) => whole));
    if (round % 10 !== 9) for (const { gauge } of all) await drawn(gauge);
    // What has been loaded once stays with the element; so that there is something to break off, it is asked for again.
    else if (element === 'same' && way === 'src') void one.gauge.reload();
    for (const { whole, gauge } of all) {
      whole.remove();
      leave(gauge);
    }
  }
};
