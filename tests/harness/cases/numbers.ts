// D19 to D22: numbers that are none, too large, the wrong way round, or off the scale.
import { attributes, data, type HostileCase, json, notes, refuses, shows } from '../case.js';

const trust = (more: object): object => ({ label: 'Trust', value: 62, ...more });

/** The rows. */
export const numbers: HostileCase[] = [
  refuses('D19', 'Infinity by way of 1e999', json('{"label": "Trust", "value": 1e999}'), 'range'),
  refuses('D19', 'minus Infinity by way of -1e999', json('{"label": "Trust", "value": 62, "min": -1e999}'), 'range'),
  refuses(
    'D19',
    'NaN in an object',
    data(() => ({ label: 'Trust', value: NaN })),
    'range',
  ),
  refuses(
    'D19',
    'Infinity in a comparator',
    data(() => ({ label: 'Trust', value: 62, comparators: [{ label: 'England', value: Infinity }] })),
    'range',
  ),
  notes('D19', '1e308', data(trust({ value: 1e308 })), 'range', /above the scale’s maximum/),
  notes('D19', '-1e308', data(trust({ value: -1e308 })), 'range', /below the scale’s minimum/),
  shows('D19', 'a scale as large as numbers go', data(trust({ min: -1e308, max: 1e308 })), /Trust: 62\./),
  shows('D19', 'the smallest number', data(trust({ value: 5e-324 })), /Trust: 0 out of 100/),
  shows(
    'D19',
    'minus nought',
    data(() => ({ label: 'Trust', value: -0 })),
    /Trust: 0 out of 100/,
  ),
  shows('D19', '2^53 + 1', data(trust({ value: 2 ** 53 + 1, max: 1e16 })), /9,007,199,254,740,992 out of 10,000,000,000,000,000/),
  shows(
    'D19',
    '1e21, which programs write with an exponent',
    data(trust({ value: 1e21, max: 1e22 })),
    /1,000,000,000,000,000,000,000 out of/,
  ),
  shows('D19', '0.1 + 0.2', data(trust({ value: 0.1 + 0.2, max: 1 })), /Trust: 0\.3 out of 1\./),
  refuses('D20', 'a scale upside down', data(trust({ min: 100, max: 0 })), 'range', /not below its maximum/),
  refuses('D20', 'a scale without length', data(trust({ min: 50, max: 50 })), 'range', /not below its maximum/),
  refuses('D20', 'a scale upside down, by attributes', attributes({ label: 'Trust', value: '62', min: '100', max: '0' }), 'range'),
  notes('D20', 'a target off the scale', data(trust({ target: 120 })), 'range', /target, 120/),
  shows('D20', 'a scale below nought', data({ label: 'Balance', value: -3, min: -10, max: -1 }), /Balance: -3\./),
  notes('D21', 'a value above the scale', data(trust({ value: 130 })), 'range', /above the scale’s maximum of 100/),
  notes('D21', 'a value below the scale', data(trust({ value: -5 })), 'range', /below the scale’s minimum of 0/),
  shows('D21', 'no value', data({ label: 'Trust', value: null }), /no figure, because it is not available/),
  refuses('D21', 'n/a', data(trust({ value: 'n/a' })), 'schema'),
  refuses(
    'D22',
    'bands that overlap',
    data(
      trust({
        bands: [
          { label: 'low', from: 0, to: 60 },
          { label: 'high', from: 50, to: 100 },
        ],
      }),
    ),
    'range',
    /“low” and “high” overlap/,
  ),
  refuses(
    'D22',
    'bands with a gap',
    data(
      trust({
        bands: [
          { label: 'low', from: 0, to: 40 },
          { label: 'high', from: 50, to: 100 },
        ],
      }),
    ),
    'range',
    /“low” and “high” leave a gap/,
  ),
  refuses(
    'D22',
    'bands in the wrong order',
    data(
      trust({
        bands: [
          { label: 'high', from: 50, to: 100 },
          { label: 'low', from: 0, to: 50 },
        ],
      }),
    ),
    'range',
    /“high” and “low”/,
  ),
  refuses(
    'D22',
    'a band that ends before it starts',
    data(trust({ bands: [{ label: 'low', from: 60, to: 40 }] })),
    'range',
    /“low” ends before it starts/,
  ),
  refuses('D20', 'an interval the wrong way round', data(trust({ interval: { lower: 70, upper: 60 } })), 'range', /wrong way round/),
  notes(
    'D20',
    'a value outside its interval',
    data(trust({ interval: { lower: 10, upper: 20 } })),
    'range',
    /outside its (?:own )?confidence interval/,
  ),
  shows('D19', 'more decimals than there are', data(trust({ decimals: 400 })), /62\.0000000000 out of 100/),
  shows('D19', 'fewer decimals than none', data(trust({ decimals: -4 })), /62 out of 100/),
];
