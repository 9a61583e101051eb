import type { Source } from '../../model/types.js';

/** A source as a line: "S2: Ken Spours, Ann Hodgson, David Yeomans, 2006, Learning from local experience". */
export const sourceText = ({ id, authors, year, title }: Source): string =>
  `${id}: ${[authors.join(', '), year, title].filter(Boolean).join(', ')}`;
