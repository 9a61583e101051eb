import { networkCases } from './cases/network.js';
import { proveCases } from './run-cases.js';

proveCases('faults of the network', networkCases);
