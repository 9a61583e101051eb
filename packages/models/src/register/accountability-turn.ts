import { registerOrders } from '@folkmoot/core/layout/relationships/orders';
import { registerModel } from '@folkmoot/core/registry';
import { oneRegime } from '../one-regime.js';
import { accountabilityTurnOrders } from '../orders.js';
import { accountabilityTurn } from '../regimes/accountability-turn.js';

registerOrders({ 'accountability-turn': accountabilityTurnOrders });
registerModel('accountability-turn', oneRegime(accountabilityTurn));
