import type { Area, GovernanceModel, Indicator } from '@folkmoot/core/model';
import { blank } from './blank.js';

/** The line that goes with every figure under the Open Government Licence. */
const LICENCE = 'Contains public sector information licensed under the Open Government Licence v3.0.';

/** England, three of its regions and one authority in each. Luton's participation in 2025 is suppressed, and says so. */
const areas: readonly Area[] = [
  { id: 'england', name: 'England', level: 'national', code: 'E92000001' },
  { id: 'east-of-england', name: 'East of England', level: 'regional', parent: 'england', code: 'E12000006' },
  { id: 'london', name: 'London', level: 'regional', parent: 'england', code: 'E12000007' },
  { id: 'yorkshire-and-the-humber', name: 'Yorkshire and The Humber', level: 'regional', parent: 'england', code: 'E12000003' },
  { id: 'camden', name: 'Camden', level: 'local-authority', parent: 'london', code: 'E09000007' },
  { id: 'luton', name: 'Luton', level: 'local-authority', parent: 'east-of-england', code: 'E06000032' },
  { id: 'leeds', name: 'Leeds', level: 'local-authority', parent: 'yorkshire-and-the-humber', code: 'E08000035' },
];

const indicators: readonly Indicator[] = [
  {
    id: 'participation-16-17',
    name: 'Participation in education and training',
    description: 'Young people aged 16 and 17 known to be taking part in education or training, in March.',
    family: 'participation',
    unit: '%',
    decimals: 1,
    polarity: 'higher',
    scale: { min: 0, max: 100 },
    bands: [],
    series: [
      {
        area: 'england',
        points: [
          { period: '2024', value: 92.1 },
          { period: '2025', value: 92 },
        ],
      },
      {
        area: 'east-of-england',
        points: [
          { period: '2024', value: 91.3 },
          { period: '2025', value: 91.3 },
        ],
      },
      {
        area: 'london',
        points: [
          { period: '2024', value: 96 },
          { period: '2025', value: 96.3 },
        ],
      },
      {
        area: 'yorkshire-and-the-humber',
        points: [
          { period: '2024', value: 90.7 },
          { period: '2025', value: 91.3 },
        ],
      },
      {
        area: 'camden',
        points: [
          { period: '2024', value: 94.7 },
          { period: '2025', value: 94.7 },
        ],
      },
      {
        area: 'luton',
        points: [
          { period: '2024', value: 94.6 },
          { period: '2025', value: null, missing: 'suppressed' },
        ],
      },
      {
        area: 'leeds',
        points: [
          { period: '2024', value: 88.8 },
          { period: '2025', value: 89.4 },
        ],
      },
    ],
    source: 'scorecard',
  },
  {
    id: 'neet-or-not-known-16-17',
    name: 'NEET or activity not known',
    description:
      'Young people aged 16 and 17 who are not in education, employment or training, or whose activity is not known; average of December to February.',
    family: 'participation',
    unit: '%',
    decimals: 1,
    polarity: 'lower',
    scale: { min: 0, max: 15 },
    bands: [],
    series: [
      {
        area: 'england',
        points: [
          { period: '2024', value: 5.4 },
          { period: '2025', value: 5.6 },
        ],
      },
      {
        area: 'east-of-england',
        points: [
          { period: '2024', value: 5.1 },
          { period: '2025', value: 5.1 },
        ],
      },
      {
        area: 'london',
        points: [
          { period: '2024', value: 3.4 },
          { period: '2025', value: 3.3 },
        ],
      },
      {
        area: 'yorkshire-and-the-humber',
        points: [
          { period: '2024', value: 5.8 },
          { period: '2025', value: 5.7 },
        ],
      },
      {
        area: 'camden',
        points: [
          { period: '2024', value: 3.1 },
          { period: '2025', value: 2.9 },
        ],
      },
      {
        area: 'luton',
        points: [
          { period: '2024', value: 4.2 },
          { period: '2025', value: 5 },
        ],
      },
      {
        area: 'leeds',
        points: [
          { period: '2024', value: 8.3 },
          { period: '2025', value: 8.8 },
        ],
      },
    ],
    source: 'scorecard',
  },
  {
    id: 'level-3-by-19',
    name: 'Level 3 by age 19',
    description: 'Young people who were in a state school at 14 and reached level 3 (two A levels or the like) by the age of 19.',
    family: 'achievement',
    unit: '%',
    decimals: 1,
    polarity: 'higher',
    scale: { min: 0, max: 100 },
    bands: [],
    series: [
      {
        area: 'england',
        points: [
          { period: '2016/17', value: 57.6 },
          { period: '2017/18', value: 57.2 },
        ],
      },
      {
        area: 'east-of-england',
        points: [
          { period: '2016/17', value: 58.2 },
          { period: '2017/18', value: 58.3 },
        ],
      },
      {
        area: 'london',
        points: [
          { period: '2016/17', value: 65.6 },
          { period: '2017/18', value: 65.2 },
        ],
      },
      {
        area: 'yorkshire-and-the-humber',
        points: [
          { period: '2016/17', value: 53.7 },
          { period: '2017/18', value: 53.2 },
        ],
      },
      {
        area: 'camden',
        points: [
          { period: '2016/17', value: 62.5 },
          { period: '2017/18', value: 63.7 },
        ],
      },
      {
        area: 'luton',
        points: [
          { period: '2016/17', value: 59.3 },
          { period: '2017/18', value: 59.1 },
        ],
      },
      {
        area: 'leeds',
        points: [
          { period: '2016/17', value: 52 },
          { period: '2017/18', value: 51.9 },
        ],
      },
    ],
    source: 'level-2-and-3',
  },
  {
    id: 'sustained-destinations-16-18',
    name: 'Sustained destinations after 16–18 study',
    description:
      'Leavers of state-funded schools and colleges in the district who stayed in education, an apprenticeship or work. Derived here from the published counts: education, apprenticeships and work, divided by the cohort. No figure is published for regions or England in this file.',
    family: 'progression',
    unit: '%',
    decimals: 1,
    polarity: 'higher',
    scale: { min: 0, max: 100 },
    bands: [],
    comparators: [],
    series: [
      {
        area: 'camden',
        points: [
          { period: '2020/21', value: 73.0 },
          { period: '2021/22', value: 76.0 },
          { period: '2022/23', value: 74.5 },
        ],
      },
      {
        area: 'luton',
        points: [
          { period: '2020/21', value: 81.3 },
          { period: '2021/22', value: 82.6 },
          { period: '2022/23', value: 84.7 },
        ],
      },
      {
        area: 'leeds',
        points: [
          { period: '2020/21', value: 78.2 },
          { period: '2021/22', value: 80.8 },
          { period: '2022/23', value: 78.2 },
        ],
      },
    ],
    source: 'destinations',
  },
];

/** A few published figures for three authorities, their regions and England, restated: participation, achievement and progression. */
export const realFigures: GovernanceModel = {
  ...blank,
  version: 1,
  id: 'real-figures',
  title: 'Participation, achievement and progression in three places',
  summary: 'Published figures for Camden, Luton and Leeds, their regions and England.',
  lang: 'en-GB',
  areas,
  indicators,
  sources: [
    {
      id: 'scorecard',
      title: 'NEET and participation: local authority figures (scorecard)',
      authors: ['Department for Education'],
      year: 2025,
      href: 'https://www.gov.uk/government/publications/neet-and-participation-local-authority-figures',
      licence: LICENCE,
      kind: 'statistics',
    },
    {
      id: 'level-2-and-3',
      title: 'Level 2 and 3 attainment by young people aged 19',
      authors: ['Department for Education'],
      href: 'https://explore-education-statistics.service.gov.uk/find-statistics/level-2-and-3-attainment-by-young-people-aged-19',
      licence: LICENCE,
      kind: 'statistics',
    },
    {
      id: 'destinations',
      title: '16–18 destination measures, by local authority district',
      authors: ['Department for Education'],
      href: 'https://explore-education-statistics.service.gov.uk/find-statistics/16-18-destination-measures',
      licence: LICENCE,
      kind: 'statistics',
    },
  ],
  provenance: {
    wording: 'The modeller’s own.',
    numbers: 'The Department for Education’s, but for the sustained destinations, which are worked out here from its counts.',
    notes: [],
  },
};
