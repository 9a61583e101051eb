import { registerOrders } from '@folkmoot/core/layout/relationships/orders';
import { registerModel } from '@folkmoot/core/registry';
import { oneRegime } from '../one-regime.js';
import { marketProjectionOrders } from '../orders.js';
import { marketProjection } from '../regimes/market-projection.js';

registerOrders({ 'market-projection': marketProjectionOrders });
registerModel('market-projection', oneRegime(marketProjection));
