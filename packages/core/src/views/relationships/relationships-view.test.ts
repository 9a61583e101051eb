import { describe, expect, test } from 'vitest';
import { smallRegime } from '../../../../../tests/support/small-regime.js';
import { layoutRelationships } from '../../layout/relationships/search/index.js';
import { segmentsOf } from '../../layout/relationships/geometry-check.js';
import { relationshipsWordsFor } from '../../wording/relationships/index.js';
import { cyRelationships } from '../../wording/relationships/cy.js';
import { shownCount } from './details/index.js';
import { paintGround, paintLines, relationshipsView, type Filter } from './index.js';
import { walk, type WalkPlace } from './keyboard-navigation.js';

const words = relationshipsWordsFor('en');
const view = relationshipsView(smallRegime, words, 'en');

describe('the view of a regime', () => {
  test('sums it up in one sentence, with what is inferred, absent and empty', () => {
    expect(view.title).toBe('Small, 2001');
    expect(view.summary).toBe(
      '4 bodies and 6 relationships, 1 inferred by the modeller; 1 absent that could be expected. No regional body. Most relationships: Authority (4).',
    );
    const tied = { ...smallRegime, relationships: smallRegime.relationships.slice(0, 1), absences: [] };
    expect(relationshipsView(tied, words, 'en').summary).toBe('4 bodies and 1 relationship, 0 inferred by the modeller. No regional body.');
  });

  test('has bodies by tier, from the top, and the words of an empty band', () => {
    expect(view.tiers.map(({ heading, bodies, empty }) => [heading, bodies.map(({ id }) => id).join(' '), empty])).toEqual([
      ['National, 1 body', 'dept', undefined],
      ['Regional, 0 bodies', '', 'no regional body in this model'],
      ['Local area, 2 bodies', 'authority schools', undefined],
      ['Local: people, 1 body', 'teachers', undefined],
    ]);
  });

  test('says of every body what it has, and with whom', () => {
    const { spoken, counts, absences, neighbours, ties } = view.bodies.get('teachers')!;
    expect(spoken).toBe('Teachers, 3 relationships, 1 absent');
    expect(counts).toEqual([
      { family: 'relate', count: 1 },
      { family: 'voice', count: 1 },
      { family: 'learn', count: 1 },
    ]);
    expect([absences, [...neighbours].sort(), [...ties].sort()]).toEqual([1, ['authority', 'dept', 'schools'], ['a1', 'r4', 'r5', 'r6']]);
    // A tie of a class with itself is one, and leads to nobody else.
    expect(view.bodies.get('schools')!.spoken).toBe('Schools & <colleges>, 3 relationships, inferred');
    expect([...view.bodies.get('schools')!.neighbours].sort()).toEqual(['authority', 'teachers']);
  });

  test('lists in the legend what there is, and no more', () => {
    expect(view.legend.map(({ filter, count }) => `${filter} ${count}`)).toEqual([
      'control 2',
      'relate 2',
      'voice 1',
      'learn 1',
      'inferred 1',
      'absent 1',
    ]);
  });

  test('counts what a filter leaves', () => {
    const left = (...hidden: Filter[]): number => shownCount(smallRegime, new Set(hidden));
    expect([left(), left('control'), left('inferred'), left('control', 'inferred'), left('absent')]).toEqual([6, 4, 5, 4, 6]);
  });

  test('is in Welsh where the page is', () => {
    expect(relationshipsView(smallRegime, cyRelationships, 'cy').summary).toBe(
      '4 corff a 6 perthynas, 1 wedi’u casglu gan y modelwr; 1 ar goll y gellid eu disgwyl. Band heb neb: dim corff rhanbarthol. Y nifer fwyaf o berthnasoedd: Authority (4).',
    );
  });
});

describe('the paint', () => {
  const layout = layoutRelationships(smallRegime, { width: 800 });
  const pieces = (only?: ReadonlySet<string>, ...hidden: Filter[]): Map<string, string> => {
    const paths = new Map<string, string>();
    for (const { look, path } of paintLines(layout, { hidden: new Set(hidden), ...(only && { only }) }))
      paths.set(look, (paths.get(look) ?? '') + path);
    return paths;
  };

  test('draws each line once, by its look', () => {
    const painted = pieces();
    const lines = [...painted].filter(([look]) => look.includes('line'));
    expect(lines.map(([look]) => look).sort()).toEqual([
      'control inferred line strength-2',
      'control line strength-3',
      'learn line strength-1',
      'relate line strength-1',
      'voice line strength-1',
    ]);
    const drawn = lines.map(([, path]) => path).join('');
    for (const { strands } of layout.bundles)
      for (const { path, absent } of strands) expect((absent ? painted.get('absent')! : drawn).split(path)).toHaveLength(2);
  });

  test('has a path for each line: browsers work out the dashes of a whole path for every tile that it touches', () => {
    const lines = paintLines(layout, { hidden: new Set() }).filter(({ look }) => look.includes('line'));
    expect(lines.map(({ path }) => path.split('M').length - 1)).toEqual(lines.map(() => 1));
  });

  test('marks what is inferred with a ring, absences with a gap', () => {
    expect(pieces().has('control inferred ring')).toBe(true);
    expect(pieces().get('gap')).toBe(pieces().get('absent'));
  });

  test('leaves out what the legend hides, and what is not asked for', () => {
    expect([...pieces(undefined, 'control', 'voice', 'learn', 'relate').keys()]).toEqual(['absent', 'gap', 'absent head']);
    expect([...pieces(new Set(['r2'])).keys()].every((look) => look.startsWith('control inferred'))).toBe(true);
    expect([...pieces(undefined, 'inferred').keys()].filter((look) => look.includes('inferred'))).toEqual([]);
  });

  test('has a tint for each row and a stroke for each band', () => {
    const { rows, bands } = paintGround(layout);
    expect(rows.split('M')).toHaveLength(layout.rows.length + 1);
    expect(bands.split('M')).toHaveLength(layout.bands.length + 1);
    expect(segmentsOf(layout.boxes[0]!.outline).length).toBeGreaterThan(3);
  });
});

describe('a walk by keys', () => {
  const places: readonly WalkPlace[] = [
    ['a', 0, 10],
    ['b', 0, 90],
    ['c', 1, 80],
    ['d', 2, 5],
    ['e', 2, 60],
  ].map(([id, row, x]) => ({ id: id as string, row: row as number, middle: { x: x as number, y: 0 } }));

  test.each([
    ['a', 'ArrowRight', false, 'b'],
    ['b', 'ArrowRight', false, 'b'],
    ['b', 'ArrowLeft', false, 'a'],
    ['a', 'ArrowDown', false, 'c'],
    ['c', 'ArrowDown', false, 'e'],
    ['d', 'ArrowUp', false, 'c'],
    ['c', 'ArrowUp', false, 'b'],
    ['a', 'ArrowUp', false, 'a'],
    ['e', 'Home', false, 'd'],
    ['d', 'End', false, 'e'],
    ['e', 'Home', true, 'a'],
    ['a', 'End', true, 'e'],
    ['gone', 'ArrowRight', false, 'b'],
  ] as const)('%s %s (to the end: %s) is %s', (from, key, toTheEnd, to) => {
    expect(walk(places, from, key, toTheEnd)).toBe(to);
  });

  test('goes nowhere where there is nobody', () => {
    expect(walk([], 'a', 'End')).toBe('a');
  });
});
