export type { Band, Comparator, Interval, MissingReason, Polarity, Reading, ReadingSource, SeriesPoint } from './reading.js';
