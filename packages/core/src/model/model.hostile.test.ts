/* eslint-disable max-lines -- a table, one row after the other */
/** The D and T rows of the robustness specification: what is given, what is refused or repaired, and in which words. */
import { describe, expect, test } from 'vitest';
import type { Issue, Result } from '../issues/index.js';
import { readModel, type GovernanceModel, type ReadOptions } from './index.js';

const actor = (id: string, rest: object = {}) => ({ id, name: `Name of ${id}`, tier: 'area', sources: [{ source: 's' }], ...rest });
const relationship = (id: string, from: string, to: string, rest: object = {}) => ({
  id,
  kind: 'coordination',
  from,
  to,
  sources: [{ source: 's' }],
  ...rest,
});
const regime = (rest: object = {}) => ({
  id: 'r',
  title: 'Regime',
  actors: [actor('a'), actor('b')],
  relationships: [relationship('t', 'a', 'b')],
  ...rest,
});
const document = (rest: object = {}) => ({ version: 1, id: 'm', title: 'Model', sources: [{ id: 's', title: 'Source' }], ...rest });
const withRegime = (rest: object = {}) => document({ regimes: [regime(rest)] });
const indicator = (rest: object = {}) => ({ id: 'i', name: 'Participation', polarity: 'higher', source: 's', ...rest });
const withIndicator = (rest: object = {}, areas: readonly object[] = [{ id: 'x', name: 'X', level: 'local-authority' }]) =>
  document({ areas, indicators: [indicator(rest)] });
const withPoints = (points: readonly object[], rest: object = {}) => withIndicator({ series: [{ area: 'x', points }], ...rest });

/** One issue on one line, for comparing. */
const line = ({ severity, code, path, message }: Issue): string => `${severity === 'error' ? 'E' : 'W'} ${code} ${path} | ${message}`;
const lines = (result: Result<GovernanceModel>): readonly string[] => (result.ok ? result.warnings : result.issues).map(line);
const read = (input: unknown, options?: ReadOptions) => lines(readModel(input, options));
const value = (input: unknown): GovernanceModel => {
  const result = readModel(input);
  if (!result.ok) throw new Error(lines(result).join('\n'));
  return result.value;
};
/** Milliseconds of processor time: unlike the clock, it does not run while others work. */
const processorTime = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), little);
  return bytes;
};

test('the examples these rows start from are sound', () => {
  expect(read(document())).toEqual([]);
  expect(read(withRegime())).toEqual([]);
  expect(read(withPoints([{ period: '2025', value: 1 }]))).toEqual([]);
  expect(readModel(withRegime(), { strict: true }).ok).toBe(true);
});

describe('D1 nothing there', () => {
  test.each([
    ['', 'E parse  | The data is empty.'],
    [' \n\t', 'E parse  | The data is empty.'],
    [new Uint8Array(), 'E parse  | The data is empty.'],
    ['null', 'E schema  | The data is empty.'],
    ['[]', 'E schema  | The data is empty.'],
    ['{}', 'E schema  | The data is empty.'],
    [null, 'E schema  | The data is empty.'],
    [undefined, 'E schema  | The data is empty.'],
    ['5', 'E schema  | A model is an object that starts with "version", "id" and "title"; this is something else.'],
    ['[1]', 'E schema  | A model is an object that starts with "version", "id" and "title"; this is something else.'],
    [() => 1, 'E schema  | The data is a function, which a model cannot hold.'],
  ])('%j', (input, expected) => {
    expect(read(input)).toEqual([expected]);
  });

  test('a valid model with nothing in it is no error', () => {
    expect(value({ version: 1, id: 'm', title: 'Empty' }).regimes).toEqual([]);
  });
});

describe('D2 not JSON, with line and column', () => {
  test.each([
    [
      '{"version": 1,\n "id": "m",\n}',
      'E parse  | The data is not valid JSON, at line 3, column 1. There is a comma with nothing after it.',
    ],
    [
      '{"version": NaN}',
      'E parse  | The data is not valid JSON, at line 1, column 13. “NaN” is not a JSON value; a text needs quotation marks.',
    ],
    [
      '{&quot;version&quot;: 1}',
      'E parse  | The data has been turned into HTML: it says &quot; where quotation marks should stand. Paste it as plain text.',
    ],
    ['<!doctype html><title>Sign in</title>', 'E parse  | This is a web page or XML, not JSON.'],
  ])('%j', (input, expected) => {
    expect(read(input)).toEqual([expected]);
  });
});

describe('D3 odd JSON, good and bad, never throws and never takes long', () => {
  const bad = `[1 true]|[a]|[""|[,1]|[1,,2]|["x"]]|[1,]|["x",,]|["x"]]|[3[4]]|[1:2]|[,]|[-]|[
,2]|[1,2,,|[*]|["",]|["a"|[1,]|[1,,]|[++1234]|[.-1]|[0.e1]|[0.3e+]|[0e]|[0E+]|[1.0e]|[1eE2]|[-01]|[--2.]|[Inf]|[NaN]|[0x1]|[1 000.0]|[012]|[-foo]|["x", truth]|{"x", null}|{"x"::"b"}|{"a":"a" 123}|{key: 'v'}|{1:1}|{9999E9999:1}|{"id":0,,}|{'a':0}|{"a":"b",,"c":"d"}|{"a": true} "x"|["\\u00A"]|["\\🌀"]|["\\u D83D"]|["\\a"]|[\\u0020"asd"]|[\\n]|'single'|abc|["new
line"]|["\t"]|<.>|[<null>]|{"a": "b"}#|{"a":/*c*/"b"}|{"a":"b"}/**/|*|{"a":|[][|{]|}{|å|]|[True]|nul|tru|fals|"a" "b"|"|["\\ud800\\"]|[\u2060]|[\ufeff]`.split(
    '|',
  );

  test.each(bad)('%j is refused', (input) => {
    let found: readonly string[] = [];
    expect(processorTime(() => (found = read(input)))).toBeLessThan(100);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^E parse/);
  });

  test.each([
    '[123e65]',
    '[0e+1]',
    '[-123123e100000]',
    '[1.5e+9999]',
    '[123123e-10000000]',
    '["\\uD83D"]',
    '["\\uDd1e\\uD834"]',
    '["\\u0000"]',
    '["\u007f"]',
    '["\\uFFFF"]',
    '[100000000000000000000]',
    '{"a":"b","a":"c"}',
    '{"":0}',
    '" "',
    'false',
    '[[[[[[[[[[]]]]]]]]]]',
  ])('%j is read, and refused for what it says', (input) => {
    expect(read(input)[0]).toMatch(/^E (?:schema|range|version)/);
  });
});

describe('D4, D5 encodings', () => {
  const text = JSON.stringify(document({ title: 'Môn — Addysg' }));

  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${text}`)],
    ['text with a byte order mark', `\ufeff${text}`],
    ['UTF-16 little-endian with a mark', utf16(`\ufeff${text}`, true)],
    ['UTF-16 big-endian with a mark', utf16(`\ufeff${text}`, false)],
    ['an ArrayBuffer', utf8(text).buffer],
    ['part of a larger buffer', utf8(`xx${text}`).subarray(2)],
  ])('%s is read', (_name, input) => {
    expect(value(input).title).toBe('Môn — Addysg');
  });

  test.each([
    [
      'UTF-16 without a mark',
      utf16(text, true),
      'E encoding  | The data seems to be saved as UTF-16 without a byte order mark. Save it as UTF-8.',
    ],
    [
      'UTF-16 big-endian without a mark',
      utf16(text, false),
      'E encoding  | The data seems to be saved as UTF-16 without a byte order mark. Save it as UTF-8.',
    ],
    [
      'Windows-1252',
      Uint8Array.from(text.replace('—', '-'), (c) => c.charCodeAt(0)),
      'E encoding  | The data is not valid UTF-8 (perhaps Windows-1252). Save it as UTF-8.',
    ],
    [
      'an odd number of bytes',
      utf16(`\ufeff${text}`, true).subarray(0, 21),
      'E encoding  | The data is not valid UTF-16, though its first bytes say so. Save it as UTF-8.',
    ],
  ])('%s is refused', (_name, input, expected) => {
    expect(read(input)).toEqual([expected]);
  });
});

describe('D6–D10 too much', () => {
  test('bytes, counted in UTF-8 and never above 25 MiB', () => {
    const long = (count: number) => `"${'é'.repeat(count)}"`;
    expect(read(long(1000), { budgets: { bytes: 2002 } })[0]).not.toMatch(/too-large/);
    expect(read(long(1000), { budgets: { bytes: 2001 } })).toEqual([
      'E too-large  | The data is larger than 0 MiB, the most that is read here.',
    ]);
    expect(read(utf8(long(1000)), { budgets: { bytes: 2001 } })[0]).toMatch(/^E too-large/);
    expect(read(' '.repeat(5 * 1024 * 1024 + 1))).toEqual(['E too-large  | The data is larger than 5 MiB, the most that is read here.']);
    expect(read(' '.repeat(26 * 1024 * 1024), { budgets: { bytes: Infinity } })).toEqual([
      'E too-large  | The data is larger than 25 MiB, the most that is read here.',
    ]);
  });

  test('nesting: text, objects, and objects that hold themselves', () => {
    const deep = 'lists and objects are nested more than 64 deep, or hold themselves';
    const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);
    expect(read(nested(100_000, '[', ']'))[0]).toContain(deep);
    expect(read(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)[0]).toContain(deep);
    const self: Record<string, unknown> = document();
    self['self'] = self;
    expect(read(self)[0]).toMatch(/^E too-deep \/self(?:\/self){61}/);
    const ring: unknown[] = [];
    ring.push([[ring]]);
    expect(read(document({ regimes: ring }))[0]).toMatch(/^E too-deep/);
  });

  test('actors, relationships and values, before the schema looks at them', () => {
    const many = (count: number) => Array.from({ length: count }, () => 0);
    expect(read(withRegime({ actors: many(10_001) }))).toEqual([
      'E too-many /regimes/0/actors | There are 10,001 actors; at most 10,000 are read here.',
    ]);
    expect(read(JSON.stringify(withRegime({ relationships: many(20_001) })))).toEqual([
      'E too-many /regimes/0/relationships | There are 20,001 relationships; at most 20,000 are read here.',
    ]);
    expect(read(document({ timeline: many(1_000_001) }))).toEqual([
      'E too-many /timeline | There are 1,000,001 entries; at most 1,000,000 are read here.',
    ]);
    const rows = Array.from({ length: 600_000 }, () => [0]);
    let found: readonly string[] = [];
    expect(processorTime(() => (found = read(document({ timeline: rows }))))).toBeLessThan(2000);
    expect(found).toEqual(['E too-many  | The data holds more than 1,000,000 values, the most that is read here.']);
  });

  test('more actors than are drawn one by one', () => {
    const actors = Array.from({ length: 2001 }, (_, index) => actor(`a${index}`));
    expect(read(withRegime({ actors, relationships: [] }))).toEqual([
      'W too-many /regimes/0/actors | There are 2,001 actors. Pictures group them where there are more than 2,000; the table lists all.',
    ]);
  });

  test('a hundred thousand bad rows: twenty are told', () => {
    const points = Array.from({ length: 100_000 }, (_, index) => ({ period: String(index), value: 'many' }));
    const issues = read(JSON.stringify(withPoints(points)));
    expect(issues).toHaveLength(20);
    expect(issues[0]).toBe(
      'E schema /indicators/0/series/0/points/0/value | Indicator 1 (“Participation”), series 1 (“x”), figure 1 (“0”): value should be a number, not the text “many”.',
    );
    expect(issues[19]).toMatch(/figure 20 .* There are also 99,980 more\.$/);
  });

  test('more faults than a call can carry, and more unknown properties', () => {
    const empty = JSON.stringify(document({ timeline: Array.from({ length: 300_000 }, () => ({})) }));
    const issues = read(empty);
    expect(issues[0]).toBe('E schema /timeline/0/id | Timeline entry 1: id is missing.');
    expect(issues[19]).toMatch(/There are also 899,980 more\.$/);
    const extra = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${index}`, 1]));
    expect(read(JSON.stringify(document(extra)))).toEqual([
      'W schema /k0 | 200,000 properties are not part of the format and ignored: “k0”, “k1”, “k2”, “k3” and 199,996 more.',
    ]);
  }, 20_000);
});

describe('D11, D12 unknown, missing and wrong', () => {
  test('unknown properties are told of once, ignored, and refused where asked', () => {
    const input = withRegime({ actors: [actor('a', { colour: 'red', size: 4 }), actor('b')], legend: {} });
    expect(read(input)).toEqual([
      'W schema /regimes/0/actors/0/colour | 3 properties are not part of the format and ignored: “colour” in actor 1 (“Name of a”), “size” in actor 1 (“Name of a”) and “legend” in regime 1 (“Regime”).',
    ]);
    expect(value(input).regimes[0]).not.toHaveProperty('legend');
    expect(readModel(input, { strict: true }).ok).toBe(false);
  });

  test.each<[string, object, string]>([
    [
      'a missing name',
      withRegime({ actors: [actor('a'), { id: 'b', tier: 'area' }] }),
      'E schema /regimes/0/actors/1/name | Actor 2 (“b”): name is missing.',
    ],
    ['a missing title', { version: 1, id: 'm' }, 'E schema /title | The model’s title is missing.'],
    [
      'a number as a text',
      withPoints([{ period: '2025', value: '62' }]),
      'E schema /indicators/0/series/0/points/0/value | Indicator 1 (“Participation”), series 1 (“x”), figure 1 (“2025”): value should be a number, not the text “62”.',
    ],
    ['a text as a number', document({ title: 5 }), 'E schema /title | The model’s title should be a text, not 5.'],
    ['a list as an object', document({ regimes: {} }), 'E schema /regimes | The model’s regimes should be a list, not an object.'],
    [
      'an object as a text',
      withRegime({ title: {} }),
      'E schema /regimes/0/title | Regime 1 (“r”): title should be a text, not an object.',
    ],
    [
      'null as a text',
      withRegime({ relationships: [relationship('t', 'a', 'b', { note: null })] }),
      'E schema /regimes/0/relationships/0/note | Relationship 1 (“t”): note should be a text, not null.',
    ],
    ['nothing as an actor', withRegime({ actors: [null] }), 'E schema /regimes/0/actors/0 | Actor 1 should be an object, not null.'],
    [
      'a word that is not one of the choices',
      withRegime({ actors: [actor('a', { status: 'guessed' })] }),
      'E schema /regimes/0/actors/0/status | Actor 1 (“Name of a”): status should be “stated” or “inferred”, not the text “guessed”.',
    ],
    [
      'another direction',
      withRegime({ relationships: [relationship('t', 'a', 'b', { polarity: 2 })] }),
      'E schema /regimes/0/relationships/0/polarity | Relationship 1 (“t”): polarity should be -1, 0 or 1, not 2.',
    ],
    [
      'yes as true',
      withRegime({ actors: [actor('a', { policyMaker: 'yes' })] }),
      'E schema /regimes/0/actors/0/policyMaker | Actor 1 (“Name of a”): policyMaker should be true or false, not the text “yes”.',
    ],
    [
      'half a pair of lines',
      withRegime({ sources: [{ source: 's', lines: [[1]] }] }),
      'E schema /regimes/0/sources/0/lines/0 | Regime 1 (“Regime”), source 1: lines 1 should have 2 entries.',
    ],
    ['a bigint', document({ summary: 5n }), 'E schema /summary | Summary is a bigint, which a model cannot hold.'],
  ])('%s', (_name, input, expected) => {
    expect(read(input)).toEqual([expected]);
  });

  test('among several regimes, the regime is named too', () => {
    const input = document({ regimes: [regime(), { id: 'q', title: 'Other', actors: [{ id: 'z', tier: 'area' }] }] });
    expect(read(input)).toEqual(['E schema /regimes/1/actors/0/name | Regime 2 (“Other”), actor 1 (“z”): name is missing.']);
  });
});

describe('D13, D14, D15 ids and property names', () => {
  test('the same id twice is refused, naming both', () => {
    const input = withRegime({ actors: [actor('a'), actor('b'), actor('a', { name: 'Colleges' })] });
    expect(read(input)).toEqual([
      'E duplicate-id /regimes/0/actors/2 | Actor 3 (“Colleges”) has the same id as actor 1 (“Name of a”): “a”.',
    ]);
  });

  test.each(['A', ' a', 'a ', 'A\u0301'])('%j beside its double is told of', (double) => {
    const first = double.length === 2 && double.endsWith('\u0301') ? '\u00e1' : 'a';
    const found = read(withRegime({ actors: [actor(first), actor('b'), actor(double)], relationships: [] }));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^W duplicate-id \/regimes\/0\/actors\/2 \| Actor 3 .* and actor 1 .* have ids that look alike: /);
  });

  const odd = [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '0',
    'x'.repeat(10_000),
    '"quoted"',
    'with space',
    '#hash',
    "'",
    '</script>',
    'a/b~c',
    '👩‍👩‍👧‍👦',
  ];
  test.each(odd.map((id) => [id.slice(0, 20), id]))('%j is an id like any other', (_shown, id) => {
    const model = value(
      withRegime({ actors: [actor(id, { name: 'Odd' }), actor('b', { parent: id })], relationships: [relationship(id, id, 'b')] }),
    );
    expect(model.regimes[0]!.actors[0]!.id).toBe(id);
    expect(model.regimes[0]!.relationships[0]).toMatchObject({ id, from: id, mutual: false, polarity: 1 });
  });

  test('an id with a line break becomes one line, and so does every reference to it', () => {
    expect(read(withRegime({ actors: [actor('a\nb'), actor('c', { parent: 'a\nb' })], relationships: [] }))).toEqual([]);
  });

  test('an empty id is refused', () => {
    expect(read(withRegime({ actors: [actor('')] }))[0]).toBe('E schema /regimes/0/actors/0/id | Actor 1 (“Name of ”): id is empty.');
  });

  test('__proto__ as a property name is left out, at every level, and pollutes nothing', () => {
    const text = JSON.stringify(withRegime())
      .replaceAll('{', '{"__proto__":{"polluted":true},')
      .replace('"id":"m"', '"id":"m","constructor":{"prototype":{"polluted":true}}');
    const found = read(text);
    expect(found[0]).toMatch(/^W schema \/__proto__ \| A property named “__proto__” was left out in \d+ places\.$/);
    expect(found[1]).toMatch(/^W schema \/constructor \| 1 property is not part of the format/);
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(value(text).regimes[0])).toBe(Object.prototype);
  });
});

describe('D16, D17, D18 references', () => {
  test('a relationship to nobody is kept and told of', () => {
    const input = withRegime({ relationships: [relationship('t', 'a', 'x')] });
    expect(read(input)).toEqual([
      'W dangling /regimes/0/relationships/0 | Relationship 1 (“t”) (Name of a → unknown “x”): there is no actor “x”; listed, but not drawn.',
    ]);
    expect(value(input).regimes[0]!.relationships[0]!.to).toBe('x');
  });

  test.each<[string, readonly object[], string]>([
    [
      'a circle',
      [actor('a', { parent: 'b' }), actor('b', { parent: 'c' }), actor('c', { parent: 'a' })],
      'E cycle /regimes/0/actors/0/parent | Each of these belongs to the next, in a circle: “a” → “b” → “c” → “a”.',
    ],
    [
      'one’s own parent',
      [actor('a', { parent: 'a' }), actor('b')],
      'E cycle /regimes/0/actors/0/parent | Each of these belongs to the next, in a circle: “a” → “a”.',
    ],
    [
      'a tail into a circle',
      [actor('a', { parent: 'b' }), actor('b', { parent: 'b' })],
      'E cycle /regimes/0/actors/1/parent | Each of these belongs to the next, in a circle: “b” → “b”.',
    ],
    [
      'an unknown parent',
      [actor('a', { parent: 'z' }), actor('b')],
      'W dangling /regimes/0/actors/0 | Actor 1 (“Name of a”) belongs to “z”, which is not there; it stands by itself.',
    ],
    [
      'an unknown tier',
      [actor('a', { tier: 'moon' }), actor('b')],
      'E dangling /regimes/0/actors/0/tier | Actor 1 (“Name of a”) stands on tier “moon”, which is not one of the tiers.',
    ],
    [
      'an unknown voice',
      [actor('a', { voices: ['ghosts'] }), actor('b')],
      'W dangling /regimes/0/actors/0/voices | Actor 1 (“Name of a”): voices: “ghosts” is not in the voice roster; left out.',
    ],
  ])('%s', (_name, actors, expected) => {
    expect(read(withRegime({ actors }))).toEqual([expected]);
  });

  test('several roots are several groups', () => {
    expect(read(withRegime({ actors: [actor('a'), actor('b'), actor('c', { parent: 'a' })] }))).toEqual([]);
  });

  test('to oneself, twice, there and back, and round in a circle are all fine', () => {
    const relationships = [
      relationship('1', 'a', 'a', { kind: 'collaboration' }),
      relationship('2', 'a', 'b'),
      relationship('3', 'a', 'b'),
      relationship('4', 'b', 'a'),
    ];
    expect(read(withRegime({ relationships }))).toEqual([]);
  });

  test('a source that is cited but not listed is told of once', () => {
    expect(read(withRegime({ sources: [{ source: 'z' }, { source: 'z' }] }))).toEqual([
      'W dangling /regimes/0/sources/0 | Source “z” is cited in 2 places but not listed under sources.',
    ]);
  });
});

describe('the domain’s own rules for relationships', () => {
  const one = (rest: object) => read(withRegime({ relationships: [relationship('t', 'a', 'b', rest)] }));
  const tie = 'Relationship 1 (“t”) (Name of a → Name of b)';

  test.each<[object, string]>([
    [
      { kind: 'lever' },
      `E schema /regimes/0/relationships/0 | ${tie}: a relationship of the kind “lever” needs an instrument, for example "targets".`,
    ],
    [
      { kind: 'funding' },
      `E schema /regimes/0/relationships/0 | ${tie}: a relationship of the kind “funding” needs a basis: competitive, formula, pooled or contract.`,
    ],
    [
      { kind: 'inspection' },
      `E schema /regimes/0/relationships/0 | ${tie}: a relationship of the kind “inspection” needs a unit: institution or area.`,
    ],
    [
      { kind: 'voice' },
      `E schema /regimes/0/relationships/0 | ${tie}: a relationship of the kind “voice” needs a rung, from 1 to 8 on the ladder of participation.`,
    ],
    [
      { kind: 'learning', loop: 'half' },
      `E schema /regimes/0/relationships/0 | ${tie}: a relationship of the kind “learning” needs a mode: acquisitive, participatory or constructivist.`,
    ],
    [
      { kind: 'competition', polarity: 1 },
      `E schema /regimes/0/relationships/0 | ${tie}: competition always runs both ways (mutual: true) and away from collaboration (polarity: -1).`,
    ],
    [{ kind: 'friendship' }, `E dangling /regimes/0/relationships/0 | ${tie}: there is no relationship kind “friendship”.`],
    [
      { to: 'a' },
      'W schema /regimes/0/relationships/0 | Relationship 1 (“t”) (Name of a → Name of a) relates to itself but is not mutual; it is read as “within this class”.',
    ],
    [{ kind: 'toString' }, `E dangling /regimes/0/relationships/0 | ${tie}: there is no relationship kind “toString”.`],
  ])('%j', (rest, expected) => {
    expect(one(rest)).toEqual([expected]);
  });

  test('what a relationship leaves out, its kind fills in', () => {
    const relationships = [
      relationship('t', 'a', 'b', { kind: 'competition' }),
      relationship('u', 'a', 'b', { polarity: -1, mutual: true }),
    ];
    expect(value(withRegime({ relationships })).regimes[0]!.relationships).toMatchObject([
      { mutual: true, polarity: -1, strength: 1, status: 'inferred' },
      { mutual: true, polarity: -1 },
    ]);
  });

  test('what gives no source is counted', () => {
    const input = withRegime({
      actors: [{ id: 'a', name: 'A', tier: 'area' }, actor('b')],
      absences: [{ id: 'x', kind: 'voice', from: 'a', to: 'b' }],
    });
    expect(read(input)).toEqual([
      'W schema /regimes/0 | Regime 1 (“Regime”): no source is given for 1 actor and 1 absence; shown as “source not given”.',
    ]);
  });
});

describe('D19–D23 numbers', () => {
  test.each([
    ['1e999', 'E range /indicators/0/scale/max | Indicator 1 (“Participation”): scale, max is too large a number.'],
    ['-1e999', 'E range /indicators/0/scale/max | Indicator 1 (“Participation”): scale, max is too large a number.'],
  ])('%s', (written, expected) => {
    expect(read(JSON.stringify(withIndicator({ scale: { min: 0, max: 987 } })).replace('987', written))).toEqual([expected]);
  });

  test('NaN and Infinity in values', () => {
    expect(read(withIndicator({ scale: { min: NaN, max: Infinity } }))).toEqual([
      'E range /indicators/0/scale/min | Indicator 1 (“Participation”): scale, min is not a number.',
      'E range /indicators/0/scale/max | Indicator 1 (“Participation”): scale, max is too large a number.',
    ]);
  });

  test.each([1e308, -1e308, 5e-324, 2 ** 53 + 2, 1e21])('%d is a figure like any other', (figure) => {
    expect(value(withPoints([{ period: '2025', value: figure }])).indicators[0]!.series[0]!.points[0]!.value).toBe(figure);
  });

  test('-0 is 0', () => {
    expect(Object.is(value(withPoints([{ period: '2025', value: -0 }])).indicators[0]!.series[0]!.points[0]!.value, 0)).toBe(true);
    expect(
      Object.is(
        value(JSON.stringify(withPoints([{ period: '2025', value: 7 }])).replace('7', '-0')).indicators[0]!.series[0]!.points[0]!.value,
        0,
      ),
    ).toBe(true);
  });

  const scale = { min: 0, max: 100 };
  test.each<[string, object, string]>([
    [
      'a scale turned round',
      withIndicator({ scale: { min: 5, max: 1 } }),
      'E range /indicators/0/scale | Indicator 1 (“Participation”): its scale runs from 5 to 1; the low end must be below the high end.',
    ],
    [
      'a scale of nothing',
      withIndicator({ scale: { min: 5, max: 5 } }),
      'E range /indicators/0/scale | Indicator 1 (“Participation”): its scale runs from 5 to 5; the low end must be below the high end.',
    ],
    [
      'a target off the scale',
      withIndicator({ scale, target: { value: 120, owner: 'modeller' } }),
      'W range /indicators/0/target | The target for “Participation”, 120, lies outside its scale, 0 to 100.',
    ],
    [
      'a target that is nobody’s',
      withIndicator({ target: { value: 90 } }),
      'E schema /indicators/0/target/owner | Indicator 1 (“Participation”): target, owner is missing.',
    ],
    [
      'a value off the scale',
      withPoints([{ period: '2025', value: 100.2 }], { scale }),
      'W range /indicators/0 | “Participation”: 1 figure outside the scale, 0 to 100; drawn at its end, told in full.',
    ],
    [
      'no value and no reason',
      withPoints([{ period: '2025', value: null }]),
      'W schema /indicators/0 | “Participation”: 1 figure missing without a reason; shown as “not available”.',
    ],
    [
      'a text as a value',
      withPoints([{ period: '2025', value: 'n/a' }]),
      'E schema /indicators/0/series/0/points/0/value | Indicator 1 (“Participation”), series 1 (“x”), figure 1 (“2025”): value should be a number, not the text “n/a”.',
    ],
    [
      'a value and a reason for none',
      withPoints([{ period: '2025', value: 5, missing: 'suppressed' }]),
      'E schema /indicators/0/series/0/points/0 | Indicator 1 (“Participation”), series 1 (“x”), figure 1 (“2025”) has both a figure and a reason for having none (“suppressed”).',
    ],
    [
      'a value outside its interval',
      withPoints([{ period: '2025', value: 5, lower: 6, upper: 7, level: 95 }]),
      'E range /indicators/0/series/0/points/0 | Indicator 1 (“Participation”), series 1 (“x”), figure 1 (“2025”) is 5, outside its own confidence interval, 6 to 7.',
    ],
    [
      'half an interval',
      withPoints([{ period: '2025', value: 5, lower: 4 }]),
      'E schema /indicators/0/series/0/points/0 | Indicator 1 (“Participation”), series 1 (“x”), figure 1 (“2025”) has only one end of a confidence interval.',
    ],
    [
      'an interval without a level',
      withPoints([{ period: '2025', value: 5, lower: 4, upper: 6 }]),
      'W schema /indicators/0 | “Participation”: 1 figure with a confidence interval but no level; taken as 95%.',
    ],
    [
      'an interval round nothing',
      withPoints([{ period: '2025', value: null, missing: 'low', lower: 4, upper: 6 }]),
      'E schema /indicators/0/series/0/points/0 | Indicator 1 (“Participation”), series 1 (“x”), figure 1 (“2025”) has a confidence interval but no figure.',
    ],
    [
      'a level of 100',
      withPoints([{ period: '2025', value: 5, lower: 4, upper: 6, level: 100 }]),
      'E range /indicators/0/series/0/points/0/level | Indicator 1 (“Participation”), series 1 (“x”), figure 1 (“2025”): level should be less than 100, not 100.',
    ],
    [
      'the same period twice',
      withPoints([
        { period: '2025', value: 5 },
        { period: '2025', value: 6 },
      ]),
      'E duplicate-id /indicators/0/series/0/points/1 | Indicator 1 (“Participation”), series 1 (“x”), figure 2 (“2025”) has the same period as indicator 1 (“Participation”), series 1 (“x”), figure 1 (“2025”): “2025”.',
    ],
    [
      'an unknown area',
      withIndicator({ series: [{ area: 'q', points: [] }] }),
      'W dangling /indicators/0/series/0 | Indicator 1 (“Participation”): there is no area “q”; its figures stand under that id.',
    ],
    [
      'eleven decimals',
      withIndicator({ decimals: 11 }),
      'E range /indicators/0/decimals | Indicator 1 (“Participation”): decimals should be 10 or less, not 11.',
    ],
    [
      'areas in a circle',
      withIndicator({}, [
        { id: 'x', name: 'X', level: 'a', parent: 'y' },
        { id: 'y', name: 'Y', level: 'b', parent: 'x' },
      ]),
      'E cycle /areas/0/parent | Each of these belongs to the next, in a circle: “x” → “y” → “x”.',
    ],
  ])('%s', (_name, input, expected) => {
    expect(read(input)).toEqual([expected]);
  });

  test('a negative scale and a true 0 are fine, and figures are put in order', () => {
    expect(read(withPoints([{ period: '2025', value: 0 }], { scale: { min: -10, max: 10 } }))).toEqual([]);
    const input = withPoints([
      { period: '2025', value: 2 },
      { period: '2023', value: 1 },
    ]);
    expect(read(input)).toEqual([
      'W schema /indicators/0/series/0 | Indicator 1 (“Participation”), series 1 (“x”): the figures were put in order, oldest first.',
    ]);
    expect(value(input).indicators[0]!.series[0]!.points.map((point) => point.period)).toEqual(['2023', '2025']);
    expect(value(withPoints([{ period: '2025', value: null }])).indicators[0]!.series[0]!.points[0]!.missing).toBe('not-available');
  });

  const band = (label: string, from: number, to: number) => ({ label, from, to });
  test.each([
    [
      'overlaps',
      [band('low', 0, 60), band('high', 50, 100)],
      'E range /indicators/0/bands/1 | Indicator 1 (“Participation”), band 2 (“high”) overlaps “low”: 0 to 60, then 50 to 100. List bands lowest first, each starting where the last one ends.',
    ],
    [
      'gaps',
      [band('low', 0, 40), band('high', 50, 100)],
      'E range /indicators/0/bands/1 | Indicator 1 (“Participation”), band 2 (“high”) leaves a gap after “low”: 0 to 40, then 50 to 100. List bands lowest first, each starting where the last one ends.',
    ],
    [
      'unsorted',
      [band('high', 50, 100), band('low', 0, 50)],
      'E range /indicators/0/bands/1 | Indicator 1 (“Participation”), band 2 (“low”) overlaps “high”: 50 to 100, then 0 to 50. List bands lowest first, each starting where the last one ends.',
    ],
    [
      'backwards',
      [band('low', 50, 0)],
      'E range /indicators/0/bands/0 | Indicator 1 (“Participation”), band 1 (“low”) runs from 50 to 0; it must end above where it starts.',
    ],
  ])('bands: %s', (_name, bands, expected) => {
    expect(read(withIndicator({ bands }))).toEqual([expected]);
  });

  test.each([
    [0, 'strength should be 1 or more, not 0'],
    [6, 'strength should be 3 or less, not 6'],
    [4.5, 'strength should be a whole number, not 4.5'],
  ])('strength %d', (strength, wrong) => {
    expect(read(withRegime({ relationships: [relationship('t', 'a', 'b', { strength })] }))[0]).toBe(
      `E range /regimes/0/relationships/0/strength | Relationship 1 (“t”): ${wrong}.`,
    );
  });
});

describe('D25 dates', () => {
  const entry = (rest: object) => document({ timeline: [{ id: 't', start: '2005', label: 'Plan', ...rest }] });
  test.each([
    '2023-02-30',
    '0000',
    '275761',
    '03/04/2024',
    '2023-13',
    '2023-1',
    '2023-04-31',
    '2021-02-29',
    '1900-02-29',
    '2023-03-26T01:30',
    'c.1945',
    '',
  ])('%j is refused', (start) => {
    expect(read(entry({ start }))[0]).toMatch(
      /^E schema \/timeline\/0\/start \| Timeline entry 1 \(“Plan”\): start should be a year, a month or a day such as/,
    );
  });

  test.each(['1945', '2009-11', '2024-02-29', '2000-02-29', '9999-12-31'])('%j is a date', (start) => {
    expect(read(entry({ start }))).toEqual([]);
  });

  test('an end before the start is refused, an end within it is not', () => {
    expect(read(entry({ start: '2005', end: '2004-12' }))[0]).toBe(
      'E range /timeline/0 | Timeline entry 1 (“Plan”) ends in 2004-12, before it starts in 2005.',
    );
    expect(read(entry({ start: '2005-03', end: '2005' }))).toEqual([]);
    expect(read(entry({ end: null }))).toEqual([]);
  });
});

describe('D27, D28 objects of the host’s', () => {
  test('frozen objects, class instances, null prototypes and proxies are copied', () => {
    class Custom {
      version = 1;
      id = 'm';
      title = 'Class';
      get computed() {
        return 1;
      }
      method() {}
    }
    expect(value(new Custom()).title).toBe('Class');
    expect(value(Object.freeze(document())).title).toBe('Model');
    expect(value(Object.assign(Object.create(null) as object, document())).title).toBe('Model');
    expect(value(new Proxy(document(), {})).title).toBe('Model');
  });

  test('a getter or a proxy that throws is refused, and what it threw is not shown', () => {
    const secret = 'token=abc';
    const thrower = {
      get title(): string {
        throw new Error(secret);
      },
    };
    const hostile = (trap: keyof ProxyHandler<object>) =>
      new Proxy(
        {},
        {
          [trap]: () => {
            throw new Error(secret);
          },
        },
      );
    for (const input of [
      thrower,
      document({ regimes: [thrower] }),
      hostile('ownKeys'),
      hostile('get'),
      document({ regimes: hostile('getOwnPropertyDescriptor') }),
    ]) {
      const found = read(input);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/^E schema/);
      expect(found[0]).not.toContain(secret);
    }
    const endless: object = new Proxy([], { get: (_target, key) => (key === 'length' ? 60 : endless) });
    expect(read(endless)[0]).toMatch(/^E too-(?:deep|many)/);
  });

  test.each([
    ['a Map', new Map([['version', 1]])],
    ['a Set', new Set([1])],
    ['a Date', new Date(0)],
    ['a RegExp', /x/],
    ['a String', Object('version')],
    ['an Error', new Error('x')],
  ])('%s is not data', (_name, input) => {
    expect(read(document({ summary: input }))[0]).toMatch(/^E schema \/summary \| Summary is an? [A-Z]\w+, which a model cannot hold\.$/);
  });

  test.each([Symbol('x'), 5n, () => 1])('%s is not data', (input) => {
    expect(read(document({ summary: input }))[0]).toMatch(/which a model cannot hold/);
  });

  test('toJSON is never called, undefined is left out', () => {
    const bomb = { ...document({ summary: undefined }), toJSON: undefined };
    expect(read(bomb)).toEqual([]);
    expect(
      read({
        ...document(),
        toJSON: () => {
          throw new Error('called');
        },
      })[0],
    ).toMatch(/is a function/);
  });

  test('what the host changes afterwards changes nothing', () => {
    const input = withRegime();
    const model = value(input);
    input.title = 'Changed';
    (input as unknown as { regimes: { actors: unknown[] }[] }).regimes[0]!.actors.push(5);
    expect(model.title).toBe('Model');
    expect(model.regimes[0]!.actors).toHaveLength(2);
  });
});

describe('D30 versions', () => {
  test.each([
    [
      2,
      'E version /version | This model was made with a newer Folkmoot (model version 2); this page reads version 1. Use a newer Folkmoot here.',
    ],
    ['1', 'E version /version | The model’s version should be the number 1, not the text “1”.'],
    [null, 'E version /version | The model’s version should be the number 1, not that.'],
    [undefined, 'E version /version | The model does not say which version of the format it follows. Add "version": 1.'],
  ])('%j', (version, expected) => {
    expect(read(document({ version }))).toEqual([expected]);
  });
});

describe('T text', () => {
  const named = (name: string) => withRegime({ actors: [actor('a', { name }), actor('b')], relationships: [] });
  const nameOf = (name: string) => value(named(name)).regimes[0]!.actors[0]!.name;

  test('T1 long names', () => {
    expect(read(named('x'.repeat(500)))).toEqual([]);
    expect(read(named('x'.repeat(501)))[0]).toMatch(
      /^W too-large \/regimes\/0\/actors\/0\/name \| One name is longer than 500 characters and shortened in pictures; first in Actor 1/,
    );
    expect(nameOf('x'.repeat(10_000))).toHaveLength(10_000);
    expect(read(named('x'.repeat(10_001)))[0]).toMatch(
      /^E too-large \/regimes\/0\/actors\/0\/name \| Actor 1 .* is longer than 10,000 characters\.$/,
    );
  });

  test.each(['', ' ', '\u200b\u2060', '\u202e\u202c'])('T2 %j has nothing to see in it', (name) => {
    expect(nameOf(name)).toBe('Unnamed actor 1');
    expect(
      read(named(name)).some((found) => found.startsWith('W schema /regimes/0/actors/0/name | One name is blank and shown as “Unnamed”')),
    ).toBe(true);
    expect(value(document({ title: name })).title).toBe('Untitled');
  });

  test('T4, T7 each kind of cleaning is told of once', () => {
    expect(nameOf('a\u202eb')).toBe('a\u202eb\u202c');
    expect(nameOf('a\0b\ud800c\u2028d')).toBe('ab\ufffdc d');
    const input = withRegime({
      actors: [actor('a', { name: 'x\0y', note: 'p\0\ud800' }), actor('b', { name: '\u2067z' })],
      relationships: [],
    });
    expect(read(input)).toEqual([
      'W encoding /regimes/0/actors/0/name | Control characters were removed from 2 texts, first in Actor 1 (“xy”): name.',
      'W encoding /regimes/0/actors/0/note | Broken characters were replaced in one text: Actor 1 (“xy”): note.',
      'W encoding /regimes/0/actors/1/name | Marks that change the direction of writing were balanced in one text: Actor 2 (“\u2067z\u2069”): name.',
    ]);
    expect(read(named('two\nlines'))).toEqual([]);
  });

  test.each([
    '<script>alert(1)</script>',
    '${x}{{y}}%s&lt;',
    'مدرسة 14–19',
    'ﷺ',
    'Data table',
    '中文没有空格',
    'Ysgol Gŵyr',
    'e' + '\u0301'.repeat(100),
  ])('T3, T5, T6, T8–T11 %j stays as it is', (name) => {
    expect(nameOf(name)).toBe(name);
    expect(read(named(name))).toEqual([]);
  });

  test('T12 a language that is none', () => {
    expect(value(document({ lang: 'cy' })).lang).toBe('cy');
    expect(read(document({ lang: 'xx-invalid-' }))).toEqual([
      'W schema /lang | “xx-invalid-” is not the name of a language, such as “en-GB” or “cy”; British English is assumed.',
    ]);
    expect(value(document({ lang: 'not a language' }))).not.toHaveProperty('lang');
  });
});

describe('S3 addresses', () => {
  const linked = (href: string) => document({ sources: [{ id: 's', title: 'Source', href }] });

  test('are followed when they are web addresses, and taken out when they are not', () => {
    expect(value(linked('HTTPS://Example.org')).sources[0]!.href).toBe('https://example.org/');
    expect(value(linked('javascript:alert(1)')).sources[0]).not.toHaveProperty('href');
    expect(read(linked('java\tscript:alert(1)'))).toEqual([
      'W url-blocked /sources/0/href | Source 1 (“Source”): “java script:alert(1)” is not a web address that can be followed; the link was removed.',
    ]);
  });

  test('are relative to a base where there is one', () => {
    const result = readModel(linked('data.csv'), { base: 'https://example.org/models/' });
    expect(result.ok && result.value.sources[0]!.href).toBe('https://example.org/models/data.csv');
    expect(read(linked('data.csv'))[0]).toMatch(/^W url-blocked/);
  });
});
