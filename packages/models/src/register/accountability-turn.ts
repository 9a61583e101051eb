import { registerModel } from '@folkmoot/core/registry';
import { oneRegime } from '../one-regime.js';
import { accountabilityTurn } from '../regimes/accountability-turn.js';

registerModel('accountability-turn', oneRegime(accountabilityTurn));
