import { adoptStyles, type LitElement } from 'lit';
import { drawerStyles } from './drawers.styles.js';

/**
 * Gives an element the styles of its folded parts. They are added to those of its class, from which a move to another document makes them
 * anew; other elements of the class wear them when they open a part.
 */
export const wearDrawerStyles = (host: LitElement): void => {
  const { elementStyles } = host.constructor as typeof LitElement;
  if (!elementStyles.includes(drawerStyles)) elementStyles.push(drawerStyles);
  if (host.shadowRoot) adoptStyles(host.shadowRoot, elementStyles);
};
