import { registerModel } from '@folkmoot/core/registry';
import { oneRegime } from '../one-regime.js';
import { learningModel2005 } from '../regimes/learning-model-2005.js';

registerModel('learning-model-2005', oneRegime(learningModel2005));
