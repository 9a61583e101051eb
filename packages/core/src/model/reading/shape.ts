/** Checks the shape of a document against the schema. */
import { governanceModel } from '../schema/document.js';
import type { UnsettledModel } from '../types.js';
import { complaintAbout, isRange } from './complaints.js';
import { followSchema } from './follow-schema.js';
import { counted, listed, numeral, quote, type IssueLog, type Path } from './issue-log.js';
import { mentionOf } from './words.js';

/** How many unknown properties are named before the rest are only counted. */
const NAMED = 4;

/**
 * Checks plain data against the schema and tells of everything that is wrong with it. Properties that are not part of the format are taken
 * out and told of in one warning (D11): most are slips of the pen, and a slip that is silently ignored costs its author an afternoon.
 *
 * @param value plain data of our own (see `toPlain`), which is changed.
 * @returns the model, with usual values filled in; `undefined` where it was refused.
 */
export function checkShape(value: unknown, log: IssueLog): UnsettledModel | undefined {
  const extras: { count: number; first: Path; readonly named: string[] } = { count: 0, first: [], named: [] };
  followSchema(governanceModel, value, {
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
  return log.refused() ? undefined : (value as UnsettledModel);
}
