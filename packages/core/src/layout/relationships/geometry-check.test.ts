import { describe, expect, test } from 'vitest';
import type { DiagramInput } from './diagram-input.js';
import {
  countCrossings,
  edgesUnderBoxes,
  headsOnHeads,
  labelOverlaps,
  looseEnds,
  problemsOf,
  segmentsOf,
  strandsOnStrands,
  strayNumbers,
} from './geometry-check.js';
import type { PlacedBundle, PlacedStrand, RelationshipsLayout } from './picture.js';
import { layoutRelationships } from './search/index.js';

/** Two bodies above two, joined straight down and once by two families. */
const four: DiagramInput = {
  tiers: [
    { id: 'national', rank: 1, band: 'national', label: 'National' },
    { id: 'area', rank: 0, band: 'local', label: 'Local' },
  ],
  relationshipKinds: [
    { id: 'lever', family: 'control' },
    { id: 'voice', family: 'voice' },
  ],
  actors: [
    { id: 'a', tier: 'national', name: 'Ministers' },
    { id: 'b', tier: 'national', name: 'Employers' },
    { id: 'c', tier: 'area', name: 'Schools' },
    { id: 'd', tier: 'area', name: 'Colleges' },
  ],
  relationships: [
    { id: '1', kind: 'lever', from: 'a', to: 'c', strength: 3 },
    { id: '2', kind: 'voice', from: 'c', to: 'a', strength: 3 },
    { id: '3', kind: 'lever', from: 'b', to: 'd', strength: 3 },
  ],
};

const sound = layoutRelationships(four, { width: 1000 });

const withBundle = (id: string, change: (bundle: PlacedBundle) => PlacedBundle): RelationshipsLayout => ({
  ...sound,
  bundles: sound.bundles.map((bundle) => (bundle.id === id ? change(bundle) : bundle)),
});

const withStrand = (id: string, change: (strand: PlacedStrand) => PlacedStrand, which = 0): RelationshipsLayout =>
  withBundle(id, (bundle) => ({ ...bundle, strands: bundle.strands.map((strand, index) => (index === which ? change(strand) : strand)) }));

const box = (id: string) => sound.boxes.find((one) => one.id === id)!;

describe('the check of a picture', () => {
  test('finds nothing in a sound one', () => {
    expect(problemsOf(sound)).toEqual([]);
    expect(countCrossings(sound)).toBe(0);
  });

  test('finds a line that is led under a box', () => {
    const { x, y, width, height } = box('a');
    const through = `M${x - 20} ${y + height / 2}L${x + width + 20} ${y + height / 2}`;
    expect(edgesUnderBoxes(withStrand('b~d', (strand) => ({ ...strand, path: through })))).toEqual(['b~d strand 0 runs under a']);
    const roundCorner = `M${x + width + 20} ${y + height / 2}Q${x + width + 20} ${y + height + 12} ${x + width} ${y + height + 12}`;
    expect(edgesUnderBoxes(withStrand('b~d', (strand) => ({ ...strand, path: roundCorner })))).toEqual([]);
    const grazing = `M${x + width + 0.5} ${y}L${x + width + 0.5} ${y + height}`;
    expect(edgesUnderBoxes(withStrand('b~d', (strand) => ({ ...strand, path: grazing })))).toEqual(['b~d strand 0 runs under a']);
  });

  test('finds a line that lies on another, and strands of one bundle that cross', () => {
    const [first] = sound.bundles.find(({ id }) => id === 'a~c')!.strands;
    expect(strandsOnStrands(withStrand('a~c', (strand) => ({ ...strand, path: first!.path }), 1))).toEqual([
      'a~c strand 0 lies on a~c strand 1',
    ]);
    const { x, y } = segmentsOf(first!.path)[0]!.from;
    const across = `M${x - 20} ${y + 15}L${x + 20} ${y + 15}`;
    expect(strandsOnStrands(withStrand('a~c', (strand) => ({ ...strand, path: across }), 1))).toEqual([
      'a~c strand 0 crosses a~c strand 1',
    ]);
  });

  test('counts a crossing of two bundles once, however many strands they have', () => {
    const { y, height } = box('a');
    const across = `M${box('a').x} ${y + height + 12}L${box('b').x + box('b').width} ${y + height + 12}`;
    const crossed = withBundle('b~d', (bundle) => ({ ...bundle, strands: bundle.strands.map((strand) => ({ ...strand, path: across })) }));
    expect(countCrossings(crossed)).toBe(1);
  });

  test('finds boxes on boxes, names too long for their box, and words on lines', () => {
    const moved = { ...sound, boxes: sound.boxes.map((one) => (one.id === 'b' ? { ...one, x: box('a').x + 10 } : one)) };
    expect(labelOverlaps(moved)).toContain('a overlaps b');
    const long = { ...box('a').label, lines: ['Ministers and their private offices'] };
    expect(labelOverlaps({ ...sound, boxes: sound.boxes.map((one) => (one.id === 'a' ? { ...one, label: long } : one)) })).toContain(
      'the name of a does not fit its box',
    );
    const { from } = segmentsOf(sound.bundles[0]!.strands[0]!.path)[0]!;
    const bands = sound.bands.map((band, index) =>
      index === 0 ? { ...band, label: { ...band.label, x: from.x - 10, y: from.y + 10 } } : band,
    );
    expect(labelOverlaps({ ...sound, bands })).toContain('a line crosses the band national');
  });

  test('finds heads on heads', () => {
    const [head] = sound.bundles.find(({ id }) => id === 'a~c')!.strands[0]!.heads;
    expect(headsOnHeads(withStrand('b~d', (strand) => ({ ...strand, heads: [head!] })))).toEqual(['a head of a~c covers a head of b~d']);
  });

  test('finds ends that reach no box, numbers that are none, and what leaves the figure', () => {
    expect(looseEnds(withStrand('b~d', (strand) => ({ ...strand, path: 'M300 10L300 20' })))).toEqual([
      'b~d does not reach b',
      'b~d does not reach d',
    ]);
    expect(strayNumbers({ ...sound, height: NaN })).toContain('a number is not a number');
    expect(strayNumbers(withStrand('b~d', (strand) => ({ ...strand, path: 'M300 10L-5 10' })))).toEqual(['b~d strand 0 leaves the figure']);
    expect(strayNumbers({ ...sound, width: 200 }).length).toBeGreaterThan(0);
  });

  test('reads the commands that are painted, and refuses others', () => {
    expect(segmentsOf('M0 0H10V10L0 10Z')).toHaveLength(4);
    expect(segmentsOf('M0 0Q10 0 10 10')[7]).toEqual({ from: { x: 9.84375, y: 7.65625 }, to: { x: 10, y: 10 } });
    expect(() => segmentsOf('M0 0A5 5 0 0 1 10 10')).toThrow(/does not know: A/);
  });
});
