import { layoutFromOrder } from '@folkmoot/core/layout/relationships';
import { layoutRelationships } from '@folkmoot/core/layout/relationships/search';
import { expect, test } from 'vitest';
import { relationshipOrders } from './orders.js';
import { regimes } from './reference.js';

test('every regime has its orders, and no other', () => {
  expect(Object.keys(relationshipOrders).sort()).toEqual(regimes.map(({ id }) => id).sort());
});

test.each(regimes.map((regime) => [regime.id, regime] as const))(
  'the orders of %s fit it: none of its bodies or bundles is missing',
  (id, regime) => {
    for (const [widthClass, width] of [
      ['narrow', 600],
      ['medium', 720],
      ['wide', 1100],
    ] as const) {
      const order = relationshipOrders[id]![widthClass];
      const layout = layoutFromOrder(regime, order, { width });
      // Where the order knew every lane and no other, it is given back as it was.
      expect(layoutRelationships(regime, { width, order }).order).toEqual(order);
      expect(layout?.width).toBeLessThanOrEqual(width);
    }
  },
);
