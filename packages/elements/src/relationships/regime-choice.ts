import type { GovernanceModel, Regime } from '@folkmoot/core/model';

/**
 * Which regime of a model is shown: the one that the author fixed, else the one that is selected, else the first.
 *
 * @param fixed the id in the `regime` attribute
 * @param selected the id in the store's selection; one that the model does not have counts as none
 * @returns `undefined` where the model has no regime, or not the fixed one
 */
export const chooseRegime = (
  { regimes }: Pick<GovernanceModel, 'regimes'>,
  fixed: string | null | undefined,
  selected: string | undefined,
): Regime | undefined => (fixed ? regimes.find(({ id }) => id === fixed) : (regimes.find(({ id }) => id === selected) ?? regimes[0]));
