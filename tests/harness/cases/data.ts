// D: what data can be wrong with, as far as one reading can meet it. By JSON in the tag, by file and by object.
import { attributes, data, file, type HostileCase, json, notes, refuses, shows, src, waits } from '../case.js';
import { GOOD_READING } from '../good.mjs';

const trust = (more: object): object => ({ label: 'Trust', value: 62, ...more });
const text = (more: object): string => JSON.stringify(trust(more));
const JSON_TYPE = { 'content-type': 'application/json' };

/** The same broken text inside the tag and as a file. */
const brokenJson = (
  rule: string,
  name: string,
  broken: string,
  code = 'parse',
  says: RegExp | undefined = /line \d+, column \d+/,
): HostileCase[] => [
  refuses(rule, `${name}, in the tag`, json(broken), code, says),
  refuses(rule, `${name}, in a file`, file(broken, JSON_TYPE), code, says),
];

const empty: HostileCase[] = [
  waits('D1', 'an empty script', json(''), /nothing to show yet/),
  waits('D1', 'a script of white space', json(' \n\t '), /nothing to show yet/),
  refuses('D1', 'an empty file', file('', JSON_TYPE), 'parse', /empty/),
  refuses('D1', 'a file of white space', file(' \n ', JSON_TYPE), 'parse', /empty/),
  refuses('D1', 'null', json('null'), 'schema'),
  refuses('D1', 'an empty list', json('[]'), 'schema'),
  refuses('D1', 'an empty object', json('{}'), 'schema', /empty/),
  refuses('D1', 'a number', json('62'), 'schema'),
  refuses('D1', 'a text', data('62'), 'schema'),
  waits('D1', 'nothing at all', data(undefined), /nothing to show yet/),
];

/** Each is refused by every reader of JSON there is (RFC 8259), for a reason of its own. */
const notJson: Record<string, string> = {
  'a trailing comma': '{"label": "Trust", "value": 62,}',
  'a trailing comma in a list': '{"comparators": [1, ]}',
  'two commas': '{"label": "Trust",, "value": 62}',
  'a comma first': '{, "value": 62}',
  'a comment': '{"label": "Trust", /* so far */ "value": 62}',
  'a line comment': '{"value": 62} // so far',
  'single quotation marks': "{'label': 'Trust'}",
  'curly quotation marks': '{“label”: “Trust”}',
  'a name without quotation marks': '{label: "Trust"}',
  NaN: '{"value": NaN}',
  Infinity: '{"value": Infinity}',
  'minus Infinity': '{"value": -Infinity}',
  undefined: '{"value": undefined}',
  'a capital True': '{"value": True}',
  'a leading zero': '{"value": 062}',
  'a leading plus': '{"value": +62}',
  'a point first': '{"value": .5}',
  'a point last': '{"value": 5.}',
  'an exponent without digits': '{"value": 5e}',
  'a hexadecimal number': '{"value": 0x3E}',
  'a number with a space': '{"value": 6 2}',
  'two values': '{"value": 62} {"value": 63}',
  'a bracket too many': '{"value": 62}}',
  'a bracket of the other kind': '{"value": 62]',
  'cut off in a name': '{"lab',
  'cut off in a text': '{"label": "Tru',
  'cut off after a colon': '{"label":',
  'cut off after a comma': '{"label": "Trust",',
  'a colon missing': '{"label" "Trust"}',
  'two colons': '{"label":: "Trust"}',
  'a line break in a text': '{"label": "Tr\nust"}',
  'a tab in a text': '{"label": "Tr\tust"}',
  'an escape that is none': '{"label": "Tr\\ust"}',
  'half an escape': '{"label": "\\u12"}',
  'a backslash at the end': '{"label": "\\',
  'a word': 'hello',
  'a lone bracket': '[',
};

const markup: HostileCase[] = [
  refuses('C-17', 'JSON whose quotation marks an editor has escaped', json('{&quot;label&quot;: &quot;Trust&quot;}'), 'parse', /&quot;/),
  refuses('D2', 'HTML where JSON was expected', file('<!doctype html><title>Hello</title>', JSON_TYPE), 'parse', /web page/),
];

const encodings: HostileCase[] = [
  shows('D4', 'JSON with a byte order mark', src('/enc?as=utf-8-mark'), /91\.5%/),
  shows('D4', 'JSON in UTF-16, little end first, with a mark', src('/enc?as=utf-16le-mark'), /91\.5%/),
  shows('D4', 'JSON in UTF-16, big end first, with a mark', src('/enc?as=utf-16be-mark'), /91\.5%/),
  refuses('D4', 'JSON in UTF-16 without a mark', src('/enc?as=utf-16le'), 'encoding'),
  refuses('D5', 'JSON in Windows-1252', file(Buffer.from('{"label": "Café", "value": 62}', 'latin1'), JSON_TYPE), 'encoding', /UTF-8/),
];

const tooMuch: HostileCase[] = [
  refuses('D6', '50 MB', src('/huge?mb=50'), 'too-large'),
  refuses('D6', '50 MB, announced', src('/huge?mb=50&length=true'), 'too-large'),
  refuses('D6', '50 MB, announced as a thousand bytes', src('/huge?mb=50&length=lie'), 'parse'),
  refuses('D6', 'a small file that unpacks to 50 MB', src('/gzipbomb?mb=50'), 'too-large'),
  refuses('D7', '100,000 lists in each other', json('['.repeat(100_000) + ']'.repeat(100_000)), 'schema'),
  refuses('D7', '100,000 lists in each other, not closed', json('['.repeat(100_000)), 'parse'),
  notes(
    'D7',
    '100,000 objects in each other in a field nobody knows',
    json(`{"label":"Trust","value":62,"deep":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`),
    'schema',
    /“deep”/,
  ),
  notes(
    'D7',
    'an object that holds itself',
    data(() => {
      const circle: Record<string, unknown> = { label: 'Trust', value: 62 };
      circle.self = circle;
      return circle;
    }),
    'schema',
    /“self”/,
  ),
  refuses(
    'D7',
    'a list that holds itself',
    data(() => {
      const list: unknown[] = [];
      list.push(list);
      return { label: 'Trust', value: 62, comparators: list };
    }),
    'schema',
  ),
  notes(
    'D9',
    '100,000 comparators',
    data(() => ({
      label: 'Trust',
      value: 62,
      comparators: Array.from({ length: 100_000 }, (_, i) => ({ label: `Area ${String(i)}`, value: i % 100 })),
    })),
    'too-many',
    /first 12/,
  ),
  refuses(
    'D10',
    '100,000 comparators that are none',
    data(() => ({ label: 'Trust', value: 62, comparators: Array.from({ length: 100_000 }, () => 'x') })),
    'schema',
  ),
  notes(
    'D9',
    '10,000 earlier figures',
    data(() => ({ label: 'Trust', value: 62, series: Array.from({ length: 10_000 }, (_, i) => ({ period: String(i), value: 1 })) })),
    'too-many',
  ),
];

const shapes: HostileCase[] = [
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

const numbers: HostileCase[] = [
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

const strangeObjects: HostileCase[] = [
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

/** D rows of a reading. */
export const dataCases: readonly HostileCase[] = [
  ...empty,
  ...Object.entries(notJson).flatMap(([name, broken], index) =>
    // In the tag and in a file take the same path; one in four is tried both ways.
    (index % 4 === 0 ? brokenJson('D2', name, broken) : [refuses('D3', name, json(broken), 'parse', /line \d+, column \d+/)]).map(
      (row) => ({
        ...row,
        ...(/NaN|Infinity|undefined/.test(broken) && { skip: { G10: 'the message quotes what the author wrote' } }),
      }),
    ),
  ),
  ...markup,
  ...encodings,
  ...tooMuch,
  ...shapes,
  ...numbers,
  ...strangeObjects,
  shows('D28', 'everything a reading can hold', json(text({ ...GOOD_READING })), /Staying on, Borsetshire, 2024: 91\.5%/),
];
