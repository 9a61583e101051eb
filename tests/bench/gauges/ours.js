/* global document */
// Our side: the element as a page uses it, written as HTML with attributes.
import '@folkmoot/elements/define/gauge.js';
import { markup } from './markup.js';

let gauges;

export const render = (container, readings) => {
  container.innerHTML = markup(readings);
  gauges = [...container.children];
};

export const update = (values) => {
  for (let index = 0; index < gauges.length; index += 1) gauges[index].value = values[index];
};

/** When the gauges that nobody sees yet are drawn too, which they are when the page is idle. */
export const allDrawn = () => Promise.all(gauges.map(({ updateComplete }) => updateComplete));

/** Draws also what is out of view, as a page of its own can ask for. */
export const showAll = () => {
  const sheet = document.createElement('style');
  sheet.textContent = 'folkmoot-gauge { content-visibility: visible }';
  document.head.append(sheet);
};
