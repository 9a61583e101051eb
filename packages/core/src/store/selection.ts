import type { GovernanceModel } from '../model/index.js';

/** What the widgets of one page look at together; each is an id in the model. */
export interface Selection {
  readonly regime?: string;
  readonly area?: string;
  readonly period?: string;
  readonly start?: string;
}

/**
 * A selection with what the model says goes together: a start of the partnership with the regime in which it stands, and a regime with the
 * first start that stands in it. Where both are asked for, both stand as asked. Pure.
 */
export const withWhatGoesTogether = (asked: Selection, model: Pick<GovernanceModel, 'partnership'> | undefined): Selection => {
  const starts = Object.entries(model?.partnership?.starts ?? {});
  const { start, regime } = asked;
  if (start !== undefined && regime === undefined) {
    const found = starts.find(([key]) => key === start)?.[1].regime;
    return found === undefined ? asked : { ...asked, regime: found };
  }
  if (regime !== undefined && start === undefined) {
    const found = starts.find(([, each]) => each.regime === regime)?.[0];
    return found === undefined ? asked : { ...asked, start: found };
  }
  return asked;
};
