import { registerModel } from '@folkmoot/core/registry';
import { learningSystems } from '../reference.js';

registerModel('learning-systems', learningSystems);
