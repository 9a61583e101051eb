import { registerModel } from '@folkmoot/core/registry';
import { oneRegime } from '../one-regime.js';
import { marketProjection } from '../regimes/market-projection.js';

registerModel('market-projection', oneRegime(marketProjection));
