import { type Issue, refusal } from '@folkmoot/core/issues';
import { fireError, fireLoad } from '../shell/events.js';

/**
 * Tells the page of a model that has come: that it is shown, or that it has no such regime.
 *
 * @param message what the reader is told where the regime is not there
 */
export const tellOfModel = (from: HTMLElement, warnings: readonly Issue[], message: string | undefined, keptLastGood: boolean): void => {
  if (message === undefined) fireLoad(from, warnings);
  else fireError(from, 'read', [refusal('dangling', '/regimes', message)], keptLastGood);
};
