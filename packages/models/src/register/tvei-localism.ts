import { registerModel } from '@folkmoot/core/registry';
import { oneRegime } from '../one-regime.js';
import { tveiLocalism } from '../regimes/tvei-localism.js';

registerModel('tvei-localism', oneRegime(tveiLocalism));
