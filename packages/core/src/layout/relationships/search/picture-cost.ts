import type { Geometry } from '../geometry.js';
import type { Measures } from '../measures.js';

/** How good a picture is: crossings first, then height, bends and length; the least is the best. */
export function pictureCost({ routes, crossings, height, given, channels }: Geometry, { room }: Measures): number {
  let bends = 0;
  let length = 0;
  for (const { line } of routes) {
    bends += line.length - 2;
    line.forEach((point, place) => {
      const before = line[place - 1] ?? point;
      length += Math.abs(point.x - before.x) + Math.abs(point.y - before.y);
    });
  }
  // Legs that still lie on one another: none in any picture we know, counted so that a better candidate is taken.
  const conflicts = channels.reduce((sum, channel) => sum + channel.conflicts.length, 0);
  const overflow = given > room ? 5 + (given - room) / 5 : 0;
  return crossings.length + height / 120 + bends * 0.03 + length / 6000 + conflicts * 3 + overflow;
}
