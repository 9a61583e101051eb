/** How much a reader takes in before it refuses. Chosen so that no model within them can hold up a page (`docs/model-format.md`). */
export interface Budgets {
  /** Bytes of JSON, in UTF-8. Can be raised to 25 MiB, no further. */
  readonly bytes: number;
  /** Lists and objects inside each other. */
  readonly depth: number;
  /** Values of every kind, counting lists and objects. */
  readonly values: number;
  /** Actors in one regime. */
  readonly actors: number;
  /** Actors in one regime that are drawn one by one; more are kept, grouped, and listed. */
  readonly drawn: number;
  /** Relationships in one regime. */
  readonly relationships: number;
  /** Characters (UTF-16 code units) in one text. */
  readonly characters: number;
  /** Characters in one name before a picture has to shorten it. */
  readonly label: number;
}

/** The budgets where nobody asks for others. */
export const defaultBudgets: Budgets = {
  bytes: 5 * 1024 * 1024,
  depth: 64,
  values: 1_000_000,
  actors: 10_000,
  drawn: 2_000,
  relationships: 20_000,
  characters: 10_000,
  label: 500,
};

/** What `bytes` may be raised to. Every other budget may only be lowered: the rest of the library is tested up to the defaults. */
const MOST_BYTES = 25 * 1024 * 1024;

/** The defaults with what was asked for; anything that is no positive number, or more than allowed, is the default or the most allowed. */
export function settleBudgets(asked: Partial<Budgets> = {}): Budgets {
  const settled: { -readonly [K in keyof Budgets]: number } = { ...defaultBudgets };
  for (const key of Object.keys(settled) as (keyof Budgets)[]) {
    const wanted = asked[key];
    if (typeof wanted !== 'number' || !(wanted > 0)) continue;
    settled[key] = Math.min(wanted, key === 'bytes' ? MOST_BYTES : defaultBudgets[key]);
  }
  return settled;
}
