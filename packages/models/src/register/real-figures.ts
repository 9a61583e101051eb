import { registerModel } from '@folkmoot/core/registry';
import { realFigures } from '../real-figures.js';

registerModel('real-figures', realFigures);
