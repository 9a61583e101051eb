/**
 * Published statistics: from the bytes of a CSV to a reading a gauge can show. Loaded only where a CSV is read or written.
 */
export { BYTE_LIMIT, type DecodeOptions, decodeText } from './decode.js';
export { type CsvOptions, type CsvTable, readCsv } from './csv.js';
export { type CsvCell, writeCsv } from './write-csv.js';
export { type Figure, parseFigure } from './missing.js';
export { comparePeriods, comparablePeriods, parsePeriod, type Period, samePeriod, yearBefore } from './periods.js';
export { type ColumnMetadata, readMetadata, type StatisticsMetadata, withMetadata } from './metadata.js';
export {
  type FilterColumn,
  type IndicatorColumn,
  readStatistics,
  type StatisticsArea,
  type StatisticsRow,
  type StatisticsTable,
} from './explore-education-statistics.js';
export { type PlaceColumns } from './geographic-levels.js';
export { valuesIn } from './choose-rows.js';
export { findArea } from './find-area.js';
export { type FigureRequest, findReading } from './find-reading.js';
export { readingFromStatistics, type ReadingRequest } from './reading-from-statistics.js';
export { withPublishedChange } from './published-change.js';
export { statisticsFromCsv } from './statistics-from-csv.js';
