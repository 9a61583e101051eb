import { adoptStyles, type LitElement } from 'lit';
import { toolsStyles } from './relationships-tools.styles.js';

/** Adds the tools' style sheet to the element's class, so that later elements and a move to another document have it, and to this one. */
export const addToolsStyles = (host: LitElement): void => {
  const { elementStyles } = host.constructor as typeof LitElement;
  if (!elementStyles.includes(toolsStyles)) elementStyles.push(toolsStyles);
  if (host.shadowRoot) adoptStyles(host.shadowRoot, elementStyles);
};
