// What the fault server gives where nothing is wrong: one reading, and a file of statistics about places that do not exist.

/** A reading that shows everything a gauge can show. */
export const GOOD_READING = {
  label: 'Staying on',
  area: 'Borsetshire',
  period: '2024',
  value: 91.5,
  unit: '%',
  target: 95,
  polarity: 'higher',
  interval: { lower: 90.1, upper: 92.7, level: 95 },
  comparators: [
    { label: 'The Fens', value: 88.5 },
    { label: 'England', value: 90.5, interval: { lower: 90.4, upper: 90.6, level: 95 } },
  ],
  bands: [
    { label: 'low', from: 0, to: 80 },
    { label: 'high', from: 80, to: 100 },
  ],
  series: [{ period: '2023', value: 91 }],
  source: { label: 'County returns', href: 'https://example.org/returns', licence: 'Open Government Licence v3.0' },
  assumption: 'The target is the county’s own',
};

/** The same figure as a CSV in the layout of “Explore Education Statistics”; `staying_on_percent` is the column. */
export const GOOD_CSV = [
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,staying_on_percent,students',
  '2024,Calendar year,National,E92000001,England,,,,,,90.5,100000',
  '2024,Calendar year,Regional,E92000001,England,E12000099,The Fens,,,,88.5,9000',
  '2024,Calendar year,Local authority,E92000001,England,E12000099,The Fens,991,E10000991,Borsetshire,91.5,4000',
  '2024,Calendar year,Local authority,E92000001,England,E12000099,The Fens,992,E10000992,Barset,c,c',
  '2023,Calendar year,National,E92000001,England,,,,,,90,100000',
  '2023,Calendar year,Regional,E92000001,England,E12000099,The Fens,,,,88,9000',
  '2023,Calendar year,Local authority,E92000001,England,E12000099,The Fens,991,E10000991,Borsetshire,91,4000',
  '',
].join('\n');

/** A governance model with one indicator, which a gauge inside `folkmoot-model` finds as `staying-on`. */
export const GOOD_MODEL = {
  version: 1,
  id: 'borsetshire',
  title: 'Borsetshire',
  areas: [
    { id: 'england', name: 'England', level: 'national' },
    { id: 'fens', name: 'The Fens', level: 'regional', parent: 'england' },
    { id: 'borsetshire', name: 'Borsetshire', level: 'local-authority', parent: 'fens' },
  ],
  indicators: [
    {
      id: 'staying-on',
      name: 'Staying on',
      unit: '%',
      polarity: 'higher',
      scale: { min: 0, max: 100 },
      series: [
        {
          area: 'borsetshire',
          points: [
            { period: '2023', value: 91 },
            { period: '2024', value: 91.5 },
          ],
        },
        { area: 'fens', points: [{ period: '2024', value: 88.5 }] },
        { area: 'england', points: [{ period: '2024', value: 90.5 }] },
      ],
    },
  ],
};
