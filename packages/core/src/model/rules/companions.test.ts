import { describe, expect, test } from 'vitest';
import { readModel } from '../index.js';

const model = (rest: object) => ({ version: 1, id: 'm', title: 'Model', concepts: [{ id: 'C-1', name: 'Concept' }], ...rest });
const read = (rest: object): readonly string[] => {
  const result = readModel(model(rest));
  return (result.ok ? result.warnings : result.issues).map(
    ({ severity, code, path, message }) => `${severity === 'error' ? 'E' : 'W'} ${code} ${path} | ${message}`,
  );
};
const comparison = (rest: object) => ({
  comparisons: [
    {
      id: 'c',
      title: 'Two models',
      options: [
        { id: 'one', label: 'One' },
        { id: 'two', label: 'Two' },
      ],
      rows: [{ id: 'r', cells: { one: 'a', two: 'b' }, concepts: ['C-1'] }],
      ...rest,
    },
  ],
});

describe('comparisons', () => {
  test('one that is sound', () => {
    expect(read(comparison({ scale: { min: 0, max: 4 } }))).toEqual([]);
  });

  test.each<[object, string]>([
    [
      { rows: [{ id: 'r', cells: { one: 'a', three: 'c' } }] },
      'W dangling /comparisons/0/rows/0/cells | Comparison 1 (“Two models”), row 1 (“r”): cells: “three” is not an option of this comparison; left out.',
    ],
    [
      { rows: [{ id: 'r', cells: { one: 'a' }, concepts: ['C-9'] }] },
      'W dangling /comparisons/0/rows/0/concepts | Comparison 1 (“Two models”), row 1 (“r”): concepts: “C-9” is not a concept of this model; left out.',
    ],
    [
      { scale: { min: 4, max: 4 } },
      'E range /comparisons/0/scale | Comparison 1 (“Two models”): its scale runs from 4 to 4; the low end must be below the high end.',
    ],
    [
      {
        options: [
          { id: 'one', label: 'One' },
          { id: 'one', label: 'Two' },
        ],
        rows: [],
      },
      'E duplicate-id /comparisons/0/options/1 | Comparison 1 (“Two models”), option 2 (“Two”) has the same id as comparison 1 (“Two models”), option 1 (“One”): “one”.',
    ],
  ])('%j', (rest, expected) => {
    expect(read(comparison(rest))).toEqual([expected]);
  });
});

describe('profiles', () => {
  const profile = (item: object) => ({ profiles: [{ id: 'p', title: 'Principles', items: [{ id: 'i', label: 'Item', ...item }] }] });

  test.each<[object, readonly string[]]>([
    [{ concept: 'C-1', events: ['ANYTHING'] }, []],
    [
      { concept: 'C-9' },
      [
        'W dangling /profiles/0/items/0/concept | Profile 1 (“Principles”), entry 1 (“Item”): concept: “C-9” is not a concept of this model; left out.',
      ],
    ],
    [
      { sources: [{ source: 'S9' }] },
      ['W dangling /profiles/0/items/0/sources/0 | Source “S9” is cited in 1 place but not listed under sources.'],
    ],
  ])('%j', (item, expected) => {
    expect(read(profile(item))).toEqual(expected);
  });

  test('names many missing references briefly', () => {
    const partnership = { id: 'p', parameters: { lambda: { internal: 1, external: 1 }, theta: {}, hysteresis: 0, areaMargin: 0 } };
    const events = ['A', 'B', 'C', 'D', 'E', 'F'];
    expect(read({ partnership, ...profile({ events }) })).toEqual([
      'W dangling /profiles/0/items/0/events | Profile 1 (“Principles”), entry 1 (“Item”): events: “A”, “B”, “C”, “D” and 2 more are not an event of this model; left out.',
    ]);
  });
});

test('lists beside them have ids of their own', () => {
  for (const list of ['loops', 'networks', 'learningTypes', 'assumptions'] as const) {
    expect(
      read({
        [list]: [
          { id: 'a', label: 'A' },
          { id: 'a', label: 'B' },
        ],
      })[0],
    ).toMatch(new RegExp(`^E duplicate-id /${list}/1 \\|`));
  }
});
