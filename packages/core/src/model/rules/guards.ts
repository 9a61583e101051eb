/**
 * Conditions: known operators, of states that exist, over names that mean something. Reads a condition with a list of its own instead of
 * calling itself.
 */
import { listed, quote, type Path } from '../reading/issue-log.js';
import type { UnsettledModel } from '../types.js';
import type { Check } from './check.js';

type Partnership = NonNullable<UnsettledModel['partnership']>;

/** What conditions and effects may name. */
export interface Vocabulary {
  /** Whether an effect can change it: a rating or a counter. */
  changes(name: string): boolean;
  /** Whether a condition can look at it: that, or a derived value, weight or threshold. */
  reads(name: string): boolean;
  /** Whether it is a state, written `region.state`. */
  isState(name: string): boolean;
}

/** Names that are no rating even where the forces are in another document. */
const RESERVED = /^(?:count|theta|leave|lambda)\./;

/** Everything that the conditions and effects of a partnership may name. */
export function vocabularyOf(partnership: Partnership, factors: ReadonlyMap<string, number> | undefined): Vocabulary {
  const counters = new Set(partnership.counters);
  const states = new Set(partnership.regions.flatMap((region) => Object.keys(region.states).map((state) => `${region.id}.${state}`)));
  const readable = new Set([...Object.keys(partnership.parameters.lambda).map((side) => `lambda.${side}`), 'hysteresis', 'areaMargin']);
  for (const state of Object.keys(partnership.parameters.theta)) readable.add(`theta.${state}`);
  for (const name of Object.keys(partnership.derived)) {
    readable.add(name);
    // A derived name that ends in `.k` stands for one value per threshold: `leave.k` for `leave.weak`, `leave.strong` and so on.
    if (!name.endsWith('.k')) continue;
    for (const state of Object.keys(partnership.parameters.theta)) readable.add(name.slice(0, -1) + state);
  }
  const rates = (name: string) => (factors === undefined ? !RESERVED.test(name) : factors.has(name));
  const changes = (name: string) => counters.has(name) || rates(name);
  return { changes, reads: (name) => readable.has(name) || changes(name), isState: (name) => states.has(name) };
}

const COMPARISONS = ['>=', '<=', '>', '<', '==', 'every'];
const OPERATORS = ['all', 'any', 'not', 'in', ...COMPARISONS];

/** What is wrong with one step of a condition, leaving out what is nested in it; `undefined` where nothing is. */
function faultIn(operator: string, operand: unknown, vocabulary: Vocabulary): string | undefined {
  if (operator === 'not') return undefined;
  if (!Array.isArray(operand)) return `${quote(operator)} should be followed by a list`;
  if (operator === 'all' || operator === 'any') return operand.length === 0 ? `${quote(operator)} lists nothing` : undefined;
  if (operator === 'in') {
    if (operand.length === 0) return '“in” lists nothing';
    if (!operand.every((state): state is string => typeof state === 'string'))
      return '“in” should list states, each written “region.state”';
    const unknown = operand.filter((state) => !vocabulary.isState(state));
    return unknown.length === 0 ? undefined : `there is no state ${listed(unknown.slice(0, 5).map(quote), 'or')}`;
  }
  const [name, than, ...more] = operand as readonly unknown[];
  const right = typeof than === 'number' || typeof than === 'string';
  if (typeof name !== 'string' || !right || more.length > 0)
    return `${quote(operator)} should be followed by a name and a number, or two names`;
  const unknown = [name, than].filter((part): part is string => typeof part === 'string' && !vocabulary.reads(part));
  return unknown.length === 0 ? undefined : `${listed(unknown.map(quote))} is no force, counter, derived value or threshold`;
}

/** Checks one condition; says what is wrong with it, once for each part that is. */
export function checkGuard(guard: unknown, path: Path, vocabulary: Vocabulary, check: Check): void {
  const waiting: unknown[] = [guard];
  while (waiting.length > 0) {
    const next = waiting.pop();
    const keys = typeof next === 'object' && next !== null && !Array.isArray(next) ? Object.keys(next) : [];
    const operator = keys[0];
    if (keys.length !== 1 || operator === undefined || !OPERATORS.includes(operator)) {
      const message = () => `${check.subject(path)}: a condition is an object with exactly one of ${listed(OPERATORS.map(quote), 'or')}.`;
      check.log.refuse('schema', path, message);
      continue;
    }
    const operand = (next as Record<string, unknown>)[operator];
    const fault = faultIn(operator, operand, vocabulary);
    if (fault !== undefined) check.log.refuse('schema', path, () => `${check.subject(path)}: ${fault}.`);
    else if (operator === 'not') waiting.push(operand);
    else if (operator === 'all' || operator === 'any') waiting.push(...(operand as unknown[]));
  }
}
