/// <reference types="mocha" />
// What tests of elements stand on. The fixtures come first: they bring Lit's hydration support, which has to be there before Lit is.
import { cleanupFixtures, csrFixture, ssrHydratedFixture, ssrNonHydratedFixture } from '@lit-labs/testing/fixtures.js';
import { expect } from '@open-wc/testing';
import type { FolkmootErrorEvent, FolkmootGauge, FolkmootLoadEvent } from '@folkmoot/elements/gauge';
import type { FolkmootModel } from '@folkmoot/elements/model';
import type { FolkmootRelationships } from '@folkmoot/elements/relationships';
import type { FolkmootPartnership } from '@folkmoot/elements/partnership';
import type { LitElement, TemplateResult } from 'lit';

// The built types: what is tested is what was built.
export type { FolkmootPartnership };
export type { FolkmootGauge, FolkmootModel, FolkmootRelationships };
export { expect };

// Lit says once that it is in development mode, which it is on purpose: other warnings of its are findings.
const warned = ((globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings ??= new Set());
warned.add('dev-mode');

const modules = [
  '/packages/elements/dist/locale/cy.js',
  '/packages/elements/dist/define/gauge.js',
  '/packages/elements/dist/define/model.js',
  '/packages/elements/dist/define/relationships.js',
  '/packages/elements/dist/define/partnership.js',
  '/packages/models/dist/register/learning-systems.js',
];
const options = { base: location.href, modules };

/** A way to bring a template to life. */
export interface Rendering {
  readonly name: 'client-rendered' | 'hydrated';
  /** Renders one element into the page and waits for it. Attributes arrive both ways; set properties afterwards. */
  readonly render: <T extends HTMLElement = FolkmootGauge>(template: TemplateResult) => Promise<T>;
}

const settle = async <T extends HTMLElement>(element: unknown): Promise<T> => {
  // Lit hydrates, then the controllers look at the page: two updates.
  for (let turn = 0; turn < 3; turn++) await (element as LitElement).updateComplete;
  return element as T;
};

/** In the browser alone, and rendered on a server and taken over. Every fixture is tested in both. */
export const renderings: readonly Rendering[] = [
  { name: 'client-rendered', render: async (template) => settle(await csrFixture(template, options)) },
  { name: 'hydrated', render: async (template) => settle(await ssrHydratedFixture(template, options)) },
];

/** What a server sends, before any script of ours has run. */
export const renderOnServer = async (template: TemplateResult): Promise<HTMLElement> =>
  (await ssrNonHydratedFixture(template, options)) as HTMLElement;

/** Brings the script, and lets it take over what the server sent. */
export const takeOver = async (element: HTMLElement): Promise<void> => {
  await Promise.all(modules.map((module) => import(module)));
  element.removeAttribute('defer-hydration');
  await settle(element);
};

/** Renders in the browser alone, where the way does not matter. */
export const render = renderings[0]!.render;

afterEach(() => {
  cleanupFixtures();
  document.documentElement.lang = 'en';
  document.documentElement.removeAttribute('dir');
});

/** The text of the first part or element that fits, without the white space around it. */
export const textOf = (element: Element, selector = '[part=sentence]'): string =>
  element.shadowRoot?.querySelector(selector)?.textContent?.trim() ?? '';

/** One element inside the shadow root, which must be there. */
export const inside = <T extends Element = HTMLElement>(element: Element, selector: string): T => {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector} in ${element.localName}.`);
  return found;
};

/**
 * All the text in the shadow root. Not `innerText`: it is empty while `content-visibility: auto` has not yet found the element to be in
 * view.
 */
export const readable = (element: Element): string =>
  [...(element.shadowRoot?.children ?? [])]
    .filter(({ localName }) => localName !== 'style')
    .map(({ textContent }) => textContent ?? '')
    .join('\n');

/** Opens a `<details>` by its summary, as a person does, and waits for what is in it. */
export const open = async (element: HTMLElement, summary: RegExp): Promise<HTMLDetailsElement> => {
  const found = [...(element.shadowRoot?.querySelectorAll('summary') ?? [])].find(({ textContent }) => summary.test(textContent ?? ''));
  if (!found) throw new Error(`There is no summary like ${String(summary)}.`);
  found.click();
  // A details element tells of its opening in a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  await (element as LitElement).updateComplete;
  return found.parentElement as HTMLDetailsElement;
};

/** The rows of the open table, as pairs. */
export const rowsOf = (element: Element): string[][] =>
  [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map(({ textContent }) => textContent?.trim() ?? ''),
  );

/** The events of ours that an element, or anything in it, fires. */
export const listen = (
  target: EventTarget,
): { loads: FolkmootLoadEvent[]; errors: FolkmootErrorEvent[]; next: () => Promise<FolkmootLoadEvent | FolkmootErrorEvent> } => {
  const loads: FolkmootLoadEvent[] = [];
  const errors: FolkmootErrorEvent[] = [];
  const waiting: ((event: FolkmootLoadEvent | FolkmootErrorEvent) => void)[] = [];
  const hear = (event: FolkmootLoadEvent | FolkmootErrorEvent, list: unknown[]): void => {
    list.push(event);
    waiting.splice(0).forEach((resolve) => resolve(event));
  };
  target.addEventListener('folkmoot-load', (event) => hear(event as FolkmootLoadEvent, loads));
  target.addEventListener('folkmoot-error', (event) => hear(event as FolkmootErrorEvent, errors));
  return { loads, errors, next: () => new Promise((resolve) => waiting.push(resolve)) };
};

/** Waits until something is so, and says what was waited for when it never is. */
export const until = async (what: string, isSo: () => boolean, within = 6000): Promise<void> => {
  const end = performance.now() + within;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`It did not come to this: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

/** Gives everything that is on its way the time to arrive, to show that nothing does. */
export const pause = (milliseconds = 50): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Opens a gate of the fault server (`/gate/NAME`). */
export const openGate = async (name: string): Promise<void> => {
  await fetch(`/open/${name}`);
};

let gates = 0;
/** The address of a gate that nothing else waits at. */
export const newGate = (): { name: string; src: string } => {
  const name = `${String(Date.now())}-${String(Math.random()).slice(2)}-${String(++gates)}`;
  return { name, src: `/gate/${name}` };
};
