import { registerOrders } from '@folkmoot/core/layout/relationships/orders';
import { registerModel } from '@folkmoot/core/registry';
import { oneRegime } from '../one-regime.js';
import { tveiLocalismOrders } from '../orders.js';
import { tveiLocalism } from '../regimes/tvei-localism.js';

registerOrders({ 'tvei-localism': tveiLocalismOrders });
registerModel('tvei-localism', oneRegime(tveiLocalism));
