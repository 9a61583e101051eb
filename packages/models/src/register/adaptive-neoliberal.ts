import { registerOrders } from '@folkmoot/core/layout/relationships/orders';
import { registerModel } from '@folkmoot/core/registry';
import { oneRegime } from '../one-regime.js';
import { adaptiveNeoliberalOrders } from '../orders.js';
import { adaptiveNeoliberal } from '../regimes/adaptive-neoliberal.js';

registerOrders({ 'adaptive-neoliberal': adaptiveNeoliberalOrders });
registerModel('adaptive-neoliberal', oneRegime(adaptiveNeoliberal));
