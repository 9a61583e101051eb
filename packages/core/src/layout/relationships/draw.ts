import { outlineOf, shapesOf } from './boxes.js';
import type { Bundle } from './bundles.js';
import type { Shelf } from './diagram.js';
import type { Geometry } from './geometry.js';
import type { Measures } from './measures.js';
import type { PlacedBox, PlacedBundle, Point, Rectangle, RelationshipsLayout } from './picture.js';
import type { Route } from './routes.js';
import { placeShelves, shelfOfRows, type PlaceRectangle } from './shelves.js';
import { drawStrands, lineWidthOf, write } from './strands.js';

/** A bridge covers what it passes over and this much more at each end, and this much at each side. */
const BRIDGE_REACH = 5;
const BRIDGE_CASING = 4;
/** Lines of odd width are crisp half-way between whole pixels, and most lines here are about 1 or 3 wide. */
const CRISP = 0.5;

/** Writes a laid out order as the picture that is handed out, turned over for right-to-left pages. */
export function draw(geometry: Geometry, measures: Measures, direction: 'ltr' | 'rtl' = 'ltr'): RelationshipsLayout {
  const width = measures.gutter + geometry.given + measures.margin;
  const across = (x: number): number => (direction === 'rtl' ? width - measures.gutter - x : x + measures.gutter);
  const place = ({ x, y }: Point): Point => ({ x: across(x) + CRISP, y: y + CRISP });
  const placeRectangle: PlaceRectangle = (box) => ({ ...box, x: Math.min(across(box.x), across(box.x + box.width)) });
  return {
    widthClass: measures.widthClass,
    direction,
    width,
    height: geometry.height,
    ...placeShelves(geometry, measures, placeRectangle),
    boxes: drawBoxes(geometry, measures, direction, placeRectangle),
    bundles: drawBundles(geometry, place),
    crossings: geometry.crossings.length,
  };
}

function drawBoxes(geometry: Geometry, measures: Measures, direction: 'ltr' | 'rtl', place: PlaceRectangle): PlacedBox[] {
  const { layers, frame, heights, labels } = geometry;
  const shelves = shelfOfRows(geometry);
  const shapes = shapesOf(layers.diagram.shelves.map(({ tier }) => tier));
  return layers.rows.flatMap((row, rowIndex) => {
    const { tier } = shelves[rowIndex] as Shelf;
    const bodies = row.filter((item) => item.bundle === undefined);
    return bodies.map((item): PlacedBox => {
      const { column } = frame.bodies[item.body]!;
      const { top, bottom } = heights.boxes[item.body]!;
      const inner = place({ x: column.x - column.reach, y: top, width: 2 * column.reach, height: bottom - top });
      const box: Rectangle = { ...inner, x: inner.x + CRISP, y: inner.y + CRISP };
      const { lines, cut } = labels[item.body]!;
      const { id, grid } = layers.diagram.bodies[item.body]!;
      // A group's name stands above its members; any other in the middle of the box.
      const middle = box.y + (box.height - (grid === undefined ? 0 : grid.height + measures.boxPadding)) / 2;
      const shape = grid === undefined ? (shapes.get(tier.id) ?? 'rectangle') : 'rounded';
      return {
        ...box,
        id,
        tier: tier.id,
        row: rowIndex,
        shape,
        outline: outlineOf(shape, box),
        label: {
          x: box.x + box.width / 2,
          y: middle - ((lines.length - 1) * measures.lineHeight) / 2,
          lines,
          anchor: 'middle',
          fontSize: measures.fontSize,
          lineHeight: measures.lineHeight,
        },
        cut,
        members: grid === undefined ? [] : grid.place(box, direction),
      };
    });
  });
}

/** From the outer edge of a bundle's first line to the outer edge of its last. */
const breadth = ({ strands, extent }: Bundle): number =>
  extent + (lineWidthOf(strands[0]!) + lineWidthOf(strands[strands.length - 1]!)) / 2;

function drawBundles({ layers, routes, crossings }: Geometry, place: (point: Point) => Point): PlacedBundle[] {
  const idOf = (body: number): string => layers.diagram.bodies[body]!.id;
  return routes.map((route, index) => {
    const bridges = crossings
      .filter((crossing) => crossing.over === index)
      .map(({ x, y, level, under }) => {
        const reach = breadth((routes[under] as Route).bundle) / 2 + BRIDGE_REACH;
        const start = place(level ? { x: x - reach, y } : { x, y: y - reach });
        const end = place(level ? { x: x + reach, y } : { x, y: y + reach });
        return `M${write(start.x)} ${write(start.y)}L${write(end.x)} ${write(end.y)}`;
      });
    return {
      id: route.bundle.id,
      from: idOf(route.bundle.from),
      to: idOf(route.bundle.to),
      strands: drawStrands(route, place),
      line: route.line.map(place),
      width: breadth(route.bundle),
      bridges: bridges.join(''),
      bridgeWidth: breadth(route.bundle) + 2 * BRIDGE_CASING,
    };
  });
}
