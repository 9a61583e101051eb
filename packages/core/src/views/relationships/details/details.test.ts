import { describe, expect, test } from 'vitest';
import { smallModel, smallRegime } from '../../../../../../tests/support/small-regime.js';
import { layoutRelationships } from '../../../layout/relationships/search/index.js';
import { cyRelationshipsDetails } from '../../../wording/relationships/details/cy.js';
import { relationshipsDetailWordsFor } from '../../../wording/relationships/details/index.js';
import { relationshipsWordsFor } from '../../../wording/relationships/index.js';
import { wordsFor } from '../../../wording/index.js';
import { svgFile } from '../file/index.js';
import { bodyPanel, edgeWords, regimeTables, tieReader, traceFrom } from './index.js';

const words = relationshipsDetailWordsFor('en');
const { list } = wordsFor('en');
const panelOf = (body: string, language = words) => bodyPanel(smallModel, smallRegime, body, language, 'en', list);

describe('the panel of a body', () => {
  const said = (body: string, language = words): string[] =>
    panelOf(body, language)!.topics.flatMap(({ title, ties }) =>
      ties.map(({ lead, other, facts, note, source }) => [title, `${lead} ${other.name}`, facts, note, source].filter(Boolean).join(' | ')),
    );

  test('says in sentences who steers, funds, hears and learns, each with strength, status and source', () => {
    expect(said('authority')).toEqual([
      'Steering and accountability | is steered by Department | targets; strong; stated | By letter | Source: One and Two 1999, 1.',
      'Funding | funds Schools & <colleges> | by formula; moderate; inferred by the modeller | Source: One and Two 1999, 1.',
      'Working together and competing | talk with Teachers | weak; stated | Source: One and Two 1999, 1.',
      'Voice | hears Teachers | rung 3 of 8 on Arnstein’s ladder; weak; stated | Source: One and Two 1999, 1.',
    ]);
    expect(panelOf('authority')!.nothingOf).toBe('None in this model: framework, learning.');
  });

  test('says what is missing, and what a class has within itself', () => {
    expect(said('dept').at(-1)).toBe('Missing | no voice from Teachers | absent; stated | Nobody asks | Source: One and Two 1999, 1.');
    expect(said('schools')).toContain(
      'Working together and competing | competes with one another | weak; stated | Source: One and Two 1999, 1.',
    );
  });

  test('leads to where the body belongs, to its members, and to other regimes that have it', () => {
    expect(panelOf('schools')!.partOf).toEqual({ id: 'authority', name: 'Authority' });
    expect(panelOf('authority')!.members).toEqual([{ id: 'schools', name: 'Schools & <colleges>' }]);
    expect(panelOf('dept')!.alsoIn).toEqual([{ id: 'later', name: 'Later' }]);
    expect(panelOf('schools')!.facts).toContain('That this body is there is inferred by the modeller.');
    expect(panelOf('teachers')!.facts).toContain('Carries the voice of: practitioners.');
    expect(panelOf('nobody')).toBeUndefined();
  });

  test('holds every relationship and absence of a body once', () => {
    for (const { id } of smallRegime.actors) {
      const expected = [...smallRegime.relationships, ...smallRegime.absences].filter(({ from, to }) => from === id || to === id);
      const ties = panelOf(id)!.topics.flatMap((topic) => topic.ties.map((tie) => tie.id));
      expect(ties.sort()).toEqual(expected.map((tie) => tie.id).sort());
    }
  });

  test('says once, and how many there are, what several relationships say alike', () => {
    const [lever] = smallRegime.relationships;
    const more = ['r7', 'r8'].map((id) => ({ ...lever!, id }));
    const weaker = { ...lever!, id: 'r9', strength: 1 as const };
    const crowded = { ...smallRegime, relationships: [...smallRegime.relationships, ...more, weaker] };
    const { ties } = bodyPanel(smallModel, crowded, 'authority', words, 'en', list)!.topics[0]!;
    expect(ties.map(({ lead, other, facts }) => `${lead} ${other.name}: ${facts}`)).toEqual([
      'is steered by Department ×3: targets; strong; stated',
      'is steered by Department: targets; weak; stated',
    ]);
    expect(ties[0]!.other.id).toBe('dept');
  });

  test('speaks Welsh', () => {
    expect(said('authority', cyRelationshipsDetails)[0]).toMatch(
      /^Llywio ac atebolrwydd \| yn cael ei lywio gan: Department \| targets; cryf; wedi’i ddatgan/,
    );
  });
});

describe('the tables', () => {
  const { bodies, relationships } = regimeTables(smallModel, smallRegime, words, 'en', list);

  test('have a row for each body, and for each relationship and absence', () => {
    expect(bodies.rows.map(([name, , count]) => `${name!} ${count!}`)).toEqual([
      'Department 1',
      'Authority 4',
      'Schools & <colleges> 3',
      'Teachers 3',
    ]);
    expect(relationships.rows).toHaveLength(7);
    for (const table of [bodies, relationships]) for (const row of table.rows) expect(row).toHaveLength(table.heads.length);
  });

  test('hold every fact', () => {
    expect(relationships.rows[1]).toEqual([
      'Authority',
      'funding',
      'Schools & <colleges>',
      'no',
      'moderate',
      'neither way',
      'inferred by the modeller',
      'by formula',
      '',
      'One and Two 1999, 1',
    ]);
    expect(relationships.rows.at(-1)!.slice(0, 6)).toEqual(['Teachers', 'no voice', 'Department', 'no', 'absent', '']);
    expect(bodies.rows[2]).toEqual([
      'Schools & <colleges>',
      'Local area (authority)',
      '3',
      'inferred by the modeller',
      '',
      'Authority',
      '',
      '',
    ]);
  });
});

describe('a trace', () => {
  test('goes up and down by steps, along what has a direction', () => {
    const up = traceFrom(smallRegime, 'schools', true);
    expect([...up.bodies]).toEqual([
      ['authority', 1],
      ['teachers', 1],
      ['dept', 2],
    ]);
    expect([...up.ties].sort()).toEqual(['r1', 'r2', 'r4', 'r5']);
    expect([...traceFrom(smallRegime, 'dept', false).bodies.keys()]).toEqual(['authority', 'schools']);
  });

  test('ends where nothing leads on, and goes round a circle once', () => {
    expect(traceFrom(smallRegime, 'teachers', true).bodies.size).toBe(0);
    const [first] = smallRegime.relationships;
    const circle = { relationships: [first!, { ...first!, id: 'back', from: 'authority', to: 'dept' }] };
    expect([...traceFrom(circle, 'dept', false).bodies]).toEqual([['authority', 1]]);
  });
});

describe('words on lines', () => {
  const layout = layoutRelationships(smallRegime, { width: 1000 });
  const reader = tieReader(smallModel, smallRegime, words, 'en', list);

  test('name kinds, what is inferred and what is missing, and only what is shown', () => {
    const all = edgeWords(layout, { hidden: new Set() }, reader, words, 'en').flatMap(({ words: { lines } }) => lines);
    expect(all).toContain('lever');
    expect(all).toContain('no voice');
    const some = edgeWords(layout, { hidden: new Set(['control']) }, reader, words, 'en').flatMap(({ words: { lines } }) => lines);
    expect(some).not.toContain('lever');
  });

  test('count several of a kind, and say what the modeller inferred', () => {
    const [first] = smallRegime.relationships;
    const regime = {
      ...smallRegime,
      relationships: ['x', 'y'].map((id) => ({ ...first!, id, status: 'inferred' as const })),
      absences: [],
    };
    const only = edgeWords(
      layoutRelationships(regime, { width: 1000 }),
      { hidden: new Set() },
      tieReader(smallModel, regime, words, 'en', list),
      words,
      'en',
    );
    expect(only.map(({ words: { lines }, looks }) => [lines, looks])).toEqual([[['lever ×2 (inferred)'], ['control']]]);
  });
});

describe('the SVG file', () => {
  const layout = layoutRelationships(smallRegime, { width: 900 });
  const file = svgFile({ model: smallModel, regime: smallRegime, locale: 'en', list }, layout, relationshipsWordsFor('en'), words);

  test('is titled and described, and stands alone', () => {
    expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" role="img"/);
    expect(file).toContain('<title>Small, 2001</title><desc>4 bodies and 6 relationships');
    expect(file.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/ style=| class=|href|url\(|script|http/);
  });

  test('holds every body’s name, as text and not as markup, and every line', () => {
    expect(file).toContain('&#60;colleges&#62;');
    expect(file).not.toContain('<colleges>');
    for (const { strands } of layout.bundles) for (const { path } of strands) expect(file).toContain(path);
    for (const { outline } of layout.boxes) expect(file).toContain(outline);
  });
});
