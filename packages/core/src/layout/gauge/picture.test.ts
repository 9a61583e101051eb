import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReading, type ReadingFields } from '../../indicators/index.js';
import { fitText, gaugeFace, type GaugeShape, headGlyph, MOST_MARKS } from '../index.js';

const marksFor = (fields: ReadingFields, shape: GaugeShape = 'dial', mirrored = false) => {
  const result = checkReading({ label: 'T', ...fields });
  if (!result.ok) throw new Error(result.issues[0]?.message);
  const { value } = result;
  const face = gaugeFace(shape, value, mirrored);
  return {
    face,
    marks: face.marks(value),
    whisker: face.whisker(value),
  };
};

/** The absolute points of a path: enough to see where it goes. */
const points = (path: string): [number, number][] =>
  [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

const finite = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const readings = fc
  .record({
    value: fc.option(finite),
    min: finite,
    length: fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
    target: fc.option(finite, { nil: undefined }),
    limits: fc.option(fc.tuple(finite, finite), { nil: undefined }),
    comparators: fc.array(fc.record({ label: fc.string(), value: fc.option(finite) }), { maxLength: 12 }),
  })
  .filter(({ min, length }) => min + length > min)
  .map(({ min, length, limits, ...rest }) => ({
    ...rest,
    min,
    max: min + length,
    interval: limits && { lower: Math.min(...limits), upper: Math.max(...limits), level: 95 },
  }));

describe('the picture of a gauge', () => {
  it('stays within its frame, with finite numbers only, for any reading', () => {
    fc.assert(
      fc.property(readings, fc.constantFrom('dial' as const, 'bullet' as const), fc.boolean(), (fields, shape, mirrored) => {
        const { face, marks, whisker } = marksFor(fields, shape, mirrored);
        const paths = [face.track, face.ticks, ...face.bands, marks.strokes, marks.heads, marks.target, whisker];
        for (const path of paths) expect(path).not.toMatch(/NaN|Infinity|undefined|e[+-]/);
        for (const [x, y] of paths.flatMap(points)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(face.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(face.height);
        }
      }),
    );
  });

  it('mirrors left and right, and nothing else', () => {
    fc.assert(
      fc.property(readings, fc.constantFrom('dial' as const, 'bullet' as const), (fields, shape) => {
        const [plain, mirrored] = [marksFor(fields, shape).marks, marksFor(fields, shape, true).marks];
        const turned = points(mirrored.strokes).map(([x, y]) => [Math.round((280 - x) * 10) / 10, y]);
        points(plain.strokes).forEach(([x, y], index) => {
          expect(Math.abs(x - (turned[index]?.[0] ?? NaN))).toBeLessThan(0.11);
          expect(Math.abs(y - (turned[index]?.[1] ?? NaN))).toBeLessThan(0.11);
        });
      }),
    );
  });

  it('moves the head of a mark outwards where it would touch another', () => {
    const heads = (values: number[]): [number, number][] =>
      points(marksFor({ value: 50, comparators: values.map((value, index) => ({ label: String(index), value })) }).marks.heads);
    const apart = ([x1, y1]: [number, number], [x2, y2]: [number, number]): number => Math.hypot(x1 - x2, y1 - y2);
    for (const values of [
      [50, 50],
      [50, 51, 52],
      [92, 94.1],
    ]) {
      const placed = heads(values);
      placed.forEach((head, index) => {
        for (const other of placed.slice(index + 1)) expect(apart(head, other)).toBeGreaterThan(9);
      });
    }
  });

  it('marks only as many comparators as it has shapes for, each with its own', () => {
    const comparators = Array.from({ length: 9 }, (_, index) => ({ label: String(index), value: index * 10 }));
    expect(points(marksFor({ value: 1, comparators }).marks.strokes)).toHaveLength(2 * MOST_MARKS);
    expect(new Set(Array.from({ length: MOST_MARKS }, (_, index) => headGlyph(index))).size).toBe(MOST_MARKS);
    expect(headGlyph(MOST_MARKS)).toBe('');
  });

  it('shrinks a long figure to fit', () => {
    const face = gaugeFace('dial', { min: 0, max: 100, bands: [] });
    expect(fitText(3, face)).toBe(face.figureSize);
    expect(fitText(20, face) * 20 * 0.68).toBeLessThanOrEqual(face.figureWidth + 1);
  });
});
