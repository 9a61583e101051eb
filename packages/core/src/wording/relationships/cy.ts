import type { RelationshipsWords } from './words.js';

const NOBODY = { national: 'dim corff cenedlaethol', regional: 'dim corff rhanbarthol', local: 'dim corff lleol' };

/** Welsh. Not yet reviewed by a Welsh speaker. Names stand after a colon or in brackets, where nothing makes them mutate. */
export const cyRelationships: RelationshipsWords = {
  untitled: 'Diagram perthnasoedd heb deitl',
  bodies: (written) => `${written} corff`,
  relationships: (written) => `${written} perthynas`,
  absences: (written) => `${written} ar goll`,
  summary: ({ bodies, relationships, inferred, absences, emptyBands, busiest }) =>
    `${bodies} a ${relationships}, ${inferred} wedi’u casglu gan y modelwr${absences ? `; ${absences} y gellid eu disgwyl` : ''}.${emptyBands
      .map((band) => ` Band heb neb: ${NOBODY[band]}.`)
      .join('')}${busiest ? ` Y nifer fwyaf o berthnasoedd: ${busiest.name} (${busiest.count}).` : ''}`,
  bands: { national: 'Cenedlaethol', regional: 'Rhanbarthol', local: 'Lleol' },
  emptyBand: (band) => `${NOBODY[band]} yma`,
  tierIn: (band, tier) => `${band}: ${tier}`,
  bodyName: (name, facts) => [name, ...facts].join(', '),
  families: {
    control: 'Llywio ac ariannu',
    enable: 'Fframwaith',
    relate: 'Cydweithio, cystadlu',
    voice: 'Llais',
    learn: 'Dysgu',
  },
  absent: 'Ar goll',
  inferred: 'Casgliad',
  show: 'Dangos neu guddio',
  arranging: 'Wrthi’n trefnu’r diagram…',
};
