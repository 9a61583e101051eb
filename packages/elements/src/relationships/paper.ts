import type { LitElement } from 'lit';
import { backgroundBehind } from '../shell/download.js';

const NAME = '--folkmoot-relationships-surface-color';

/**
 * Gives the boxes the page's own background. A dark page that does not say so by its `color-scheme` has light text and, for all a style sheet can
 * know, a white canvas: names would be light on white. What the author set stays; where the canvas is right, it is left to change with the
 * reader's scheme.
 */
export const findPaper = (host: LitElement): void => {
  const figure = host.renderRoot.querySelector('figure');
  if (!figure || getComputedStyle(host).getPropertyValue(NAME).trim() !== '') return;
  const behind = backgroundBehind(host);
  if (/^(?:white|black)$/.test(behind)) figure.style.removeProperty('--_paper');
  else figure.style.setProperty('--_paper', behind);
};
