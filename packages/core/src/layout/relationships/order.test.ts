import { describe, expect, test } from 'vitest';
import type { DiagramInput } from './diagram-input.js';
import { layoutFromOrder } from './index.js';
import { layoutRelationships } from './search/index.js';

const tiers = [
  { id: 'national', rank: 3, band: 'national', label: 'National' },
  { id: 'regional', rank: 2, band: 'regional', label: 'Regional' },
  { id: 'area', rank: 1, band: 'local', label: 'Local area' },
  { id: 'institution', rank: 0, band: 'local', label: 'Institution' },
];
const relationshipKinds = ['lever', 'voice', 'learning'].map((id) => ({ id, family: 'control' }));

describe('an order that was stored', () => {
  const regime: DiagramInput = {
    tiers,
    relationshipKinds,
    actors: [
      { id: 'gov', tier: 'national', name: 'Government' },
      { id: 'la', tier: 'area', name: 'Local authority' },
      { id: 'schools', tier: 'institution', name: 'Schools' },
    ],
    relationships: [
      { id: '1', kind: 'lever', from: 'gov', to: 'schools' },
      { id: '2', kind: 'voice', from: 'la', to: 'gov' },
    ],
  };
  const { order } = layoutRelationships(regime, { width: 1280 });

  test('outlives a relationship more or less', () => {
    const more = { ...regime, relationships: [...regime.relationships, { id: '3', kind: 'learning', from: 'schools', to: 'gov' }] };
    expect(layoutFromOrder(more, order, { width: 1280 })?.bundles).toHaveLength(2);
    const fewer = { ...regime, relationships: regime.relationships.slice(1) };
    expect(layoutFromOrder(fewer, order, { width: 1280 })?.bundles).toHaveLength(1);
  });

  test('is not used where a body is new, gone, or in another tier; then an order is sought', () => {
    const added = { ...regime, actors: [...regime.actors, { id: 'new', tier: 'area', name: 'New' }] };
    const gone = { ...regime, actors: regime.actors.slice(1) };
    const moved = { ...regime, actors: regime.actors.map((actor) => (actor.id === 'la' ? { ...actor, tier: 'regional' } : actor)) };
    for (const changed of [added, gone, moved]) {
      expect(layoutFromOrder(changed, order, { width: 1280 })).toBeUndefined();
      expect(layoutRelationships(changed, { width: 1280, order }).boxes).toHaveLength(changed.actors.length);
    }
  });
});
