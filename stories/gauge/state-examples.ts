import type { Attributes } from '../support/attributes.js';
import { dataAddress } from '../support/gauge-template.js';
import { departmentForEducation } from './figures.js';

/** One gauge for each reason why there is no figure. The first is as published; the others show the words. */
export const missingFigures: readonly Attributes[] = [
  {
    label: 'In education or training at 16 and 17',
    area: 'Luton',
    period: '2025',
    missing: 'suppressed',
    unit: '%',
    comparators: 'East of England: 91.3; England: 92',
    ...departmentForEducation,
  },
  ...['not-applicable', 'not-available', 'low', 'unreliable', 'not-collected'].map((missing) => ({
    label: 'In education or training at 16 and 17',
    area: 'Example',
    period: '2025',
    missing,
    unit: '%',
  })),
];

/** A gauge's attributes that find Camden's participation in a file beside the stories. */
export const fromFile = (file: string): Attributes => ({
  src: dataAddress(file),
  indicator: 'TOTAL_participating_in_education_and_training_percent',
  area: 'Camden',
});

/** A whole page with a gauge in it and no script. */
export const withFallback = `<!doctype html>
<html lang="en">
  <title>A page without script</title>
  <meta name="color-scheme" content="light dark">
  <folkmoot-gauge label="In education or training at 16 and 17" area="Camden" value="94.7" unit="%">
    <table>
      <caption>In education or training at 16 and 17, 2025</caption>
      <tr><th scope="row">Camden</th><td>94.7%</td></tr>
      <tr><th scope="row">London</th><td>96.3%</td></tr>
      <tr><th scope="row">England</th><td>92.0%</td></tr>
    </table>
  </folkmoot-gauge>
</html>`;
