import type { TierInput } from './diagram-input.js';
import type { BoxShape, Rectangle } from './picture.js';
import { write } from './strands.js';

const HEXAGON_POINT = 11;
const CHAMFER = 7;
const ROUNDING = 7;
const PILL = 16;

/** Shapes for a band of one tier, by the band's place from the top; a band of several tiers takes them from the third on. */
const SHAPES: readonly BoxShape[] = ['rectangle', 'hexagon', 'chamfered', 'rounded', 'pill'];

/** A shape for every tier, by its id: tiers in their order from the top, so that the same tier always looks the same. */
export function shapesOf(tiers: readonly TierInput[]): Map<string, BoxShape> {
  const bands = [...new Set(tiers.map((tier) => tier.band))];
  const shapes = new Map<string, BoxShape>();
  bands.forEach((band, place) => {
    tiers
      .filter((tier) => tier.band === band)
      .forEach((tier, within) => shapes.set(tier.id, SHAPES[Math.min(Math.min(place, 2) + within, SHAPES.length - 1)] as BoxShape));
  });
  return shapes;
}

/** A box's outline as an SVG path. Its sides are straight wherever a port may be. */
export function outlineOf(shape: BoxShape, { x, y, width, height }: Rectangle): string {
  const right = x + width;
  const bottom = y + height;
  const at = (px: number, py: number): string => `${write(px)} ${write(py)}`;
  switch (shape) {
    case 'rectangle':
      return `M${at(x, y)}H${write(right)}V${write(bottom)}H${write(x)}Z`;
    case 'hexagon': {
      const [l, r, middle] = [x + HEXAGON_POINT, right - HEXAGON_POINT, y + height / 2];
      return `M${at(l, y)}H${write(r)}L${at(right, middle)}L${at(r, bottom)}H${write(l)}L${at(x, middle)}Z`;
    }
    case 'chamfered': {
      const [l, r, t, b] = [x + CHAMFER, right - CHAMFER, y + CHAMFER, bottom - CHAMFER];
      return `M${at(l, y)}H${write(r)}L${at(right, t)}V${write(b)}L${at(r, bottom)}H${write(l)}L${at(x, b)}V${write(t)}Z`;
    }
    case 'rounded':
    case 'pill': {
      const radius = Math.min(shape === 'pill' ? PILL : ROUNDING, height / 2);
      const [l, r, t, b] = [x + radius, right - radius, y + radius, bottom - radius];
      return (
        `M${at(l, y)}H${write(r)}Q${at(right, y)} ${at(right, t)}V${write(b)}Q${at(right, bottom)} ${at(r, bottom)}` +
        `H${write(l)}Q${at(x, bottom)} ${at(x, b)}V${write(t)}Q${at(x, y)} ${at(l, y)}Z`
      );
    }
  }
}
