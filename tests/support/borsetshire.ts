/**
 * Statistics of places that do not exist, in a layout that does: Explore Education Statistics. Two authorities of one region, one of them
 * with a figure for each sex and the other suppressed, over three academic years that are not in order.
 */
export const HEADER =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,sex,staying_on_percent,students';

/** A region and three authorities, as their columns hold them. */
export const FENS = 'E12000091,The Fens';
export const BORSETSHIRE = '991,E10000991,Borsetshire';
const BARSET = '992,E06000992,"Barset, City of"';
export const FELPERSHAM = '993,E10000993,Felpersham';

/** One line of the file. */
export const line = (
  year: string,
  level: string,
  region: string,
  authority: string,
  sex: string,
  percent: string,
  students: string,
): string => [year, 'Academic year', level, 'E92000001,England', region || ',', authority || ',,', sex, percent, students].join(',');

/** The lines of one year, every percentage moved by `shift`. */
export const linesOf = (year: string, shift: number): string[] => [
  line(year, 'National', '', '', 'Total', String(90 + shift), '1000'),
  line(year, 'Regional', FENS, '', 'Total', String(88 + shift), '300'),
  line(year, 'Local authority', FENS, BORSETSHIRE, 'Total', String(91 + shift), '200'),
  line(year, 'Local authority', FENS, BORSETSHIRE, 'Male', String(89 + shift), '98'),
  line(year, 'Local authority', FENS, BORSETSHIRE, 'Female ', String(93 + shift), '102'),
  line(year, 'Local authority', FENS, BARSET, 'Total', 'c', 'low'),
];

/** A file of these lines. */
export const fileOf = (...lines: readonly string[]): string => [HEADER, ...lines].join('\n');

/** The whole file. */
export const BORSETSHIRE_CSV = fileOf(...linesOf('202223', 0), ...linesOf('202122', -1), ...linesOf('202324', 0.5));
