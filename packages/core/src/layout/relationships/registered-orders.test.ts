import { expect, test } from 'vitest';
import { registeredOrders, registerOrders } from './registered-orders.js';

test('orders are found by the id of their regime, whatever it is, and the latest counts', () => {
  expect(registeredOrders('one')).toBeUndefined();
  const orders = { narrow: [['a']], medium: [['a']], wide: [['a']] };
  registerOrders({ one: orders });
  expect(registeredOrders('one')).toBe(orders);
  registerOrders({ one: { ...orders, wide: [] } });
  expect(registeredOrders('one')?.wide).toEqual([]);
  expect(registeredOrders('constructor')).toBeUndefined();
});
