import { type Issue, refusal } from '@folkmoot/core/issues';
import type { GovernanceModel } from '@folkmoot/core/model';
import { fireError, fireLoad } from '../shell/events.js';
import { missingRegime } from './missing-regime.js';

/**
 * Tells the page of a model that has come: that it is shown, or that it has no such regime.
 *
 * @param lacking the model, where it does not have the regime that the author asks for
 */
export const tellOfModel = (
  from: HTMLElement,
  warnings: readonly Issue[],
  lacking: GovernanceModel | undefined,
  locale: string,
  keptLastGood: boolean,
): void => {
  if (lacking) fireError(from, 'read', [refusal('dangling', '/regimes', missingRegime(lacking, locale))], keptLastGood);
  else fireLoad(from, warnings);
};
