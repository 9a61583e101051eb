import { registerOrders } from '@folkmoot/core/layout/relationships/orders';
import { registerModel } from '@folkmoot/core/registry';
import { oneRegime } from '../one-regime.js';
import { learningModel2005Orders } from '../orders.js';
import { learningModel2005 } from '../regimes/learning-model-2005.js';

registerOrders({ 'learning-model-2005': learningModel2005Orders });
registerModel('learning-model-2005', oneRegime(learningModel2005));
