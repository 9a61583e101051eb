import type { RelationshipsWords } from './words.js';

const counted = (one: string, many: string) => (written: string, count: number) => `${written} ${count === 1 ? one : many}`;

/** English. */
export const enRelationships: RelationshipsWords = {
  untitled: 'Untitled relationship diagram',
  bodies: counted('body', 'bodies'),
  relationships: counted('relationship', 'relationships'),
  absences: counted('absent', 'absent'),
  summary: ({ bodies, relationships, inferred, absences, emptyBands, busiest }) =>
    `${bodies} and ${relationships}, ${inferred} inferred by the modeller${absences ? `; ${absences} that could be expected` : ''}.${emptyBands
      .map((band) => ` No ${band} body.`)
      .join('')}${busiest ? ` Most relationships: ${busiest.name} (${busiest.count}).` : ''}`,
  bands: { national: 'National', regional: 'Regional', local: 'Local' },
  emptyBand: (band) => `no ${band} body in this model`,
  tierIn: (band, tier) => (tier.toLowerCase().startsWith(band.toLowerCase()) ? tier : `${band}: ${tier.toLowerCase()}`),
  bodyName: (name, facts) => [name, ...facts].join(', '),
  families: {
    control: 'Steering and funding',
    enable: 'Framework',
    relate: 'Working together, competing',
    voice: 'Voice',
    learn: 'Learning',
  },
  absent: 'Absent',
  inferred: 'Inferred',
  show: 'Show or hide',
  arranging: 'Arranging the diagram…',
};
