import type { GovernanceModel, Regime } from '@folkmoot/core/model';
import { blank } from './blank.js';
import { chapter, slides } from './sources.js';

/** One regime as a whole model of its own, with the sources it cites. */
export function oneRegime(regime: Regime): GovernanceModel {
  return { ...blank, version: 1, id: regime.id, title: regime.title, lang: 'en-GB', regimes: [regime], sources: [slides, chapter] };
}
