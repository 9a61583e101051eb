import type { MemberInput } from './diagram-input.js';
import type { Measures } from './measures.js';
import type { PlacedMember, Rectangle } from './picture.js';
import { wrapLabel } from './text.js';

/** A member's small box: room for two lines of small words, and well above the 24 px that a finger needs. */
const CELL_WIDTH = 126;
const CELL_HEIGHT = 38;
const CELL_GAP = 6;
const CELL_PADDING = 6;
const CELL_LINES = 2;
/** An open group takes no more than about half the page, so that two stand side by side. */
const SHARE_OF_PAGE = 0.45;
/** A grid is so many times wider than it is high, as far as the page lets it. */
const SHAPE = 2;

/** The members of an open group, in rows inside its box. */
export interface MemberGrid {
  readonly members: readonly MemberInput[];
  readonly columns: number;
  readonly width: number;
  readonly height: number;
  /** Places them in reading order at the bottom of the group's box. */
  readonly place: (box: Rectangle, direction: 'ltr' | 'rtl') => PlacedMember[];
}

/** The grid of an open group's members. */
export function gridOf(members: readonly MemberInput[], measures: Measures): MemberGrid {
  const step = CELL_WIDTH + CELL_GAP;
  const most = Math.max(1, Math.floor((measures.width * SHARE_OF_PAGE) / step));
  const columns = Math.min(most, Math.ceil(Math.sqrt((members.length * SHAPE * CELL_HEIGHT) / CELL_WIDTH)));
  const rows = Math.ceil(members.length / columns);
  const grid = { members, columns, width: columns * step - CELL_GAP, height: rows * (CELL_HEIGHT + CELL_GAP) - CELL_GAP };
  return { ...grid, place: (box, direction) => placeMembers(grid, box, measures, direction) };
}

function placeMembers(grid: Omit<MemberGrid, 'place'>, box: Rectangle, measures: Measures, direction: 'ltr' | 'rtl'): PlacedMember[] {
  const left = box.x + Math.round((box.width - grid.width) / 2);
  const top = box.y + box.height - measures.boxPadding - grid.height;
  const lineHeight = Math.round(measures.smallFontSize * 1.25);
  return grid.members.map(({ id, name }, index) => {
    const column = index % grid.columns;
    const x = left + (direction === 'rtl' ? grid.columns - 1 - column : column) * (CELL_WIDTH + CELL_GAP);
    const y = top + Math.floor(index / grid.columns) * (CELL_HEIGHT + CELL_GAP);
    const { lines, cut } = wrapLabel(name, measures.smallFontSize, CELL_WIDTH - 2 * CELL_PADDING, CELL_LINES);
    const middle = { x: x + CELL_WIDTH / 2, y: y + CELL_HEIGHT / 2 - ((lines.length - 1) * lineHeight) / 2 };
    return {
      id,
      x,
      y,
      width: CELL_WIDTH,
      height: CELL_HEIGHT,
      label: { ...middle, lines, anchor: 'middle', fontSize: measures.smallFontSize, lineHeight },
      cut,
    };
  });
}
