// D11 to D15, D27: fields of the wrong kind, names that programs use, objects that are stranger than they look.
import { data, type HostileCase, json, notes, refuses, shows } from '../case.js';

const trust = (more: object): object => ({ label: 'Trust', value: 62, ...more });

/** Fields and names. */
export const shapes: HostileCase[] = [
  notes('D11', 'a field nobody knows', data(trust({ colour: 'red' })), 'schema', /“colour”/),
  refuses('D11', 'a field nobody knows, with strict', data(trust({ colour: 'red' }), { strict: '' }), 'schema', /“colour”/),
  refuses('D12', 'a number written as text', data(trust({ value: '62' })), 'schema', /“value” must be a number/),
  refuses('D12', 'a label that is a number', data(trust({ label: 5 })), 'schema', /“label” must be text/),
  refuses('D12', 'a label that is a list', data(trust({ label: ['Trust'] })), 'schema'),
  refuses('D12', 'a label that is an object', data(trust({ label: {} })), 'schema'),
  refuses('D12', 'comparators that are an object', data(trust({ comparators: { England: 60 } })), 'schema', /“comparators” must be a list/),
  refuses('D12', 'a comparator that is a number', data(trust({ comparators: [60] })), 'schema', /entry 1/i),
  refuses('D12', 'a band without limits', data(trust({ bands: [{ label: 'low' }] })), 'schema', /entry 1 of “bands”/),
  refuses('D12', 'an earlier figure without a period', data(trust({ series: [{ value: 60 }] })), 'schema', /period/),
  refuses('D12', 'half an interval', data(trust({ interval: { lower: 60 } })), 'schema', /“interval.upper” is needed/),
  notes('D12', 'a polarity that is none', data(trust({ polarity: 'sideways' })), 'schema', /“polarity” must be one of/),
  notes('D12', 'a reason that is none', data({ label: 'Trust', value: null, missing: 'lost' }), 'schema', /“missing” must be one of/),
  shows(
    'D14',
    'names that programs use',
    data({
      label: '__proto__',
      area: 'constructor',
      value: 62,
      comparators: [
        { label: 'toString', value: 60 },
        { label: 'hasOwnProperty', value: 61 },
      ],
    }),
    /__proto__, constructor: 62/,
  ),
  shows(
    'D14',
    'names with quotation marks, numbers and hashes',
    data({
      label: `"'#\\/ .a[b]`,
      value: 62,
      comparators: [
        { label: '#id', value: 60 },
        { label: '0', value: 61 },
      ],
    }),
    /"'#/,
  ),
  shows(
    'D13',
    'two comparators with the same name',
    data(
      trust({
        comparators: [
          { label: 'England', value: 60 },
          { label: 'England', value: 61 },
        ],
      }),
    ),
    /England \(60\) and England \(61\)/,
  ),
  notes('D15', '__proto__ in JSON', json('{"__proto__": {"polluted": true}, "label": "Trust", "value": 62}'), 'schema'),
  notes(
    'D15',
    'constructor.prototype in JSON',
    json('{"constructor": {"prototype": {"polluted": true}}, "label": "Trust", "value": 62}'),
    'schema',
  ),
  refuses(
    'D15',
    '__proto__ in a comparator',
    json('{"label": "Trust", "value": 62, "comparators": [{"__proto__": {"label": "England", "value": 60}, "value": "x"}]}'),
    'schema',
  ),
];

/** Objects. */
export const strangeObjects: HostileCase[] = [
  shows(
    'D27',
    'a frozen object',
    data(() => Object.freeze({ label: 'Trust', value: 62 })),
    /62 out of 100/,
  ),
  shows(
    'D27',
    'an object without a prototype',
    data(() => Object.assign(Object.create(null) as object, { label: 'Trust', value: 62 })),
    /62 out of 100/,
  ),
  shows(
    'D27',
    'an instance of a class',
    data(
      () =>
        new (class {
          label = 'Trust';
          value = 62;
        })(),
    ),
    /62 out of 100/,
  ),
  shows(
    'D27',
    'a proxy',
    data(() => new Proxy({ label: 'Trust', value: 62 }, {})),
    /62 out of 100/,
  ),
  refuses(
    'D27',
    'a proxy that throws',
    data(
      () =>
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error('no');
            },
          },
        ),
    ),
    'schema',
  ),
  refuses(
    'D27',
    'a getter that throws',
    data(() => ({
      label: 'Trust',
      get value() {
        throw new Error('no');
      },
    })),
    'schema',
  ),
  refuses(
    'D27',
    'a getter that throws, deep inside',
    data(() => ({
      label: 'Trust',
      value: 62,
      comparators: [
        {
          get label() {
            throw new Error('no');
          },
        },
      ],
    })),
    'schema',
  ),
  refuses(
    'D27',
    'a Map',
    data(() => new Map([['label', 'Trust']])),
    'schema',
  ),
  refuses(
    'D27',
    'a Date',
    data(() => new Date(0)),
    'schema',
  ),
  refuses(
    'D27',
    'a function',
    data(() => () => 62),
    'schema',
  ),
  refuses(
    'D27',
    'a symbol',
    data(() => Symbol('reading')),
    'schema',
  ),
  refuses(
    'D27',
    'a BigInt for a value',
    data(() => ({ label: 'Trust', value: BigInt(62) })),
    'schema',
  ),
  refuses(
    'D27',
    'a symbol for a label',
    data(() => ({ label: Symbol('Trust'), value: 62 })),
    'schema',
  ),
  refuses(
    'D27',
    'a list made to look like one',
    data(() => ({ label: 'Trust', value: 62, comparators: { length: 3, 0: { label: 'x', value: 1 } } })),
    'schema',
  ),
  shows(
    'S14',
    'an object with a toJSON that throws',
    data(() => ({ label: 'Trust', value: 62, source: { label: 'Survey' } })),
    /62 out of 100/,
  ),
];
