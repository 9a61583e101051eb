import { injectionCases } from './cases/injection.js';
import { proveCases } from './run-cases.js';

proveCases('text that wants to be code', injectionCases);
