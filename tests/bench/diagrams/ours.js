/* global document */
// Our side: the element as a page uses it, with a model that the page has registered. A large regime comes in groups; what is timed there is
// opening all of them at once, from nine boxes to every body.
import { registerModel } from '@folkmoot/core/registry';
import '@folkmoot/elements/define/relationships.js';
import { models } from './graph.js';

// The reference models are registered where they come from, with the orders that they carry; the invented one carries none.
registerModel('england', models.england);
const NAMES = { devolved: 'devolved-social-partnership', england: 'england' };

const elementFor = (container, name) => {
  const element = document.createElement('folkmoot-relationships');
  element.name = NAMES[name];
  container.append(element);
  return element;
};

const groupsIn = (element) => [...element.shadowRoot.querySelectorAll('button.body[value^="group:"]')];

let waiting;

/** What has to be there before the clock starts: of a large regime its groups, closed, and the tools that open them. */
export const prepare = async (container, name) => {
  if (name !== 'england') return;
  waiting = elementFor(container, name);
  for (
    const end = performance.now() + 20_000;
    groupsIn(waiting).length === 0 || !waiting.shadowRoot.querySelector('[type=search]');
    await new Promise((resolve) => setTimeout(resolve, 20))
  )
    if (performance.now() > end) throw new Error('The groups were not drawn.');
};

export const render = (container, graph, name) => {
  if (!waiting) return void elementFor(container, name);
  for (const group of groupsIn(waiting)) group.click();
};

/** How many bodies are drawn: proof that what was timed was done. */
export const drawn = (container) => container.firstElementChild.shadowRoot.querySelectorAll('button.body:not([value^="group:"])').length;
