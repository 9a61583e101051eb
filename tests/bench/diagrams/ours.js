/* global document */
// Our side: the element as a page uses it, with a model that the page has registered.
import { registerModel } from '@folkmoot/core/registry';
import '@folkmoot/elements/define/relationships.js';
import { models } from './graph.js';

// The reference models are registered where they come from, with the orders that they carry; the invented one carries none.
registerModel('england', models.england);
const NAMES = { devolved: 'devolved-social-partnership', england: 'england' };

export const render = (container, graph, name) => {
  const element = document.createElement('folkmoot-relationships');
  element.name = NAMES[name];
  container.append(element);
};
