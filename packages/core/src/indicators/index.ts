export { MISSING_REASONS, POLARITIES } from './reading.js';
export type { Band, Comparator, Interval, MissingReason, Polarity, Reading, ReadingSource, SeriesPoint } from './reading.js';
export { bandOf, decimalsFor, decimalsOf, difference, onScale, roundTo, standing, type Standing } from './compare.js';
export { checkReading, NUMBER_FIELDS, type ReadingFields, TEXT_FIELDS } from './check-reading.js';
export { readFields, readReading, type ReadingInput } from './read-reading.js';
export { type IndicatorModel, type ModelIndicator, readingFromModel } from './from-model.js';
export { rankByPolarity } from './ranking.js';
