import { registerModel } from '@folkmoot/core/registry';
import { oneRegime } from '../one-regime.js';
import { adaptiveNeoliberal } from '../regimes/adaptive-neoliberal.js';

registerModel('adaptive-neoliberal', oneRegime(adaptiveNeoliberal));
