import type { Attributes } from '../support/attributes.js';

/** Where the participation figures of these stories come from, as a gauge's attributes. */
export const departmentForEducation: Attributes = {
  source: 'Department for Education, participation and NEET by local authority',
  'source-href':
    'https://explore-education-statistics.service.gov.uk/find-statistics/participation-in-education-training-and-neet-age-16-to-17-by-local-authority',
  licence: 'Open Government Licence v3.0, © Crown copyright',
};

/** Participation in Camden in 2025, as published, against its region and the nation. */
export const camden: Attributes = {
  label: 'In education or training at 16 and 17',
  area: 'Camden',
  period: '2025',
  value: 94.7,
  unit: '%',
  polarity: 'higher',
  comparators: 'London: 96.3; England: 92',
  previous: 94.7,
  'previous-period': '2024',
  ...departmentForEducation,
};

/** Young people not in education, employment or training, or not known, in Kent in 2025, as published. */
export const kentNotParticipating: Attributes = {
  label: 'Not in education, employment or training, or not known',
  area: 'Kent',
  period: '2025',
  value: 8.1,
  unit: '%',
  max: 20,
  polarity: 'lower',
  comparators: 'South East: 7; England: 5.6',
  previous: 5.3,
  'previous-period': '2024',
  ...departmentForEducation,
};

/** A survey of partners. The figures are made up, and say so: no published one has an interval, bands and a target at once. */
export const trust: Attributes = {
  label: 'Trust in partners',
  area: 'Example partnership',
  period: '2025',
  value: 62,
  polarity: 'higher',
  lower: 58,
  upper: 66,
  comparators: 'All partnerships: 61; Last round: 57',
  target: 80,
  bands: 'low: 0 40; fair: 40 65; good: 65 100',
  previous: 58,
  'previous-period': '2024',
  source: 'Made up for this example',
  assumption: 'Target and bands are made up for this example',
};
