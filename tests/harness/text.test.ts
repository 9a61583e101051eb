import { textCases } from './cases/text.js';
import { proveCases } from './run-cases.js';

proveCases('hostile text', textCases);
