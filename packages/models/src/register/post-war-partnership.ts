import { registerModel } from '@folkmoot/core/registry';
import { oneRegime } from '../one-regime.js';
import { postWarPartnership } from '../regimes/post-war-partnership.js';

registerModel('post-war-partnership', oneRegime(postWarPartnership));
