import { registerOrders } from '@folkmoot/core/layout/relationships/orders';
import { registerModel } from '@folkmoot/core/registry';
import { oneRegime } from '../one-regime.js';
import { postWarPartnershipOrders } from '../orders.js';
import { postWarPartnership } from '../regimes/post-war-partnership.js';

registerOrders({ 'post-war-partnership': postWarPartnershipOrders });
registerModel('post-war-partnership', oneRegime(postWarPartnership));
