import { registerOrders } from '@folkmoot/core/layout/relationships/orders';
import { registerModel } from '@folkmoot/core/registry';
import { relationshipOrders } from '../orders.js';
import { seminar } from '../seminar.js';

registerOrders(relationshipOrders);
registerModel('seminar', seminar);
