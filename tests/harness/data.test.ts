import { dataCases } from './cases/data.js';
import { proveCases } from './run-cases.js';

proveCases('hostile data', dataCases);
