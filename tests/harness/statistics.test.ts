import { statisticsCases } from './cases/statistics.js';
import { proveCases } from './run-cases.js';

proveCases('hostile files of statistics', statisticsCases);
