import { registerOrders } from '@folkmoot/core/layout/relationships/orders';
import { registerModel } from '@folkmoot/core/registry';
import { oneRegime } from '../one-regime.js';
import { devolvedSocialPartnershipOrders } from '../orders.js';
import { devolvedSocialPartnership } from '../regimes/devolved-social-partnership.js';

registerOrders({ 'devolved-social-partnership': devolvedSocialPartnershipOrders });
registerModel('devolved-social-partnership', oneRegime(devolvedSocialPartnership));
