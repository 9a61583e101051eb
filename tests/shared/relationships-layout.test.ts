import { expect, test } from 'vitest';
import { countCrossings, problemsOf } from '../../packages/core/src/layout/relationships/geometry-check.js';
import { layoutFromOrder, widthClassOf, type DiagramInput } from '../../packages/core/src/layout/relationships/index.js';
import { layoutRelationships } from '../../packages/core/src/layout/relationships/search/index.js';
import { relationshipOrders } from '../../packages/models/src/orders.js';
import { MOST_CROSSINGS } from '../support/most-crossings.js';
import { describeShared, sharedJson } from '../support/shared.js';

/** A regime as the drafts have it. */
interface Draft {
  readonly id: string;
  readonly tiers: DiagramInput['tiers'];
  readonly kinds: Readonly<Record<string, Omit<DiagramInput['relationshipKinds'][number], 'id'>>>;
  readonly actors: DiagramInput['actors'];
  readonly edges: DiagramInput['relationships'];
  readonly absences: NonNullable<DiagramInput['absences']>;
}

const regimeOf = ({ kinds, edges, ...draft }: Draft): DiagramInput => ({
  ...draft,
  relationshipKinds: Object.entries(kinds).map(([id, kind]) => ({ id, ...kind })),
  relationships: edges,
});

describeShared('the seven regimes', () => {
  test.each(Object.keys(MOST_CROSSINGS))('%s is drawn within the bar, from its stored orders', (id) => {
    const draft = sharedJson(`domain/regimes/${id}.json`) as Draft;
    const regime = regimeOf(draft);
    for (const width of [600, 720, 768, 1000, 1100, 1280, 1600]) {
      for (const direction of ['ltr', 'rtl'] as const) {
        const layout = layoutFromOrder(regime, relationshipOrders[id]![widthClassOf(width)], { width, direction });
        if (layout === undefined) throw new Error(`The order stored for ${id} at ${width} px does not fit its bodies`);
        expect(problemsOf(layout)).toEqual([]);
        expect(countCrossings(layout)).toBe(layout.crossings);
        expect(layout.crossings).toBeLessThanOrEqual(MOST_CROSSINGS[id]![width >= 1100 ? 0 : 1]!);
        expect(layout.width).toBeLessThanOrEqual(width);
        expect(layout.boxes.map((box) => box.id).sort()).toEqual(draft.actors.map((actor) => actor.id).sort());
        const drawn = layout.bundles.flatMap(({ strands }) => strands.flatMap(({ members }) => members));
        expect(drawn.sort()).toEqual(
          [...draft.edges.map((edge) => edge.id), ...draft.absences.map((_, place) => `absence-${place}`)].sort(),
        );
      }
    }
  });

  test.each(Object.keys(MOST_CROSSINGS))('%s is drawn soundly without a stored order too, and the same each time', (id) => {
    const regime = regimeOf(sharedJson(`domain/regimes/${id}.json`) as Draft);
    for (const width of [768, 1280]) {
      const layout = layoutRelationships(regime, { width });
      expect(problemsOf(layout)).toEqual([]);
      expect(layout.width).toBeLessThanOrEqual(width);
      // The search is given a tenth of a second; what it finds is near what minutes find.
      expect(layout.crossings).toBeLessThanOrEqual(MOST_CROSSINGS[id]![width === 1280 ? 0 : 1]! + 2);
      expect(layoutRelationships(regime, { width })).toEqual(layout);
    }
  });
});
