// Relationship diagrams in tests of elements: one of a reference model, in a box of a width of its own.
import { type FolkmootRelationships, renderings, until } from './elements.js';
import { html, type TemplateResult } from 'lit';

export const learning = (): TemplateResult =>
  html`<folkmoot-relationships name="learning-systems" regime="learning-model-2005"><p>Before.</p></folkmoot-relationships>`;

/** In a box of a width of its own, whatever the window's is; with a model of its own where one is given. */
export const boxed = async (
  width: number,
  template: TemplateResult,
  way: (typeof renderings)[number] = renderings[0]!,
  model?: unknown,
): Promise<FolkmootRelationships> => {
  const element = await way.render<FolkmootRelationships>(template);
  if (model) element.model = model;
  element.style.display = 'block';
  element.parentElement!.style.width = `${String(width)}px`;
  await until('the picture, or the list', () => element.shadowRoot?.querySelector(width < 600 ? '.list' : '.stage') !== null);
  await until('the tools', () => element.shadowRoot?.querySelector('[type=search]') !== null);
  return element;
};

export const buttons = (element: Element): HTMLButtonElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.body, .listed') ?? []),
];
export const button = (element: Element, name: string): HTMLButtonElement => {
  const found = buttons(element).find(({ textContent }) => textContent?.replace(/\s+/g, ' ').includes(name));
  if (!found) throw new Error(`There is no body “${name}”.`);
  return found;
};
export const press = (element: HTMLElement, key: string, more: KeyboardEventInit = {}): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });
  element.dispatchEvent(event);
  return event;
};
export const focused = (element: Element): string | undefined => (element.shadowRoot?.activeElement as HTMLButtonElement | null)?.value;
