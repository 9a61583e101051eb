// Puts an element on the page the way a case says, and waits until it has made up its mind.

/** How data reaches an element. */
export type Way = 'attributes' | 'json' | 'data' | 'src' | 'model' | 'model-json' | 'model-src';

/** What to put where. */
export interface Placement {
  readonly way: Way;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly value?: unknown;
}

type Updating = HTMLElement & { readonly updateComplete: Promise<unknown>; data?: unknown; model?: unknown };

const setScript = (element: Element, text: string): void => {
  let script = element.querySelector<HTMLScriptElement>(':scope > script');
  if (!script) {
    script = document.createElement('script');
    script.type = 'application/json';
    element.prepend(script);
  }
  // A page that requires trusted types lets no script be written through `textContent`, data or not.
  script.replaceChildren(document.createTextNode(text));
};

/** Makes the element, or elements, of a placement and puts them into the box named after them. */
export const place = (id: string, placement: Placement): void => {
  const box = document.getElementById(`${id}-box`);
  if (!box) throw new Error(`There is no box for ${id}.`);
  const gauge = document.createElement('folkmoot-gauge') as unknown as Updating;
  gauge.id = id;
  if (placement.way.startsWith('model')) {
    const model = document.createElement('folkmoot-model') as unknown as Updating;
    model.id = `${id}-model`;
    model.append(gauge);
    box.append(model);
  } else box.append(gauge);
  give(id, placement);
};

/** Gives an element that is already there what a placement says. */
export const give = (id: string, placement: Placement): void => {
  const gauge = document.getElementById(id) as unknown as Updating;
  const model = document.getElementById(`${id}-model`) as unknown as Updating;
  for (const [name, value] of Object.entries(placement.attributes ?? {})) gauge.setAttribute(name, value);
  switch (placement.way) {
    case 'attributes':
      break;
    case 'json':
      setScript(gauge, placement.text ?? '');
      break;
    case 'data':
      gauge.data = placement.value;
      break;
    case 'src':
      gauge.setAttribute('src', placement.text ?? '');
      break;
    case 'model':
      model.model = placement.value;
      break;
    case 'model-json':
      setScript(model, placement.text ?? '');
      break;
    case 'model-src':
      model.setAttribute('src', placement.text ?? '');
  }
};

const frame = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 15));

/** Resolves when what was changed has been drawn, loading or not. */
export const drawn = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn++) {
    await Promise.all(
      [...document.querySelectorAll<Updating>('folkmoot-gauge, folkmoot-model')].map(({ updateComplete }) => updateComplete),
    );
    await frame();
  }
};

/** Resolves when none of ours is loading and nothing more is on its way. Rejects after `within` milliseconds. */
export const settled = async (within = 20_000): Promise<void> => {
  const end = performance.now() + within;
  const ours = (): Updating[] => [...document.querySelectorAll<Updating>('folkmoot-gauge, folkmoot-model')];
  for (let calm = 0; calm < 3;) {
    await Promise.all(ours().map(({ updateComplete }) => updateComplete));
    await frame();
    calm = ours().some((element) => element.matches(':state(loading)')) ? 0 : calm + 1;
    if (performance.now() > end) throw new Error('An element is still loading.');
  }
};

/** What an element says now, for comparing. */
export const sentenceOf = (id: string): string =>
  document.getElementById(id)?.shadowRoot?.querySelector('[part=sentence]')?.textContent?.trim() ?? '';

/** Everything that can be read in an element, and in the model around it; nothing twice. */
export const textOf = (id: string): string =>
  [`${id}-model`, id]
    .flatMap((each) => [...(document.getElementById(each)?.shadowRoot?.children ?? [])])
    .filter(({ localName }) => localName !== 'style')
    .map(({ textContent }) => textContent)
    .join('\n');

/** The custom states of an element that are on. */
export const statesOf = (id: string): string[] =>
  ['loading', 'error', 'stale', 'empty', 'missing'].filter((state) => document.getElementById(id)?.matches(`:state(${state})`));

/** The message of a failed element, as text; empty where there is none. */
export const messageOf = (id: string): string =>
  [`${id}-model`, id]
    .map((each) => document.getElementById(each)?.shadowRoot?.querySelector('.message')?.textContent?.replace(/\s+/g, ' ').trim() ?? '')
    .filter(Boolean)
    .join(' ');
