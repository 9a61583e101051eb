import type { Result } from '../../issues/index.js';
import { deepFreeze } from '../frozen.js';
import { migrate } from '../migrations/index.js';
import { Check } from '../rules/check.js';
import { checkRules } from '../rules/index.js';
import type { GovernanceModel } from '../types.js';
import { settleBudgets, type Budgets } from './budgets.js';
import { decode, isTooLong, refuseLength } from './bytes.js';
import { IssueLog } from './issue-log.js';
import { parseJson } from './json.js';
import { toPlain } from './plain.js';
import { checkShape } from './shape.js';

/** How a model is read. */
export interface ReadOptions {
  /** Refuse what would otherwise be repaired. For checking a model before it is published. */
  readonly strict?: boolean;
  /** Lower (or, for bytes, higher) limits than usual. */
  readonly budgets?: Partial<Budgets>;
  /** The address that relative addresses in the model start from. Without one they are taken out. */
  readonly base?: string;
}

/** Bytes, as files and responses give them. */
function asBytes(input: unknown): Uint8Array | undefined {
  if (input instanceof ArrayBuffer) return new Uint8Array(input);
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  return undefined;
}

/** JSON as text or bytes to values; anything else is taken to be values already. */
function valuesOf(input: unknown, budgets: Budgets, log: IssueLog): { readonly value: unknown; readonly owned: boolean } {
  const bytes = asBytes(input);
  const text = bytes === undefined ? input : decode(bytes, budgets, log);
  if (typeof text !== 'string') return { value: text, owned: false };
  if (isTooLong(text, budgets)) refuseLength(budgets, log);
  return { value: log.refused() ? undefined : parseJson(text, log), owned: true };
}

/** Whether there is nothing in it at all: `null`, `[]`, `{}`. A model with nothing in it but its name is fine. */
function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);
}

function read(input: unknown, options: ReadOptions, log: IssueLog): GovernanceModel | undefined {
  const budgets = settleBudgets(options.budgets);
  const { value, owned } = valuesOf(input, budgets, log);
  if (log.refused()) return undefined;
  const plain = toPlain(value, owned, budgets, log);
  if (log.refused()) return undefined;
  if (isEmpty(plain)) return void log.refuse('schema', [], 'The data is empty.');
  const current = migrate(plain, log);
  if (log.refused()) return undefined;
  const model = checkShape(current, log);
  if (model === undefined) return undefined;
  checkRules(new Check(model, log, options.base, budgets.drawn));
  return log.refused() ? undefined : (deepFreeze(model) as GovernanceModel);
}

/**
 * Reads a governance model: JSON as text or bytes, or values that are already parsed. Decodes, guards size and depth, cleans every text,
 * brings older versions up to date, checks the shape and then the rules of the domain. What would mislead a reader is refused; what is
 * only cosmetic is repaired, and told (`docs/decisions/0004-repair-or-refuse.md`).
 *
 * Never throws, whatever it is given, never changes what it is given, and always ends.
 *
 * @param input JSON text, its bytes, or a value.
 * @returns the model, frozen plain data with every list present, and what was repaired; or why there is none.
 */
export function readModel(input: unknown, options: ReadOptions = {}): Result<GovernanceModel> {
  const log = new IssueLog(options.strict ?? false);
  const value = read(input, options, log);
  return value === undefined ? { ok: false, issues: log.issues } : { ok: true, value, warnings: log.warnings };
}
