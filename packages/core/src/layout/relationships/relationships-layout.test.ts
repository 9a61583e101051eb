import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DiagramInput } from './diagram-input.js';
import { placeLabels } from './edge-labels.js';
import { countCrossings, problemsOf, segmentsOf } from './geometry-check.js';
import { layoutFromOrder, widthClassOf } from './index.js';
import { layoutInSlices, layoutRelationships, layoutSteps } from './search/index.js';

const tiers = [
  { id: 'national', rank: 4, band: 'national', label: 'National' },
  { id: 'regional', rank: 3, band: 'regional', label: 'Regional' },
  { id: 'area', rank: 2, band: 'local', label: 'Local area (authority, partnership)' },
  { id: 'institution', rank: 1, band: 'local', label: 'Institution (school, college, provider)' },
  { id: 'people', rank: 0, band: 'local', label: 'People (practitioners, learners, communities)' },
];
const relationshipKinds = [
  { id: 'lever', family: 'control' },
  { id: 'framework', family: 'enable' },
  { id: 'collaboration', family: 'relate', mutual: true },
  { id: 'competition', family: 'relate', mutual: true },
  { id: 'voice', family: 'voice' },
  { id: 'learning', family: 'learn' },
];
const word = fc.constantFrom(
  'local',
  'authority',
  'education',
  'and',
  'skills',
  'councils',
  'of',
  'partnerships',
  '14–19',
  'high-attaining',
  'x',
);

/** Regimes of up to 25 bodies and 60 relationships, thin and dense, with any tier empty. */
const regimes: fc.Arbitrary<DiagramInput> = fc.integer({ min: 1, max: 25 }).chain((count) => {
  const body = fc.nat({ max: count - 1 }).map((place) => `b${place}`);
  const kind = fc.constantFrom(...relationshipKinds.map(({ id }) => id));
  const tie = { kind, from: body, to: body, mutual: fc.boolean(), status: fc.constantFrom('stated', 'inferred') };
  return fc.record({
    tiers: fc.constant(tiers),
    relationshipKinds: fc.constant(relationshipKinds),
    actors: fc
      .array(fc.record({ tier: fc.constantFrom(...tiers.map(({ id }) => id)), words: fc.array(word, { minLength: 1, maxLength: 7 }) }), {
        minLength: count,
        maxLength: count,
      })
      .map((bodies) => bodies.map(({ tier, words }, place) => ({ id: `b${place}`, tier, name: words.join(' ') }))),
    relationships: fc
      .array(fc.record({ ...tie, strength: fc.integer({ min: 1, max: 3 }) }), { maxLength: 60 })
      .map((some) => some.map((one, place) => ({ ...one, id: `r${place}` }))),
    absences: fc.array(fc.record(tie), { maxLength: 6 }),
  });
});

const widths = fc.integer({ min: 600, max: 1600 });
/** Little work, so that many regimes can be tried: what is guaranteed does not depend on how long the search was. */
const WORK = 3000;

describe('any regime', () => {
  test('is drawn without a line under a box, a line on a line, or words on anything, and its crossings are counted right', () => {
    fc.assert(
      fc.property(regimes, widths, fc.constantFrom<'ltr' | 'rtl'>('ltr', 'rtl'), (regime, width, direction) => {
        const layout = layoutRelationships(regime, { width, direction, work: WORK });
        expect(problemsOf(layout)).toEqual([]);
        expect(countCrossings(layout)).toBe(layout.crossings);
        expect(layout.boxes).toHaveLength(regime.actors.length);
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  test('is drawn the same every time, however the work is sliced, and from its own order', async () => {
    await fc.assert(
      fc.asyncProperty(regimes, widths, fc.integer({ min: 1, max: 9 }), async (regime, width, sliceMs) => {
        const options = { width, work: WORK };
        const layout = layoutRelationships(regime, options);
        let time = 0;
        const slices = { sliceMs, now: () => (time += 0.7), pause: () => Promise.resolve() };
        expect(await layoutInSlices(regime, options, slices)).toEqual(layout);
        expect({ ...layoutFromOrder(regime, layout.order, { width }), order: layout.order }).toEqual(layout);
        expect(layoutRelationships(regime, { ...options, order: layout.order })).toEqual(layout);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  test('is mirrored on a right-to-left page, letters apart', () => {
    fc.assert(
      fc.property(regimes, widths, (regime, width) => {
        const { order, ...layout } = layoutRelationships(regime, { width, work: 0 });
        const mirrored = layoutFromOrder(regime, order, { width, direction: 'rtl' })!;
        expect([mirrored.width, mirrored.height, mirrored.crossings]).toEqual([layout.width, layout.height, layout.crossings]);
        mirrored.boxes.forEach((box, index) => {
          const other = layout.boxes[index]!;
          expect(box.label.lines).toEqual(other.label.lines);
          // The half pixel that makes lines crisp goes the same way in both.
          expect(box.x + box.width).toBeCloseTo(layout.width - other.x + 1);
        });
        mirrored.bundles.forEach((bundle, index) => {
          bundle.line.forEach(({ x, y }, place) => {
            const other = layout.bundles[index]!.line[place]!;
            expect([x, y]).toEqual([layout.width - other.x + 1, other.y]);
          });
        });
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('has words only where they cover nothing', () => {
    fc.assert(
      fc.property(regimes, widths, (regime, width) => {
        const layout = layoutRelationships(regime, { width, work: 0 });
        const asked = layout.bundles.map(({ id, strands }) => ({ bundle: id, lines: strands.map(({ kinds }) => kinds.join(', ')) }));
        const labels = placeLabels(layout, asked);
        labels.forEach((label, index) => {
          // "No regional body in this model": at 14 pixels about 190 of its room.
          const said = layout.bands.flatMap(({ emptyWords: words }) =>
            words ? [{ x: words.x, y: words.y - words.lineHeight / 2, width: 190, height: words.lineHeight }] : [],
          );
          for (const other of [...layout.boxes, ...said, ...labels.slice(index + 1)]) {
            const apart =
              label.x + label.width <= other.x ||
              other.x + other.width <= label.x ||
              label.y + label.height <= other.y ||
              other.y + other.height <= label.y;
            expect(apart).toBe(true);
          }
          for (const { id, strands } of layout.bundles) {
            if (id === label.bundle) continue;
            for (const { from, to } of strands.flatMap(({ path }) => segmentsOf(path))) {
              const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
              const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
              const apart = right <= label.x || left >= label.x + label.width || bottom <= label.y || top >= label.y + label.height;
              expect(apart).toBe(true);
            }
          }
        });
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('a regime that is out of the ordinary', () => {
  const body = (id: string, tier: string, name = id) => ({ id, tier, name });
  const regime = (part: Partial<DiagramInput>): DiagramInput => ({ tiers, relationshipKinds, actors: [], relationships: [], ...part });

  test('without anything in it', () => {
    expect(layoutRelationships(regime({ tiers: [] }), { width: 1000 })).toMatchObject({ boxes: [], bundles: [], bands: [], crossings: 0 });
    const empty = layoutRelationships(regime({}), { width: 1000 });
    expect(empty.bands.map(({ band, emptyWords }) => [band, emptyWords !== undefined])).toEqual([
      ['national', true],
      ['regional', true],
      ['local', true],
    ]);
    expect(problemsOf(empty)).toEqual([]);
  });

  test('keeps an empty band, with room for words that no line crosses', () => {
    const layout = layoutRelationships(
      regime({
        actors: [body('gov', 'national'), body('schools', 'institution')],
        relationships: [{ id: '1', kind: 'lever', from: 'gov', to: 'schools' }],
      }),
      { width: 768 },
    );
    expect(layout.bands.map(({ band, emptyWords }) => [band, emptyWords === undefined])).toEqual([
      ['national', true],
      ['regional', false],
      ['local', true],
    ]);
    expect(problemsOf(layout)).toEqual([]);
  });

  test('leaves out what leads nowhere, and takes any id, width or number', () => {
    const layout = layoutRelationships(
      regime({
        tiers: [...tiers, { id: 'odd', rank: NaN, band: '__proto__', label: '' }],
        actors: [body('a', 'area'), body('a', 'area', 'twice'), body('b~a', 'area'), body('constructor', 'odd', ''), body('z', 'nowhere')],
        relationships: [
          { id: '1', kind: 'toString', from: 'a', to: 'b~a', strength: NaN },
          { id: '2', kind: 'lever', from: 'a', to: 'nobody' },
          { id: '3', kind: 'lever', from: 'constructor', to: 'constructor', strength: Infinity },
        ],
        absences: [{ kind: '__proto__', from: 'b~a', to: 'constructor' }],
      }),
      { width: NaN },
    );
    expect(layout.boxes.map(({ id }) => id).sort()).toEqual(['a', 'b~a', 'constructor']);
    expect(layout.bundles.map(({ strands }) => strands.map(({ members }) => members))).toEqual([[['absence-0']], [['1']], [['3']]]);
    expect(problemsOf(layout)).toEqual([]);
  });

  test('is drawn with long and unbroken names', () => {
    const actors = ['national', 'regional', 'area'].flatMap((tier) => [
      body(`${tier}1`, tier, 'x'.repeat(200)),
      body(`${tier}2`, tier, '教育'.repeat(40)),
    ]);
    const layout = layoutRelationships(regime({ actors }), { width: 700 });
    expect(problemsOf(layout)).toEqual([]);
    expect(layout.boxes.every(({ cut, label }) => cut && label.lines.length === 5)).toBe(true);
  });
});

test('a bundle has a strand per family, competition and absences apart, with heads where they belong', () => {
  const { bundles } = layoutRelationships(
    {
      tiers,
      relationshipKinds,
      actors: [
        { id: 'a', tier: 'national', name: 'A' },
        { id: 'b', tier: 'area', name: 'B' },
      ],
      relationships: [
        { id: '1', kind: 'voice', from: 'b', to: 'a', strength: 2, status: 'inferred' },
        { id: '2', kind: 'lever', from: 'a', to: 'b', strength: 3, status: 'stated' },
        { id: '3', kind: 'lever', from: 'a', to: 'b', strength: 1, status: 'inferred' },
        { id: '4', kind: 'competition', from: 'a', to: 'b', mutual: true },
        { id: '5', kind: 'collaboration', from: 'a', to: 'b', mutual: true },
      ],
      absences: [{ kind: 'learning', from: 'b', to: 'a', status: 'stated' }],
    },
    { width: 1000 },
  );
  const strands = bundles.flatMap((bundle) => bundle.strands);
  expect(
    strands.map(({ family, competition, absent, strength, inferred, members, heads }) => [
      absent ? 'absent' : competition ? 'competition' : family,
      strength,
      inferred,
      members.join(' '),
      heads.map(({ shape }) => shape).join(' '),
    ]),
  ).toEqual([
    ['control', 3, false, '2 3', 'triangle'],
    ['relate', 1, false, '5', 'diamond diamond'],
    ['competition', 1, false, '4', 'competition competition'],
    ['voice', 2, true, '1', 'hollow'],
    ['absent', 1, false, 'absence-0', 'absent'],
  ]);
  // Down to the lower body, up to the upper.
  const tips = strands.map(({ heads }) => heads.at(-1)?.y ?? 0);
  expect(tips.map((tip) => tip > (tips[0] ?? 0) - 1)).toEqual([true, true, true, false, false]);
});

test('every step of the search is short', () => {
  const actors = Array.from({ length: 25 }, (_, place) => ({ id: `b${place}`, tier: tiers[place % 5]!.id, name: 'Local authority' }));
  const relationships = Array.from({ length: 60 }, (_, place) => ({
    id: `r${place}`,
    kind: relationshipKinds[place % 6]!.id,
    from: `b${(place * 7) % 25}`,
    to: `b${(place * 11 + 3) % 25}`,
  }));
  // Counted in steps, not in milliseconds, which would depend on the machine: hundreds of steps for a tenth of a second's work.
  const steps = layoutSteps({ tiers, relationshipKinds, actors, relationships }, { width: 1280 });
  let count = 0;
  while (steps.next().done !== true) count += 1;
  expect(count).toBeGreaterThan(100);
});

test.each([
  [600, 'narrow'],
  [719, 'narrow'],
  [720, 'medium'],
  [1099, 'medium'],
  [1100, 'wide'],
])('%i px is %s', (width, widthClass) => {
  expect(widthClassOf(width)).toBe(widthClass);
  expect(layoutRelationships({ tiers, relationshipKinds, actors: [], relationships: [] }, { width }).widthClass).toBe(widthClass);
});
