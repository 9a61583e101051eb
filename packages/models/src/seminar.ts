import type { GovernanceModel } from '@folkmoot/core/model';
import { realFigures } from './real-figures.js';
import { learningSystems } from './reference.js';

/** The reference model with published figures of three places: what a seminar looks at together. */
export const seminar: GovernanceModel = {
  ...learningSystems,
  id: 'seminar',
  title: 'How 14–19 education in England is governed, with figures of three places',
  areas: realFigures.areas,
  indicators: realFigures.indicators,
  sources: [...learningSystems.sources, ...realFigures.sources],
  provenance: {
    wording: 'The modeller’s own.',
    numbers: `${learningSystems.provenance?.numbers ?? ''} The figures of places: ${realFigures.provenance?.numbers ?? ''}`,
    licence: 'MIT; the figures of places under the Open Government Licence v3.0',
    notes: learningSystems.provenance?.notes ?? [],
  },
};
