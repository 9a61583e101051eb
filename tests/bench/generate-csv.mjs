/**
 * An invented file in the layout of "Explore Education Statistics", about five megabytes: years, places of all three levels, a dozen
 * filter values and twelve figures, some suppressed, a name with a comma in quotation marks. The same every time. Nothing in it is a fact.
 *
 *     node tests/bench/generate-csv.mjs > statistics.csv
 */
import { pathToFileURL } from 'node:url';

const YEARS = ['201718', '201819', '201920', '202021', '202122', '202223', '202324', '202425'];
const GROUPS = [
  ['Total', 'Total'],
  ['Sex', 'Female'],
  ['Sex', 'Male'],
  ['Free school meals', 'Eligible'],
  ['Free school meals', 'Not eligible'],
  ['Special educational needs', 'Support'],
  ['Special educational needs', 'Plan'],
  ['Special educational needs', 'None identified'],
  ['First language', 'English'],
  ['First language', 'Other than English'],
  ['Age', '16'],
  ['Age', '17'],
  ['Age', '18'],
  ['Route', 'College'],
  ['Route', 'School'],
  ['Route', 'Training'],
  ['Level', 'Two'],
  ['Level', 'Three'],
];
const FIGURES = 12;
const HEADINGS = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'country_name',
  'region_code',
  'region_name',
  'old_la_code',
  'new_la_code',
  'la_name',
  'characteristic_group',
  'characteristic',
];

/** The country, nine regions, and the authorities of each: the columns from `geographic_level` to `la_name`. */
const places = () => {
  const country = 'E92000001,Invented England';
  const list = [`National,${country},,,,,`];
  for (let region = 1; region <= 9; region += 1) {
    const inRegion = `${country},E1200000${region},Region ${region}`;
    list.push(`Regional,${inRegion},,,`);
    for (let authority = region; authority <= 153; authority += 9) {
      const name = authority % 10 === 0 ? `"Ashford, borough of ${authority}"` : `Authority ${authority}`;
      list.push(`Local authority,${inRegion},${200 + authority},E0${6000000 + authority},${name}`);
    }
  }
  return list;
};

/** One figure: a count or a percentage, and one in 29 of them suppressed. */
const figure = (row, column) => {
  const mixed = Math.imul(row * 31 + column, 2_654_435_761) >>> 0;
  if (mixed % 29 === 0) return 'c';
  return column % 3 === 0 ? String(10 + (mixed % 48_000)) : String((mixed % 1_000_000) / 10_000);
};

/** The text of the file. */
export const generateCsv = () => {
  const figures = Array.from({ length: FIGURES }, (_, index) => (index % 3 === 0 ? `number_${index}` : `percent_${index}`));
  const lines = [[...HEADINGS, ...figures].join(',')];
  for (const year of YEARS)
    for (const place of places())
      for (const [group, value] of GROUPS) {
        const numbers = figures.map((_, column) => figure(lines.length, column)).join(',');
        lines.push(`${year},Academic year,${place},${group},${value},${numbers}`);
      }
  return `${lines.join('\n')}\n`;
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) process.stdout.write(generateCsv());
