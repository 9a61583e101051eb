import type { RelationshipsLayout } from '@folkmoot/core/layout/relationships';
import type { RelationshipsView } from '@folkmoot/core/views/relationships';
import { walk, type WalkKey, type WalkPlace } from '@folkmoot/core/views/relationships/keyboard-navigation';

/** Where bodies stand for the keys: in rows as drawn, each from left to right, or one below another in a list. */
const walkPlaces = (view: RelationshipsView, layout: RelationshipsLayout | undefined): readonly WalkPlace[] =>
  layout
    ? layout.boxes
        .flatMap((box) => [
          box,
          // Members stand in rows of their own below their group's name.
          ...box.members.map((member) => ({ ...member, row: box.row + (member.y - box.y) / 10_000 })),
        ])
        .map(({ id, row, x, y, width }) => ({ id, row, middle: { x: x + width / 2, y } }))
        .sort((a, b) => a.row - b.row || a.middle.x - b.middle.x)
    : view.tiers.flatMap(({ bodies }) => bodies).map(({ id }, row) => ({ id, row, middle: { x: 0, y: row } }));

const KEYS: Readonly<Record<string, WalkKey>> = {
  ArrowLeft: 'ArrowLeft',
  ArrowRight: 'ArrowRight',
  ArrowUp: 'ArrowUp',
  ArrowDown: 'ArrowDown',
  Home: 'Home',
  End: 'End',
};

/** The body that a key leads to; `undefined` for a key that is not ours, which the browser then has. */
export const bodyByKey = (event: KeyboardEvent, view: RelationshipsView, layout: RelationshipsLayout | undefined): string | undefined => {
  const { value, localName } = event.target as HTMLButtonElement;
  const key = KEYS[event.key];
  if (!key || localName !== 'button' || !view.bodies.has(value) || event.altKey || event.metaKey) return undefined;
  const toTheEnd = key === 'Home' || key === 'End';
  if (event.ctrlKey && !toTheEnd) return undefined;
  return walk(walkPlaces(view, layout), value, key, event.ctrlKey || !layout);
};
