export type { Band, Comparator, Interval, MissingReason, Polarity, Reading, ReadingSource, SeriesPoint } from './reading.js';
export { bandOf, decimalsFor, decimalsOf, difference, onScale, roundTo, standing, type Standing } from './compare.js';
export { readReading, type ReadingFields } from './read-reading.js';
