// D: what data can be wrong with, as far as one reading can meet it. By JSON in the tag, by file and by object.
import { data, file, type HostileCase, json, notes, refuses, shows, src, waits } from '../case.js';
import { GOOD_READING } from '../good.mjs';
import { numbers } from './numbers.js';
import { shapes, strangeObjects } from './shapes.js';

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
  ...strangeObjects,
  ...numbers,
  shows('D28', 'everything a reading can hold', json(text({ ...GOOD_READING })), /Staying on, Borsetshire, 2024: 91\.5%/),
];
