/**
 * What checks a figure whose fields are there already, which every gauge does. An entry of its own, and with `…/compare` what a first picture
 * takes from, because a bundler that divides code keeps whatever one entry names together: reading from data and models would come along.
 */
export { MISSING_REASONS, POLARITIES } from './reading.js';
export { checkReading, NUMBER_FIELDS, type ReadingFields, TEXT_FIELDS } from './check-reading.js';
