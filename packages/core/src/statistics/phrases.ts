import { type Issue, type IssueCode, refusal } from '../issues/index.js';
import { cleanText } from '../text/index.js';

/** A refused result with its one issue. */
export const refused = (code: IssueCode, path: string, message: string): { readonly ok: false; readonly issues: readonly Issue[] } => ({
  ok: false,
  issues: [refusal(code, path, message)],
});

/** A good result without warnings. */
export const fine = <T>(value: T): { readonly ok: true; readonly value: T; readonly warnings: readonly Issue[] } => ({
  ok: true,
  value,
  warnings: [],
});

/** A piece of somebody’s data as it may stand in a message: cleaned, in quotation marks, no longer than one can take in. */
export const quoted = (text: string): string => `“${cleanText(text.trim().slice(0, 60))}”`;

/**
 * “A”, “A and B”, “A, B and C”; beyond `most` items, “A, B and 4 more”.
 *
 * @param items what to list, as it is to be shown.
 * @param last the word before the last item.
 */
export const listed = (items: readonly string[], last: 'and' | 'or' = 'and', most = 6): string => {
  const shown = items.slice(0, most);
  if (items.length > most) shown.push(`${items.length - most} more`);
  const final = shown.pop() ?? '';
  return shown.length ? `${shown.join(', ')} ${last} ${final}` : final;
};
