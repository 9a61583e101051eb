import type { Result } from '../../issues/index.js';
import { defaultBudgets } from './budgets.js';
import { decode } from './bytes.js';
import { IssueLog } from './issue-log.js';
import { parseJson } from './json.js';

/**
 * Reads JSON that is no model: as text, or as bytes in UTF-8, or in UTF-16 with a byte order mark. Refuses in the same words as
 * `readModel`, with line and column, and knows no schema, so that an element can use it without loading one.
 *
 * @returns the value, unchecked; or one issue, `parse`, `encoding`, `too-large` or `too-deep`.
 */
export function readJson(input: string | Uint8Array): Result<unknown> {
  const log = new IssueLog(false);
  const text = typeof input === 'string' ? input : decode(input, defaultBudgets, log);
  const value = text === undefined ? undefined : parseJson(text, log);
  return log.refused() ? { ok: false, issues: log.issues } : { ok: true, value, warnings: [] };
}
