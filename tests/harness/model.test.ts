import { modelCases } from './cases/model.js';
import { proveCases } from './run-cases.js';

proveCases('hostile models', modelCases);
