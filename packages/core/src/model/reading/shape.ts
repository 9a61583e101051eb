/** Checks the shape of a document against the schema. */
import * as z from 'zod/mini';
import { governanceModel } from '../schema/document.js';
import type { UnsettledModel } from '../types.js';
import { complaintAbout, isRange } from './complaints.js';
import { findFaults } from './faults.js';
import { counted, listed, numeral, quote, type IssueLog, type Path } from './issue-log.js';
import { mentionOf } from './words.js';

/** How many unknown properties are named before the rest are only counted. */
const NAMED = 4;

/** What the schema makes of a value; `undefined` where it objects. */
function parsed(value: unknown): UnsettledModel | undefined {
  try {
    // zod stops at the first objection where it is asked to. The option is its own, and not in its types: without it a bad document
    // would only cost more.
    const result = z.safeParse(governanceModel, value, { abortEarly: true } as z.core.ParseContext<z.core.$ZodIssue>);
    return result.success ? result.data : undefined;
  } catch {
    // Too many objections for the stack (see faults.ts).
    return undefined;
  }
}

/**
 * Checks plain data against the schema and tells of everything that is wrong with it. Properties that are not part of the format are taken
 * out and told of in one warning (D11): most are slips of the pen, and a slip that is silently ignored costs its author an afternoon.
 *
 * @param value plain data of our own (see `toPlain`), which is changed.
 * @returns the model, newly made, with usual values filled in; `undefined` where it was refused.
 */
export function checkShape(value: unknown, log: IssueLog): UnsettledModel | undefined {
  const model = parsed(value);
  if (model !== undefined) return model;

  const extras: { count: number; first: Path; readonly named: string[] } = { count: 0, first: [], named: [] };
  findFaults(governanceModel, value, {
    fault: (objection, path, found) =>
      log.refuse(isRange(objection, found) ? 'range' : 'schema', path, () => complaintAbout(objection, path, value, found)),
    extra: (owner, key, path) => {
      if (extras.count === 0) extras.first = [...path, key];
      if (extras.count < NAMED) extras.named.push(path.length === 0 ? quote(key) : `${quote(key)} in ${mentionOf(path, value)}`);
      extras.count += 1;
      Reflect.deleteProperty(owner, key);
    },
  });
  if (extras.count > 0) {
    const { count, first, named } = extras;
    const shown = listed(count > NAMED ? [...named, `${numeral(count - NAMED)} more`] : named);
    log.repair('schema', first, `${counted(count, 'property is', 'properties are')} not part of the format and ignored: ${shown}.`);
  }
  const mended = log.refused() ? undefined : parsed(value);
  if (mended === undefined && !log.refused()) log.refuse('schema', [], 'The data is not understood.');
  return mended;
}
