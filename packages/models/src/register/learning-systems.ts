import { registerOrders } from '@folkmoot/core/layout/relationships/orders';
import { registerModel } from '@folkmoot/core/registry';
import { relationshipOrders } from '../orders.js';
import { learningSystems } from '../reference.js';

registerOrders(relationshipOrders);
registerModel('learning-systems', learningSystems);
