import { registerModel } from '@folkmoot/core/registry';
import { oneRegime } from '../one-regime.js';
import { devolvedSocialPartnership } from '../regimes/devolved-social-partnership.js';

registerModel('devolved-social-partnership', oneRegime(devolvedSocialPartnership));
