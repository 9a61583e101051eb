import { layoutFromOrder } from '@folkmoot/core/layout/relationships';
import { layoutRelationships } from '@folkmoot/core/layout/relationships/search';
import { describe, expect, it, test } from 'vitest';
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

describe.each(regimes.map((regime) => [regime.id, regime] as const))('the stored placing of %s', (id, regime) => {
  const { placings, ...orders } = relationshipOrders[id]!;
  const widths = { narrow: [600, 660, 719], medium: [720, 768, 900, 1099], wide: [1100, 1280, 1600] } as const;

  it.each(['narrow', 'medium', 'wide'] as const)('of the %s class gives the picture that is found without it', (widthClass) => {
    for (const width of widths[widthClass])
      for (const direction of ['ltr', 'rtl'] as const) {
        const found = layoutFromOrder(regime, orders[widthClass], { width, direction });
        expect(layoutFromOrder(regime, orders[widthClass], { width, direction, placing: placings?.[widthClass] })).toEqual(found);
      }
  });

  it('is used where there is room: what it says is what is drawn', () => {
    const placing = placings!.wide!;
    const moved = { ...placing, x: placing.x.map((x) => x + 1000) };
    const [right] = layoutFromOrder(regime, orders.wide, { width: 1600, placing })!.boxes;
    const [wrong] = layoutFromOrder(regime, orders.wide, { width: 1600, placing: moved })!.boxes;
    expect(wrong!.x - right!.x).toBe(1000);
  });

  it('is not used for a regime that has changed', () => {
    const changed = { ...regime, relationships: regime.relationships.slice(5) };
    const options = { width: 1600, placing: { ...placings!.wide!, x: placings!.wide!.x.map(() => 0) } };
    expect(layoutFromOrder(changed, orders.wide, options)).toEqual(layoutFromOrder(changed, orders.wide, { width: 1600 }));
  });
});
